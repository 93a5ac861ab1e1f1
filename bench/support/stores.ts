import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@keyv/redis'
import Database from 'better-sqlite3'
import pg from 'pg'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'

/** A place to keep records, and the hand-written upsert on one connection that it is compared with. */
export interface Place {
  name: string
  open(): Promise<Store>
  /** Writes one value under one key; resolves when it is durable. */
  upsert(): Promise<{ write(key: string, value: string): Promise<void>; close(): Promise<void> }>
  remove(): Promise<void>
}

/** SQLite with WAL and `synchronous=FULL`, in a folder of its own. */
export async function sqlitePlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  let count = 0
  return {
    name: 'SQLite FULL',
    open: () => openStore(`sqlite:${join(folder, `store-${count++}.db`)}`),
    async upsert() {
      const db = new Database(join(folder, `plain-${count++}.db`))
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = FULL')
      db.exec('CREATE TABLE records (key TEXT PRIMARY KEY, value TEXT)')
      const put = db.prepare(
        'INSERT INTO records VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      )
      return {
        write: async (key, value) => void put.run(key, value),
        close: async () => void db.close(),
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

const postgresUrl = 'postgres://postgres@127.0.0.1:5432'

/** PostgreSQL on this machine, with `synchronous_commit` as it is by default: on. */
export async function postgresPlace(): Promise<Place> {
  const name = `monshin_bench_${process.pid}`
  const admin = new pg.Client(`${postgresUrl}/postgres`)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  return {
    name: 'PostgreSQL',
    open: () => openStore(`${postgresUrl}/${name}`),
    async upsert() {
      const client = new pg.Client(`${postgresUrl}/${name}`)
      await client.connect()
      await client.query('CREATE TABLE IF NOT EXISTS plain (key TEXT PRIMARY KEY, value TEXT)')
      const text = 'INSERT INTO plain VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value'
      return {
        write: async (key, value) => void (await client.query({ name: 'put', text, values: [key, value] })),
        close: () => client.end(),
      }
    },
    async remove() {
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
    },
  }
}

/** A Redis of the bench's own that writes every command to disk before it answers. */
export async function redisPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  const server = spawn('redis-server', [...args, '--appendonly', 'yes', '--appendfsync', 'always'], {
    stdio: 'ignore',
  })
  const url = `redis://127.0.0.1:${port}`
  return {
    name: 'Redis always',
    open: () => openStore(url),
    async upsert() {
      const client = createClient({ url })
      await client.connect()
      return {
        write: async (key, value) => void (await client.set(key, value)),
        close: async () => void client.destroy(),
      }
    },
    async remove() {
      server.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
