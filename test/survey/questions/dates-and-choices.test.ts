import { describe, expect, test } from 'vitest'
import { defineSurvey } from '../../../src/survey/define.ts'
import type { Draft } from '../../../src/survey/questions/draft.ts'
import { controlFor, showValue, take } from '../../../src/survey/questions/index.ts'
import { choice, plainQuestion, sampleSurvey } from '../sample.ts'

const sample = sampleSurvey()
const survey = defineSurvey({
  ...sample,
  questions: [
    ...sample.questions,
    { ...plainQuestion('B1', 'second', '点検日', 'Day of the check'), kind: 'date' },
    {
      ...plainQuestion('B2', 'second', '訓練の回数', 'Number of drills'),
      kind: 'choices',
      choices: [
        choice('none', 'なし', 'None'),
        choice('one', '1回', 'One'),
        choice('more', '2回以上', 'More'),
      ],
    },
  ],
})
const question = (id: string) => {
  const found = survey.questions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a date', () => {
  const typed = (text: string) =>
    take(question('B1'), undefined, { kind: 'text', text }, '2026-02-28T16:00:00Z')

  test.each([
    ['2025-06-01', '2025-06-01'],
    ['2025/6/1', '2025-06-01'],
    ['２０２５年６月１日です。', '2025-06-01'],
    ['令和7年6月1日', '2025-06-01'],
    ['R7.6.1', '2025-06-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['今日', '2026-03-01'],
    ['昨日', '2026-02-28'],
    ['2028/2/29', '2028-02-29'],
  ])('%s is %s', (text, date) => {
    expect(typed(text)).toMatchObject({ kind: 'complete', value: { kind: 'date', date } })
  })

  test.each(['2025-02-30', '来月末', '2025年6月', '7年6月1日', '6月1日', '13/13/2025', 'はい', ''])(
    '%s is no day, and nothing is guessed',
    (text) => {
      expect(typed(text).kind).toBe('problem')
    },
  )

  test('is said back in words', () => {
    expect(showValue(question('B1'), { kind: 'date', date: '2025-06-01' }, 'ja')).toBe('2025年6月1日')
    expect(showValue(question('B1'), { kind: 'date', date: '2025-06-01' }, 'en')).toBe('1 June 2025')
  })
})

describe('several choices', () => {
  const several = question('B2')
  /** Pick one after the other, as a hand does; the last outcome. */
  const picking = (...values: string[]) => {
    let draft: Draft | undefined
    for (const choice of values) {
      const taken = take(several, draft, { kind: 'choice', choice })
      if (taken.kind !== 'more') return taken
      draft = taken.draft
    }
    const control = controlFor(several, draft, undefined, 'ja')
    if (control.kind !== 'pick') throw new Error(control.kind)
    const done = control.choices.at(-1)?.value ?? ''
    return {
      taken: take(several, draft, { kind: 'choice', choice: done }),
      labels: control.choices.map((one) => one.label),
    }
  }

  test('are put in and taken out until that is all', () => {
    expect(picking('more', 'none', 'more', 'one')).toMatchObject({
      taken: { kind: 'complete', value: { kind: 'choices', choices: ['none', 'one'] } },
      labels: ['☑ なし', '☑ 1回', '☐ 2回以上', '以上です'],
    })
  })

  test('none at all is no answer', () => {
    expect(picking('one', 'one')).toMatchObject({ taken: { kind: 'problem' } })
  })

  test.each([
    ['1と3', ['none', 'more']],
    ['３、１', ['none', 'more']],
    ['1回・2回以上', ['one', 'more']],
    ['None and One', ['none', 'one']],
  ])('can be typed: %s', (text, choices) => {
    expect(take(several, undefined, { kind: 'text', text })).toMatchObject({
      value: { kind: 'choices', choices },
    })
  })

  test.each(['4', '1と9', 'たぶん1', ''])('%s names no choice, so nothing is recorded', (text) => {
    expect(take(several, undefined, { kind: 'text', text }).kind).toBe('problem')
  })
})
