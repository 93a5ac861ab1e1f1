import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { inProcess } from './children.ts'
import { put } from './contract.ts'
import { everyPlace } from './every-place.ts'
import type { Reading } from './reader.ts'

const places = await everyPlace('scan', 13)

describe.each(places)('a scan of $name', ({ place }) => {
  let store: Store
  beforeAll(async () => {
    await place.clear()
    store = await place.open()
    await fill(store, 'small', 10_000)
    await fill(store, 'large', 100_000)
  }, 60_000)
  afterAll(async () => {
    await store.close()
    await place.dispose()
  })

  test('of ten times the records takes about ten times as long, in the same memory', async () => {
    const [small, large]: Reading[] = JSON.parse(
      await inProcess(new URL('./reader.ts', import.meta.url), [place.url, 'small', 'large']).done,
    )
    if (!small || !large) throw new Error('the reader told nothing')
    expect(small.seen).toBe(10_000)
    expect(large.seen).toBe(100_000)
    // Quadratic would be a hundred times. Twice and more of ten is left to a busy machine.
    expect(large.time / small.time).toBeLessThan(30)
    // All at once would be some 20 MB of texts alone.
    expect(large.held).toBeLessThan(8_000_000)
  }, 60_000)
})

async function fill(store: Store, prefix: string, count: number): Promise<void> {
  for (let from = 0; from < count; from += 1_000) {
    const also = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [
        `${prefix}/${from + i}`,
        { n: from + i, text: 'x'.repeat(100) },
      ]),
    )
    await store.update(`${prefix}-filled`, () => ({ set: { n: from }, also, result: null }))
  }
  await put(store, `${prefix}-filled`, {})
}
