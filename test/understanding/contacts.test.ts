import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { understand } from '../../src/understanding/index.ts'
import { mhlw as survey } from '../support/flows.ts'

/**
 * What people type where a contact is asked for, with the fields that are meant; none where it is no answer. "*" stands
 * for whatever was typed. One half was looked at while the rules were made, the other was read for the figure first.
 */
const Case = z.object({
  field: z.string(),
  text: z.string(),
  want: z.record(z.string(), z.string()).nullable(),
})

function read(field: string, text: string) {
  const [first] = understand(survey, { kind: 'question', question: 'Q1', part: field }, text)
  return first?.intent === 'answer' && first.given.kind === 'fields' ? first.given : undefined
}

describe.each(['develop', 'held-out'])('contacts: %s', (name) => {
  const file = new URL(`contacts/${name}.jsonl`, import.meta.url)
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)))
  const results = cases.map(({ field, text, want }) => {
    const given = read(field, text)
    const fields = given?.fields ?? {}
    const names = Object.keys({ ...fields, ...want })
    const isRight = names.every((one) => want?.[one] === fields[one] || (want?.[one] === '*' && fields[one]))
    // An extension alone is taken to the question, which says what is missing.
    const isTold = want === null && field === 'contact' && given !== undefined
    return { text, isRight: isRight || isTold, counts: given !== undefined && given.proposed !== true }
  })

  test('nothing counts that was not meant', () => {
    expect(results.filter((one) => one.counts && !one.isRight).map(({ text }) => text)).toEqual([])
  })

  test('95 of 100 are read as they were meant', () => {
    const right = results.filter(({ isRight }) => isRight).length
    expect(right / results.length).toBeGreaterThanOrEqual(0.95)
  })
})

test.each([' ', '1', 'a', 'あ', '山', '03-1234-5678 ', 'a@b.jp ', '：', '、', '医療法人', '病院', '所属：'])(
  '12,000 characters of %j are read at once',
  (piece) => {
    const text = piece.repeat(Math.ceil(12_000 / piece.length))
    const time = () => {
      const from = performance.now()
      read('name', text)
      return performance.now() - from
    }
    expect(Math.min(time(), time(), time())).toBeLessThan(400)
  },
)
