import { forEachAtOnce } from '../at-once.ts'
import type { Json, Store } from '../store.ts'
import { KEY_MARKS, markKey, unmarkOthers } from './key-marks.ts'
import { isSealed, type StoreKey, seal, unseal } from './seal.ts'

/** How many records are worked on at the same time: they share commits. */
const AT_ONCE = 64

/**
 * Seals every record with the first of `keys`, each in an atomic update of its own, while bots go on. `stored` is the
 * store without decryption. It ends with a pass that finds nothing left to do; only then the marks of the other keys are
 * removed. Resolves to the number of records that were sealed, and the keys of those that none of `keys` opens.
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
  const isNewest = (stored: Json) => isSealed(stored) && stored.key === writing.id

  async function renew(key: string): Promise<void> {
    const outcome = await stored.update<'done' | 'nothing' | 'unreadable'>(key, (now) => {
      if (now === undefined || isNewest(now)) return { result: 'nothing' }
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

  const records = stored.scan('', { setAside: (key) => unreadable.push(key) })
  await forEachAtOnce(records, AT_ONCE, async ([key, now]) => {
    if (!key.startsWith(KEY_MARKS) && !isNewest(now)) await renew(key)
  })
  return { done, unreadable }
}
