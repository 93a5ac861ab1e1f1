import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readList } from '../../../../src/survey/questions/devices/read-list.ts'
import { Device } from '../../../../src/survey/questions/value.ts'
import { mhlw as survey } from '../../../support/flows.ts'

/**
 * Messages that list devices, or name some and list none, by the maker they are about. Those of the one half of the
 * makers were looked at while the reader was made; the others were read for the figure first.
 */
const Case = z.object({
  vendor: z.string(),
  question: z.enum(['Q15', 'Q17']),
  text: z.string(),
  rows: z.array(Device),
})

function casesIn(name: string) {
  const file = new URL(`corpus/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

describe.each(['devices-develop', 'devices-held-out'])('%s', (name) => {
  const cases = casesIn(name)
  const results = cases.map(({ question, text, rows }) => {
    const read = readList(text, survey.makers, question === 'Q15' ? 'Fortinet' : undefined)
    const found = read.rows.map(({ device }) => device)
    return {
      text,
      wanted: rows,
      right: rows.filter((row) => found.some((one) => same(one, row))).length,
      phantom: Math.max(0, found.length - rows.length),
      lost: Math.max(0, rows.length - found.length - read.unread.length),
      isSure: read.unread.length === 0 && read.rows.every(({ doubts }) => doubts.length === 0),
      found,
    }
  })
  const sum = (of: (one: (typeof results)[number]) => number) =>
    results.reduce((all, one) => all + of(one), 0)

  test('is large, and of both kinds', () => {
    expect(cases.length).toBeGreaterThan(200)
    expect(cases.filter(({ rows }) => rows.length === 0).length).toBeGreaterThan(40)
  })

  test('nothing is made up, no line is lost, and no row is wrong without a doubt', () => {
    expect(results.filter(({ phantom }) => phantom > 0).map(({ text }) => text)).toEqual([])
    expect(results.filter(({ lost }) => lost > 0).map(({ text }) => text)).toEqual([])
    const wrong = results.filter((one) => one.isSure && !same(one.found, one.wanted))
    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  test('95 of 100 rows and more are right in every cell', () => {
    expect(sum(({ right }) => right) / sum(({ wanted }) => wanted.length)).toBeGreaterThanOrEqual(0.95)
  })
})

test('what was reported as misread comes out as it was meant', () => {
  const Reported = Case.omit({ vendor: true }).extend({ rows: z.union([z.array(Device), z.int()]) })
  const file = new URL('corpus/reported.jsonl', import.meta.url)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { question, text, rows } = Reported.parse(JSON.parse(line))
    const read = readList(text, survey.makers, question === 'Q15' ? 'Fortinet' : undefined)
    const found = read.rows.map(({ device }) => device)
    expect(typeof rows === 'number' ? found.length : found, text).toEqual(rows)
  }
})
