/** Device rows as lines of text, "FortiGate 60F, 2台, 7.0.9", and back: what a large field of a modal holds. */

export type TableRow = Record<string, string>

/** Begins the id of a field that holds lines; after a colon come the names of the cells. */
export const LINES = 'lines'

/** The rows as texts of at most `most` characters each, no line broken. */
export function linesOf(rows: readonly TableRow[], names: readonly string[], most: number): string[] {
  const texts: string[] = []
  for (const row of rows) {
    const line = lineOf(names.map((name) => (row[name] ?? '').replace(/\s+/g, ' ').trim()))
    const last = texts.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= most)
      texts[texts.length - 1] = `${last}\n${line}`
    else texts.push(line.slice(0, most))
  }
  return texts
}

/** Commas part the cells; where a cell holds one itself, bars do. The last cell may hold anything. */
function lineOf(cells: readonly string[]): string {
  const before = cells.slice(0, -1)
  if (!before.some((cell) => /[,、，]/.test(cell)) && !cells.some((cell) => /[|｜]/.test(cell)))
    return cells.join(', ')
  return cells
    .map((cell, index) => (index < cells.length - 1 ? cell.replace(/[|｜]/g, '/') : cell))
    .join(' | ')
}

/** Cells by position; a last cell keeps what is left of the line. Empty lines are no rows. */
export function fromLines(text: string, names: readonly string[]): TableRow[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const mark = /[|｜]/.test(line) ? /[|｜]/ : /\t/.test(line) ? /\t/ : /[,、，]/
      const cells = split(line, mark, names.length)
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    })
}

function split(line: string, mark: RegExp, most: number): string[] {
  const cells: string[] = []
  let rest = line
  while (cells.length < most - 1) {
    const at = rest.search(mark)
    if (at < 0) break
    cells.push(rest.slice(0, at).trim())
    rest = rest.slice(at + 1)
  }
  return [...cells, rest.trim()]
}
