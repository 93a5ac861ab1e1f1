import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Store, StoreRefused } from '../../src/store/store.ts'
import { all, KEY_A, type Place, put } from './contract.ts'
import { numberIn } from './number.ts'

/** What two stores on one place owe each other. */
export function sharingContract(name: string, place: () => Place): void {
  describe.each([
    { as: 'plain', keys: [] },
    { as: 'encrypted', keys: [KEY_A] },
  ])(`two stores on one ${name}, $as`, ({ keys }) => {
    let store: Store
    let other: Store
    beforeAll(async () => {
      await place().clear()
      store = await place().open(keys)
      other = await place().open(keys)
    })
    afterAll(async () => {
      await store.close()
      await other.close()
      await place().dispose()
    })

    /** Adds one, and leaves a mark with it that tells who came to which number. */
    const add = (one: Store, key: string) =>
      one.update(key, (now) => {
        const n = numberIn(now) + 1
        const mark = `${key}/${one === store ? 'first' : 'second'}-${n}`
        return { set: { n }, also: { [mark]: {} }, result: null }
      })

    test('lose nothing to each other on one record', async () => {
      const writers = Array.from({ length: 50 }, (_, i) => (i % 2 === 0 ? store : other))
      await Promise.all(
        writers.map(async (one) => {
          for (let i = 0; i < 8; i += 1) await add(one, 't/both')
        }),
      )
      expect(await store.get('t/both')).toEqual({ n: 400 })
      // A lost try leaves nothing behind, also not what it would have written besides.
      expect(await all(store, 't/both/')).toHaveLength(400)
    })

    test('lose nothing where one commit holds many records, some of them changed by the other', async () => {
      const names = Array.from({ length: 10 }, (_, i) => `t/many/${i}`)
      await Promise.all(
        [store, other].map(async (one) => {
          for (let round = 0; round < 20; round += 1) await Promise.all(names.map((key) => add(one, key)))
        }),
      )
      const found = await all(store, 't/many/')
      expect(found.filter(([key]) => names.includes(key)).map(([, value]) => numberIn(value))).toEqual(
        names.map(() => 40),
      )
      expect(found).toHaveLength(10 + 10 * 40)
    })

    test('answer from what is stored now, not from what they wrote last', async () => {
      await put(store, 't/now', { n: 1 })
      await put(other, 't/now', { n: 1000 })
      expect(await store.update('t/now', (now) => ({ result: numberIn(now) }))).toBe(1000)
      await other.delete('t/now')
      expect(await store.update('t/now', (now) => ({ set: { n: 1 }, result: now }))).toBeUndefined()
    })

    test('make a record once, when both begin it', async () => {
      const begin = (one: Store) => one.update('t/new', (now) => ({ set: { n: 1 }, result: now }))
      const made = await Promise.all([begin(store), begin(other)])
      expect(made.filter((now) => now === undefined)).toHaveLength(1)
    })

    test('a store written by a newer version is refused', async () => {
      await put(store, 'meta/layout', { layout: 999 })
      await expect(place().open(keys)).rejects.toThrow(StoreRefused)
      await put(store, 'meta/layout', { layout: 1 })
    })
  })
}
