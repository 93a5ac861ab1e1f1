import { createClient, type RedisClientType } from '@keyv/redis'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { put, storeContract } from './contract.ts'
import { redisPlace } from './places.ts'
import { answers, REDIS, refusesNobody } from './servers.ts'
import { sharingContract } from './sharing.ts'

const there = await answers(REDIS, 'Redis')

if (there) {
  const place = redisPlace(`${REDIS}/11`)
  storeContract('Redis', () => place)
  sharingContract('Redis', () => place)

  test('the list of keys forgets what is deleted', async () => {
    const store = await place.open()
    await Promise.all([1, 2, 3].map((n) => put(store, `t/${n}`, { n })))
    await store.delete('t/2')
    await store.update('t/1', () => ({ set: null, result: null }))
    const client: RedisClientType = createClient({ url: place.url })
    await client.connect()
    expect(await client.zRange('monshin-keys', 0, -1)).toEqual(['monshin:meta/layout', 'monshin:t/3'])
    await client.close()
    await store.close()
    await place.dispose()
  })
}

describe('a Redis that cannot be used is refused with the remedy', () => {
  test('nobody there', () =>
    refusesNobody('redis://:secret@127.0.0.1:1', 'Start Redis there, or correct host and port'))

  test.runIf(there)('a password that the server does not know', async () => {
    await expect(openStore(`redis://someone:wrong@127.0.0.1:6379`)).rejects.toThrow(
      'User or password in STORE_URL',
    )
  })
})
