import { lineOf } from '../../src/adapter.ts'

/** Begins the id of a field that holds one row a line, and the name of what is wrong in it. */
export const LINES = 'lines'

/** Rows as texts of at most `maxLength` characters, each for one large field of a modal; no line is broken. */
export function areasOf(rows: Record<string, string>[], names: string[], maxLength: number): string[] {
  const areas: string[] = []
  for (const row of rows) {
    const line = lineOf(names.map((name) => row[name] ?? ''))
    const last = areas.at(-1)
    if (last !== undefined && last.length + 1 + line.length <= maxLength)
      areas[areas.length - 1] = `${last}\n${line}`
    else areas.push(line.slice(0, maxLength))
  }
  return areas
}
