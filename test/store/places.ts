import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, type RedisClientType } from '@keyv/redis'
import Database from 'better-sqlite3'
import pg from 'pg'
import type { StoreKey } from '../../src/store/encryption/seal.ts'
import { type OpenOptions, openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import type { Place } from './contract.ts'

interface SqlitePlace extends Place {
  url: string
  folder: string
  open(keys?: StoreKey[], log?: OpenOptions['log']): Promise<Store>
  plantAll(texts: [key: string, text: string][]): Promise<void>
}

/** A fresh file in a folder of its own. */
export function sqlitePlace(): SqlitePlace {
  const folder = mkdtempSync(join(tmpdir(), 'monshin-store-'))
  const file = join(folder, 'monshin.db')
  const direct = <T>(work: (database: Database.Database) => T): T => {
    const database = new Database(file)
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  const url = `sqlite:${file}`
  return {
    url,
    folder,
    open: (keys = [], log) => openStore(url, { keys, ...(log && { log }) }),
    plantAll: async (texts) =>
      direct((database) => {
        const insert = database.prepare('INSERT INTO monshin VALUES (?, ?)')
        database.transaction(() => {
          for (const entry of texts) insert.run(...entry)
        })()
      }),
    plant: async (key, text) =>
      void direct((database) =>
        database.prepare('INSERT OR REPLACE INTO monshin VALUES (?, ?)').run(key, text),
      ),
    text: async (key) =>
      direct((database) =>
        database.prepare<[string], string>('SELECT value FROM monshin WHERE key = ?').pluck().get(key),
      ),
    clear: async () => rmSync(folder, { recursive: true, force: true }),
    dispose: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

interface PostgresPlace extends Place {
  url: string
  urlAs(name: string): string
  settled(name: string): Promise<void>
  /** How often the whole table has been read from its beginning. */
  wholeReads(): Promise<number>
}

/** A database of its own on the server at `server` (`postgres://user@host:port`), made by `clear`. */
export function postgresPlace(server: string, subject: string): PostgresPlace {
  // Two runs of the tests on one server keep apart.
  const name = `monshin_${subject}_${process.pid}`
  const url = `${server}/${name}`
  const onServer = (work: (client: pg.Client) => Promise<unknown>) => withClient(`${server}/postgres`, work)
  return {
    url,
    open: async (keys = []) => openStore(url, { keys }),
    plant: (key, text) =>
      withClient(url, (client) =>
        client.query(
          'INSERT INTO monshin VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
          [key, text],
        ),
      ),
    async text(key) {
      let found: string | undefined
      await withClient(url, async (client) => {
        found = (await client.query('SELECT value FROM monshin WHERE key = $1', [key])).rows[0]?.value
      })
      return found
    },
    urlAs: (who) => `${url}?application_name=${who}`,
    settled: (who) =>
      onServer(async (client) => {
        const connections = 'SELECT FROM pg_stat_activity WHERE datname = $1 AND application_name = $2'
        while ((await client.query(connections, [name, who])).rowCount !== 0) await pause(2)
      }),
    async wholeReads() {
      let count = 0
      await withClient(url, async (client) => {
        const counted = "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'monshin'"
        count = Number((await client.query(counted)).rows[0]?.seq_scan)
      })
      return count
    },
    dispose: () => onServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
    clear: () =>
      onServer(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
        await client.query(`CREATE DATABASE ${name}`)
      }),
  }
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** One numbered database of a Redis server, emptied by `clear`. */
export function redisPlace(url: string): Place & { url: string } {
  const direct = async <T>(work: (client: RedisClientType) => Promise<T>): Promise<T> => {
    const client: RedisClientType = createClient({ url })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.close()
    }
  }
  return {
    url,
    open: (keys = []) => openStore(url, { keys }),
    plant: (key, text) =>
      direct(async (client) => {
        await client.set(`monshin:${key}`, text)
        await client.zAdd('monshin-keys', { score: 0, value: `monshin:${key}` })
      }),
    text: (key) => direct(async (client) => (await client.get(`monshin:${key}`)) ?? undefined),
    clear: () => direct(async (client) => void (await client.flushDb())),
    dispose: () => direct(async (client) => void (await client.flushDb())),
  }
}
