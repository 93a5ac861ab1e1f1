import type { Choice, Question } from './definition.ts'

/** The choice of a single-choice question that has this value. */
export function choiceIn(question: Question | undefined, value: string | undefined): Choice | undefined {
  return question?.kind === 'choice' ? question.choices.find((one) => one.value === value) : undefined
}
