import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APISelectMenuOption,
} from 'discord.js'
import { cut } from '../../shared/fit-text.ts'
import { MENU } from '../custom-ids.ts'
import { LIMITS } from '../limits.ts'
import { visible } from './escape.ts'

export type ActionRow = APIActionRowComponent<APIComponentInMessageActionRow>

/** One thing that can be pressed. `style`: 1 blurple, 2 grey, 3 green, 4 red. */
export interface Item {
  id: string
  label: string
  style: 1 | 2 | 3 | 4
  detail?: string
}

/**
 * Lists to pick from, then the groups of buttons, each in rows of its own as long as five rows suffice, then close
 * together; what finds no room goes into a list named `more`.
 */
export function layOut(lists: Item[][], groups: Item[][], more: string): ActionRow[] {
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

/** Discord refuses two components of one id: of two buttons that do the same the first one stays. */
export function unique(groups: Item[][]): Item[][] {
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

export function chunk<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}
