import type { Question } from './questions/definition.ts'
import type { Survey } from './survey.ts'

const indexes = new WeakMap<Survey, Map<string, Question>>()

/** The survey's questions by id. */
export function questionsOf(survey: Survey): ReadonlyMap<string, Question> {
  const known = indexes.get(survey)
  if (known) return known
  const index = new Map(survey.questions.map((question) => [question.id, question]))
  indexes.set(survey, index)
  return index
}
