import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { understand } from '../../src/understanding/index.ts'
import { trained } from '../../src/understanding/proposes/reader.ts'
import { mhlw } from '../support/flows.ts'

const file = new URL('../../src/understanding/proposes/weights.json', import.meta.url)

test('the weights stay below a megabyte and name each question with choices', () => {
  expect(statSync(file).size).toBeLessThan(1_000_000)
  const { places } = JSON.parse(readFileSync(file, 'utf8')) as { places: string[] }
  const choices = mhlw.questions.filter(({ kind }) => kind === 'choice').map(({ id }) => `${mhlw.id}/${id}`)
  expect([...places].sort()).toEqual(choices.sort())
})

test('a place that was not trained is left to the rules', () => {
  expect(trained.rank('another-survey/Q6', ['yes', 'no'], 'はい', [])).toEqual([])
})

test('a reader that is sure of anything never records', () => {
  const certain = {
    from: { choice: 0, intent: 1 },
    rank: () => [{ means: 'choice:yes', share: 1 }],
  }
  for (const text of ['済みません', '天気がいい', '災害用のだけ', 'はい、でも去年まで']) {
    const [first] = understand(mhlw, { kind: 'question', question: 'Q6' }, text, certain)
    expect(first?.intent === 'answer' && first.certainty).not.toBe('sure')
  }
})

test('where the rules and the reader disagree, nothing is proposed', () => {
  const other = {
    from: { choice: 0.5, intent: 0.9 },
    rank: () => [
      { means: 'choice:yes', share: 0.9 },
      { means: 'choice:no', share: 0.1 },
    ],
  }
  const rules = understand(mhlw, { kind: 'question', question: 'Q6' }, '策定していないと思う', {
    ...other,
    rank: () => [],
  })
  expect(rules[0]).toMatchObject({ intent: 'answer', given: { choice: 'no' } })
  const [first] = understand(mhlw, { kind: 'question', question: 'Q6' }, '策定していないと思う', other)
  expect(first?.intent).toBe('unclear')
})
