import { describe, expect, test } from 'vitest'
import { figures, quotations } from '../../../src/survey/lint/figures.ts'
import { lint } from '../../../src/survey/lint/index.ts'
import type { Survey } from '../../../src/survey/survey.ts'
import { checklist, mhlw } from '../../support/flows.ts'

const told = (found: ReturnType<typeof figures>) =>
  found.map(({ place, problem }) => `${place}: ${problem.en}`)

/** The survey with the first page of its results cited, or said, differently. */
function withFigure(change: Partial<Survey['figures'][number]>): Survey {
  const [first, ...rest] = mhlw.figures.filter(({ question }) => question === 'Q7')
  if (!first) throw new Error('no figure of Q7')
  return { ...mhlw, figures: [{ ...first, ...change }, ...rest] }
}

function withAnswer(ja: string, sources: string[]): Survey {
  const answer = { text: { ja, en: ja }, cites: sources.map((source) => ({ source })), readings: [] }
  return { ...mhlw, about: [{ asked: { ja: '?', en: '?' }, answer }] }
}

describe('a figure', () => {
  test('stands on the page that is cited for it: the next page of the same slides will not do', () => {
    expect(figures(withFigure({}))).toEqual([])
    expect(told(figures(withFigure({ cite: { source: 'results-2023-notice' } })))).toEqual([
      'figures.0: "71％" is not on record as shown by the page that is cited',
    ])
  })

  test('is the one on the page', () => {
    expect(figures(withFigure({ percent: 72 }))).toHaveLength(1)
    expect(
      figures(withAnswer('電子カルテのある病院の3％は作成していませんでした。', ['results-2023-backup'])),
    ).toHaveLength(1)
    expect(
      figures(withAnswer('電子カルテのある病院の2％は作成していませんでした。', ['results-2023-backup'])),
    ).toEqual([])
  })

  test('that was worked out names what the page shows', () => {
    const derived = { percent: 73, cite: { source: 'results-2024' } }
    expect(figures(withFigure({ ...derived, derivedFrom: ['86％', '13ポイント'] }))).toEqual([])
    expect(figures(withFigure(derived))).toHaveLength(1)
  })

  test.each([
    '対象は8,238病院でした。',
    '復旧に数億円かかりました。',
    '約8万5千人分の記録です。',
    '8万7千台分が流出しました。',
  ])('needs a source: %s', (said) => {
    expect(told(figures(withAnswer(said, []))).join()).toContain('has no source')
  })

  test('is no number that is merely counted: days, copies, generations', () => {
    expect(figures(withAnswer('3世代を残し、2つを5日以内に確かめます。', []))).toEqual([])
  })
})

test('nothing is quoted from what others write about a document', () => {
  const [first, ...rest] = mhlw.questions
  if (!first) throw new Error('no question')
  const { guidance } = first
  const official = guidance.official.map((one) => ({ ...one, cite: { source: 'guideline-7' } }))
  const survey = { ...mhlw, questions: [{ ...first, guidance: { ...guidance, official } }, ...rest] }
  expect(quotations(mhlw)).toEqual([])
  expect(told(quotations(survey)).join()).toContain('is secondary')
})

test.each([mhlw, checklist])('$id has nothing of this kind', (survey) => {
  expect(lint(survey)).toEqual([])
})
