import type { Survey } from '../survey.ts'
import { settle, statementsOf } from './answer.ts'
import { sentencesOf } from './normalise.ts'
import { requestIn } from './requests.ts'
import type { Open, Understood } from './understood.ts'
import { vocabularyOf } from './vocabulary.ts'

export type { Doubt, Open, Understood } from './understood.ts'

/**
 * What a typed text means to what is open. Pure, offline, and the same every time. The list has one reading for each
 * thing meant, in the order to act on them; it is never empty. No text yields an answer of a question that is not open.
 */
export function understand(survey: Survey, open: Open, text: string): Understood[] {
  const question = open.kind === 'question' || open.kind === 'proposal' ? open.question : undefined
  const vocabulary = vocabularyOf(survey, question)
  const found: Understood[] = []
  const statements = []
  for (const sentence of sentencesOf(text)) {
    const tokens = vocabulary.cut(sentence.text)
    const request = requestIn(tokens, sentence.asked)
    if (request) found.push({ intent: request } as Understood)
    else statements.push(...statementsOf(tokens, vocabulary))
  }
  const reading = settle(statements)
  if (reading.kind === 'choice' && question)
    found.unshift({
      intent: 'answer',
      question,
      given: { kind: 'choice', choice: reading.choice },
      certainty: reading.certainty,
    })
  if (reading.kind === 'park') found.push({ intent: 'park' })
  if (reading.kind === 'doubt') found.push({ intent: 'unclear', ask: reading.doubt })
  return found.length > 0 ? found : [{ intent: 'unclear', ask: 'which-choice' }]
}
