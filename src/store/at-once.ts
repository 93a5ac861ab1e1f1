/** Works on every item, on at most `max` at the same time. Rejects with the first failure. */
export async function forEachAtOnce<T>(
  items: AsyncIterable<T>,
  max: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const item of items) {
    const one: Promise<void> = work(item).finally(() => running.delete(one))
    running.add(one)
    if (running.size >= max) await Promise.race(running)
  }
  await Promise.all(running)
}
