import { globSync, readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../src/exit-codes.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = globSync(['docs/**/*.md', 'CONTRIBUTING.md', 'CHANGELOG.md'], { cwd: root }).sort()
const textOf = (page: string) => readFileSync(join(root, page), 'utf8')

describe.each(pages)('%s', (page) => {
  test('its links lead somewhere', async () => {
    const links = [...textOf(page).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link)
    for (const link of links.filter((one) => !/^https?:/.test(one)))
      await expect(stat(join(root, dirname(page), link)), link).resolves.toBeDefined()
  })

  /** A folder may end in a slash, a path may be a pattern, and `<survey>` stands for any name. */
  test('the files and folders that it names are there', () => {
    const named = [...textOf(page).matchAll(/`((?:src|adapters|flows|test|bench)\/[^`\s]*)`/g)].map(
      ([, path = '']) => path.replaceAll(/<[^>]*>/g, '*').replace(/\/$/, ''),
    )
    expect(named.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([])
  })
})

test('docs/operations.md explains every exit code', () => {
  const told = [...textOf('docs/operations.md').matchAll(/`(\d)` /g)].map(([, code]) => Number(code))
  expect(told).toEqual(Object.values(EXIT))
})

describe('docs/architecture.md', () => {
  test('is one page', () => {
    expect(textOf('docs/architecture.md').split('\n').length).toBeLessThanOrEqual(130)
  })

  test('names a test for each promise', () => {
    const [, table = ''] = /^\| promise \|[^\n]*\n([\s\S]*?)\n\n/m.exec(textOf('docs/architecture.md')) ?? []
    const rows = table.split('\n').filter((line) => /^\| \d/.test(line))
    expect(rows.map((row) => row.slice(2, 3))).toEqual([...'12345678'])
    for (const row of rows) expect(row.split('|')[3], row).toMatch(/`test\//)
  })
})
