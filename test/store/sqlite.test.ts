import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import Keyv from 'keyv'
import { afterAll, describe, expect, test } from 'vitest'
import { sqliteAdapter } from '../../src/store/backends/sqlite-adapter.ts'
import { openStore } from '../../src/store/open.ts'
import { StoreRefused, StoreUnavailable } from '../../src/store/store.ts'
import { storeContract } from './contract.ts'
import { sqlitePlace } from './places.ts'
import { sharingContract } from './sharing.ts'

const place = sqlitePlace()
storeContract('SQLite', () => place)
sharingContract('SQLite', () => place)

describe("Keyv's storage interface", () => {
  test('over better-sqlite3: what Keyv asks of an adapter', async () => {
    const database = new Database(':memory:')
    database.exec('CREATE TABLE monshin (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
    const keyv = new Keyv({ store: sqliteAdapter(database).adapter, namespace: 'n' })
    expect(await keyv.get('a')).toBeUndefined()
    await keyv.set('a', { 名前: '%_"' })
    await keyv.set('a', { 名前: [1, null] })
    await keyv.set('b', 'two')
    expect(await keyv.get('a')).toEqual({ 名前: [1, null] })
    expect(await keyv.get(['a', 'none', 'b'])).toEqual([{ 名前: [1, null] }, undefined, 'two'])
    expect([await keyv.has('a'), await keyv.has('none')]).toEqual([true, false])
    expect([await keyv.delete('a'), await keyv.delete('a')]).toEqual([true, false])
    expect(await keyv.get('a')).toBeUndefined()
    await keyv.clear()
    expect(await keyv.get('b')).toBeUndefined()
    await keyv.disconnect()
    expect(database.open).toBe(false)
  })
})

describe('the file', () => {
  const { folder, dispose } = sqlitePlace()
  afterAll(dispose)

  test('is made with its folder, for its owner alone', async () => {
    const store = await openStore(`sqlite:${join(folder, 'new/deep/monshin.db')}`)
    await store.close()
    expect(statSync(join(folder, 'new/deep')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'new/deep/monshin.db')).mode & 0o077).toBe(0)
  })

  test('that another process is opening for the first time is waited for', async () => {
    const file = join(folder, 'together.db')
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    const opening = openStore(`sqlite:${file}`)
    setTimeout(() => other.exec('COMMIT').close(), 100)
    await (await opening).close()
    expect(other.open).toBe(false)
  })

  test('that is none of ours is refused with the remedy, and left as it is', async () => {
    const file = join(folder, 'other.txt')
    writeFileSync(file, 'この文書はデータベースではありません。'.repeat(100))
    const opening = openStore(`sqlite:${file}`)
    await expect(opening).rejects.toThrow(StoreUnavailable)
    await expect(opening).rejects.toThrow('name another file in STORE_URL')
    expect(statSync(file).size).toBe(Buffer.byteLength('この文書はデータベースではありません。'.repeat(100)))
  })

  test('that cannot be there is refused with the remedy', async () => {
    mkdirSync(join(folder, 'is-a-folder.db'))
    writeFileSync(join(folder, 'is-a-file'), '')
    for (const path of ['is-a-folder.db', 'is-a-file/monshin.db']) {
      const opening = openStore(`sqlite:${join(folder, path)}`)
      await expect(opening).rejects.toThrow(StoreUnavailable)
      await expect(opening).rejects.toThrow('Name a file in STORE_URL that this user may write')
    }
  })

  test('an address that names no store is refused with the ones there are', async () => {
    for (const url of ['', 'mysql://localhost/x', 'data/monshin.db'])
      await expect(openStore(url)).rejects.toThrow(StoreRefused)
    await expect(openStore('postgres://user:p@ss/word@host:port/x')).rejects.toThrow(
      'special characters of a password',
    )
    await expect(openStore('mongodb://x')).rejects.toThrow('sqlite:data/monshin.db')
  })
})
