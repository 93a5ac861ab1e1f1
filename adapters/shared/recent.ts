/** The most recently set entries, at most so many of them: what is kept in mind of a conversation without an end. */
export interface Recent<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
  entries(): [string, T][]
}

export function createRecent<T>(maxSize: number): Recent<T> {
  const entries = new Map<string, T>()
  return {
    get: (key) => entries.get(key),
    set(key, value) {
      entries.delete(key)
      entries.set(key, value)
      const oldest = entries.keys().next()
      if (entries.size > maxSize && !oldest.done) entries.delete(oldest.value)
    },
    delete: (key) => void entries.delete(key),
    entries: () => [...entries],
  }
}
