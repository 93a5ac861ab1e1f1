import { questionsOf } from '../survey/lookup.ts'
import { partOf } from '../survey/questions/index.ts'
import type { Survey } from '../survey/survey.ts'
import { draftOf } from './drafts.ts'
import type { Interview } from './record.ts'

/** What the screen of an interview asks for, so that an answer can be held against what its writer had before them. */

/** Names the yes-or-no that is open; undefined where none is. */
export function decisionOf({ at, proposal }: Pick<Interview, 'at' | 'proposal'>): string | undefined {
  switch (at) {
    case 'proposing':
      return proposal?.id
    case 'confirming':
      return 'submit'
    case 'restarting':
      return 'restart'
    default:
      return undefined
  }
}

/**
 * Whether the open side answer is about a question that is not the one being asked: it is shown alone then, so that
 * "yes means …" never stands above another question's buttons.
 */
export function isAsideAlone(survey: Survey, interview: Interview): boolean {
  const about = interview.aside?.question
  if (about === undefined) return false
  if (decisionOf(interview) !== undefined) return about !== interview.proposal?.question
  return questionsOf(survey).has(interview.at) && about !== interview.at
}

/** Names what a text typed over the screen would answer. Screens of one name ask for the same. */
export function asksFor(survey: Survey, interview: Interview): string {
  if (isAsideAlone(survey, interview)) return `guidance ${interview.aside?.question}`
  const question = questionsOf(survey).get(interview.at)
  if (!question) return decisionOf(interview) ?? interview.at
  const part = partOf(question, draftOf(interview, question.id))
  return part ? `${question.id} ${part.field}` : question.id
}
