import type { Button, Control, Message, Paragraph } from '../../src/adapter.ts'
import { printable, printableLine } from '../../src/printable.ts'
import { rowButtons, sharesLabel } from '../shared/row-buttons.ts'
import { wordsIn } from './words.ts'

/** Around what may be typed as it stands. */
const BRACKETS = { ja: ['［', '］'], en: ['[', ']'] } as const

/** How a line is set. `head` begins at the margin, everything else is indented, so that a block is easy to find. */
export interface Line {
  text: string
  head?: boolean
  /** Columns before the text and before what is wrapped of it. */
  indent: number
  hang?: number
}

/**
 * A message as lines, top to bottom, safe for a terminal. An empty text is an empty line. `again`: the same question
 * stands right above (the next field of a form, a word on what was typed), so its wording is not repeated.
 */
export function render(message: Message, again = false): Line[] {
  // What only takes the place of an older message has no place here: nothing on a terminal is replaced.
  if (message.key.startsWith('moved:')) return []
  if (isRecord(message)) return [{ text: printableLine(`- ${oneLine(message)}`), indent: 0, hang: 2 }]
  const { aside } = message
  const body = again
    ? message.body.filter(({ kind }) => kind !== 'official' && kind !== 'small')
    : message.body
  const blocks = [
    ...(aside
      ? [
          [head(`── ${aside.head}`)],
          ...aside.body.map((one) => paragraph(one, message.language)),
          buttons(aside.actions, message.language),
        ]
      : []),
    message.head === undefined ? [] : [head(message.head)],
    ...body.map((one) => paragraph(one, message.language)),
    control(message.control, message.language),
    buttons(message.actions, message.language),
  ]
  return blocks.filter((block) => block.length > 0).flatMap((block) => [...block, { text: '', indent: 0 }])
}

/** What stays of an earlier message once it is dealt with. */
function isRecord(message: Message): boolean {
  return /^(record|moved):/.test(message.key)
}

/** Whether a message is what is open from now on; a record and a mere announcement leave open what was. */
export function isScreen(message: Message): boolean {
  return !isRecord(message) && (message.control.kind !== 'none' || message.actions.length > 0)
}

function oneLine(message: Message): string {
  const rows = message.body.flatMap((one) => (one.kind === 'rows' ? one.rows.map(rowText) : [one.text]))
  return [message.head, ...rows].filter((part) => part !== undefined && part !== '').join(' ')
}

function head(text: string): Line {
  return { text: printableLine(text), head: true, indent: 0, hang: 2 }
}

function lines(text: string, mark = ''): Line[] {
  return printable(text)
    .split('\n')
    .map((line) => ({ text: mark + line, indent: 2, hang: 2 + mark.length }))
}

function paragraph(one: Paragraph, language: Message['language']): Line[] {
  switch (one.kind) {
    case 'text':
    case 'official':
      return lines(one.text)
    case 'quote':
      return [...lines(one.text, '| '), ...(one.source === undefined ? [] : lines(`— ${one.source}`, '| '))]
    case 'small':
      return lines(one.text)
    case 'notice':
      return lines(one.text, '! ')
    case 'rows':
      return rows(one.rows, language)
  }
}

function rows(all: Extract<Paragraph, { kind: 'rows' }>['rows'], language: Message['language']): Line[] {
  const [open, close] = BRACKETS[language]
  const shared = sharesLabel(all)
  const shown = all.map((row) => {
    const button = row.button && !shared ? ` ${open}${row.button.label}${close}` : ''
    return { text: printableLine(rowText(row) + button), indent: 2, hang: 4 }
  })
  const [example] = shared ? rowButtons(all) : []
  return example ? [...shown, ...lines(wordsIn(language).rowExample(example.label))] : shown
}

function rowText(row: { label: string; text: string }): string {
  return row.label === '' || row.text === '' ? row.label + row.text : `${row.label}: ${row.text}`
}

function control(one: Control, language: Message['language']): Line[] {
  const words = wordsIn(language)
  switch (one.kind) {
    case 'pick':
      return one.choices.map(({ value, label }, index) => ({
        text: `${index + 1}. ${printableLine(label)}${value === one.picked ? words.current : ''}`,
        indent: 2,
        hang: 5,
      }))
    case 'form':
      return one.fields.flatMap((field) =>
        field.given === undefined || field.given === '' ? [] : lines(`${field.label}: ${field.given}`),
      )
    case 'rows':
      return lines(words.rows)
    case 'write':
    case 'none':
      return []
  }
}

/** What may be typed as it stands, each group a line. */
function buttons(groups: Button[][], language: Message['language']): Line[] {
  const [open, close] = BRACKETS[language]
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({
      text: group
        .map((button) => open + printableLine(button.label) + close)
        .join(language === 'ja' ? '' : ' ')
        .trimEnd(),
      indent: 2,
    }))
}

/** What stands before the cursor: the field that is asked for, where one is. */
export function promptFor(control: Control): string {
  const field = control.kind === 'form' ? control.fields.find((one) => !one.given) : undefined
  return field ? `${printableLine(field.label)}> ` : '> '
}
