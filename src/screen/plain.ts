import type { Message, Paragraph } from '../adapter.ts'

/** The whole message as one plain text: for notifications, screen readers and whatever cannot show more. */
export function withPlain(message: Omit<Message, 'plain'>): Message {
  const { head, body, aside, control } = message
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

function textOf(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'rows':
      return paragraph.rows.map(({ label, text }) => `${label}: ${text}`).join('\n')
    case 'quote':
      return paragraph.source === undefined ? paragraph.text : `${paragraph.text}\n（${paragraph.source}）`
    default:
      return paragraph.text
  }
}
