import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml'
import type { Said } from '../lint/finding.ts'
import { words } from './words.ts'

/** What stands between the two lines `---` at the head of a page, with the line of each name, counted from 1. */
export interface FrontMatter {
  values: Readonly<Record<string, unknown>>
  lines: Readonly<Record<string, number>>
}

/**
 * Reads the lines between the marks; undefined, and every slip told, where they cannot be read. Every value is text as
 * it is written: `6.10` stays `6.10`, `yes` stays `yes`.
 */
export function readFront(
  front: readonly string[],
  tell: (line: number, said: Said) => void,
): FrontMatter | undefined {
  const slips = front.map(slipIn)
  for (const [index, said] of slips.entries()) if (said) tell(index + 1, said)
  if (slips.some((said) => said !== undefined)) return undefined
  if (front.every((line) => line.trim() === '' || line.startsWith('#'))) return { values: {}, lines: {} }
  try {
    const values: unknown = load(front.join('\n'), { schema: FAILSAFE_SCHEMA })
    if (typeof values === 'object' && values !== null && !Array.isArray(values))
      return { values: Object.fromEntries(Object.entries(values)), lines: linesOf(front) }
    tell(1, words.notAPair)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const isTwice = error.reason.includes('duplicated')
    tell((error.mark?.line ?? 0) + 1, isTwice ? words.nameTwice : words.notAPair)
  }
  return undefined
}

function linesOf(front: readonly string[]): Record<string, number> {
  const names = front.map((line, index): [string | undefined, number] => [
    /^([\w-]+)\s*:/.exec(line)?.[1],
    index + 1,
  ])
  return Object.fromEntries(names.filter(([name]) => name !== undefined))
}

/** What typing Japanese, or copying from a text processor, leaves behind. */
function slipIn(line: string): Said | undefined {
  if (/^\s*(?:-\s*)?[\w-]+\s*：/.test(line)) return words.wideColon
  if (line.includes('\t')) return words.tab
  if (/[“”‘’]/.test(line)) return words.curlyQuotes
  return undefined
}
