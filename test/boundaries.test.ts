import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { drawRooms } from './draw-rooms.ts'
import { pure, rooms } from './rooms.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{src,adapters,flows}/**/*.{ts,js}', { cwd: root }).sort()

interface Import {
  file: string
  /** A path in the repository, or a package's name. */
  of: string
  typeOnly: boolean
}

const FROM = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const place = (name: string) =>
    name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : packageOf(name)
  return [
    ...[...source.matchAll(FROM)].map(([, type, name = '']) => ({
      file,
      of: place(name),
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(LAZY)].map(([, name = '']) => ({ file, of: place(name), typeOnly: false })),
  ]
}

function packageOf(name: string): string {
  return name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/')
}

const imports = files.flatMap(importsOf)
const isLocal = (of: string) => /^(src|adapters|flows|test|bench)\//.test(of)
const told = ({ file, of }: Import) => `${file} imports ${of}`
const breaking = (rule: (one: Import) => boolean) => imports.filter(rule).map(told)

const folders = [...new Set(files.flatMap(foldersAround))].sort()

function foldersAround(file: string): string[] {
  const folder = dirname(file)
  return folder === '.' ? [] : [folder, ...foldersAround(folder)]
}

/** What of `folder` a path belongs to: a file that stands in it, or one of its folders. Undefined outside of it. */
function standsIn(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/')[0] : undefined
}

/** Imports between the files and folders that stand side by side in `folder`. */
function arrowsIn(folder: string): { from: string; to: string; told: string }[] {
  return imports.flatMap((one) => {
    const from = standsIn(folder, one.file)
    const to = standsIn(folder, one.of)
    return from && to && from !== to ? [{ from, to, told: told(one) }] : []
  })
}

/** The arrows that lead back to where they begin. */
function circlesIn(folder: string): string[] {
  const arrows = arrowsIn(folder)
  const next = (from: string) => arrows.filter((arrow) => arrow.from === from).map(({ to }) => to)
  const reached = (start: string) => {
    const seen = new Set(next(start))
    for (const one of seen) for (const to of next(one)) seen.add(to)
    return seen
  }
  return arrows.filter(({ from, to }) => reached(to).has(from)).map((arrow) => arrow.told)
}

describe('who may import whom', () => {
  test('the imports were found', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(imports.map(told)).toContain('src/main.ts imports adapters/console/index.ts')
    expect(imports.map(told)).toContain('src/launch.js imports src/main.ts')
    expect(imports.map(told)).toContain('src/config/index.ts imports dotenv')
  })

  test('every local import leads to a file', () => {
    const known = new Set(files)
    expect(breaking(({ of }) => isLocal(of) && /\.(ts|js)$/.test(of) && !known.has(of))).toEqual([])
  })

  test('only main imports adapters', () => {
    expect(
      breaking(({ file, of }) => file.startsWith('src/') && file !== 'src/main.ts' && /^adapters\//.test(of)),
    ).toEqual([])
  })

  test('nothing of the product imports tests or the bench', () => {
    expect(breaking(({ of }) => /^(test|bench)\//.test(of))).toEqual([])
  })

  test('an adapter knows the port, its own folder, what adapters share, and its SDK', () => {
    const sdk: Record<string, string[]> = {
      slack: ['@slack/bolt', '@slack/types', '@slack/web-api', '@slack/socket-mode', '@slack/logger'],
      discord: ['discord.js', 'discord-api-types', '@discordjs/rest', '@discordjs/ws'],
      console: ['string-width'],
    }
    expect(
      breaking(({ file, of }) => {
        const [, platform = ''] = /^adapters\/(\w+)\//.exec(file) ?? []
        if (!file.startsWith('adapters/') || of === 'node' || of === 'src/adapter.ts') return false
        if (['src/log.ts', 'src/keyed-queue.ts', 'src/printable.ts'].includes(of)) return false
        return (
          !(of.startsWith(`adapters/${platform}/`) || of.startsWith('adapters/shared/')) &&
          !sdk[platform]?.includes(of)
        )
      }),
    ).toEqual([])
  })

  test('a survey is data: its folder holds no code', () => {
    expect(files.filter((file) => file.startsWith('flows/'))).toEqual([])
  })

  test.each([
    ['xstate', /^src\/interview\//],
    ['keyv', /^src\/store\//],
    ['better-sqlite3', /^src\/store\//],
    ['@keyv/postgres', /^src\/store\//],
    ['@keyv/redis', /^src\/store\//],
    ['dotenv', /^src\/config\//],
    ['pino', /^src\/log\.ts$/],
    ['markdown-it', /^src\/survey\/markdown\//],
    ['js-yaml', /^src\/survey\/markdown\//],
  ])('%s stays in its place', (name, place) => {
    expect(breaking(({ file, of }) => of === name && !place.test(file))).toEqual([])
  })

  test('the pure core reaches neither clock, files nor network', () => {
    const core = new RegExp(`^src/(${pure.join('|')})/(?!load\\.ts$)`)
    expect(
      breaking(
        ({ file, of }) => core.test(file) && /^src\/(store|commands|admin|bot|main|config|log)\b/.test(of),
      ),
    ).toEqual([])
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bsetTimeout\(/
    const offenders = files.filter(
      (file) => core.test(file) && impure.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(offenders).toEqual([])
  })
})

describe('the order of the rooms', () => {
  test.each(Object.entries(rooms))('in %s no room imports one above it, not even a type', (folder, order) => {
    const upward = arrowsIn(folder).filter(({ from, to }) => {
      const [below, above] = [order.indexOf(from), order.indexOf(to)]
      return below !== -1 && above !== -1 && below < above
    })
    expect(upward.map((arrow) => arrow.told)).toEqual([])
  })

  test.each(Object.entries(rooms))('in %s every room has its place', (folder, order) => {
    const there = new Set(files.flatMap((file) => standsIn(folder, file) ?? []))
    const named = folder === 'src' ? [...there] : [...there].filter((one) => !/\.(ts|js)$/.test(one))
    expect(named.sort()).toEqual([...order].sort())
  })

  test('docs/architecture.md draws it, with what each imports', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const [, shown] = /<!-- rooms -->\s*```mermaid\n([\s\S]*?)```/.exec(page) ?? []
    const roomOf = (path: string) => standsIn('src', path) ?? path.split('/')[0] ?? path
    const drawn = drawRooms(
      imports.filter(({ of }) => isLocal(of)).map(({ file, of }) => ({ from: roomOf(file), to: roomOf(of) })),
    )
    expect(shown, 'what was received is drawn; what was expected belongs there').toBe(drawn)
  })

  test.each(folders)('what stands side by side in %s makes no circle', (folder) => {
    expect(circlesIn(folder)).toEqual([])
  })
})

describe('who may know what', () => {
  const containing = (pattern: RegExp) =>
    files.filter((file) => file.startsWith('src/') && pattern.test(readFileSync(join(root, file), 'utf8')))

  test('src names no platform, but where it is configured and wired', () => {
    expect(containing(/slack|discord/i)).toEqual([
      'src/config/admins.ts',
      'src/config/index.ts',
      'src/config/variables.ts',
      'src/config/words.ts',
      'src/main.ts',
    ])
  })

  test('src names no survey and no question, but the default survey', () => {
    const code = (file: string) =>
      readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    const naming = files.filter((file) => file.startsWith('src/') && /['"`](mhlw-\d|Q\d)/.test(code(file)))
    expect(naming).toEqual(['src/config/index.ts'])
  })

  test('only config reads the environment', () => {
    const reading = files.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), 'utf8')))
    expect(reading).toEqual(['src/config/index.ts'])
  })
})
