import type { Device } from '../value.ts'

/** What in a cell would be read as more than that cell. */
const separating = /["\t|,，、､;]|台|[×x*] ?\d/u

/** Cells as one line that reads back to the same cells. */
export function lineOf(cells: readonly string[]): string {
  const plain = cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())
  const units = /^(?:\d{1,5}台|台数不明)$/u
  if (!plain.some((cell) => separating.test(cell) && !units.test(cell))) return plain.join(', ')
  return plain.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(', ')
}

/** One line for each model, as the free text of the official form takes it (docs/survey.md S16). */
export function deviceText(rows: readonly Device[]): string {
  return rows
    .map(({ maker, model, count, os }) => [
      maker,
      model,
      count === null ? '台数不明' : `${count}台`,
      os || '不明',
    ])
    .map((cells) => lineOf(cells.filter((cell) => cell !== '')))
    .join('\n')
}
