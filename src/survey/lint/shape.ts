import type { z } from 'zod'
import type { Said } from './finding.ts'
import { nearest } from './nearest.ts'
import { words } from './words.ts'

/** What is wrong with the shape of some data, in words for somebody who knows neither zod nor JSON. */
export function shapeSaid(issue: z.core.$ZodIssue, input: unknown, known: readonly string[] = []): Said[] {
  const key = String(issue.path.at(-1) ?? '')
  const given = valueAt(input, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => words.shape.unknownKey(name, nearest(name, known), known))
    case 'invalid_type':
      return [given === undefined ? words.shape.missing(key) : words.shape.type(key, issue.expected)]
    case 'invalid_value':
      return [
        given === undefined ? words.shape.missing(key) : words.shape.oneOf(given, issue.values.map(String)),
      ]
    case 'invalid_union':
      if ('options' in issue && issue.options && given !== undefined)
        return [words.shape.oneOf(given, issue.options.map(String))]
      return [given === undefined ? words.shape.missing(key) : words.shape.other(key)]
    case 'too_small':
      return [words.shape.tooFew(key, Number(issue.minimum))]
    case 'too_big':
      return [words.shape.tooMuch(key, Number(issue.maximum))]
    case 'invalid_format':
      return [words.shape.format(key, given)]
    default:
      return [words.shape.other(key)]
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let part = input
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return undefined
    part = Object.entries(part).find(([name]) => name === String(key))?.[1]
  }
  return part
}
