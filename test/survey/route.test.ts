import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/survey/questions/definition.ts'
import { remaining } from '../../src/survey/questions-left.ts'
import {
  askedBy,
  choiceOf as choiceIn,
  dependantsOf,
  gatesOf,
  isAskedOn,
  routeOf,
  skippedBy,
  type Valued,
} from '../../src/survey/route.ts'
import type { Survey } from '../../src/survey/survey.ts'
import { answersTo, anySurvey, choiceOf, surveyOf, textOf } from '../support/surveys.ts'

const given = (choices: Record<string, string>): Valued =>
  Object.fromEntries(
    Object.entries(choices).map(([id, choice]) => [id, { value: { kind: 'choice', choice } }]),
  )
const withAnswers = anySurvey.chain((survey) => fc.tuple(fc.constant(survey), answersTo(survey)))

/** The rule of the survey's format, said once more and naively: what is asked once every gate has its choice. */
function asks(survey: Survey, choices: Readonly<Record<string, string>>): Set<string> {
  const asked = new Set<string>()
  const holds = (one: Condition): boolean =>
    'all' in one
      ? one.all.every(holds)
      : 'any' in one
        ? one.any.some(holds)
        : asked.has(one.question) && one.is.includes(choices[one.question] ?? '')
  for (const { id, showIf } of survey.questions) if (!showIf || holds(showIf)) asked.add(id)
  return asked
}

/** Every way to answer the gates that have no answer yet. */
function completions(survey: Survey, answers: Valued): Record<string, string>[] {
  return survey.questions.reduce<Record<string, string>[]>(
    (ways, question) => {
      if (question.kind !== 'choice') return ways
      const known = choiceIn(answers[question.id]?.value)
      const values = known === undefined ? question.choices.map(({ value }) => value) : [known]
      return ways.flatMap((way) => values.map((value) => ({ ...way, [question.id]: value })))
    },
    [{}],
  )
}

describe('any survey', () => {
  test('with every gate answered, exactly what the conditions say is asked, in document order', () => {
    fc.assert(
      fc.property(withAnswers, ([survey, answers]) => {
        for (const way of completions(survey, answers)) {
          const expected = [...asks(survey, way)]
          expect(routeOf(survey, { ...answers, ...given(way) })).toEqual(expected)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what is asked or skipped stays so however the open gates are answered; the unknown hangs on one', () => {
    fc.assert(
      fc.property(withAnswers, ([survey, answers]) => {
        const routes = completions(survey, answers).map((way) => asks(survey, way))
        for (const [id, state] of askedBy(survey, answers)) {
          if (state === 'asked') expect(routes.every((route) => route.has(id))).toBe(true)
          if (state === 'skipped') expect(routes.some((route) => route.has(id))).toBe(false)
          if (state === 'unknown')
            expect(
              [...gatesOf(survey)].some(
                (gate) =>
                  askedBy(survey, answers).get(gate) === 'asked' &&
                  answers[gate] === undefined &&
                  dependantsOf(survey, gate).includes(id),
              ),
            ).toBe(true)
          expect(isAskedOn(survey, answers, id)).toBe(state === 'asked')
        }
      }),
      { numRuns: 500 },
    )
  })

  test('what is left is the shortest and the longest way to the end', () => {
    fc.assert(
      fc.property(withAnswers, ([survey, answers]) => {
        const left = completions(survey, answers).map(
          (way) => [...asks(survey, way)].filter((id) => answers[id] === undefined).length,
        )
        expect(remaining(survey, answers)).toEqual({ least: Math.min(...left), most: Math.max(...left) })
      }),
      { numRuns: 500 },
    )
  })

  test('every skipped question, and only those, has a cause: a gate that is asked, and its choice', () => {
    fc.assert(
      fc.property(withAnswers, ([survey, answers]) => {
        const asked = askedBy(survey, answers)
        const causes = skippedBy(survey, answers)
        for (const { id } of survey.questions) {
          expect(causes.has(id)).toBe(asked.get(id) === 'skipped')
          const cause = causes.get(id)
          if (!cause) continue
          expect(asked.get(cause.gate)).toBe('asked')
          expect(choiceIn(answers[cause.gate]?.value)).toBe(cause.choice)
          expect(dependantsOf(survey, cause.gate)).toContain(id)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('conditions', () => {
  const yesNo = (id: string, showIf?: Condition) => choiceOf(id, ['yes', 'no'], showIf)
  const isYes = (question: string): Condition => ({ question, is: ['yes'] })

  test('"all" is decided by one that fails, "any" by one that holds; else it hangs on what is open', () => {
    const survey = surveyOf([
      yesNo('A'),
      yesNo('B'),
      textOf('ALL', { all: [isYes('A'), isYes('B')] }),
      textOf('ANY', { any: [isYes('A'), isYes('B')] }),
    ])
    const state = (choices: Record<string, string>) => {
      const asked = askedBy(survey, given(choices))
      return [asked.get('ALL'), asked.get('ANY')]
    }
    expect(state({})).toEqual(['unknown', 'unknown'])
    expect(state({ A: 'yes' })).toEqual(['unknown', 'asked'])
    expect(state({ A: 'no' })).toEqual(['skipped', 'unknown'])
    expect(state({ A: 'no', B: 'no' })).toEqual(['skipped', 'skipped'])
    expect(state({ A: 'yes', B: 'yes' })).toEqual(['asked', 'asked'])
  })

  test('an answer that is off the route satisfies nothing', () => {
    const survey = surveyOf([yesNo('A'), yesNo('B', isYes('A')), textOf('C', isYes('B'))])
    const answers = given({ A: 'no', B: 'yes' })
    expect(routeOf(survey, answers)).toEqual(['A'])
    expect(isAskedOn(survey, answers, 'C')).toBe(false)
    expect(remaining(survey, answers)).toEqual({ least: 0, most: 0 })
  })

  test('the reason is the first gate that decided it; a blank in the official form gives its own', () => {
    const survey = surveyOf([
      yesNo('A'),
      choiceOf('V', ['yes', 'blank_vpn']),
      textOf('B', { all: [isYes('A'), isYes('V')] }),
      yesNo('C', isYes('A')),
      textOf('D', isYes('C')),
      textOf('E', { any: [isYes('V'), isYes('A')] }),
    ])
    const reasons = (choices: Record<string, string>) =>
      Object.fromEntries([...skippedBy(survey, given(choices))].map(([id, { reason }]) => [id, reason]))
    expect(reasons({ A: 'yes', V: 'yes', C: 'yes' })).toEqual({})
    expect(reasons({ A: 'yes', V: 'blank_vpn', C: 'no' })).toEqual({ B: 'no_blank_vpn', D: 'C=no' })
    expect(reasons({ A: 'no', V: 'yes' })).toEqual({ B: 'A=no', C: 'A=no', D: 'A=no' })
    expect(reasons({ A: 'no', V: 'blank_vpn' })).toMatchObject({ B: 'A=no', E: 'no_blank_vpn' })
    expect(skippedBy(survey, given({ A: 'no' })).get('C')).toEqual({
      gate: 'A',
      choice: 'no',
      reason: 'A=no',
    })
  })

  test('gates are what conditions name; their dependants include what hangs on dependants', () => {
    const survey = surveyOf([
      yesNo('A'),
      yesNo('B', { any: [isYes('A')] }),
      textOf('C', { all: [isYes('B'), isYes('A')] }),
      yesNo('D'),
      textOf('E', isYes('B')),
      textOf('F', isYes('D')),
    ])
    expect([...gatesOf(survey)].sort()).toEqual(['A', 'B', 'D'])
    expect(dependantsOf(survey, 'A')).toEqual(['B', 'C', 'E'])
    expect(dependantsOf(survey, 'B')).toEqual(['C', 'E'])
    expect(dependantsOf(survey, 'C')).toEqual([])
  })

  test('a question that is not of the survey is not asked', () => {
    expect(isAskedOn(surveyOf([textOf('A')]), {}, 'Z')).toBe(false)
  })
})
