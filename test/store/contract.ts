import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoreKey } from '../../src/store/encryption/seal.ts'
import type { Json, Store } from '../../src/store/store.ts'
import { numberIn } from './number.ts'

/** A place to open stores on; `plant` puts a text there past the port, as damage or another program would. */
export interface Place {
  open(keys?: StoreKey[]): Promise<Store>
  plant(key: string, text: string): Promise<void>
  /** The stored text itself; `undefined` when there is none. */
  text(key: string): Promise<string | undefined>
  clear(): Promise<void>
  /** Leaves nothing behind. */
  dispose(): Promise<void>
}

export const KEY_A: StoreKey = { id: 'a', key: Buffer.alloc(32, 1) }
export const KEY_B: StoreKey = { id: 'b', key: Buffer.alloc(32, 2) }

/** What every store must do, whatever is beneath and whether it encrypts or not. */
export function storeContract(name: string, place: () => Place): void {
  describe.each([
    { as: 'plain', keys: [] },
    { as: 'encrypted', keys: [KEY_A] },
  ])(`a store: ${name}, $as`, ({ keys }) => {
    let store: Store
    beforeAll(async () => {
      await place().clear()
      store = await place().open(keys)
    })
    afterAll(async () => {
      await store.close()
      await place().dispose()
    })

    test('gives back what was written, and undefined for what was not', async () => {
      const value: Json = { text: '看護部 "x"\n\u0001\u0000😀\ud800', list: [1, null, false, { deep: [] }] }
      expect(await store.get('t/none')).toBeUndefined()
      await put(store, 't/one', value)
      expect(await store.get('t/one')).toEqual(value)
    })

    test('hands the change what is there, and its result back', async () => {
      await put(store, 't/seen', { n: 1 })
      expect(await store.update('t/seen', (now) => ({ result: now }))).toEqual({ n: 1 })
      expect(await store.update('t/unseen', (now) => ({ result: now }))).toBeUndefined()
      expect(await store.get('t/seen')).toEqual({ n: 1 })
    })

    test('hands the change what another has written in between, not what it wrote itself', async () => {
      for (let n = 1; n <= 3; n++) {
        await put(store, 't/ours', { n })
        await place().plant('t/ours', `{"value":{"n":${n * 10}}}`)
        const seen = await store.update('t/ours', (now) => ({ set: { n: n * 100 }, result: now }))
        expect(seen).toEqual({ n: n * 10 })
        expect(await store.update('t/ours', (now) => ({ result: now }))).toEqual({ n: n * 100 })
      }
    })

    test('writes several keys in one commit, and deletes with null', async () => {
      await put(store, 't/old', { n: 0 })
      const write = { set: { n: 1 }, also: { 't/more': { n: 2 }, 't/old': null }, result: null }
      await store.update('t/main', () => write)
      expect(await all(store, 't/m')).toEqual([
        ['t/main', { n: 1 }],
        ['t/more', { n: 2 }],
      ])
      expect(await store.get('t/old')).toBeUndefined()
      await store.update('t/main', () => ({ set: null, result: null }))
      expect(await store.get('t/main')).toBeUndefined()
    })

    test('delete says whether there was something', async () => {
      await put(store, 't/gone', { n: 1 })
      expect(await store.delete('t/gone')).toBe(true)
      expect(await store.delete('t/gone')).toBe(false)
    })

    test('200 updates at once of one key and others lose none; a change that throws fails alone', async () => {
      const add = (now: Json | undefined, result: string) => ({ set: { n: numberIn(now) + 1 }, result })
      const outcomes = await Promise.allSettled(
        Array.from({ length: 200 }, (_, i) =>
          store.update(i % 2 === 0 ? 't/hot' : `t/cold/${i % 10}`, (now) => {
            if (i % 50 === 7) throw new Error(`no ${i}`)
            return add(now, `done ${i}`)
          }),
        ),
      )
      const told = outcomes.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))
      expect(told).toEqual(Array.from({ length: 200 }, (_, i) => `${i % 50 === 7 ? 'no' : 'done'} ${i}`))
      expect(await store.get('t/hot')).toEqual({ n: 100 })
      expect((await all(store, 't/cold/')).map(([, value]) => numberIn(value))).toEqual([20, 20, 20, 16, 20])
    })

    test('a change that cannot be written leaves nothing behind, and the rest of its batch goes through', async () => {
      const bad = store.update('t/bad', () => ({
        set: { n: 1 },
        also: { 'Not A Key': { n: 1 } },
        result: null,
      }))
      const good = put(store, 't/good', { n: 1 })
      await expect(bad).rejects.toThrow('not a key')
      await good
      expect(await store.get('t/bad')).toBeUndefined()
    })

    test.each(['', 'UPPER/x', 'a b', `x/${'y'.repeat(200)}`, 'x/%'])('refuses the key %j', async (key) => {
      await expect(put(store, key, {})).rejects.toThrow('not a key')
      await expect(store.get(key)).rejects.toThrow('not a key')
    })

    test('scans a prefix in bytewise order, across pages, from behind a key', async () => {
      const names = Array.from(
        { length: 700 },
        (_, i) => `s/${i % 3 === 0 ? '_' : i % 3 === 1 ? 'b-' : '.'}${i}`,
      )
      await Promise.all(['s', 's.', 's0', ...names].map((key) => put(store, key, { key })))
      const keys = (await all(store, 's/')).map(([key]) => key)
      expect(keys).toEqual([...names].sort())
      expect((await all(store, 's/', keys[299])).map(([key]) => key)).toEqual(keys.slice(300))
      expect(await all(store, 's/zzz')).toEqual([])
      expect(await all(store, 's0')).toEqual([['s0', { key: 's0' }]])
    })

    test('lets others in between the pages of a scan', async () => {
      let turns = 0
      let isOver = false
      const count = () => {
        turns += 1
        if (!isOver) setImmediate(count)
      }
      setImmediate(count)
      for await (const _ of store.scan('s/'));
      isOver = true
      expect(turns).toBeGreaterThanOrEqual(2)
    })

    test('a scan that is left early, or goes on while the store changes, completes', async () => {
      for await (const _ of store.scan('s/')) break
      let seen = 0
      for await (const [key] of store.scan('s/')) {
        seen += 1
        if (seen % 100 === 0) await put(store, key, { changed: seen })
      }
      expect(seen).toBe(700)
    })

    test('what cannot be read is never taken for missing, never overwritten, named by its key, and can be deleted', async () => {
      const texts = [
        '',
        '{',
        '{"value":',
        '[1]',
        'null',
        '7',
        '"value"',
        '{"other":1}',
        '{"value":{"a":1}} x',
      ]
      await Promise.all(texts.map((text, i) => place().plant(`d/${i}`, text)))
      await put(store, 'd/healthy', { n: 1 })
      const aside: string[] = []
      const found: string[] = []
      for await (const [key] of store.scan('d/', { setAside: (key) => aside.push(key) })) found.push(key)
      expect(found).toEqual(['d/healthy'])
      expect(aside).toEqual(texts.map((_, i) => `d/${i}`))
      for (const [i, text] of texts.entries()) {
        await expect(store.get(`d/${i}`)).rejects.toThrow(`d/${i} cannot be read`)
        await expect(put(store, `d/${i}`, {})).rejects.toThrow(`d/${i} cannot be read`)
        expect(await place().text(`d/${i}`)).toBe(text)
        expect(await store.delete(`d/${i}`)).toBe(true)
      }
    })

    test('an expiry that something else wrote removes nothing', async () => {
      await place().plant('d/old', '{"value":{"n":1},"expires":1}')
      expect(await store.get('d/old')).toEqual({ n: 1 })
      expect(await store.get('d/old')).toEqual({ n: 1 })
    })

    test('stored texts show no value when encrypted, and a sealed record moved elsewhere does not open', async () => {
      await put(store, 't/secret', { name: '半田病院' })
      const text = (await place().text('t/secret')) ?? ''
      if (keys.length === 0) return expect(text).toBe('{"value":{"name":"半田病院"}}')
      expect(text).not.toContain('半田病院')
      await place().plant('t/moved', text)
      await expect(store.get('t/moved')).rejects.toThrow('cannot be read')
      await store.delete('t/moved')
    })
  })
}

export const put = (store: Store, key: string, value: Json) =>
  store.update(key, () => ({ set: value, result: null }))

export async function all(store: Store, prefix: string, after?: string): Promise<[string, Json][]> {
  const found: [string, Json][] = []
  for await (const entry of store.scan(prefix, after === undefined ? {} : { after })) found.push(entry)
  return found
}
