import { createHash } from 'node:crypto'

/** One interaction's id, the same when it is delivered again: its trigger, and what was done with which control. */
export function idOf(...parts: (string | undefined)[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 27)
}
