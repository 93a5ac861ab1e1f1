import type { Condition, Question } from './questions/definition.ts'
import type { Value } from './questions/value.ts'
import type { Survey } from './survey.ts'

/** Values by question id; whatever holds answers can be given as long as each entry has its `value`. */
export type Valued = Readonly<Record<string, { value: Value }>>

/** `unknown`: hangs on a gate that has no answer yet (survey.md 1.3 d). */
export type Asked = 'asked' | 'skipped' | 'unknown'

/** The choice that conditions look at; only choice questions can be gates. */
export function choiceOf(value: Value | undefined): string | undefined {
  return value?.kind === 'choice' ? value.choice : undefined
}

/** For every question whether it is asked, given these answers. Answers of questions that are not asked count for nothing. */
export function askedBy(survey: Survey, answers: Valued): Map<string, Asked> {
  const asked = new Map<string, Asked>()
  for (const question of survey.questions) asked.set(question.id, isAsked(question, asked, answers))
  return asked
}

/**
 * Whether one question is asked; looks only at the gates it hangs on. `given` is an answer that counts as recorded
 * already: what would be asked if it were.
 */
export function isAskedOn(
  survey: Survey,
  answers: Valued,
  id: string,
  given?: { question: string; value: Value },
): boolean {
  const byId = questionsOf(survey)
  const asked = (condition: Condition | undefined): boolean => {
    if (!condition) return true
    if ('all' in condition) return condition.all.every(asked)
    if ('any' in condition) return condition.any.some(asked)
    const { question: gate } = condition
    const choice = choiceOf(gate === given?.question ? given.value : answers[gate]?.value)
    return choice !== undefined && condition.is.includes(choice) && asked(byId.get(gate)?.showIf)
  }
  const question = byId.get(id)
  return question !== undefined && asked(question.showIf)
}

const indexes = new WeakMap<Survey, Map<string, Question>>()

/** The survey's questions by id. */
export function questionsOf(survey: Survey): ReadonlyMap<string, Question> {
  const known = indexes.get(survey)
  if (known) return known
  const index = new Map(survey.questions.map((question) => [question.id, question]))
  indexes.set(survey, index)
  return index
}

/** The ids asked on this route, in document order. Gates without an answer end nothing: their dependants are not in it. */
export function routeOf(survey: Survey, answers: Valued): string[] {
  const asked = askedBy(survey, answers)
  return survey.questions
    .filter((question) => asked.get(question.id) === 'asked')
    .map((question) => question.id)
}

function isAsked(question: Question, earlier: ReadonlyMap<string, Asked>, answers: Valued): Asked {
  return question.showIf ? evaluate(question.showIf, earlier, answers) : 'asked'
}

function evaluate(condition: Condition, earlier: ReadonlyMap<string, Asked>, answers: Valued): Asked {
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, earlier, answers))
    if (parts.includes('skipped')) return 'skipped'
    return parts.includes('unknown') ? 'unknown' : 'asked'
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => evaluate(part, earlier, answers))
    if (parts.includes('asked')) return 'asked'
    return parts.includes('unknown') ? 'unknown' : 'skipped'
  }
  const gate = earlier.get(condition.question) ?? 'skipped'
  if (gate !== 'asked') return gate
  const choice = choiceOf(answers[condition.question]?.value)
  if (choice === undefined) return 'unknown'
  return condition.is.includes(choice) ? 'asked' : 'skipped'
}

/** Which answer took a question off the route: the gate and the choice given there. */
export interface SkipCause {
  gate: string
  choice: string
  /** For records: the choice's own `blank` reason where it has one, else `Q7=no`. */
  reason: string
}

/** Why each skipped question is skipped. Every skipped question has a cause. */
export function skippedBy(survey: Survey, answers: Valued): Map<string, SkipCause> {
  const asked = askedBy(survey, answers)
  const causes = new Map<string, SkipCause>()
  for (const question of survey.questions) {
    if (asked.get(question.id) !== 'skipped' || !question.showIf) continue
    const cause = causeOf(question.showIf, survey, asked, answers, causes)
    if (cause) causes.set(question.id, cause)
  }
  return causes
}

function causeOf(
  condition: Condition,
  survey: Survey,
  asked: ReadonlyMap<string, Asked>,
  answers: Valued,
  earlier: ReadonlyMap<string, SkipCause>,
): SkipCause | undefined {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const failed = parts.filter((part) => evaluate(part, asked, answers) === 'skipped')
    return failed
      .map((part) => causeOf(part, survey, asked, answers, earlier))
      .find((cause) => cause !== undefined)
  }
  if (asked.get(condition.question) !== 'asked') return earlier.get(condition.question)
  const choice = choiceOf(answers[condition.question]?.value)
  if (choice === undefined) return undefined
  const gate = survey.questions.find((question) => question.id === condition.question)
  const picked = gate?.kind === 'choice' ? gate.choices.find((one) => one.value === choice) : undefined
  const reason =
    picked && 'blank' in picked.official ? picked.official.blank : `${condition.question}=${choice}`
  return { gate: condition.question, choice, reason }
}

const gatesBySurvey = new WeakMap<Survey, Set<string>>()

/** The question ids some `showIf` looks at. */
export function gatesOf(survey: Survey): ReadonlySet<string> {
  const known = gatesBySurvey.get(survey)
  if (known) return known
  const gates = new Set(survey.questions.flatMap(({ showIf }) => (showIf ? namesIn(showIf) : [])))
  gatesBySurvey.set(survey, gates)
  return gates
}

/** Every `showIf` gate named in a condition. */
export function namesIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn)
  if ('any' in condition) return condition.any.flatMap(namesIn)
  return [condition.question]
}

/** Two-valued evaluation: a gate that was not assumed was not asked. */
export function holds(condition: Condition, assumed: Readonly<Record<string, string>>): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, assumed))
  if ('any' in condition) return condition.any.some((part) => holds(part, assumed))
  return condition.is.includes(assumed[condition.question] ?? '')
}

/** The questions that hang on a gate, directly or through another question, in document order. */
export function dependantsOf(survey: Survey, gate: string): string[] {
  const hanging = new Set([gate])
  for (const { id, showIf } of survey.questions)
    if (showIf && namesIn(showIf).some((name) => hanging.has(name))) hanging.add(id)
  hanging.delete(gate)
  return [...hanging]
}
