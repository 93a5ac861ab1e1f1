import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreUnavailable } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'
import { postgresPlace } from './places.ts'
import { answers, POSTGRES } from './servers.ts'
import { sharingContract } from './sharing.ts'

const there = await answers(POSTGRES, 'PostgreSQL')

if (there) {
  const place = postgresPlace(POSTGRES, 'contract')
  storeContract('PostgreSQL', () => place)
  sharingContract('PostgreSQL', () => place)
}

describe('a PostgreSQL that cannot be used is refused with the remedy', () => {
  test('nobody there', async () => {
    const opening = openStore('postgres://someone:secret@127.0.0.1:1/monshin')
    await expect(opening).rejects.toThrow(StoreUnavailable)
    await expect(opening).rejects.toThrow('Start PostgreSQL there, or correct host and port')
    await expect(opening).rejects.not.toThrow('secret')
  })

  test('no such host', async () => {
    await expect(openStore('postgres://x@nowhere.invalid/monshin')).rejects.toThrow('correct STORE_URL')
  })

  test.runIf(there)('no such database', async () => {
    await expect(openStore(`${POSTGRES}/monshin_never_made`)).rejects.toThrow('createdb')
  })
})
