import type { Control, Message, Paragraph, Row } from '../../../src/adapter.ts'
import { columns, pieces } from '../../shared/fit-text.ts'
import { BUTTON_COLUMNS } from '../limits.ts'
import { escapeMarkdown } from './escape.ts'

/** A piece of a message's text that stays together; `tight` follows the piece before it without an empty line. */
export interface Unit {
  text: string
  tight?: boolean
}

/** Short enough that it fits a message's content even where every character had to be escaped. */
const MAX_UNIT = 900

const marks = { answered: '✓', parked: '…', blank: '□', skipped: '－' } as const

export function units(message: Message): Unit[] {
  return [
    ...(message.head ? [{ text: `**${escapeMarkdown(message.head)}**` }] : []),
    ...message.body.flatMap(paragraph),
    ...choices(message.control),
    ...(message.aside
      ? [
          { text: `### ${escapeMarkdown(message.aside.head)}` },
          ...tighten(message.aside.body.flatMap(paragraph)),
        ]
      : []),
  ]
}

function paragraph(given: Paragraph): Unit[] {
  if (given.kind === 'rows') return given.rows.flatMap(row)
  const parts = pieces(given.text, MAX_UNIT).map((part) => ({ text: styled(given.kind, part) }))
  if (given.kind === 'quote' && given.source)
    return [...parts, { text: lines(`— ${given.source}`, '-# '), tight: true }]
  return parts
}

function styled(kind: Exclude<Paragraph['kind'], 'rows'>, text: string): string {
  switch (kind) {
    case 'text':
      return escapeMarkdown(text)
    case 'official':
    case 'quote':
      return lines(text, '> ')
    case 'small':
      return lines(text, '-# ')
    case 'notice':
      return `⚠️ ${escapeMarkdown(text)}`
  }
}

function row(given: Row, index: number): Unit[] {
  const mark = given.state ? `${marks[given.state]} ` : ''
  return pieces(given.text, MAX_UNIT).map((part, at) => ({
    text:
      at === 0 ? `${mark}**${escapeMarkdown(given.label)}**　${escapeMarkdown(part)}` : escapeMarkdown(part),
    tight: index > 0 || at > 0,
  }))
}

/** Choices whose wording does not fit a button are written out, numbered as on their buttons. */
function choices(control: Control): Unit[] {
  if (control.kind !== 'pick' || !longChoices(control)) return []
  return control.choices.map((choice, index) => ({
    text: `${NUMBER.test(choice.label) ? '' : `**${index + 1}.** `}${escapeMarkdown(choice.label)}${choice.value === control.picked ? ' ✓' : ''}`,
    tight: index > 0,
  }))
}

export function longChoices(control: Extract<Control, { kind: 'pick' }>): boolean {
  return control.choices.some((choice) => columns(choice.label) > BUTTON_COLUMNS)
}

/** The official choices bear circled numbers of their own. */
export const NUMBER = /^([①-⑳]|\d+[.)．）]\s*)/u

function tighten(given: Unit[]): Unit[] {
  return given.map((unit, index) => (index === 0 ? { ...unit, tight: true } : unit))
}

function lines(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? (mark === '> ' ? '> ' : '') : `${mark}${escapeMarkdown(line)}`))
    .filter((line) => line !== '')
    .join('\n')
}
