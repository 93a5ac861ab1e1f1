import { forEachAtOnce } from '../at-once.ts'
import type { Json, Store } from '../store.ts'
import { checkMarks, KEY_MARKS, markKey, markWhole, unmarkOthers } from './key-marks.ts'
import { isSealed, type StoreKey, seal, unseal } from './seal.ts'

/** How many records are worked on at the same time: they share commits. */
const AT_ONCE = 64

/**
 * Seals every record with the first of `keys`, each in an atomic update of its own, while bots go on. `stored` is the
 * store without decryption. It ends with a pass that finds nothing left to do; only then the marks of the other keys are
 * removed, and it is noted that a record in the clear is not ours any more. Resolves to the number of records that were
 * sealed, the keys of those that none of `keys` opens, and of those in the clear that somebody has put there since
 * (`takesClear`: they are taken in).
 */
export async function reencrypt(
  stored: Store,
  keys: readonly [StoreKey, ...StoreKey[]],
  options: { takesClear?: boolean } = {},
): Promise<{ sealed: number; unreadable: string[]; inserted: string[] }> {
  const [writing] = keys
  const { isWhole } = await checkMarks(stored, keys)
  await markKey(stored, writing)
  // Once everything was sealed, a record in the clear is not taken in: somebody else has put it there.
  const inserted = isWhole && !options.takesClear ? await clearRecords(stored) : []
  const left = new Set(inserted)
  let sealed = 0
  for (;;) {
    const { done, unreadable } = await pass(stored, keys, left)
    sealed += done
    if (done > 0) continue
    if (unreadable.length + inserted.length === 0) {
      await markWhole(stored, writing)
      await unmarkOthers(stored, writing)
    }
    return { sealed, unreadable, inserted }
  }
}

/** The keys of all records that lie there in the clear. */
export async function clearRecords(stored: Store): Promise<string[]> {
  const found: string[] = []
  for await (const [key, value] of stored.scan('', { setAside: () => {} }))
    if (!isSealed(value)) found.push(key)
  return found
}

async function pass(
  stored: Store,
  keys: readonly [StoreKey, ...StoreKey[]],
  left: ReadonlySet<string>,
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
    if (!key.startsWith(KEY_MARKS) && !left.has(key) && !isNewest(now)) await renew(key)
  })
  return { done, unreadable }
}
