import type { z } from 'zod'
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
  for (const issue of parsed.error.issues) {
    const named = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path[0]]
    for (const [index, said] of shapeSaid(issue, page.values, known).entries())
      reader.tell(entryAt(page, String(named[index] ?? '')), said)
  }
  return undefined
}
