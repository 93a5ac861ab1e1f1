/** Runs work for one key strictly in order and work for different keys side by side. Idle keys take no memory. */
export function createKeyedQueue(): {
  run<T>(key: string, work: () => Promise<T>): Promise<T>
  /** Resolves when no key has work left. */
  idle(): Promise<void>
} {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, work) {
      const result = (tails.get(key) ?? Promise.resolve()).then(work, work)
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return result
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
