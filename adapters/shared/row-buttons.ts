import type { Button, Row } from '../../src/adapter.ts'

/** The buttons of a list. Where its rows share one label, each says with the first word of its row which one it is for: "変更 Q6". */
export function rowButtons(rows: readonly Row[]): Button[] {
  return rows.flatMap(({ label, button }) => {
    if (!button) return []
    const first = label.split(/\s/, 1)[0] ?? ''
    return [sharesLabel(rows) ? { ...button, label: `${button.label} ${first}` } : button]
  })
}

/** Whether two rows have a button with the same label. */
export function sharesLabel(rows: readonly Row[]): boolean {
  const labels = rows.flatMap(({ button }) => (button ? [button.label] : []))
  return new Set(labels).size < labels.length
}
