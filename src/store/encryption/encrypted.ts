import type { Change, Json, Store } from '../store.ts'
import { UnreadableRecord } from '../store.ts'
import { checkMarks, KEY_MARKS, markKey } from './key-marks.ts'
import type { Sealed, StoreKey } from './seal.ts'
import { isSealed, seal, unseal } from './seal.ts'

/**
 * Encryption at rest around a store. Records from before encryption was switched on stay readable until all of them have
 * been sealed (`reencrypt`); from then on one in the clear was put there by somebody else, and is not read. Every new write
 * is sealed with the first key. Without keys it is the store itself, unless something in it is sealed.
 * @throws {StoreRefused} when a key that the store was written with is missing, or is another key of the same name.
 */
export async function encrypted(store: Store, keys: readonly StoreKey[]): Promise<Store> {
  const { isWhole } = await checkMarks(store, keys)
  const [writing] = keys
  if (!writing) return store
  await markKey(store, writing)

  /** The values of what this process sealed itself: they need not be unsealed. */
  const clear = new WeakMap<Sealed, Json>()
  const open = (key: string, stored: Json): Json => {
    if (!isSealed(stored)) {
      if (isWhole) throw new UnreadableRecord(key)
      return stored
    }
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
    isEncrypted: true,
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
        if (key.startsWith(KEY_MARKS)) continue
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
