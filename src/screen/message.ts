import type { Button, Message, OutgoingFile, Paragraph } from '../adapter.ts'
import type { Language, Text } from '../survey/text.ts'

/** The whole message as one plain text: for notifications, screen readers and whatever cannot show more. */
export function withPlain(message: Omit<Message, 'plain'>): Message {
  const { head, body, aside, control, language } = message
  const textOf = (paragraph: Paragraph) => textIn(paragraph, language)
  const choices =
    control.kind === 'pick' ? control.choices.map(({ label }, index) => `${index + 1}. ${label}`) : []
  const lines = [
    ...(aside ? [aside.head, ...aside.body.map(textOf)] : []),
    ...(head === undefined ? [] : [head]),
    ...body.map(textOf),
    ...choices,
  ]
  return { ...message, plain: lines.filter((line) => line !== '').join('\n') }
}

function textIn(paragraph: Paragraph, language: Language): string {
  switch (paragraph.kind) {
    case 'rows':
      return paragraph.rows.map(({ label, text }) => `${label}: ${text}`).join('\n')
    case 'quote':
      if (paragraph.source === undefined) return paragraph.text
      return `${paragraph.text}\n${language === 'ja' ? `（${paragraph.source}）` : `(${paragraph.source})`}`
    default:
      return paragraph.text
  }
}

interface Content {
  key: string
  head?: string
  body: Paragraph[]
  actions?: Button[][]
  file?: OutgoingFile
}

/** A message that asks nothing. */
export function messageOf(language: Language, { actions = [], ...content }: Content): Message {
  return withPlain({ ...content, actions, control: { kind: 'none' }, language })
}

/** A message of one sentence: why something is not done, and what to do. */
export function noticeOf(language: Language, key: string, text: Text): Message {
  return messageOf(language, { key, body: [{ kind: 'notice', text: text[language] }] })
}
