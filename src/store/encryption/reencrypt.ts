import type { Json, Store } from '../store.ts'
import { markKey, unmarkOthers } from './encrypted.ts'
import { isSealed, type StoreKey, seal, unseal } from './seal.ts'

/** How many records are under way at once: they share commits. */
const AT_ONCE = 64

/** Keys that stay in the clear: marks of the keys themselves. */
const CLEAR = 'meta/keys/'

/**
 * Seals every record with the first of `keys`, each in an atomic update of its own, while bots go on. `stored` is the
 * store as it lies there. Ends with a pass that finds nothing left to do; only then the other keys' marks are removed.
 * Resolves to how many records were sealed anew, and the keys of those that no key opens.
 */
export async function reencrypt(
  stored: Store,
  keys: readonly [StoreKey, ...StoreKey[]],
): Promise<{ sealed: number; unreadable: string[] }> {
  const [writing] = keys
  await markKey(stored, writing)
  let sealed = 0
  for (;;) {
    const { done, unreadable } = await pass(stored, keys)
    sealed += done
    if (done > 0) continue
    if (unreadable.length === 0) await unmarkOthers(stored, writing)
    return { sealed, unreadable }
  }
}

async function pass(
  stored: Store,
  keys: readonly [StoreKey, ...StoreKey[]],
): Promise<{ done: number; unreadable: string[] }> {
  const [writing] = keys
  const unreadable: string[] = []
  let done = 0
  const underWay = new Set<Promise<void>>()

  async function renew(key: string): Promise<void> {
    const outcome = await stored.update<'done' | 'nothing' | 'unreadable'>(key, (now) => {
      if (now === undefined || (isSealed(now) && now.key === writing.id)) return { result: 'nothing' }
      let value: Json
      try {
        value = isSealed(now) ? unseal(keys, key, now) : now
      } catch {
        return { result: 'unreadable' }
      }
      return { set: seal(writing, key, value), result: 'done' }
    })
    if (outcome === 'done') done += 1
    if (outcome === 'unreadable') unreadable.push(key)
  }

  for await (const [key, now] of stored.scan('', { setAside: (key) => unreadable.push(key) })) {
    if (key.startsWith(CLEAR) || (isSealed(now) && now.key === writing.id)) continue
    const work: Promise<void> = renew(key).finally(() => underWay.delete(work))
    underWay.add(work)
    if (underWay.size >= AT_ONCE) await Promise.race(underWay)
  }
  await Promise.all(underWay)
  return { done, unreadable }
}
