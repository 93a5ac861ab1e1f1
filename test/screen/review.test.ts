import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/adapter.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Interview } from '../../src/interview/record.ts'
import { compile } from '../../src/interview/statechart.ts'
import { submit } from '../../src/interview/submit.ts'
import { reviewScreen } from '../../src/screen/review.ts'
import { words } from '../../src/screen/words/index.ts'
import { askedBy, routeOf, skippedBy, type Valued } from '../../src/survey/route.ts'
import type { Survey } from '../../src/survey/survey.ts'
import { answersTo, anySurvey, choiceOf, surveyOf, textOf } from '../support/surveys.ts'

const NOW = '2026-11-24T00:00:00.000Z'

function interviewOn(survey: Survey, answers: Valued, more: Partial<Interview> = {}): Interview {
  const fresh = begin(survey, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', NOW)
  const recorded = Object.entries(answers).map(([id, { value }]) => [id, { value, by: 'test:me', at: NOW }])
  return { ...fresh, at: 'review', answers: Object.fromEntries(recorded), ...more }
}

function rowsOf(screen: ReturnType<typeof reviewScreen>): Row[] {
  return screen.body.flatMap((one) => (one.kind === 'rows' ? one.rows : []))
}
const given = (choices: Record<string, string>): Valued =>
  Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [id, { value: { kind: 'choice', choice } }]),
  )

const survey = surveyOf([
  choiceOf('A', ['yes', 'no']),
  textOf('B', { question: 'A', is: ['yes'] }),
  choiceOf('C', ['yes', 'no']),
  textOf('D', { question: 'C', is: ['yes'] }),
  textOf('E'),
])

describe('the review', () => {
  test('has every question once, in order, with its state; what is asked can be changed from its row', () => {
    fc.assert(
      fc.property(
        anySurvey.chain((one) => fc.tuple(fc.constant(one), answersTo(one), fc.subarray(one.questions))),
        ([one, answers, some]) => {
          const parked = some.map(({ id }) => id)
          const rows = rowsOf(reviewScreen(one, interviewOn(one, answers, { parked }), 100))
          const asked = askedBy(one, answers)
          expect(rows.map(({ label }) => label.split(' ')[0])).toEqual(one.questions.map(({ id }) => id))
          one.questions.forEach(({ id }, index) => {
            const row = rows[index]
            const isAsked = asked.get(id) === 'asked'
            const state = !isAsked
              ? 'skipped'
              : answers[id]
                ? 'answered'
                : parked.includes(id)
                  ? 'parked'
                  : 'blank'
            expect(row?.state).toBe(state)
            expect(row?.button?.command).toEqual(isAsked ? { name: 'goto', question: id } : undefined)
          })
        },
      ),
    )
  })

  test('says the answer, what is set aside or blank, and why the rest is not asked', () => {
    const rows = rowsOf(reviewScreen(survey, interviewOn(survey, given({ A: 'no' }), { parked: ['C'] }), 100))
    expect(rows.map(({ text, button }) => [text, button?.label])).toEqual([
      ['no', words.change.ja],
      [words.skipped('A', 'no').ja, undefined],
      [words.parkedState.ja, words.answer.ja],
      [words.waiting('C').ja, undefined],
      [words.blank.ja, words.answer.ja],
    ])
  })

  test('is ready only when nothing is blank or parked, and says how much is', () => {
    const said = (answers: Valued, parked: string[]) => {
      const { body, actions } = reviewScreen(survey, interviewOn(survey, answers, { parked }), 100)
      const submitButton = actions.flat().find(({ command }) => command.name === 'submit')
      return [body.at(-1), submitButton?.style]
    }
    const text = (one: string) => ({ kind: 'text', text: one })
    const done = { ...given({ A: 'no', C: 'no' }), E: { value: { kind: 'text' as const, text: '…' } } }
    expect(said(done, [])).toEqual([text(words.reviewReady.ja), 'primary'])
    expect(said(given({ A: 'no' }), ['C'])).toEqual([text(words.reviewOpen(1, 1).ja), undefined])
    expect(said(given({ A: 'no', C: 'no' }), ['E'])).toEqual([text(words.reviewOpen(0, 1).ja), undefined])
  })

  test.each([
    [1, ['A', 'B'], [2]],
    [2, ['C', 'D'], [1, 3]],
    [3, ['E'], [2]],
    [9, ['E'], [2]],
  ])('page %i of two rows a page shows %j and leads to %j', (page, ids, pages) => {
    const screen = reviewScreen(survey, interviewOn(survey, {}, { page }), 2)
    expect(rowsOf(screen).map(({ label }) => label.split(' ')[0])).toEqual(ids)
    const turns = screen.actions
      .flat()
      .flatMap(({ label, command }) => (command.name === 'page' ? [{ label, page: command.page }] : []))
    expect(turns).toEqual(
      pages.map((one) => ({ label: one < Math.min(page, 3) ? words.previous.ja : words.next.ja, page: one })),
    )
    expect(screen.head).toBe(`${words.reviewHead.ja}  ${words.page(Math.min(page, 3), 3).ja}`)
  })

  test('on one page turns none, and offers to submit, go back or pause', () => {
    const screen = reviewScreen(survey, interviewOn(survey, {}), 5)
    expect(screen.head).toBe(words.reviewHead.ja)
    expect(screen.key).toBe('review')
    expect(screen.control).toEqual({ kind: 'none' })
    expect(screen.actions.map((group) => group.map(({ label, command }) => [label, command.name]))).toEqual([
      [
        [words.submit.ja, 'submit'],
        [words.back.ja, 'back'],
        [words.pause.ja, 'pause'],
      ],
    ])
  })
})

describe('submitting', () => {
  const moment = { now: NOW, by: 'test:me', responseId: 'aaaa-bbbb-cccc', showing: 's1', closed: false }

  test('hands in what is on the route and nothing else, and the reason for the rest', () => {
    fc.assert(
      fc.property(
        anySurvey.chain((one) => fc.tuple(fc.constant(one), answersTo(one))),
        ([one, answers]) => {
          const before = interviewOn(one, answers, { at: 'confirming', from: 'review' })
          const { interview, outcomes } = submit({ chart: compile(one), survey: one, moment }, before)
          const [handed] = outcomes
          if (handed?.kind !== 'submitted') throw new Error('nothing was handed in')
          const { response } = handed
          expect(response.route).toEqual(routeOf(one, answers))
          expect(Object.keys(response.answers)).toEqual(response.route.filter((id) => answers[id]))
          expect(Object.entries(response.skipped)).toEqual(
            [...skippedBy(one, answers)].map(([id, { reason }]) => [id, { reason }]),
          )
          expect(response).toMatchObject({
            id: moment.responseId,
            revision: 1,
            interview: 'i1',
            respondent: before.respondent,
            survey: { id: one.id, version: one.version },
            submittedAt: NOW,
          })
          // What an edit took off the route is kept with the interview.
          expect(interview.answers).toEqual(before.answers)
          expect(interview.response).toEqual({ id: moment.responseId, revision: 1 })
          expect(interview.at).toBe('submitted')
        },
      ),
    )
  })

  test('again keeps the id and counts the revision up', () => {
    const before = interviewOn(survey, {}, { at: 'confirming', response: { id: 'zzzz', revision: 2 } })
    const { interview, outcomes } = submit({ chart: compile(survey), survey, moment }, before)
    expect(outcomes).toMatchObject([{ kind: 'submitted', response: { id: 'zzzz', revision: 3 } }])
    expect(interview.response).toEqual({ id: 'zzzz', revision: 3 })
  })
})
