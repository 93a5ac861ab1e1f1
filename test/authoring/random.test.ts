import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsOf } from '../../src/authoring/map/graph.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Moment } from '../../src/interview/context.ts'
import { underNewVersion } from '../../src/interview/new-version.ts'
import { Interview } from '../../src/interview/record.ts'
import { compile } from '../../src/interview/statechart.ts'
import { step } from '../../src/interview/step.ts'
import { defineSurvey } from '../../src/survey/define.ts'
import type { Condition, QuestionInput } from '../../src/survey/questions/definition.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { Survey } from '../../src/survey/survey.ts'
import { givenFor, valuesOf } from '../support/values.ts'
import { choice, plainQuestion, sampleSurvey } from '../survey/sample.ts'

/** Surveys of up to 60 questions of every kind, with up to five gates that later conditions combine. */
const gateValues = ['a', 'b', 'c']
const kinds = ['text', 'date', 'choices', 'choice', 'contact', 'devices'] as const

function conditionOn(gates: readonly string[], depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.record({
    question: fc.constantFrom(...gates),
    is: fc.subarray(gateValues, { minLength: 1, maxLength: 2 }),
  })
  if (depth === 0) return leaf
  const parts = fc.array(conditionOn(gates, depth - 1), { minLength: 1, maxLength: 2 })
  return fc.oneof(leaf, fc.record({ all: parts }), fc.record({ any: parts }))
}

function questionOf(
  id: string,
  kind: (typeof kinds)[number] | 'gate',
  showIf: Condition | undefined,
): QuestionInput {
  const plain = { ...plainQuestion(id, 'first', `項目${id}`, `Item ${id}`), ...(showIf && { showIf }) }
  const choices = gateValues.map((value) => choice(value, `選択肢${value}`, `Choice ${value}`))
  switch (kind) {
    case 'gate':
    case 'choice':
      return { ...plain, kind: 'choice', choices }
    case 'choices':
      return { ...plain, kind, choices }
    case 'devices':
      return { ...plain, kind, devices: {} }
    case 'text':
    case 'date':
    case 'contact':
      return { ...plain, kind }
  }
}

const anySurvey: fc.Arbitrary<Survey> = fc
  .record({
    shapes: fc.array(fc.record({ kind: fc.constantFrom(...kinds), conditional: fc.boolean() }), {
      minLength: 5,
      maxLength: 60,
      size: 'max',
    }),
    gatesAt: fc.uniqueArray(fc.nat(20), { maxLength: 5 }),
  })
  .chain(({ shapes, gatesAt }) => {
    const gates: string[] = []
    const questions = shapes.map(({ kind, conditional }, index) => {
      const id = `P${index + 1}`
      const earlier = [...gates]
      const isGate = gatesAt.includes(index)
      if (isGate) gates.push(id)
      const showIf =
        conditional && earlier.length > 0
          ? conditionOn(earlier, 2)
          : fc.constant<Condition | undefined>(undefined)
      return showIf.map((one) => questionOf(id, isGate ? 'gate' : kind, one))
    })
    return fc.tuple(...questions)
  })
  .map((questions) => {
    const { readings, figures, carries, gaps, ...sample } = sampleSurvey()
    return Survey.parse({ ...sample, questions })
  })

const moment: Moment = {
  now: '2026-01-05T01:00:00.000Z',
  by: 'test:me',
  responseId: 'r',
  showing: 's1',
  closed: false,
}
const person = { platform: 'test', team: '', user: 'me' }

/** The naive rule, said once more: conditions over what was asked and chosen before. */
function askedUnder(survey: Survey, choices: Readonly<Record<string, string>>): string[] {
  const asked: string[] = []
  const holds = (one: Condition): boolean => {
    if ('all' in one) return one.all.every(holds)
    if ('any' in one) return one.any.some(holds)
    return asked.includes(one.question) && one.is.includes(choices[one.question] ?? '')
  }
  for (const { id, showIf } of survey.questions) if (!showIf || holds(showIf)) asked.push(id)
  return asked
}

function everyChoice(survey: Survey): Record<string, string>[] {
  const named = new Set(JSON.stringify(survey.questions.map((one) => one.showIf)).match(/P\d+/g))
  return [...named].reduce<Record<string, string>[]>(
    (ways, gate) => ways.flatMap((way) => gateValues.map((value) => ({ ...way, [gate]: value }))),
    [{}],
  )
}

/** Answers one question after the other, as the statechart asks them; the ids in that order and the last interview. */
function walk(survey: Survey, choices: Readonly<Record<string, string>>) {
  const chart = compile(survey)
  let interview = begin(survey, person, 'ja', 'i', moment.now)
  const asked: string[] = []
  while (interview.at !== 'review') {
    const question = survey.questions.find(({ id }) => id === interview.at)
    if (!question || asked.includes(interview.at)) throw new Error(`stuck at ${interview.at}`)
    asked.push(question.id)
    const chosen = choices[question.id]
    const [value] = valuesOf(question)
    const given = chosen ? { kind: 'choice' as const, choice: chosen } : value && givenFor(value)
    if (!given) throw new Error(`nothing to say to ${question.kind}`)
    interview = step({ chart, survey, moment }, interview, {
      kind: 'give',
      question: question.id,
      given,
      certainty: 'sure',
    }).interview
  }
  return { asked, interview }
}

describe('any survey', () => {
  test('its listed routes and the steps of its map are those of a brute-force evaluation', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const routes = new Set(everyChoice(survey).map((choices) => askedUnder(survey, choices).join(' ')))
        expect(new Set(routesOf(survey).map((route) => route.join(' ')))).toEqual(routes)
        const pairs = [...routes].flatMap((route) =>
          route.split(' ').map((id, index, all) => `${id} ${all[index + 1] ?? 'end'}`),
        )
        const nonEmpty = new Set(pairs.filter((pair) => !pair.startsWith(' ')))
        expect(new Set(stepsOf(survey).map(({ from, to }) => `${from} ${to ?? 'end'}`))).toEqual(nonEmpty)
      }),
      { numRuns: 60 },
    )
  })

  test('the statechart asks exactly those questions, in order, and every path ends at the review', () => {
    fc.assert(
      fc.property(anySurvey, fc.nat(), (survey, seed) => {
        const ways = everyChoice(survey)
        const some = ways.filter((_way, index) => (index + seed) % Math.ceil(ways.length / 6) === 0)
        for (const choices of some) {
          expect(walk(survey, choices).asked).toEqual(askedUnder(survey, choices))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('saved, changed and reread it keeps every answer that still applies, and names the rest', () => {
    fc.assert(
      fc.property(anySurvey, fc.array(fc.nat(59), { maxLength: 4 }), (survey, changedAt) => {
        const { interview } = walk(survey, everyChoice(survey)[0] ?? {})
        const gates = new Set(JSON.stringify(survey.questions.map((one) => one.showIf)).match(/P\d+/g))
        const questions = survey.questions.flatMap((question, index): QuestionInput[] => {
          if (!changedAt.includes(index) || gates.has(question.id)) return [question]
          // Every other change takes the question out; the rest lose their first choice or become a text.
          if (index % 2 === 0) return []
          if (question.kind === 'choice') return [{ ...question, choices: question.choices.slice(1) }]
          return question.kind === 'choices'
            ? [{ ...question, choices: question.choices.slice(1) }]
            : [{ ...plainQuestion(question.id, 'first', '変更後', 'Changed'), kind: 'text' as const }]
        })
        if (questions.length === 0) return
        const { readings, figures, carries, gaps, ...sample } = sampleSurvey()
        const next = Survey.parse({ ...sample, version: 2, questions })
        const stored = Interview.parse(JSON.parse(JSON.stringify(interview)))
        const { interview: reread, outcomes } = underNewVersion(next, stored)

        const fits = (id: string) => {
          const question = next.questions.find((one) => one.id === id)
          const value = interview.answers[id]?.value
          if (!question || !value || question.kind !== value.kind) return false
          if (!('choices' in question)) return true
          const known = question.choices.map((one) => one.value)
          if (value.kind === 'choice') return known.includes(value.choice)
          return value.kind === 'choices' && value.choices.every((one) => known.includes(one))
        }
        const given = Object.keys(interview.answers)
        expect(Object.keys(reread.answers)).toEqual(given.filter(fits))
        for (const id of Object.keys(reread.answers))
          expect(reread.answers[id]).toEqual(interview.answers[id])
        const [news] = outcomes
        expect(news?.kind === 'new-version' && [...news.lost].sort()).toEqual(
          given.filter((id) => !fits(id)).sort(),
        )
        expect(reread.survey.version).toBe(2)
      }),
      { numRuns: 60 },
    )
  })

  test('what defineSurvey accepts has a way to every question', () => {
    fc.assert(
      fc.property(anySurvey, (survey) => {
        const reached = new Set(everyChoice(survey).flatMap((choices) => askedUnder(survey, choices)))
        const accepts = () => defineSurvey(survey)
        if (reached.size === survey.questions.length) expect(accepts().questions).toHaveLength(reached.size)
        else expect(accepts).toThrow(/no answers lead to this question/)
      }),
      { numRuns: 60 },
    )
  })
})
