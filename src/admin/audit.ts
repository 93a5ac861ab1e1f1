import { createHash, createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { parseRecord } from '../store/parse.ts'
import { type Json, type Store, UnreadableRecord } from '../store/store.ts'

/**
 * The log of what admins did: each line carries the hash of the one before. Where records are encrypted the hashes are
 * keyed with a secret that lies in the store under STORE_KEYS, so that whoever can write to the store but has no key of it
 * can change nothing unnoticed. Without encryption whoever can write to the store could compute the whole chain anew:
 * then only a hash that was noted elsewhere tells.
 */

/** One action of an admin. Written once and never changed. */
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

/** `keyed`: the last line's hash is keyed, and so are all that follow. */
const Head = z.strictObject({
  number: z.int().nonnegative(),
  hash: z.string(),
  keyed: z.literal(true).optional(),
})
/** The secret of the keyed hashes, and the first line that has one. */
const Secret = z.strictObject({ secret: z.string().length(64), from: z.int().positive() })
type Secret = z.infer<typeof Secret>
const SECRET = 'meta/audit-key'
const HEAD = 'meta/audit'
const START = 'monshin.audit/1'

/** Appends a line; resolves when it is durable. Safe with several processes on one store: the head is the lock. */
export async function appendEntry(store: Store, entry: Entry): Promise<Line> {
  for (let tries = 0; ; tries += 1) {
    const known = await readSecret(store)
    const line = await store.update<Line | undefined>(HEAD, (now) => {
      const head = now === undefined ? { number: 0, hash: START } : Head.parse(now)
      // Another process has begun to key the lines since the secret was looked for.
      if (head.keyed && !known) return { result: undefined }
      const number = head.number + 1
      const secret = known ?? (store.isEncrypted ? freshSecret(number) : undefined)
      const open = { ...entry, number, before: head.hash }
      const line: Line = { ...open, hash: hashOf(open, secret) }
      return {
        set: { number, hash: line.hash, ...(secret && { keyed: true as const }) },
        also: { [keyOf(number)]: line as Json, ...(secret && !known && { [SECRET]: secret }) },
        result: line,
      }
    })
    if (line) return line
    if (tries > 2) throw new UnreadableRecord(SECRET)
  }
}

const freshSecret = (from: number): Secret => ({ secret: randomBytes(32).toString('hex'), from })

async function readSecret(store: Store): Promise<Secret | undefined> {
  const stored = await store.get(SECRET)
  return stored === undefined ? undefined : parseRecord(Secret, SECRET, stored)
}

/** Every line in order. */
export async function* lines(store: Store): AsyncGenerator<Line> {
  for await (const [, value] of store.scan('audit/')) yield Line.parse(value)
}

export type Verdict =
  | {
      whole: true
      lines: number
      /** To be noted elsewhere: only by comparing can one find that the log was emptied or computed anew. */
      hash: string
      /** The first line whose hash is keyed; undefined where none is. */
      keyedFrom: number | undefined
      /** The number of the line that bears the hash that was noted; undefined where none was given. */
      noted?: number
    }
  | { whole: false; lines: number; broken: { key: string; because: Because } }
type Because = 'changed' | 'missing' | 'inserted' | 'unreadable' | 'not-noted'

/**
 * Recomputes the chain and names the first line that was changed, removed or inserted. `expected`: a hash that was noted
 * earlier, or at least 16 characters of its beginning: one of the lines has to bear it.
 */
export async function verify(store: Store, expected?: string): Promise<Verdict> {
  let last = { number: 0, hash: START }
  let noted: number | undefined
  const broken = (key: string, because: Because): Verdict => ({
    whole: false,
    lines: last.number,
    broken: { key, because },
  })
  let secret: Secret | undefined
  try {
    secret = await readSecret(store)
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    return broken(SECRET, 'unreadable')
  }
  const aside: string[] = []
  for await (const [key, value] of store.scan('audit/', { setAside: (one) => aside.push(one) })) {
    const parsed = Line.safeParse(value)
    if (!parsed.success) return broken(key, 'unreadable')
    const { hash, ...open } = parsed.data
    const expectedKey = keyOf(last.number + 1)
    if (key > expectedKey) return broken(expectedKey, aside.includes(expectedKey) ? 'unreadable' : 'missing')
    if (key < expectedKey || open.number !== last.number + 1) return broken(key, 'inserted')
    const by = secret && open.number >= secret.from ? secret : undefined
    if (hashOf(open, by) !== hash || open.before !== last.hash) return broken(key, 'changed')
    last = { number: open.number, hash }
    if (expected !== undefined && expected.length >= MIN_NOTED && hash.startsWith(expected))
      noted = open.number
  }
  const [unread] = aside
  if (unread !== undefined) return broken(unread, 'unreadable')
  const head = await readHead(store)
  if (!head) return broken(HEAD, 'unreadable')
  if (head.number > last.number) return broken(keyOf(last.number + 1), 'missing')
  if (head.number < last.number) return broken(keyOf(head.number + 1), 'inserted')
  if (head.hash !== last.hash) return broken(HEAD, 'changed')
  if (head.keyed && !secret) return broken(SECRET, 'missing')
  if (secret && (!head.keyed || last.number < secret.from)) return broken(keyOf(secret.from), 'missing')
  if (expected !== undefined && noted === undefined) return broken(keyOf(last.number), 'not-noted')
  return {
    whole: true,
    lines: last.number,
    hash: last.hash,
    keyedFrom: secret?.from,
    ...(noted !== undefined && { noted }),
  }
}

/** So many characters of a noted hash say which line is meant. */
const MIN_NOTED = 16

/** Undefined where it cannot be read. */
async function readHead(store: Store): Promise<z.infer<typeof Head> | undefined> {
  try {
    return Head.safeParse((await store.get(HEAD)) ?? { number: 0, hash: START }).data
  } catch (error) {
    if (error instanceof UnreadableRecord) return undefined
    throw error
  }
}

/** Zero-padded, so that key order is the order of writing. */
function keyOf(number: number): string {
  return `audit/${String(number).padStart(10, '0')}`
}

function hashOf(line: Omit<Line, 'hash'>, by: Secret | undefined): string {
  const hash = by ? createHmac('sha256', Buffer.from(by.secret, 'hex')) : createHash('sha256')
  return hash.update(canonical(line)).digest('hex')
}

/** JSON with sorted keys: a store may return them in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
