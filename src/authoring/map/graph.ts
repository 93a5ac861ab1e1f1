import { questionsOf } from '../../survey/lookup.ts'
import { gatesOf } from '../../survey/route.ts'
import { type Assumed, isAskedIn, livenessOf, outcomes, TooManyRoutes } from '../../survey/routes.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Text } from '../../survey/text.ts'

/** What follows a question, and after which answers. `to` is undefined at the end: review and submission. */
export interface Step {
  from: string
  to: string | undefined
  /** The choices that lead there, of this question or earlier ones; empty where there is no other way. */
  when: When[]
}

/** The choices of one gate, by value and label. */
export interface When {
  gate: string
  choices: { value: string; label: Text }[]
}

type Seen = Map<string | undefined, Assumed[]>

const LIMIT = 20_000

/**
 * Every step from one question to the next that some answers lead to, with the choices that decide it.
 * @throws {TooManyRoutes} when more gates are open at once than a person could follow.
 */
export function stepsOf(survey: Survey): Step[] {
  const { questions } = survey
  const gates = gatesOf(survey)
  const live = livenessOf(survey)
  const arriving = new Map<string, Map<string, Assumed>>()
  const arrive = (id: string, state: Assumed) => {
    const states = arriving.get(id) ?? new Map<string, Assumed>()
    arriving.set(id, states.set(JSON.stringify(state), state))
    if (states.size > LIMIT) throw new TooManyRoutes(`more than ${LIMIT} open combinations at ${id}`)
  }
  const first = questions.find((question) => !question.showIf)
  if (first) arrive(first.id, {})

  return questions.flatMap((question, index) => {
    const seen: Seen = new Map()
    for (const state of arriving.get(question.id)?.values() ?? []) {
      for (const after of outcomes(gates, question, state)) {
        const next = questions.slice(index + 1).find((one) => isAskedIn(after, one))
        seen.set(next?.id, [...(seen.get(next?.id) ?? []), after])
        if (next) arrive(next.id, live(after, questions.indexOf(next)))
      }
    }
    return [...seen].map(([to, states]) => ({ from: question.id, to, when: deciding(survey, states, seen) }))
  })
}

/** The gates whose values tell this way from the others. */
function deciding(survey: Survey, states: readonly Assumed[], seen: Seen): When[] {
  if (seen.size === 1) return []
  const everywhere = [...seen.values()].flat()
  const names = [...new Set(everywhere.flatMap((state) => Object.keys(state)))]
  return names.flatMap((gate) => {
    const here = valuesIn(states, gate)
    if (here.size === valuesIn(everywhere, gate).size) return []
    const question = questionsOf(survey).get(gate)
    if (question?.kind !== 'choice') return []
    const choices = question.choices
      .filter((choice) => here.has(choice.value))
      .map(({ value, label }) => ({ value, label }))
    return choices.length > 0 ? [{ gate, choices }] : []
  })
}

function valuesIn(states: readonly Assumed[], gate: string): Set<string | undefined> {
  return new Set(states.map((state) => state[gate]))
}
