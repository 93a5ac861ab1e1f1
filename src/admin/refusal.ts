import type { Message } from '../adapter.ts'
import { noticeOf } from '../screen/message.ts'
import type { Language } from '../survey/text.ts'
import type { Guarded } from './guard.ts'

/** The messages for what was done, or the one that says which right is missing. */
export async function orRefusal<T>(
  outcome: Guarded<T>,
  language: Language,
  messages: (value: T) => Message[] | Promise<Message[]>,
): Promise<Message[]> {
  return outcome.kind === 'done' ? messages(outcome.value) : [noticeOf(language, 'refused', outcome.reason)]
}
