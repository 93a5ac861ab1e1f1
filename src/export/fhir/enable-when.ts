import { foldCondition } from '../../survey/condition.ts'
import type { Condition } from '../../survey/questions/definition.ts'
import { codeSystem } from './terms.ts'

export interface EnableWhen {
  question: string
  operator: '='
  answerCoding: { system: string; code: string }
}
export interface Enabled {
  enableWhen: EnableWhen[]
  enableBehavior: 'any' | 'all'
}

/**
 * `showIf` as FHIR R4 can say it. An item has one list that is joined by "any" or "all"; a condition that mixes them
 * becomes several lists, each of a group around the next, the question innermost.
 */
export function enabledBy(survey: string, condition: Condition): Enabled[] {
  const clauses = clausesOf(condition)
  const when = ([question, code]: Pick): EnableWhen => ({
    question,
    operator: '=',
    answerCoding: { system: codeSystem(survey, question), code },
  })
  if (clauses.every((clause) => clause.length === 1)) {
    return [{ enableWhen: clauses.flat().map(when), enableBehavior: clauses.length === 1 ? 'any' : 'all' }]
  }
  return clauses.map((clause) => ({ enableWhen: clause.map(when), enableBehavior: 'any' }))
}

type Pick = [question: string, choice: string]

/** The condition as clauses that must all hold, each by any one of its picks. */
function clausesOf(condition: Condition): Pick[][] {
  return foldCondition<Pick[][]>(condition, {
    one: ({ question, is }) => [is.map((choice) => [question, choice])],
    all: (parts) => parts.flat(),
    any: (parts) =>
      parts.reduce((joined, clauses) => joined.flatMap((one) => clauses.map((other) => [...one, ...other]))),
  })
}
