import type { Texts } from './backend.ts'

const MOST = 256

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
        if (kept.size <= MOST) break
        kept.delete(oldest)
      }
    },
    clear: () => kept.clear(),
  }
}

/** The two halves of a commit on a server. */
export interface Halves {
  read(keys: readonly string[]): Promise<Texts>
  /** Writes if each record is still as in `found`; resolves to the keys that are not. */
  write(found: Texts, writes: Texts): Promise<readonly string[]>
}

/**
 * `Backend.commit` made of its halves. What this process wrote last is not asked for again: only ever a guess, since every
 * commit compares it with what is stored, and nothing is answered from it alone.
 */
export function comparingCommit({ read, write }: Halves) {
  const recent = recentRecords<string>()
  return async (keys: readonly string[], decide: (found: Texts) => Texts): Promise<readonly string[]> => {
    const known: Texts = new Map()
    for (const key of keys) {
      const text = recent.get(key)
      if (text !== undefined) known.set(key, text)
    }
    const unknown = keys.filter((key) => !known.has(key))
    let found = unknown.length === 0 ? known : new Map([...known, ...(await read(unknown))])
    let writes = decide(found)
    if (writes.size === 0 && known.size > 0) {
      // Nothing would be written, so nothing would be compared: only what is read now may be answered from.
      found = await read(keys)
      writes = decide(found)
    }
    if (writes.size === 0) return []
    const lost = await write(found, writes)
    if (lost.length === 0) for (const [key, text] of writes) recent.keep(key, text)
    else for (const key of lost) recent.keep(key, undefined)
    return lost
  }
}
