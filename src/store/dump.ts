import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { forEachAtOnce } from './at-once.ts'
import { KEY_MARKS } from './encryption/key-marks.ts'
import type { Json, Store } from './store.ts'
import { StoreRefused } from './store.ts'

/**
 * A dump is JSON Lines: a head, `{"key":…,"value":…}` for every record, and an end with their number. Records are dumped
 * as they are stored: what is encrypted stays encrypted.
 */
const Head = z.strictObject({ monshin: z.literal('dump'), version: z.literal(1), at: z.iso.datetime() })
const Entry = z.strictObject({ key: z.string(), value: z.json() })
const End = z.strictObject({ end: z.int().nonnegative() })

/** Records that describe the store itself are loaded first: the interviews' keys depend on the secret among them. */
const META = 'meta/'
/** How many records are loaded at the same time: they share commits. */
const AT_ONCE = 64

/** The lines of a dump of `stored`, in bounded memory. `setAside` is told the keys of records that cannot be read. */
export async function* dumpLines(
  stored: Store,
  at: Date,
  setAside: (key: string) => void,
): AsyncGenerator<string> {
  yield line({ monshin: 'dump', version: 1, at: at.toISOString() })
  let end = 0
  for await (const [key, value] of stored.scan('', { setAside })) {
    yield line({ key, value })
    end += 1
  }
  yield line({ end })
}

/**
 * Adds the records of a dump to `stored`, never over a record that differs, so that an interrupted load can be repeated.
 * Each call of `read` gives the dump's lines from the beginning.
 * @throws {StoreRefused} when the dump is not whole (then nothing is written), or when the store holds another record
 *   under one of its keys.
 */
export async function loadLines(stored: Store, read: () => AsyncIterable<string>): Promise<number> {
  await checkWhole(read())
  for await (const { key, value } of entries(read())) if (key.startsWith(META)) await add(stored, key, value)
  let loaded = 0
  await forEachAtOnce(entries(read()), AT_ONCE, async ({ key, value }) => {
    loaded += 1
    if (!key.startsWith(META)) await add(stored, key, value)
  })
  return loaded
}

async function add(stored: Store, key: string, value: Json): Promise<void> {
  const differs = await stored.update(key, (now) =>
    now === undefined ? { set: value, result: false } : { result: !isDeepStrictEqual(now, value) },
  )
  // A mark is sealed with a nonce: two of the same key differ, and either will do.
  if (differs && !key.startsWith(KEY_MARKS)) {
    throw new StoreRefused(
      `The store already holds another ${key}; nothing was overwritten. Load into a store that has not been used: name a new one in STORE_URL.`,
    )
  }
}

async function checkWhole(lines: AsyncIterable<string>): Promise<void> {
  let number = 0
  let end: number | undefined
  for await (const text of lines) {
    number += 1
    const json = jsonIn(text)
    const fits =
      end === undefined &&
      (number === 1
        ? Head.safeParse(json).success
        : Entry.safeParse(json).success || End.safeParse(json).success)
    if (!fits)
      throw new StoreRefused(`Line ${number} is not a line of a dump. Nothing was loaded: use another copy.`)
    const last = End.safeParse(json)
    if (last.success) end = last.data.end
  }
  if (end === undefined || end !== number - 2) {
    throw new StoreRefused('The dump is cut short. Nothing was loaded: use another copy.')
  }
}

async function* entries(lines: AsyncIterable<string>): AsyncGenerator<{ key: string; value: Json }> {
  for await (const text of lines) {
    const entry = Entry.safeParse(jsonIn(text))
    if (entry.success) yield entry.data
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const line = (json: Json): string => `${JSON.stringify(json)}\n`
