import type { Question } from './questions/definition.ts'
import { choiceOf, gatesOf, holds, namesIn, type Valued } from './route.ts'
import type { Survey } from './survey.ts'

export interface Remaining {
  least: number
  most: number
}

/** What has been worked out already, by survey and by what decides it: interviews pass through the same places. */
const known = new WeakMap<Survey, Map<string, Remaining>>()
const MOST = 4_096

/** How many questions are still without an answer on the shortest and the longest way from here. */
export function remaining(survey: Survey, answers: Valued): Remaining {
  const gates = gatesOf(survey)
  const stateOf = (id: string) => (gates.has(id) ? `=${choiceOf(answers[id]?.value)}` : 'answered')
  const here = survey.questions.map(({ id }) => (answers[id] ? stateOf(id) : '')).join('\n')
  const ranges = known.get(survey) ?? new Map<string, Remaining>()
  if (ranges.size >= MOST) ranges.clear()
  known.set(survey, ranges)
  const range = ranges.get(here) ?? workedOut(survey, answers, gates)
  ranges.set(here, range)
  return range
}

function workedOut(survey: Survey, answers: Valued, gates: ReadonlySet<string>): Remaining {
  const memo = new Map<string, Remaining>()
  const lastUse = new Map<string, number>()
  survey.questions.forEach((question, index) => {
    for (const gate of question.showIf ? namesIn(question.showIf) : []) lastUse.set(gate, index)
  })

  const walk = (index: number, assumed: Record<string, string>): Remaining => {
    const question = survey.questions[index]
    if (!question) return { least: 0, most: 0 }
    const live = Object.entries(assumed).filter(([gate]) => (lastUse.get(gate) ?? -1) >= index)
    const key = `${index}|${live.map((entry) => entry.join('=')).join(',')}`
    const known = memo.get(key)
    if (known) return known
    const result = branch(question, index, Object.fromEntries(live))
    memo.set(key, result)
    return result
  }
  const branch = (question: Question, index: number, assumed: Record<string, string>) => {
    if (question.showIf && !holds(question.showIf, assumed)) return walk(index + 1, assumed)
    const given = choiceOf(answers[question.id]?.value)
    const blank = answers[question.id] ? 0 : 1
    const choices = !gates.has(question.id)
      ? [undefined]
      : given !== undefined
        ? [given]
        : question.kind === 'choice'
          ? question.choices.map((choice) => choice.value)
          : [undefined]
    const ends = choices.map((choice) =>
      walk(index + 1, choice === undefined ? assumed : { ...assumed, [question.id]: choice }),
    )
    return {
      least: blank + Math.min(...ends.map((end) => end.least)),
      most: blank + Math.max(...ends.map((end) => end.most)),
    }
  }
  return walk(0, {})
}
