import type { Value } from '../survey/questions/value.ts'
import { askedBy, gatesOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Interview } from './record.ts'

/** Which recorded answers leave the route when `question` gets `value`; they are kept, but not submitted. */
export function retiredBy(survey: Survey, interview: Interview, question: string, value: Value): string[] {
  // No question depends on one that is not a gate.
  if (!gatesOf(survey).has(question)) return []
  const now = askedBy(survey, interview.answers)
  const then = askedBy(survey, { ...interview.answers, [question]: { value } })
  return survey.questions
    .map(({ id }) => id)
    .filter((id) => interview.answers[id] && now.get(id) === 'asked' && then.get(id) !== 'asked')
}
