import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transition } from 'xstate'
import { move } from '../../src/interview/move.ts'
import type { ChartContext, ChartEvent } from '../../src/interview/rules.ts'
import { compile } from '../../src/interview/statechart.ts'
import { surveys } from '../support/flows.ts'
import { valuesOf } from '../support/values.ts'

const answer = fc
  .constantFrom(...surveys.flatMap(({ questions }) => questions))
  .chain((question) => fc.tuple(fc.constant(question.id), fc.constantFrom(...valuesOf(question))))
  .map(([question, value]) => ({
    question,
    answer: { value, by: 'test:me', at: '2026-11-24T00:00:00.000Z' },
  }))

const event: fc.Arbitrary<ChartEvent> = fc.oneof(
  answer.map((given): ChartEvent => ({ type: 'answer', ...given })),
  answer.map(
    ({ question, answer: { value } }): ChartEvent => ({
      type: 'propose',
      proposal: { id: 's1', question, value, because: 'change' },
    }),
  ),
  answer.map(({ answer }): ChartEvent => ({ type: 'confirm', answer })),
  answer.map(({ question }): ChartEvent => ({ type: 'goto', question })),
  fc
    .constantFrom('park', 'back', 'cancel', 'review', 'submit', 'pause', 'resume', 'restart', 'reopen')
    .map((type): ChartEvent => ({ type })),
  fc.constant<ChartEvent>({ type: 'confirm' }),
)

test('goes where xstate itself would go, whatever happened to other interviews in between', () => {
  for (const survey of surveys) {
    const chart = compile(survey)
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let at = survey.questions[0]?.id ?? 'review'
        let context: ChartContext = { answers: {}, parked: [], proposal: undefined, from: undefined }
        for (const one of events) {
          const here: ChartEvent = one.type === 'answer' ? { ...one, question: at } : one
          const [expected] = transition(chart, chart.resolveState({ value: at, context }), here)
          const next = move(chart, at, context, here)
          expect(next).toEqual({ at: expected.value, context: expected.context })
          at = next.at
          context = next.context
        }
      }),
    )
  }
})
