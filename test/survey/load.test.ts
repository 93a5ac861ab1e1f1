import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'
import { BrokenSurvey } from '../../src/survey/define.ts'
import { folderUrl, surveysIn } from '../../src/survey/load.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

describe('a broken survey beside sound ones', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monshin-broken-'))
    for (const part of ['package.json', 'src', 'adapters', 'flows'])
      await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
    await mkdir(join(folder, 'flows/broken'))
    await writeFile(join(folder, 'flows/broken/survey.md'), '---\nversion: one\n---\n')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('is told where it is asked for by its name, and left out where all are', () => {
    const surveys = surveysIn(folderUrl(join(folder, 'flows')))
    expect(surveys.names).toEqual(['broken', 'checklist-2025', 'mhlw-2023'])
    expect(surveys.all().map(({ id }) => id)).toEqual(['checklist-2025', 'mhlw-2023'])
    expect(() => surveys.called('broken')).toThrow(BrokenSurvey)
    expect(surveys.called('nothing')).toBeUndefined()
  })

  const start = (args: string[], SURVEY?: string) => {
    const env = { PATH: process.env.PATH, STORE_URL: 'memory:', LANGUAGE: 'en', ...(SURVEY && { SURVEY }) }
    const running = run(process.execPath, ['src/launch.js', ...args], { cwd: folder, env })
    running.child.stdin?.end()
    return running
  }

  test('is not mentioned before the first question of another', async () => {
    const { stdout, stderr } = await start([])
    expect(stdout).toMatch(/^Q1 /m)
    expect(stderr).toBe('')
  })

  test.each([
    ['as the configured one', [], 'broken'],
    ['by a command', ['map', 'broken'], undefined],
  ])('is told, with file and line, when it is asked for %s', async (_how, args, survey) => {
    await expect(start(args, survey)).rejects.toMatchObject({
      code: EXIT.configuration,
      stderr: expect.stringMatching(/^- survey\.md:2: .*whole number/m),
    })
  })
})
