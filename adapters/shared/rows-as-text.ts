/**
 * A table as lines of text and back, "FortiGate 60F, 2台, 7.0.9": for more rows than a modal has fields for, and for what
 * is pasted from a sheet.
 */

/** One line a row, in the order of `names`. A bar separates where some cell holds a comma itself. */
export function linesOf(rows: Record<string, string>[], names: string[]): string[] {
  return rows.map((row) => {
    const cells = names.map((name) => (row[name] ?? '').replace(/\s+/g, ' '))
    return cells.join(cells.some((cell) => /[,、，|]/.test(cell)) ? ' | ' : ', ')
  })
}

/** Cells separated by tabs, bars or commas; a cell that is missing is empty, what is too much stays with the last one. */
export function rowsOf(text: string, names: string[]): Record<string, string>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const mark = [/\t/, /\s*[|｜]\s*/, /\s*[,、，]\s*/].find((one) => one.test(line)) ?? /\t/
      const cells = line.trim().split(mark)
      const last = names.length - 1
      return Object.fromEntries(
        names.map((name, index) => [
          name,
          (index === last ? cells.slice(last).join(', ') : (cells[index] ?? '')).trim(),
        ]),
      )
    })
}
