/** Runs work for one key strictly in order, and work for different keys side by side. Keeps nothing once a key is idle. */
export function createLanes(): {
  run<T>(key: string, work: () => Promise<T>): Promise<T>
  idle(): Promise<void>
} {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, work) {
      const turn = (tails.get(key) ?? Promise.resolve()).then(work, work)
      const tail = turn
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key)
        })
      tails.set(key, tail)
      return turn
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
