import type { Question } from './questions/definition.ts'
import { gatesOf, holds, namesIn } from './route.ts'
import type { Survey } from './survey.ts'

/** More combinations of open gates than this are not walked; the survey should be made simpler. */
const LIMIT = 20_000

/** The survey branches in more ways than can be listed. */
export class TooManyRoutes extends Error {
  override name = 'TooManyRoutes'
}

/** What can happen to a question over all answers. */
export interface Reach {
  asked: boolean
  skipped: boolean
}

/** What is taken to have been chosen at each gate; a gate that is not in it was not asked. */
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
    const asked = states.filter((state) => isAsked(question, state))
    reach.set(question.id, { asked: asked.length > 0, skipped: asked.length < states.length })
    const next = new Map<string, Assumed>()
    for (const state of states) {
      for (const after of isAsked(question, state) ? outcomes(gates, question, state) : [state]) {
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
  const live = livenessOf(survey)
  const gates = gatesOf(survey)
  const memo = new Map<string, Set<string>>()
  const tails = (index: number, state: Assumed): Set<string> => {
    const question = survey.questions[index]
    if (!question) return new Set([''])
    const key = `${index}|${keyOf(state)}`
    const known = memo.get(key)
    if (known) return known
    const found = new Set<string>()
    const asked = isAsked(question, state)
    for (const after of asked ? outcomes(gates, question, state) : [state]) {
      for (const tail of tails(index + 1, live(after, index + 1))) {
        found.add(asked ? `${question.id} ${tail}` : tail)
      }
      if (found.size > LIMIT) throw new TooManyRoutes(`more than ${LIMIT} routes from ${question.id} on`)
    }
    memo.set(key, found)
    return found
  }
  return [...tails(0, {})]
    .map((route) => route.split(' ').filter((id) => id !== ''))
    .sort((one, other) => one.length - other.length || one.join().localeCompare(other.join()))
}

function isAsked(question: Question, state: Assumed): boolean {
  return !question.showIf || holds(question.showIf, state)
}

/** What an asked question can lead to: one assumption a choice where it is a gate. */
export function outcomes(gates: ReadonlySet<string>, question: Question, state: Assumed): Assumed[] {
  if (question.kind !== 'choice' || !gates.has(question.id)) return [state]
  return question.choices.map((choice) => ({ ...state, [question.id]: choice.value }))
}

/** Drops from a state the gates that nothing from `index` on looks at. */
export function livenessOf(survey: Survey): (state: Assumed, index: number) => Assumed {
  const lastUse = new Map<string, number>()
  survey.questions.forEach((question, index) => {
    for (const gate of question.showIf ? namesIn(question.showIf) : []) lastUse.set(gate, index)
  })
  return (state, index) =>
    Object.fromEntries(Object.entries(state).filter(([gate]) => (lastUse.get(gate) ?? -1) >= index))
}

function keyOf(state: Assumed): string {
  return Object.entries(state)
    .map((entry) => entry.join('='))
    .join(',')
}
