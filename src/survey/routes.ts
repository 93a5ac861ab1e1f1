import { holds } from './condition.ts'
import type { Question } from './questions/definition.ts'
import { choiceOf, gatesIn, gatesOf, type Valued } from './route.ts'
import type { Survey } from './survey.ts'

/** More combinations of open gates than this are not walked; the survey should be made simpler. */
const LIMIT = 20_000

/** The survey branches in more ways than can be walked. */
export class TooManyRoutes extends Error {
  override name = 'TooManyRoutes'
}

/** What can happen to a question over all answers. */
export interface Reach {
  asked: boolean
  skipped: boolean
}

/** The choice that is assumed at each gate; a gate that is missing was not asked. */
export type Assumed = Readonly<Record<string, string>>

/**
 * For each question whether some answers ask it and whether some skip it. Only gates that a later `showIf` still looks
 * at are kept apart, so this stays small for any survey a person can follow.
 * @throws {TooManyRoutes}
 */
export function reachOf(survey: Survey): Map<string, Reach> {
  const live = livenessOf(survey)
  const gates = gatesOf(survey)
  const reach = new Map<string, Reach>()
  let states: Assumed[] = [{}]
  survey.questions.forEach((question, index) => {
    const asked = states.filter((state) => isAskedIn(state, question))
    reach.set(question.id, { asked: asked.length > 0, skipped: asked.length < states.length })
    const next = new Map<string, Assumed>()
    for (const state of states) {
      for (const after of isAskedIn(state, question) ? outcomes(gates, question, state) : [state]) {
        const kept = live(after, index + 1)
        next.set(keyOf(kept), kept)
      }
    }
    if (next.size > LIMIT) throw new TooManyRoutes(`more than ${LIMIT} open combinations at ${question.id}`)
    states = [...next.values()]
  })
  return reach
}

/**
 * Every distinct sequence of question ids a respondent can meet, shortest first.
 * @throws {TooManyRoutes}
 */
export function routesOf(survey: Survey): string[][] {
  const tails = foldRoutes<ReadonlySet<string>>(survey, {
    end: new Set(['']),
    join({ id }, isAsked, ways) {
      const found = new Set<string>()
      for (const way of ways) for (const tail of way) found.add(isAsked ? `${id} ${tail}` : tail)
      if (found.size > LIMIT) throw new TooManyRoutes(`more than ${LIMIT} routes from ${id} on`)
      return found
    },
  })
  return [...tails]
    .map((route) => route.split(' ').filter((id) => id !== ''))
    .sort((one, other) => one.length - other.length || one.join().localeCompare(other.join()))
}

/** What to work out about all ways through a survey, from the last question to the first. */
export interface RouteFold<T> {
  /** Answers that are given already: the gates among them lead only one way. */
  answers?: Valued
  /** After the last question. */
  end: T
  /** The result at a question, from the results of the ways that follow it. */
  join(question: Question, isAsked: boolean, ways: T[]): T
}

/** States that no later condition tells apart are worked out once, so any survey a person can follow is quick. */
export function foldRoutes<T>(survey: Survey, fold: RouteFold<T>): T {
  const live = livenessOf(survey)
  const gates = gatesOf(survey)
  const results = new Map<string, T>()
  const from = (index: number, state: Assumed): T => {
    const question = survey.questions[index]
    if (!question) return fold.end
    const key = `${index}|${keyOf(state)}`
    const known = results.get(key)
    if (known !== undefined) return known
    const isAsked = isAskedIn(state, question)
    const states = isAsked ? outcomes(gates, question, state, fold.answers) : [state]
    const ways = states.map((after) => from(index + 1, live(after, index + 1)))
    const result = fold.join(question, isAsked, ways)
    results.set(key, result)
    return result
  }
  return from(0, {})
}

export function isAskedIn(state: Assumed, { showIf }: Question): boolean {
  return holds(showIf, ({ question, is }) => is.includes(state[question] ?? ''))
}

/** What an asked question can lead to: where it is a gate, one assumption for each choice or for the one given. */
export function outcomes(
  gates: ReadonlySet<string>,
  question: Question,
  state: Assumed,
  answers: Valued = {},
): Assumed[] {
  if (question.kind !== 'choice' || !gates.has(question.id)) return [state]
  const given = choiceOf(answers[question.id]?.value)
  const values = given === undefined ? question.choices.map(({ value }) => value) : [given]
  return values.map((value) => ({ ...state, [question.id]: value }))
}

/** Drops from a state the gates that nothing from `index` on looks at. */
export function livenessOf(survey: Survey): (state: Assumed, index: number) => Assumed {
  const lastUse = new Map<string, number>()
  survey.questions.forEach(({ showIf }, index) => {
    for (const gate of gatesIn(showIf)) lastUse.set(gate, index)
  })
  return (state, index) =>
    Object.fromEntries(Object.entries(state).filter(([gate]) => (lastUse.get(gate) ?? -1) >= index))
}

function keyOf(state: Assumed): string {
  return Object.entries(state)
    .map((entry) => entry.join('='))
    .join(',')
}
