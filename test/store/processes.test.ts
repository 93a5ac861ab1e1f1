import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inProcess } from './children.ts'
import { everyPlace } from './every-place.ts'

const INPUTS = 200
const places = await everyPlace('processes', 12)

describe.each(places)('several processes on one $name', ({ place }) => {
  beforeAll(() => place.clear())
  afterAll(() => place.dispose())

  test('4 processes of 8 writers add 10,000 times to one record: each number is given out once', async () => {
    // Times 8 writers: 3 × 2,496 + 2,512 = 10,000.
    const shares = [312, 312, 312, 314]
    const lines = await Promise.all(
      shares.map(
        (times) => inProcess(new URL('./adder.ts', import.meta.url), [place.url, '8', String(times)]).done,
      ),
    )
    const given: number[] = lines.flatMap((line) => JSON.parse(line))
    expect(given.sort((one, other) => one - other)).toEqual(Array.from({ length: 10_000 }, (_, i) => i + 1))
    const store = await place.open()
    expect(await store.get('t/counter')).toEqual({ n: 10_000 })
    await store.close()
  }, 60_000)

  test('an input delivered one to five times, out of order, to two processes takes effect once', async () => {
    await Promise.all(
      [1, 2].map(
        (seed) => inProcess(new URL('./deliverer.ts', import.meta.url), [place.url, String(seed)]).done,
      ),
    )
    const store = await place.open()
    const effects = Object.fromEntries(Array.from({ length: INPUTS }, (_, i) => [`Ev${i}`, 1]))
    expect(await store.get('t/interview')).toMatchObject({ effects })
    await store.close()
  }, 60_000)
})
