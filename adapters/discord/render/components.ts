import type { Button, Control, Message, Row } from '../../../src/adapter.ts'
import { cut } from '../../shared/fit-text.ts'
import { rowButtons } from '../../shared/row-buttons.ts'
import { type ControlUse, encodeCustomId } from '../custom-ids.ts'
import { LIMITS } from '../limits.ts'
import { words } from '../words.ts'
import { type ActionRow, chunk, type Item, layOut, unique } from './layout.ts'
import { longChoices, NUMBER } from './text.ts'

/** More choices than this are easier to pick from a list. */
const MAX_BUTTONS = 10

/** Everything that can be pressed under a message, in at most five rows, no id twice. */
export function components(shown: Message[], extras: ControlUse[]): ActionRow[] {
  const message = shown.at(-1)
  if (!message) return []
  const picks = pickItems(message.control)
  const asButtons = picks.length > MAX_BUTTONS ? [] : picks
  const [first = [], ...others] = message.actions.map((group) => group.map(commandItem))
  // "That is all" belongs beside the button that opens the list.
  const joined = message.control.kind === 'rows' && others.length > 0
  const groups = [
    joined ? [...asButtons, ...first] : asButtons,
    rowButtons(message.body.flatMap(rowsOf)).map(commandItem),
    rowButtons(message.aside?.body.flatMap(rowsOf) ?? []).map(commandItem),
    (message.aside?.actions ?? []).flat().map(commandItem),
    ...(joined ? others : [first, ...others]),
    [
      ...shown.slice(0, -1).flatMap((record) => record.actions.flat().map(recordItem)),
      ...extras.map((use) => ({
        id: encodeCustomId(use),
        label: extraLabel(use, message.language),
        style: 2 as const,
      })),
    ],
  ]
  const lists = picks.length > MAX_BUTTONS ? chunk(picks, LIMITS.select.options) : []
  return layOut(lists, unique(groups), words[message.language].more)
}

function pickItems(control: Control): Item[] {
  if (control.kind === 'form' || control.kind === 'rows')
    return [
      { id: encodeCustomId({ kind: 'form', question: control.question }), label: control.open, style: 1 },
    ]
  if (control.kind !== 'pick') return []
  const long = longChoices(control)
  const shorts = control.choices.map(({ label }) => cut(label.replace(NUMBER, ''), 14))
  const telling = new Set(shorts).size === shorts.length
  return control.choices.map((choice, index) => {
    const picked = choice.value === control.picked
    const number = NUMBER.exec(choice.label)?.[0] ?? `${index + 1}. `
    const label = !long
      ? choice.label
      : telling
        ? `${number}${shorts[index]}`
        : number.replace(/(?<![. ])[. ]+$/, '')
    return {
      id: encodeCustomId({ kind: 'pick', question: control.question, value: choice.value }),
      label: `${label}${picked ? ' ✓' : ''}`,
      style: picked ? 3 : 1,
      ...(long && { detail: choice.label }),
    }
  })
}

function rowsOf(paragraph: Message['body'][number]): Row[] {
  return paragraph.kind === 'rows' ? paragraph.rows : []
}

function commandItem(given: Button): Item {
  const style = given.style === 'primary' ? 1 : given.style === 'danger' ? 4 : 2
  return { id: encodeCustomId({ kind: 'command', command: given.command }), label: given.label, style }
}

/** Beside the next question, the record's button says which question it is for. */
function recordItem(given: Button): Item {
  const item = commandItem(given)
  const question = 'question' in given.command ? given.command.question : undefined
  return question === undefined ? item : { ...item, label: `${item.label} ${question}` }
}

function extraLabel(use: ControlUse, language: Message['language']): string {
  return use.kind === 'say' ? words[language].say : words[language].dm
}
