import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { reencrypt } from '../../src/store/encryption/reencrypt.ts'
import { isSealed } from '../../src/store/encryption/seal.ts'
import { openStored } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { all, KEY_A, KEY_B, put } from './contract.ts'
import { numberIn } from './number.ts'
import { sqlitePlace } from './places.ts'

describe('encryption at rest', () => {
  const place = sqlitePlace()
  afterAll(() => place.dispose())
  beforeEach(() => place.clear())

  const using = async <T>(keys: (typeof KEY_A)[], work: (store: Store) => Promise<T>) => {
    const store = await place.open(keys)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  }

  test('is switched on over what is there: old records stay readable, new ones are sealed', async () => {
    await using([], (store) => put(store, 't/old', { n: 1 }))
    await using([KEY_A], async (store) => {
      expect(await store.get('t/old')).toEqual({ n: 1 })
      await put(store, 't/new', { n: 2 })
    })
    expect(await place.text('t/old')).toContain('{"n":1}')
    expect(await place.text('t/new')).not.toContain('"n"')
  })

  test('a missing key is refused with its name, before anything is taken for missing', async () => {
    await using([KEY_A], (store) => put(store, 't/x', { n: 1 }))
    await expect(place.open([])).rejects.toThrow('the key "a", which STORE_KEYS does not hold. Put it back')
    await expect(place.open([KEY_B])).rejects.toThrow('the key "a", which STORE_KEYS does not hold')
    await using([KEY_B, KEY_A], async (store) => expect(await store.get('t/x')).toEqual({ n: 1 }))
  })

  test('another key under the same name is refused', async () => {
    await using([KEY_A], (store) => put(store, 't/x', { n: 1 }))
    await expect(place.open([{ id: 'a', key: Buffer.alloc(32, 9) }])).rejects.toThrow(
      'is not the one that the store was encrypted with',
    )
  })

  test('the same value is never sealed into the same text twice', async () => {
    await using([KEY_A], async (store) => {
      await put(store, 't/1', { n: 1 })
      const first = await place.text('t/1')
      await put(store, 't/1', { n: 1 })
      expect(await place.text('t/1')).not.toBe(first)
    })
  })

  test('a sealed record of which one bit is turned over does not open and is left alone', async () => {
    await using([KEY_A], async (store) => {
      await put(store, 't/x', { n: 1 })
      const text = (await place.text('t/x')) ?? ''
      const at = text.indexOf('"sealed":"') + 40
      const turned = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
      await place.plant('t/x', turned)
      await expect(put(store, 't/x', {})).rejects.toThrow('cannot be read')
      expect(await all(store, 't/')).toEqual([])
      expect(await place.text('t/x')).toBe(turned)
    })
  })

  test('a new key takes over record by record while the store is written to; then the old one can go', async () => {
    await using([KEY_A], async (store) => {
      await Promise.all(Array.from({ length: 500 }, (_, n) => put(store, `t/${n}`, { n: 0 })))
    })
    await using([KEY_B, KEY_A], async (store) => {
      const stored = await openStored(place.url)
      const busy = Promise.all(
        Array.from({ length: 500 }, (_, n) =>
          store.update(`t/${n}`, (now) => ({ set: { n: numberIn(now) + 1 }, result: 0 })),
        ),
      )
      const { unreadable } = await reencrypt(stored, [KEY_B, KEY_A])
      await busy
      expect(unreadable).toEqual([])
      const keys = (await all(stored, '')).map(([, value]) => (isSealed(value) ? value.key : 'clear'))
      expect(new Set(keys)).toEqual(new Set(['b']))
      await stored.close()
    })
    await using([KEY_B], async (store) => {
      expect((await all(store, 't/')).map(([, value]) => numberIn(value))).toEqual(
        Array.from({ length: 500 }, () => 1),
      )
    })
  })

  test('what a bot with the old first key still writes meanwhile is taken along', async () => {
    const old = await place.open([KEY_A])
    await put(old, 't/1', { n: 1 })
    await put(old, 't/2', { n: 1 })
    const stored = await openStored(place.url)
    let passes = 0
    const behind: Store = {
      ...stored,
      async *scan(prefix, options) {
        yield* stored.scan(prefix, options)
        passes += 1
        if (passes === 1) await put(old, 't/0', { n: 2 })
      },
    }
    await reencrypt(behind, [KEY_B, KEY_A])
    await old.close()
    await stored.close()
    await using([KEY_B], async (store) => expect(await store.get('t/0')).toEqual({ n: 2 }))
  })

  test('as long as a record opens with no key, the old ones stay needed', async () => {
    await using([KEY_A], async (store) => {
      await put(store, 't/1', { n: 1 })
      await put(store, 't/2', { n: 2 })
    })
    await place.plant('t/1', (await place.text('t/2')) ?? '')
    const stored = await openStored(place.url)
    expect(await reencrypt(stored, [KEY_B, KEY_A])).toMatchObject({ unreadable: ['t/1'] })
    await stored.close()
    await expect(place.open([KEY_B])).rejects.toThrow('the key "a"')
  })
})
