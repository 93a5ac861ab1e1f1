import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Json, Store } from '../store/store.ts'

/** One action of an admin. Written once and never changed; each line carries the hash of the one before. */
const Line = z.strictObject({
  number: z.int().positive(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** `platform:user` or `shell:user`. */
  who: z.string(),
  act: z.string(),
  outcome: z.enum(['done', 'refused', 'failed']),
  survey: z.string().optional(),
  /** What was asked for: format, since, response …; never an answer. */
  options: z.record(z.string(), z.string()),
  /** How many responses or lines were concerned. */
  records: z.int().nonnegative(),
  before: z.string(),
  hash: z.string(),
})
export type Line = z.infer<typeof Line>
export type Entry = Omit<Line, 'number' | 'before' | 'hash'>

const Head = z.strictObject({ number: z.int().nonnegative(), hash: z.string() })
const HEAD = 'meta/audit'
const START = 'monshin.audit/1'

/** Appends a line; resolves when it is durable. Safe with several processes on one store: the head is the lock. */
export async function appendEntry(store: Store, entry: Entry): Promise<Line> {
  return store.update(HEAD, (now) => {
    const head = now === undefined ? { number: 0, hash: START } : Head.parse(now)
    const open = { ...entry, number: head.number + 1, before: head.hash }
    const line: Line = { ...open, hash: hashOf(open) }
    return {
      set: { number: line.number, hash: line.hash },
      also: { [keyOf(line.number)]: line as Json },
      result: line,
    }
  })
}

/** Every line in order. */
export async function* lines(store: Store): AsyncGenerator<Line> {
  for await (const [, value] of store.scan('audit/')) yield Line.parse(value)
}

export type Verdict =
  | {
      whole: true
      lines: number
      /** To be noted elsewhere: only by comparing can one find that the end of the log was removed with its head. */
      hash: string
    }
  | {
      whole: false
      lines: number
      broken: { key: string; because: 'changed' | 'missing' | 'inserted' | 'unreadable' }
    }

/** Recomputes the chain and names the first line that was changed, removed or inserted. */
export async function verify(store: Store): Promise<Verdict> {
  let last = { number: 0, hash: START }
  const broken = (key: string, because: 'changed' | 'missing' | 'inserted' | 'unreadable'): Verdict => ({
    whole: false,
    lines: last.number,
    broken: { key, because },
  })
  for await (const [key, value] of store.scan('audit/')) {
    const parsed = Line.safeParse(value)
    if (!parsed.success) return broken(key, 'unreadable')
    const { hash, ...open } = parsed.data
    const expected = keyOf(last.number + 1)
    if (key > expected) return broken(expected, 'missing')
    if (key < expected || open.number !== last.number + 1) return broken(key, 'inserted')
    if (hashOf(open) !== hash || open.before !== last.hash) return broken(key, 'changed')
    last = { number: open.number, hash }
  }
  const stored = await store.get(HEAD)
  const head = Head.safeParse(stored ?? { number: 0, hash: START })
  if (!head.success) return broken(HEAD, 'unreadable')
  if (head.data.number > last.number) return broken(keyOf(last.number + 1), 'missing')
  if (head.data.number < last.number) return broken(keyOf(head.data.number + 1), 'inserted')
  if (head.data.hash !== last.hash) return broken(HEAD, 'changed')
  return { whole: true, lines: last.number, hash: last.hash }
}

/** Zero-padded, so that key order is the order of writing. */
function keyOf(number: number): string {
  return `audit/${String(number).padStart(10, '0')}`
}

function hashOf(line: Omit<Line, 'hash'>): string {
  return createHash('sha256').update(canonical(line)).digest('hex')
}

/** JSON with sorted keys: a store may return them in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
