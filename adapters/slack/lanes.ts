/** Work in order for one key (a person, a conversation), without holding up the others. */
export type Lanes = <T>(key: string, work: () => Promise<T>) => Promise<T>

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const before = tails.get(key) ?? Promise.resolve()
    const result = before.then(work, work)
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return result
  }
}
