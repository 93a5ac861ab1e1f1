import { linesOf } from '../shared/rows-as-text.ts'

/** Begins the id of a field that holds one row a line; after a colon come the names of the cells. */
export const LINES = 'lines'

/** Rows as texts of at most `maxLength` characters, each for one large field of a modal; no line is broken. */
export function areasOf(rows: Record<string, string>[], names: string[], maxLength: number): string[] {
  const areas: string[] = []
  for (const line of linesOf(rows, names)) {
    const last = areas.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= maxLength)
      areas[areas.length - 1] = `${last}\n${line}`
    else areas.push(line.slice(0, maxLength))
  }
  return areas
}
