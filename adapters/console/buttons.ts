import type { Button, Message } from '../../src/adapter.ts'

/**
 * What can be pressed by typing it. Where the rows of a list share one label, it is typed with the first word of its
 * row: "変更 Q6".
 */
export function buttonsOf(message: Message): Button[] {
  return [
    ...message.actions.flat(),
    ...(message.aside?.actions.flat() ?? []),
    ...[...message.body, ...(message.aside?.body ?? [])].flatMap((one) =>
      one.kind === 'rows' ? rowButtons(one.rows) : [],
    ),
  ]
}

type Rows = Extract<Message['body'][number], { kind: 'rows' }>['rows']

export function rowButtons(rows: Rows): Button[] {
  return rows.flatMap(({ label, button }) => {
    if (!button) return []
    const first = label.split(/\s/, 1)[0] ?? ''
    return [sharesLabel(rows) ? { ...button, label: `${button.label} ${first}` } : button]
  })
}

/** Whether two rows have a button with the same label. */
export function sharesLabel(rows: Rows): boolean {
  const labels = rows.flatMap(({ button }) => (button ? [button.label] : []))
  return new Set(labels).size < labels.length
}
