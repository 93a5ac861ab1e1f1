import { z } from 'zod'
import type { Json, Store } from '../store.ts'
import { StoreRefused } from '../store.ts'
import type { Sealed, StoreKey } from './seal.ts'
import { isSealed, seal, unseal } from './seal.ts'

/**
 * The store keeps one record for each key that has written to it: its name in the clear, so that a missing key is
 * noticed at once, and something sealed with it, so that a wrong one is, too.
 */
export const KEY_MARKS = 'meta/keys/'

/** What a mark holds: `whole` once every record was found sealed. */
const Mark = z.object({ whole: z.boolean().optional() })

/** @throws {StoreRefused} when a key that the store was written with is missing, or is another key of the same name. */
export async function checkMarks(store: Store, keys: readonly StoreKey[]): Promise<{ isWhole: boolean }> {
  let isWhole = false
  for await (const [name, mark] of store.scan(KEY_MARKS)) {
    const id = name.slice(KEY_MARKS.length)
    if (!keys.some((one) => one.id.toLowerCase() === id)) {
      throw new StoreRefused(
        `Records in the store are encrypted with the key "${id}", which STORE_KEYS does not hold. Put it back: STORE_KEYS=…,${id}:<the key>`,
      )
    }
    const said = isSealed(mark) ? opened(name, mark, keys) : undefined
    if (said === undefined) {
      throw new StoreRefused(
        `The key "${id}" in STORE_KEYS is not the one that the store was encrypted with. Put the former one back under this name.`,
      )
    }
    if (Mark.safeParse(said).data?.whole) isWhole = true
  }
  return { isWhole }
}

/** Notes, sealed with `key`, that every record is sealed: from now on one in the clear is not ours. */
export async function markWhole(store: Store, key: StoreKey): Promise<void> {
  const name = KEY_MARKS + key.id.toLowerCase()
  await store.update(name, () => ({ set: seal(key, name, { whole: true }), result: null }))
}

/** Notes that `key` writes from now on, before anything is written with it. */
export async function markKey(store: Store, key: StoreKey): Promise<void> {
  const name = KEY_MARKS + key.id.toLowerCase()
  await store.update(name, (mark) =>
    mark === undefined ? { set: seal(key, name, {}), result: null } : { result: null },
  )
}

/** Removes the marks of all other keys: nothing is sealed with them any more. */
export async function unmarkOthers(store: Store, key: StoreKey): Promise<void> {
  for await (const [name] of store.scan(KEY_MARKS))
    if (name !== KEY_MARKS + key.id.toLowerCase()) await store.delete(name)
}

function opened(name: string, mark: Sealed, keys: readonly StoreKey[]): Json | undefined {
  try {
    return unseal(keys, name, mark)
  } catch {
    return undefined
  }
}
