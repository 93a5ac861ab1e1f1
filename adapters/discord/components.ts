import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
} from 'discord.js'
import type { Button, Control, Message, Row } from '../../src/adapter.ts'
import { cut } from '../fit.ts'
import { idOf, MENU, type Use } from './ids.ts'
import { visible } from './inert.ts'
import { LIMITS } from './limits.ts'
import { longChoices, numbered } from './text.ts'
import { words } from './words.ts'

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>

/** One thing that can be pressed. `style`: 1 blurple, 2 grey, 3 green, 4 red. */
interface Item {
  id: string
  label: string
  style: 1 | 2 | 3 | 4
  detail?: string
}

/** More choices than this are easier to pick from a list. */
const MOST_BUTTONS = 10

/** Everything that can be pressed under a message, in at most five rows, no id twice. */
export function components(shown: Message[], extras: Use[]): ActionRow[] {
  const message = shown.at(-1)
  if (!message) return []
  const picks = pickItems(message.control)
  const groups = [
    picks.length > MOST_BUTTONS ? [] : picks,
    rowItems(message.body.flatMap(rowsOf)),
    ...(message.aside ? [rowItems(message.aside.body.flatMap(rowsOf))] : []),
    ...(message.aside?.actions ?? []).map((group) => group.map(commandItem)),
    ...message.actions.map((group) => group.map(commandItem)),
    ...shown.slice(0, -1).map((record) => record.actions.flat().map(recordItem)),
    extras.map((use) => ({ id: idOf(use), label: extraLabel(use, message.language), style: 2 as const })),
  ]
  const lists = picks.length > MOST_BUTTONS ? chunk(picks, LIMITS.select.options) : []
  return layOut(lists, unique(groups), words[message.language].more)
}

function layOut(lists: Item[][], groups: Item[][], more: string): ActionRow[] {
  const room = LIMITS.components.rows - lists.length
  const all = groups.flat()
  const apart = groups.flatMap((group) => chunk(group, LIMITS.components.buttons))
  const dense = chunk(all, LIMITS.components.buttons)
  const rows = apart.length <= room ? apart : dense
  const kept = rows.length <= room ? rows : rows.slice(0, room - 1)
  const rest = all.slice(kept.flat().length)
  const menus = rows.length <= room ? lists : [...lists, rest.slice(0, LIMITS.select.options)]
  return [
    ...menus.slice(0, lists.length).map((items, index) => menu(items, index)),
    ...kept.map((items): ActionRow => ({ type: 1, components: items.map(button) })),
    ...menus.slice(lists.length).map((items) => menu(items, lists.length, more)),
  ]
}

function pickItems(control: Control): Item[] {
  if (control.kind === 'form' || control.kind === 'rows')
    return [{ id: idOf({ kind: 'form', question: control.question }), label: control.open, style: 1 }]
  if (control.kind !== 'pick') return []
  const long = longChoices(control)
  return control.choices.map((choice, index) => {
    const picked = choice.value === control.picked
    return {
      id: idOf({ kind: 'pick', question: control.question, value: choice.value }),
      label: `${long && !numbered(choice.label) ? `${index + 1}. ` : ''}${long ? cut(choice.label, 16) : choice.label}${picked ? ' ✓' : ''}`,
      style: picked ? 3 : 1,
      ...(long && { detail: choice.label }),
    }
  })
}

/** Where several rows have a button of one name, each says which row it is for. */
function rowItems(rows: Row[]): Item[] {
  const names = rows.map((row) => row.button?.label)
  return rows.flatMap((row) => {
    if (!row.button) return []
    const shared = names.filter((name) => name === row.button?.label).length > 1
    const item = commandItem(row.button)
    return [shared ? { ...item, label: `${item.label} ${row.label.split(/[\s　]/)[0]}` } : item]
  })
}

function rowsOf(paragraph: Message['body'][number]): Row[] {
  return paragraph.kind === 'rows' ? paragraph.rows : []
}

function commandItem(given: Button): Item {
  const style = given.style === 'primary' ? 1 : given.style === 'danger' ? 4 : 2
  return { id: idOf({ kind: 'command', command: given.command }), label: given.label, style }
}

/** Beside the next question, the record's button says which question it is for. */
function recordItem(given: Button): Item {
  const item = commandItem(given)
  const question = 'question' in given.command ? given.command.question : undefined
  return question === undefined ? item : { ...item, label: `${item.label} ${question}` }
}

function extraLabel(use: Use, language: Message['language']): string {
  return use.kind === 'say' ? words[language].say : words[language].dm
}

/** Discord refuses two components of one id: of two buttons that do the same the first one stays. */
function unique(groups: Item[][]): Item[][] {
  const seen = new Set<string>()
  return groups.map((group) => group.filter((item) => !seen.has(item.id) && seen.add(item.id)))
}

function button(item: Item): APIButtonComponentWithCustomId {
  return {
    type: 2,
    style: item.style,
    label: cut(visible(item.label), LIMITS.button) || '…',
    custom_id: item.id,
  }
}

function menu(items: Item[], index: number, placeholder?: string): ActionRow {
  const options = items.map((item): APISelectMenuOption => {
    const detail = item.detail && cut(visible(item.detail), LIMITS.select.description)
    return {
      label: cut(visible(item.label), LIMITS.select.label) || '…',
      value: item.id,
      ...(detail && { description: detail }),
    }
  })
  return {
    type: 1,
    components: [{ type: 3, custom_id: `${MENU}?${index}`, options, ...(placeholder && { placeholder }) }],
  }
}

function chunk<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}
