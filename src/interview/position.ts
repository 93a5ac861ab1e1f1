import { questionsOf } from '../survey/lookup.ts'
import { isAskedOn, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Outcome } from './outcome.ts'
import type { Interview } from './record.ts'
import { modes } from './statechart.ts'

/** The question the interview stands at; while paused, the one it comes back to. */
export function openQuestion(interview: Pick<Interview, 'at' | 'from'>): string | undefined {
  const at = interview.at === 'paused' ? (interview.from ?? 'review') : interview.at
  return (modes as readonly string[]).includes(at) ? undefined : at
}

/** Why a question cannot be answered or gone to now; undefined where it can. */
export function refusalOf(survey: Survey, interview: Interview, question: string): Outcome | undefined {
  if (!questionsOf(survey).has(question)) return { kind: 'unknown-question', question }
  if (interview.at === 'submitted') return { kind: 'already-submitted' }
  if (isAskedOn(survey, interview.answers, question)) return undefined
  return { kind: 'not-asked', question, cause: skippedBy(survey, interview.answers).get(question) }
}
