import { choiceOf, gatesOf, type Valued } from './route.ts'
import { foldRoutes } from './routes.ts'
import type { Survey } from './survey.ts'

export interface Remaining {
  least: number
  most: number
}

/** Results by survey and by the answers that decide them: many interviews pass through the same places. */
const results = new WeakMap<Survey, Map<string, Remaining>>()
const MAX_RESULTS = 4_096

/** How many questions are still without an answer on the shortest and the longest way from here. */
export function remaining(survey: Survey, answers: Valued): Remaining {
  const gates = gatesOf(survey)
  const stateOf = (id: string) => (gates.has(id) ? `=${choiceOf(answers[id]?.value)}` : 'answered')
  const here = survey.questions.map(({ id }) => (answers[id] ? stateOf(id) : '')).join('\n')
  const known = results.get(survey) ?? new Map<string, Remaining>()
  if (known.size >= MAX_RESULTS) known.clear()
  results.set(survey, known)
  const result = known.get(here) ?? workOut(survey, answers)
  known.set(here, result)
  return result
}

function workOut(survey: Survey, answers: Valued): Remaining {
  return foldRoutes<Remaining>(survey, {
    answers,
    end: { least: 0, most: 0 },
    join: ({ id }, isAsked, ways) => {
      const blank = isAsked && !answers[id] ? 1 : 0
      return {
        least: blank + Math.min(...ways.map(({ least }) => least)),
        most: blank + Math.max(...ways.map(({ most }) => most)),
      }
    },
  })
}
