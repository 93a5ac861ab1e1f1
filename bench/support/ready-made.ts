import type { Message } from '../../src/adapter.ts'
import { answeredLine } from '../../src/screen/history.ts'
import { screenOf } from '../../src/screen/index.ts'
import { longestRoute, survey } from './longest.ts'

/** A question of two choices as it stands open, and the line that is left of it: what an echo sends again and again. */
export const readyMade = {
  question: open(),
  record: answeredLine(survey, 'Q6', { kind: 'choice', choice: 'yes' }, 'ja'),
}

/** What is pressed on it. */
export const readyLabel = labelOf()

function open(): Message {
  const answering = longestRoute().find(({ before }) => before.at === 'Q6')
  if (!answering) throw new Error('Q6 is not on the longest route')
  return screenOf(survey, answering.before, { now: new Date(answering.before.startedAt) })
}

function labelOf(): string {
  const question = survey.questions.find(({ id }) => id === 'Q6')
  return (question?.kind === 'choice' && question.choices[0]?.label.ja) || ''
}
