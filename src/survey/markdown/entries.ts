import type { z } from 'zod'
import { nearest } from '../lint/nearest.ts'
import { shapeSaid } from '../lint/shape.ts'
import { entryAt, type Page } from './page.ts'
import type { Reader } from './reader.ts'

/** A page's front matter in its shape. Undefined, and every slip told on its line, where it has another one. */
export function entriesOf<S extends z.ZodObject>(
  reader: Reader,
  page: Page,
  shape: S,
): z.output<S> | undefined {
  const parsed = shape.safeParse(page.values)
  if (parsed.success) return parsed.data
  const known = Object.keys(shape.shape)
  const misspelt = Object.keys(page.values).filter((name) => !known.includes(name))
  const meant = misspelt.map((name) => nearest(name, known))
  for (const issue of parsed.error.issues) {
    const [own] = issue.path
    const named = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [own]
    // What stands there under a misspelt name is not missing as well.
    if (own !== undefined && !(String(own) in page.values) && meant.includes(String(own))) continue
    for (const [index, said] of shapeSaid(issue, page.values, known).entries())
      reader.tell(entryAt(page, String(named[index] ?? '')), said)
  }
  return undefined
}
