import type { Change, Json, Store } from '../store.ts'
import { StoreRefused, UnreadableRecord } from '../store.ts'
import type { Sealed, StoreKey } from './seal.ts'
import { isSealed, seal, unseal } from './seal.ts'

/** One record for each key that has written here, in the clear, so that a missing or wrong key is noticed at once. */
const KEYS = 'meta/keys/'

/**
 * Encryption at rest around a store. What was written before encryption was switched on stays readable; every new write
 * is sealed with the first key. Without keys, the store itself, unless something in it is sealed.
 * @throws {StoreRefused} when a key that the store was written with is missing, or is another key of the same name.
 */
export async function encrypted(store: Store, keys: readonly StoreKey[]): Promise<Store> {
  for await (const [name, mark] of store.scan(KEYS)) {
    const id = name.slice(KEYS.length)
    const key = keys.find((one) => one.id.toLowerCase() === id)
    if (!key) {
      throw new StoreRefused(
        `Records in the store are encrypted with the key "${id}", which STORE_KEYS does not hold. Put it back: STORE_KEYS=…,${id}:<the key>`,
      )
    }
    if (!isSealed(mark) || !opens(name, mark, keys)) {
      throw new StoreRefused(
        `The key "${id}" in STORE_KEYS is not the one that the store was encrypted with. Put the former one back under this name.`,
      )
    }
  }
  const [writing] = keys
  if (!writing) return store
  await markKey(store, writing)

  /** What this process sealed it need not unseal. */
  const clear = new WeakMap<Sealed, Json>()
  const open = (key: string, stored: Json): Json => {
    if (!isSealed(stored)) return stored
    const known = clear.get(stored)
    if (known !== undefined) return known
    try {
      return unseal(keys, key, stored)
    } catch (cause) {
      throw new UnreadableRecord(key, { cause })
    }
  }
  const sealed = (key: string, value: Json): Json => {
    if (value === null) return null
    const made = seal(writing, key, value)
    clear.set(made, value)
    return made
  }

  return {
    ...store,
    async get(key) {
      const stored = await store.get(key)
      return stored === undefined ? undefined : open(key, stored)
    },
    update<R>(key: string, change: (now: Json | undefined) => Change<R>) {
      return store.update<R>(key, (stored) => {
        const { set, also, result } = change(stored === undefined ? undefined : open(key, stored))
        return {
          result,
          ...(set !== undefined && { set: sealed(key, set) }),
          ...(also && {
            also: Object.fromEntries(
              Object.entries(also).map(([name, value]) => [name, sealed(name, value)]),
            ),
          }),
        }
      })
    },
    async *scan(prefix, options = {}) {
      for await (const [key, stored] of store.scan(prefix, options)) {
        if (key.startsWith(KEYS)) continue
        let value: Json
        try {
          value = open(key, stored)
        } catch {
          ;(options.setAside ?? store.setAside)(key)
          continue
        }
        yield [key, value]
      }
    },
  }
}

/** Notes that `key` writes from now on, before anything is written with it. */
export async function markKey(store: Store, key: StoreKey): Promise<void> {
  const name = KEYS + key.id.toLowerCase()
  await store.update(name, (mark) =>
    mark === undefined ? { set: seal(key, name, {}), result: null } : { result: null },
  )
}

/** Forgets the marks of all keys but `key`: nothing is sealed with them any more. */
export async function unmarkOthers(store: Store, key: StoreKey): Promise<void> {
  for await (const [name] of store.scan(KEYS))
    if (name !== KEYS + key.id.toLowerCase()) await store.delete(name)
}

function opens(name: string, mark: Json, keys: readonly StoreKey[]): boolean {
  try {
    if (isSealed(mark)) unseal(keys, name, mark)
    return true
  } catch {
    return false
  }
}
