import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const flows = new URL('../../flows/', import.meta.url).pathname
const pages = readdirSync(flows, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.md') && !name.endsWith('makers.md'),
)

/** What respondents read: without what they may type, and without the head of a page. */
const lines = pages.flatMap((name) => {
  const text = readFileSync(join(flows, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  return text
    .split('\n')
    .filter((line) => !/^- (?:also|hears|measures|shows):/.test(line))
    .map((line) => ({ name, line }))
})

/** Two words for one thing, or a word that staff take for something else. */
const replaced: [wrong: RegExp, right: string][] = [
  [/サーバー/, 'サーバ'],
  [/20(?:22|23|24|25)年の?調査/, '令和…年調査'],
  [/読み方/, '解釈'],
  [/(?<!手元の)写し/, 'バックアップ, 控え'],
  [/二段階認証(?!.*(?:\/\/|二要素認証とは限りません))/, '二要素認証'],
  [/^> .*"/, '“ ”'],
]

test.each(replaced)('%s is not what the surveys say, but %s', (wrong) => {
  expect(lines.filter(({ line }) => wrong.test(line)).map(({ name, line }) => `${name}: ${line}`)).toEqual([])
})
