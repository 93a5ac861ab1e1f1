import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const PARTS = ['package.json', 'src', 'adapters', 'flows', 'test/fixtures']

describe.each(['README.md', 'README.ja.md'])('%s', (name) => {
  let folder: string
  let readme: string

  beforeAll(async () => {
    readme = await readFile(join(root, name), 'utf8')
    folder = await mkdtemp(join(tmpdir(), 'monshin-readme-'))
    for (const part of PARTS) await cp(join(root, part), join(folder, part), { recursive: true })
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('its commands run in a fresh copy, one after the other, and say no error', async () => {
    const commands = [...readme.matchAll(/```bash\n([\s\S]*?)```/g)]
      .flatMap(([, block = '']) => block.split('\n'))
      .filter((line) => line.trim() !== '')
    expect(commands.slice(0, 2)).toEqual(['npm ci', 'npm start'])
    expect(commands.length).toBeGreaterThan(4)
    // The dependencies are this checkout's own: what `npm ci` has brought.
    for (const command of commands.slice(1)) {
      const running = run('bash', ['-c', command], { cwd: folder, env: environment() })
      running.child.stdin?.end()
      const { stdout, stderr } = await running
      expect(stderr, command).not.toMatch(/warning|error|エラー/i)
      if (command === 'npm start') expect(stdout).toMatch(/^Q1 /m)
    }
    const exported = JSON.parse(await readFile(join(folder, 'responses.json'), 'utf8'))
    expect(JSON.stringify(exported)).toContain('Q17-2')
  })

  test('the conversation that it shows is one that happens', async () => {
    const [, picture = ''] = /<!-- conversation -->\n```text\n([\s\S]*?)```/.exec(readme) ?? []
    const typed = [...picture.matchAll(/^> (.*)$/gm)].map(([, line]) => line)
    expect(typed.length).toBeGreaterThan(1)
    const before = ['回答 太郎', '医療法人見本会', '見本病院', 'it@example.jp', '1', '1', '1', '1']
    const running = run(process.execPath, ['src/launch.js'], {
      cwd: folder,
      env: { ...environment(), STORE_URL: 'memory:', LANGUAGE: name === 'README.md' ? 'en' : 'ja' },
    })
    running.child.stdin?.end([...before, ...typed].join('\n'))
    const squeeze = (text: string) => text.replace(/\s/g, '')
    const { stdout } = await running
    for (const part of picture.split(/^(?:> .*|…)$/m)) expect(squeeze(stdout)).toContain(squeeze(part))
  })

  test('its links lead somewhere', async () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links.filter((one) => !/^https?:/.test(one)))
      await expect(stat(join(root, link)), link).resolves.toBeDefined()
  })

  test('its folders are there', async () => {
    const folders = [...readme.matchAll(/`((?:src|flows|adapters|test|bench|docs)\/[\w/]*)`/g)]
    expect(folders.length).toBeGreaterThan(8)
    for (const [, one = ''] of folders) await expect(stat(join(root, one)), one).resolves.toBeDefined()
  })
})

/** A newcomer's: none of the variables that this process may have. */
function environment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', npm_config_update_notifier: 'false' }
}
