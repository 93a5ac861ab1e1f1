import type { Texts } from './backend.ts'

const MAX_RECORDS = 256

/** Something about each of the records that this process wrote last, by key. */
export function recentRecords<V>() {
  const kept = new Map<string, V>()
  return {
    get: (key: string): V | undefined => kept.get(key),
    /** `undefined` forgets. */
    keep(key: string, what: V | undefined): void {
      kept.delete(key)
      if (what !== undefined) kept.set(key, what)
      for (const oldest of kept.keys()) {
        if (kept.size <= MAX_RECORDS) break
        kept.delete(oldest)
      }
    },
    clear: () => kept.clear(),
  }
}

/** What a server offers for a commit: one call that reads and one that writes. */
export interface ReadWrite {
  read(keys: readonly string[]): Promise<Texts>
  /** Writes if each record is still as in `found`; resolves to the keys of those that are not. */
  write(found: Texts, writes: Texts): Promise<readonly string[]>
}

/**
 * `Backend.commit` on a server. Records that this process wrote last are not read again. What is remembered of them may
 * be out of date, but every write compares it with what is stored, and nothing is answered from memory alone.
 */
export function optimisticCommit({ read, write }: ReadWrite) {
  const recent = recentRecords<string>()
  return async (keys: readonly string[], decide: (found: Texts) => Texts): Promise<readonly string[]> => {
    const remembered: Texts = new Map()
    for (const key of keys) {
      const text = recent.get(key)
      if (text !== undefined) remembered.set(key, text)
    }
    const missing = keys.filter((key) => !remembered.has(key))
    let found = missing.length === 0 ? remembered : new Map([...remembered, ...(await read(missing))])
    let writes = decide(found)
    if (writes.size === 0 && remembered.size > 0) {
      // Without a write nothing would be compared, so the decision is made again on what is stored now.
      found = await read(keys)
      writes = decide(found)
    }
    if (writes.size === 0) return []
    const conflicts = await write(found, writes)
    if (conflicts.length === 0) for (const [key, text] of writes) recent.keep(key, text)
    else for (const key of conflicts) recent.keep(key, undefined)
    return conflicts
  }
}
