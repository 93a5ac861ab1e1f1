import { type Comparison, comparisonsIn, type Fold, foldCondition, holds } from './condition.ts'
import { questionsOf } from './lookup.ts'
import { choiceIn } from './questions/choice-in.ts'
import type { Condition } from './questions/definition.ts'
import type { Value } from './questions/value.ts'
import type { Survey } from './survey.ts'

/** Answers by question id, of which only the values matter here. */
export type Valued = Readonly<Record<string, { value: Value }>>

/** `unknown`: depends on a gate that has no answer yet (docs/survey.md 1.3 d). */
export type Asked = 'asked' | 'skipped' | 'unknown'

/** The answer that took a question off the route. */
export interface SkipCause {
  gate: string
  choice: string
  /** For records: the choice's own `blank` reason where it has one, else `Q7=no`. */
  reason: string
}

/** Whether a question is asked and, where it is skipped, why. */
interface Status {
  asked: Asked
  cause?: SkipCause | undefined
}

/** The choice that conditions look at; only choice questions can be gates. */
export function choiceOf(value: Value | undefined): string | undefined {
  return value?.kind === 'choice' ? value.choice : undefined
}

/** For every question whether it is asked, given these answers. Answers to questions that are not asked do not count. */
export function askedBy(survey: Survey, answers: Valued): Map<string, Asked> {
  return new Map([...statuses(survey, answers)].map(([id, { asked }]) => [id, asked]))
}

/** Why each skipped question is skipped. Every skipped question has a cause. */
export function skippedBy(survey: Survey, answers: Valued): Map<string, SkipCause> {
  return new Map([...statuses(survey, answers)].flatMap(([id, { cause }]) => (cause ? [[id, cause]] : [])))
}

/** The ids asked on this route, in document order. What depends on a gate without an answer is not in it. */
export function routeOf(survey: Survey, answers: Valued): string[] {
  return [...statuses(survey, answers)].flatMap(([id, { asked }]) => (asked === 'asked' ? [id] : []))
}

/**
 * Whether one question is asked. Looks only at the gates it depends on, so that it is quick. `given` counts as if it were
 * recorded already.
 */
export function isAskedOn(
  survey: Survey,
  answers: Valued,
  id: string,
  given?: { question: string; value: Value },
): boolean {
  const questions = questionsOf(survey)
  const isAsked = (condition: Condition | undefined): boolean =>
    holds(condition, ({ question: gate, is }) => {
      const choice = choiceOf(gate === given?.question ? given.value : answers[gate]?.value)
      return choice !== undefined && is.includes(choice) && isAsked(questions.get(gate)?.showIf)
    })
  const question = questions.get(id)
  return question !== undefined && isAsked(question.showIf)
}

/** The status of every question, in document order. Conditions name earlier questions only, so one pass is enough. */
function statuses(survey: Survey, answers: Valued): Map<string, Status> {
  const earlier = new Map<string, Status>()
  const compare = ({ question, is }: Comparison): Status => {
    const gate = earlier.get(question) ?? { asked: 'skipped' }
    if (gate.asked !== 'asked') return gate
    const choice = choiceOf(answers[question]?.value)
    if (choice === undefined) return { asked: 'unknown' }
    return is.includes(choice) ? gate : { asked: 'skipped', cause: causeOf(survey, question, choice) }
  }
  const fold: Fold<Status> = {
    one: compare,
    all: (parts) => firstOf(parts, ['skipped', 'unknown', 'asked']),
    any: (parts) => firstOf(parts, ['asked', 'unknown', 'skipped']),
  }
  for (const { id, showIf } of survey.questions)
    earlier.set(id, showIf ? foldCondition(showIf, fold) : { asked: 'asked' })
  return earlier
}

/** The first status in `order` that some part has: a skipped part decides an `all`, an asked one an `any`. */
function firstOf(parts: readonly Status[], order: readonly Asked[]): Status {
  const asked = order.find((one) => parts.some((part) => part.asked === one)) ?? 'asked'
  const deciding = parts.filter((part) => part.asked === asked)
  return deciding.find(({ cause }) => cause) ?? { asked }
}

function causeOf(survey: Survey, gate: string, choice: string): SkipCause {
  const picked = choiceIn(questionsOf(survey).get(gate), choice)
  const reason = picked && 'blank' in picked.official ? picked.official.blank : `${gate}=${choice}`
  return { gate, choice, reason }
}

const gatesBySurvey = new WeakMap<Survey, Set<string>>()

/** The ids of the questions that some `showIf` looks at. */
export function gatesOf(survey: Survey): ReadonlySet<string> {
  const known = gatesBySurvey.get(survey)
  if (known) return known
  const gates = new Set(survey.questions.flatMap(({ showIf }) => gatesIn(showIf)))
  gatesBySurvey.set(survey, gates)
  return gates
}

/** The gates that a condition names. */
export function gatesIn(condition: Condition | undefined): string[] {
  return comparisonsIn(condition).map(({ question }) => question)
}

/** The questions that depend on a gate, directly or through another question, in document order. */
export function dependantsOf(survey: Survey, gate: string): string[] {
  const dependent = new Set([gate])
  for (const { id, showIf } of survey.questions)
    if (gatesIn(showIf).some((name) => dependent.has(name))) dependent.add(id)
  dependent.delete(gate)
  return [...dependent]
}
