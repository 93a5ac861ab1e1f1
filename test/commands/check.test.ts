import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaNames, schemaOf } from '../../src/authoring/schemas.ts'
import { template } from '../../src/authoring/template.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

describe('check --watch', () => {
  let root: string
  let folder: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'monshin-watch-'))
    folder = join(root, 'drill')
    for (const [name, page] of Object.entries(template('ja'))) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), page)
    }
  })
  afterAll(() => rm(root, { recursive: true }))

  test('says at once what a saved change breaks, and that it is mended', async () => {
    const env = { PATH: process.env.PATH, LANGUAGE: 'en' }
    const child = spawn(process.execPath, ['src/launch.js', 'check', '--watch', `${folder}/`], {
      cwd: checkout,
      env,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part
      })
    const says = (what: RegExp) => expect.poll(() => said, { timeout: 10_000 }).toMatch(what)
    await says(/2 questions, 2 routes/)

    const file = join(folder, 'questions/a1.md')
    const before = await readFile(file, 'utf8')
    // Whether the watch has begun cannot be seen from outside: the change is saved until it is told.
    await expect
      .poll(
        async () => {
          await writeFile(file, before.replace('choices: yes-no', 'choices: yesno'))
          return said
        },
        { timeout: 10_000 },
      )
      .toMatch(/questions\/a1\.md:6: choices\.md has no "yesno"/)
    said = ''
    await writeFile(file, before)
    await says(/2 questions, 2 routes/)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

test.each(schemaNames)('docs/schemas/%s.json is the shape that is checked', async (name) => {
  const written: unknown = JSON.parse(await readFile(join(checkout, `docs/schemas/${name}.json`), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(schemaOf(name))))
})
