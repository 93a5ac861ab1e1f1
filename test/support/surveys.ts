import fc from 'fast-check'
import type { Condition } from '../../src/survey/questions/definition.ts'
import type { Value } from '../../src/survey/questions/value.ts'
import { Survey, type SurveyInput } from '../../src/survey/survey.ts'

type QuestionInput = SurveyInput['questions'][number]

const both = (text: string) => ({ ja: text, en: text })
const guidance = {
  why: { brief: { text: both('理由') } },
  judge: { rules: [{ text: both('目安') }] },
  ask: [{ text: both('確認先') }],
  official: [{ title: both('原文'), text: both('原文'), cite: { source: 'guide' } }],
}
const base = (id: string, showIf?: Condition) => ({
  id,
  section: 'all',
  short: both(id),
  text: both(`${id}？`),
  guidance,
  ...(showIf && { showIf }),
})

/** A question with these choices; one named `blank…` is left blank in the official form for that reason. */
export function choiceOf(id: string, values: string[], showIf?: Condition): QuestionInput {
  const choices = values.map((value) => ({
    value,
    label: both(value),
    official: value.startsWith('blank') ? { blank: `no_${value}` } : both(value),
  }))
  return { ...base(id, showIf), kind: 'choice', choices }
}

export function textOf(id: string, showIf?: Condition): QuestionInput {
  return { ...base(id, showIf), kind: 'text' }
}

export function surveyOf(questions: QuestionInput[]): Survey {
  return Survey.parse({
    id: 'sample',
    version: 1,
    title: both('見本'),
    lead: both('はじめに'),
    filing: both('提出について'),
    sections: [{ id: 'all', title: both('すべて') }],
    sources: [{ id: 'guide', title: both('手引き'), standing: 'printed' }],
    questions,
  })
}

const VALUES = ['a', 'b', 'c']

function condition(gates: readonly string[], depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.record({
    question: fc.constantFrom(...gates),
    is: fc.subarray(VALUES, { minLength: 1 }),
  })
  if (depth === 0) return leaf
  const parts = fc.array(condition(gates, depth - 1), { minLength: 1, maxLength: 3 })
  return fc.oneof(leaf, fc.record({ all: parts }), fc.record({ any: parts }))
}

/** Small surveys that branch in every way a `showIf` can. */
export const anySurvey: fc.Arbitrary<Survey> = fc
  .array(
    fc.record({ gate: fc.boolean(), values: fc.integer({ min: 2, max: 3 }), conditional: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
      size: 'max',
    },
  )
  .chain((shapes) => {
    const gates: string[] = []
    const questions = shapes.map(({ gate, values, conditional }, index): fc.Arbitrary<QuestionInput> => {
      const id = `Q${index + 1}`
      const showIf =
        conditional && gates.length > 0
          ? condition([...gates], 2)
          : fc.constant<Condition | undefined>(undefined)
      if (gate) gates.push(id)
      return showIf.map((one) => (gate ? choiceOf(id, VALUES.slice(0, values), one) : textOf(id, one)))
    })
    return fc.tuple(...questions)
  })
  .map(surveyOf)

/** Answers to any of its questions, on the route or not. */
export function answersTo(survey: Survey): fc.Arbitrary<Record<string, { value: Value }>> {
  const entries = survey.questions.map(
    (question): fc.Arbitrary<Value | undefined> =>
      fc.oneof(
        fc.constant(undefined),
        question.kind === 'choice'
          ? fc.constantFrom(
              ...question.choices.map(({ value }) => ({ kind: 'choice' as const, choice: value })),
            )
          : fc.constant({ kind: 'text' as const, text: '…' }),
      ),
  )
  return fc.tuple(...entries).map((values) =>
    Object.fromEntries(
      values.flatMap((value, index) => {
        const id = survey.questions[index]?.id
        return value && id !== undefined ? [[id, { value }]] : []
      }),
    ),
  )
}
