import type { Survey } from '../../survey/survey.ts'
import { readingOf } from '../grammar/reading.ts'
import type { Ambiguity, Intent } from '../intent.ts'
import type { Message } from '../read-message.ts'
import { vocabularyOf } from '../vocabulary/vocabulary.ts'
import { isCovered } from './cover.ts'

/** What the rules alone make of a message, in the order to act on them. */
export function byRules(survey: Survey, message: Message, question: string | undefined): Intent[] {
  const { statements } = message
  const wants = message.wants.filter((one) => one.intent !== 'small-talk')
  const reading = readingOf(statements)
  if (wants.some((one) => one.intent === 'unclear') && reading.kind === 'choice')
    return [{ intent: 'unclear', ask: 'question-or-answer' }]
  if (reading.kind === 'choice' && question !== undefined) {
    const sure = isCovered(vocabularyOf(survey, question), reading.choice, message.text)
    const given = { kind: 'choice', choice: reading.choice } as const
    return [{ intent: 'answer', question, given, certainty: sure ? 'sure' : 'likely' }, ...wants]
  }
  if (reading.kind === 'park') return wants.length > 0 ? wants : [{ intent: 'park' }]
  if (wants.length > 0) {
    const serious =
      reading.kind === 'doubt' &&
      !(['which-choice', 'not-sure', 'not-yet'] as Ambiguity[]).includes(reading.doubt)
    return serious && reading.kind === 'doubt' ? [{ intent: 'unclear', ask: reading.doubt }, ...wants] : wants
  }
  if (reading.kind === 'doubt') return [{ intent: 'unclear', ask: reading.doubt }]
  if (message.wants.length > 0 && !message.unread && statements.length === 0)
    return [{ intent: 'small-talk' }]
  return [{ intent: 'unclear', ask: 'which-choice' }]
}
