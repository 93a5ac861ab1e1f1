import type { Question } from './questions/definition.ts'
import { choiceOf, gatesOf, holds, namesIn, type Valued } from './route.ts'
import type { Survey } from './survey.ts'

/** How many questions are still without an answer on the shortest and the longest way from here. */
export function remaining(survey: Survey, answers: Valued): { least: number; most: number } {
  const gates = gatesOf(survey)
  const memo = new Map<string, { least: number; most: number }>()
  const lastUse = new Map<string, number>()
  survey.questions.forEach((question, index) => {
    for (const gate of question.showIf ? namesIn(question.showIf) : []) lastUse.set(gate, index)
  })

  const walk = (index: number, assumed: Record<string, string>): { least: number; most: number } => {
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
