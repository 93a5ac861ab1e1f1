import type { Paragraph } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { words } from './words/index.ts'

/** The answers that are not the last word, each with when to come back to it. */
export function revisits(survey: Survey, { answers, language }: Interview): Paragraph[] {
  const asked = new Set(routeOf(survey, answers))
  return survey.questions.flatMap((question): Paragraph[] => {
    const value = asked.has(question.id) ? answers[question.id]?.value : undefined
    if (question.kind !== 'choice' || value?.kind !== 'choice') return []
    const again = choiceIn(question, value.choice)?.revisit
    return again ? [{ kind: 'notice', text: words.revisit(question.id, again)[language] }] : []
  })
}
