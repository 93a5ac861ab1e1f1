import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/interview/outcome.ts'
import { noticesOf } from '../../src/screen/notices.ts'
import { mhlw } from '../support/bot.ts'

const text = (ja: string) => ({ ja, en: `${ja} (en)` })
const yes = { kind: 'choice' as const, choice: 'yes' }

/** What happened, and what the respondent must find in the sentence about it. */
const told: [Outcome, RegExp][] = [
  [{ kind: 'begun' }, /11/],
  [
    { kind: 'recorded', question: 'Q7', value: yes, retired: ['Q8', 'Q9', 'Q9-1'], warnings: [] },
    /Q8.Q9-1.*3|3.*Q8.Q9-1/,
  ],
  [{ kind: 'recorded', question: 'Q15', value: yes, retired: [], warnings: [text('注意')] }, /注意/],
  [{ kind: 'already', question: 'Q6', value: yes }, /Q6/],
  [{ kind: 'more', question: 'Q17', warnings: [text('注意')] }, /注意/],
  [{ kind: 'problem', question: 'Q1', problems: { name: text('氏名') } }, /氏名/],
  [{ kind: 'parked', question: 'Q6', dependants: [] }, /Q6/],
  [{ kind: 'parked', question: 'Q6', dependants: ['Q6-1'] }, /Q6[\s\S]*Q6-1/],
  [{ kind: 'kept', question: 'Q6' }, /Q6/],
  [{ kind: 'nothing-before' }, /./],
  [{ kind: 'no-open-question' }, /./],
  [{ kind: 'unknown-question', question: 'Q99' }, /Q99/],
  [
    { kind: 'not-asked', question: 'Q8', cause: { gate: 'Q7', choice: 'no', reason: 'Q7=no' } },
    /Q8[\s\S]*Q7|Q7[\s\S]*Q8/,
  ],
  [{ kind: 'not-asked', question: 'Q8', cause: undefined }, /Q8/],
  [{ kind: 'blocked', blank: ['Q2'], parked: ['Q6'] }, /Q2[\s\S]*Q6/],
  [{ kind: 'nothing-to-confirm' }, /./],
  [{ kind: 'already-submitted' }, /./],
  [{ kind: 'closed' }, /03-6812-7837/],
  [{ kind: 'reopened' }, /./],
  [{ kind: 'restarted' }, /./],
  [{ kind: 'unclear', doubt: 'contradiction', question: 'Q6', times: 1 }, /./],
  [{ kind: 'unusable', what: 'file' }, /./],
  [{ kind: 'unusable', what: 'edit' }, /./],
  [{ kind: 'unusable', what: 'other' }, /./],
  [{ kind: 'small-talk' }, /./],
  [{ kind: 'language' }, /./],
  [{ kind: 'new-version', lost: ['Q5'], back: [] }, /Q5/],
]

/** A day on which the ministry took answers. */
const during = { now: new Date('2023-02-01T03:00:00Z') }

describe('what came of an input is told, in the respondent’s language', () => {
  test.each(told)('%j', (outcomes, expected) => {
    const [ja, en] = (['ja', 'en'] as const).map((language) =>
      noticesOf(mhlw, [outcomes], language, during)
        .map((one) => (one.kind === 'rows' ? '' : one.text))
        .join('\n'),
    )
    expect(ja).toMatch(expected)
    expect(en).toMatch(expected)
    expect(ja).not.toBe(en)
  })

  test('what is not understood speaks of options only where a question stands open', () => {
    const said = (question: string | undefined) =>
      noticesOf(mhlw, [{ kind: 'unclear', doubt: 'which-choice', question, times: 1 }], 'ja', during)
    expect(said('Q6')).toMatchObject([{ text: expect.stringContaining('選択肢') }])
    expect(said(undefined)).toMatchObject([{ text: expect.not.stringContaining('選択肢') }])
  })

  test('only what is there is named', () => {
    const sentences = (outcomes: Outcome) => noticesOf(mhlw, [outcomes], 'ja', during).length
    expect(sentences({ kind: 'blocked', blank: [], parked: ['Q6'] })).toBe(2)
    expect(sentences({ kind: 'blocked', blank: ['Q2'], parked: [] })).toBe(2)
    expect(sentences({ kind: 'new-version', lost: [], back: [] })).toBe(1)
    expect(sentences({ kind: 'recorded', question: 'Q6', value: yes, retired: [], warnings: [] })).toBe(0)
  })
})
