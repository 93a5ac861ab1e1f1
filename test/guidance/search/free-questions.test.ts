import { expect, test } from 'vitest'
import { find } from '../../../src/guidance/search/find.ts'
import { type Item, itemsOf } from '../../../src/guidance/search/passages.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { answered, unanswered } from './free-questions.ts'
import { practised, practisedUnanswered } from './practised.ts'

type Asked = readonly [open: string, typed: string, ...sources: string[]]

/** "doubt Q6 作成中": the kind, the question, and words of its Japanese text, or the id of a term or reading. */
function is(item: Item, source: string): boolean {
  const [kind, question, ...rest] = source.split(' ')
  const words = rest.join(' ')
  if (item.kind !== kind || (item.question ?? '-') !== question) return false
  if (item.kind === 'term' || item.kind === 'reading') return item.id === `${kind}.${words}`
  return `${item.asked?.ja ?? ''}\n${item.text.ja}`.includes(words)
}

function place([open, typed, ...sources]: Asked): number {
  return find(survey, open, typed).findIndex(({ item }) => sources.some((source) => is(item, source)))
}

/** Whether the reply claims to answer; otherwise it says that there is no answer, at most what comes near. */
function answers(open: string, typed: string): boolean {
  return find(survey, open, typed)[0]?.answers ?? false
}

function score(questions: readonly Asked[]) {
  const places = questions.map(place)
  const share = (hits: number[]) => hits.length / questions.length
  return {
    questions: questions.length,
    first: share(places.filter((at) => at === 0)),
    'first three': share(places.filter((at) => at >= 0 && at < 3)),
    'given as answer': questions.filter(([open, typed]) => answers(open, typed)).length / questions.length,
  }
}

function told(questions: readonly (readonly [open: string, typed: string])[]): number {
  return questions.filter(([open, typed]) => !answers(open, typed)).length / questions.length
}

const even = <T>(all: readonly T[]) => all.filter((_, index) => index % 2 === 0)
const odd = <T>(all: readonly T[]) => all.filter((_, index) => index % 2 === 1)

test('every expected source exists', () => {
  const items = itemsOf(survey)
  const missing = [...answered, ...practised].flatMap(([, , ...sources]) =>
    sources.filter((source) => !items.some((item) => is(item, source))),
  )
  expect(missing).toEqual([])
})

test('a free question finds the source that answers it, or is told that there is none', () => {
  const all = score(answered)
  console.table({
    'tuned on': { ...score(even(answered)), told: told(even(unanswered)) },
    'not looked at': { ...score(odd(answered)), told: told(odd(unanswered)) },
    all: { ...all, told: told(unanswered) },
    practised: { ...score(practised), told: told(practisedUnanswered) },
  })
  expect(answered).toHaveLength(100)
  expect(unanswered).toHaveLength(30)
  expect(all.first).toBeGreaterThanOrEqual(0.85)
  expect(all['first three']).toBeGreaterThanOrEqual(0.95)
  expect(told(unanswered)).toBeGreaterThanOrEqual(0.95)
})

test('the open question’s own material comes before the same doubt elsewhere', () => {
  const small = 'うちは小さい病院だけど必要?'
  expect(find(survey, 'Q2', small)[0]?.item.question).toBe('Q2')
  expect(find(survey, 'Q6', small)[0]?.item.question).toBe('Q6')
})

test('width, case and politeness do not change what is found', () => {
  const best = (typed: string) => find(survey, 'Q9-1', typed)[0]?.item.id
  const plain = best('クラウドもオフラインですか')
  expect(plain).toBeDefined()
  for (const typed of [
    'ｸﾗｳﾄﾞもｵﾌﾗｲﾝですか',
    'クラウドも オフラインですか？',
    'クラウドもオフラインでしょうか。',
  ])
    expect(best(typed)).toBe(plain)
})

test('nothing typed breaks it', () => {
  for (const typed of [
    '',
    ' ',
    '。？！',
    '😀',
    'あ'.repeat(20_000),
    '\u0000\u202e',
    'は',
    '123',
    '{"a":1}',
    '()[]*+?',
  ])
    expect(() => find(survey, 'Q6', typed)).not.toThrow()
})
