/** The `action_id` of every control: made and read here. No two controls of one message may bear the same. */

export type ActionId =
  | { kind: 'command' }
  | { kind: 'pick'; question: string }
  /** Without a language: a button of an earlier version, which asks for the question anew. */
  | { kind: 'form'; question: string; language?: 'ja' | 'en' }
  | RowAction

/** A row button inside an open form. */
export type RowAction = { kind: 'add-row' } | { kind: 'remove-row'; row: string }

/** The command itself stands in the button's value. */
export function commandActionId(place: string, index: number): string {
  return `command:${place}:${index}`
}

/** The value that was picked stands in the control's value; here it only keeps buttons apart. */
export function pickActionId(question: string, value?: string): string {
  return value === undefined ? `pick:${question}` : `pick:${question}:${value}`
}

export function formActionId(question: string, language: string): string {
  return `form:${question}:${language}`
}

export const ADD_ROW = 'row:add'

export function removeRowActionId(row: string): string {
  return `row:remove:${row}`
}

/** Of a text field in a form. Its block says which field it is. */
export const TYPED = 'typed'

/** Slack follows this button's link by itself; that it was pressed says nothing. */
export const OPEN_DM = 'open-dm'

/** Undefined for a control that no version of this bot has acted on. */
export function readActionId(id: string): ActionId | undefined {
  const [kind, first, second] = id.split(':')
  if (kind === 'command') return { kind }
  if (id === ADD_ROW) return { kind: 'add-row' }
  if (!first) return undefined
  if (kind === 'pick') return { kind, question: first }
  if (kind === 'form')
    return { kind, question: first, ...((second === 'ja' || second === 'en') && { language: second }) }
  if (kind === 'row' && first === 'remove' && second) return { kind: 'remove-row', row: second }
  return undefined
}
