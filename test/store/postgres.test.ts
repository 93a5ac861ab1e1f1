import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'
import { postgresPlace } from './places.ts'
import { answers, POSTGRES, refusesNobody } from './servers.ts'
import { sharingContract } from './sharing.ts'

const there = await answers(POSTGRES, 'PostgreSQL')

if (there) {
  const place = postgresPlace(POSTGRES, 'contract')
  storeContract('PostgreSQL', () => place)
  sharingContract('PostgreSQL', () => place)
}

describe.runIf(there)('the statements', () => {
  const place = postgresPlace(POSTGRES, 'plans')
  afterAll(place.dispose)

  test('go by key, also those that were planned while the table was small', async () => {
    await place.clear()
    const using = async (work: (store: Store) => Promise<unknown>) => {
      const store = await openStore(place.urlAs('plans'))
      await work(store)
      await store.close()
      await place.settled('plans')
      return place.wholeReads()
    }
    const before = await using(async () => {})
    const after = await using(async (store) => {
      for (let round = 0; round < 20; round++) {
        await store.update('t/one', () => ({ set: { round }, result: null }))
        const keys = Array.from({ length: 8 }, (_, n) => `t/${n}`)
        await Promise.all(keys.map((key) => store.update(key, () => ({ set: { round }, result: null }))))
        for await (const _ of store.scan('t/')) break
      }
    })
    expect(after - before).toBe(0)
  })
})

describe('a PostgreSQL that cannot be used is refused with the remedy', () => {
  test('nobody there', () =>
    refusesNobody(
      'postgres://someone:secret@127.0.0.1:1/monshin',
      'Start PostgreSQL there, or correct host and port',
    ))

  test('no such host', async () => {
    await expect(openStore('postgres://x@nowhere.invalid/monshin')).rejects.toThrow('correct STORE_URL')
  })

  test.runIf(there)('no such database', async () => {
    await expect(openStore(`${POSTGRES}/monshin_never_made`)).rejects.toThrow('createdb')
  })
})
