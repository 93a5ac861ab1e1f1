import type { Texts } from './backend.ts'

const MOST = 256

/**
 * What this process wrote last, so that the next update of an open interview need not ask the server first. Only ever a
 * guess: every commit compares it with what is stored, and nothing is answered from it alone.
 */
function recentTexts() {
  const texts = new Map<string, string>()
  return {
    of(keys: readonly string[]): Texts {
      const known: Texts = new Map()
      for (const key of keys) {
        const text = texts.get(key)
        if (text !== undefined) known.set(key, text)
      }
      return known
    },
    keep(written: Iterable<[key: string, text: string | undefined]>): void {
      for (const [key, text] of written) {
        texts.delete(key)
        if (text !== undefined) texts.set(key, text)
      }
      for (const oldest of texts.keys()) {
        if (texts.size <= MOST) break
        texts.delete(oldest)
      }
    },
    forget(keys: readonly string[]): void {
      for (const key of keys) texts.delete(key)
    },
  }
}

/** The two halves of a commit on a server. */
export interface Halves {
  read(keys: readonly string[]): Promise<Texts>
  /** Writes if each record is still as in `found`; resolves to the keys that are not. */
  write(found: Texts, writes: Texts): Promise<readonly string[]>
}

/** `Backend.commit` made of its halves; does not read what this process wrote last. */
export function comparingCommit({ read, write }: Halves) {
  const recent = recentTexts()
  return async (keys: readonly string[], decide: (found: Texts) => Texts): Promise<readonly string[]> => {
    const known = recent.of(keys)
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
    if (lost.length === 0) recent.keep(writes)
    else recent.forget(lost)
    return lost
  }
}
