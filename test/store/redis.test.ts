import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreUnavailable } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'
import { redisPlace } from './places.ts'
import { answers, REDIS } from './servers.ts'

const there = await answers(REDIS, 'Redis')

if (there) {
  const place = redisPlace(`${REDIS}/11`)
  storeContract('Redis', () => place)
}

describe('a Redis that cannot be used is refused with the remedy', () => {
  test('nobody there', async () => {
    const opening = openStore('redis://:secret@127.0.0.1:1')
    await expect(opening).rejects.toThrow(StoreUnavailable)
    await expect(opening).rejects.toThrow('Start Redis there, or correct host and port')
    await expect(opening).rejects.not.toThrow('secret')
  })

  test.runIf(there)('a password that the server does not know', async () => {
    await expect(openStore(`redis://someone:wrong@127.0.0.1:6379`)).rejects.toThrow(
      'User or password in STORE_URL',
    )
  })
})
