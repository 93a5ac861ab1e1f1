import { expect, test } from 'vitest'
import { explain } from '../../src/understanding/explain.ts'
import { mhlw } from '../support/flows.ts'

const question = mhlw.questions.find(({ id }) => id === 'Q6')

test('a reading tells which pieces nothing explains, and what each source takes it for', () => {
  if (question?.kind !== 'choice') throw new Error('Q6 is gone')
  const plain = explain(mhlw, question, '策定しています')
  expect(plain.cover?.choice).toBe('yes')
  expect(plain.cover?.pieces.filter(({ by }) => by === undefined)).toEqual([])
  const more = explain(mhlw, question, '策定しています、もしもし')
  expect(more.cover?.pieces.filter(({ by }) => by === undefined).map(({ text }) => text)).toContain(
    'もしもし',
  )
  expect(more.reader.reduce((whole, { share }) => whole + share, 0)).toBeLessThanOrEqual(1.0001)
})
