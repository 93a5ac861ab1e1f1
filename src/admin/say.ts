import type { Button, Message, OutgoingFile, Paragraph } from '../adapter.ts'
import { withPlain } from '../screen/message.ts'
import type { Language, Text } from '../survey/text.ts'

interface Said {
  key: string
  head?: string
  body: Paragraph[]
  actions?: Button[][]
  file?: OutgoingFile
}

/** A message that asks nothing. */
export function messageOf(language: Language, { actions = [], ...said }: Said): Message {
  return withPlain({ ...said, actions, control: { kind: 'none' }, language })
}

/** One sentence that says why something is not done, and what to do. */
export function noticeOf(language: Language, key: string, text: Text): Message {
  return messageOf(language, { key, body: [{ kind: 'notice', text: text[language] }] })
}
