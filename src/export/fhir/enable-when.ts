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
 * `showIf` in FHIR R4, where an item has one list that is joined by "any" or "all". A condition that mixes the two becomes
 * several lists: one for the question, the others for groups around it.
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

/** The condition as clauses that must all hold, each through any one of its picks. */
function clausesOf(condition: Condition): Pick[][] {
  return foldCondition<Pick[][]>(condition, {
    one: ({ question, is }) => [is.map((choice) => [question, choice])],
    all: (parts) => parts.flat(),
    any: (parts) =>
      parts.reduce((joined, clauses) => joined.flatMap((one) => clauses.map((other) => [...one, ...other]))),
  })
}
