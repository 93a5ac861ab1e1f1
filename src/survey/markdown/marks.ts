import type { Cite } from '../text.ts'

/** What stands in brackets behind a statement: sources with their place in it, and readings of ours. */
export interface Marks {
  cites: Cite[]
  readings: string[]
}

const mark = /\[([^[\]@]+?)(?: @([^[\]]+))?\]/g
const reading = /^[A-Z]\d+$/

/** A line that holds nothing but marks: `[survey-text @Q6][S10]`. */
export function isMarks(line: string): boolean {
  return /^\s*(?:\[[^[\]]+\]\s*)+$/.test(line)
}

/** Readings are called like `S10`; everything else names a source. */
export function readMarks(line: string): Marks {
  const found = [...line.matchAll(mark)].map(([, name = '', at]) => ({ name: name.trim(), at }))
  return {
    cites: found
      .filter(({ name }) => !reading.test(name))
      .map(({ name, at }) => ({ source: name, ...(at !== undefined && { at }) })),
    readings: found.filter(({ name }) => reading.test(name)).map(({ name }) => name),
  }
}

/** `a / b / c`. Phrases may hold commas. */
export function phrasesIn(value: string): string[] {
  return value
    .split(/ \/ |／/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** `a, b, c`. Names hold no commas, so either kind separates them. */
export function namesIn(value: string): string[] {
  return value
    .split(/[,、，]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
