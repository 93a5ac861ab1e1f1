import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import Keyv from 'keyv'
import type { Backend, Texts } from './backend.ts'
import { codeOf, KEYV, unavailable } from './backend.ts'
import { recentRecords } from './recent.ts'
import { sqliteAdapter } from './sqlite-adapter.ts'

/** How long one attempt waits for another process's commit; it blocks the event loop. */
const WAIT_MS = 100
const OPENING_MS = 5_000
/** Records read at once. There is no round trip to save, and small portions are collected while they are young. */
const PAGE = 32

/**
 * One file, for one machine. WAL lets readers go on beside a writer; `synchronous=FULL` puts every commit on disk before
 * it is confirmed. `BEGIN IMMEDIATE` takes the write lock before reading, so nothing can change in between.
 */
export async function openSqlite(path: string): Promise<Backend> {
  const file = resolve(path)
  const place = `sqlite:${path}`
  const database = await openFile(file, place)
  const { adapter, read, write, remove } = sqliteAdapter(database)
  /** A number that changes when another connection has written, and only then. */
  const otherWrites = database.prepare<[], number>('PRAGMA data_version').pluck()
  const recent = recentRecords<string>()
  let seen: number | undefined
  const transaction = database.transaction((keys: readonly string[], decide: (found: Texts) => Texts) => {
    const now = otherWrites.get()
    if (now !== seen) recent.clear()
    seen = now
    const writes = decide(new Map(keys.map((key) => [key, recent.get(key) ?? read.get(key)])))
    for (const [key, text] of writes) {
      if (text === undefined) remove.run(key)
      else write.run(key, text)
    }
    return writes
  })

  return {
    records: new Keyv({ ...KEYV, store: adapter }),
    place,
    remedy,
    async commit(keys, decide) {
      try {
        for (const [key, text] of transaction.immediate(keys, decide)) recent.keep(key, text)
        return []
      } catch (error) {
        // Another process holds the write lock: counts as a conflict on every key.
        if (codeOf(error)?.startsWith('SQLITE_BUSY')) return keys
        throw error
      }
    },
    /** In one transaction of its own connection: all pages show the same moment, however long the reader takes. */
    async *pages(from, to) {
      const reader = new Database(file, { readonly: true, fileMustExist: true })
      try {
        reader.exec('BEGIN')
        const page = reader
          .prepare<[string, string], [string, string]>(
            `SELECT key, value FROM monshin WHERE key >= ? AND key < ? ORDER BY key LIMIT ${PAGE}`,
          )
          .raw()
        for (let next = from; ; ) {
          const rows = page.all(next, to)
          const last = rows.at(-1)
          if (!last) return
          yield rows
          // The smallest text that sorts after this key.
          next = `${last[0]}\0`
        }
      } finally {
        reader.close()
      }
    },
    async close() {
      database.close()
    },
  }
}

async function openFile(file: string, place: string): Promise<Database.Database> {
  let database: Database.Database | undefined
  try {
    // Only the owner may read answers: file and folder are created with that permission.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
    database = new Database(file, { timeout: OPENING_MS })
    await switchToWal(database)
    database.pragma('synchronous = FULL')
    // Erased records are overwritten in the file, too.
    database.pragma('secure_delete = ON')
    database.exec('CREATE TABLE IF NOT EXISTS monshin (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
    database.pragma(`busy_timeout = ${WAIT_MS}`)
    return database
  } catch (error) {
    database?.close()
    throw unavailable({ place, remedy }, error)
  }
}

/** Where several processes are the first to open a file, SQLite refuses all but one of them without waiting. */
async function switchToWal(database: Database.Database): Promise<void> {
  for (const until = Date.now() + OPENING_MS; ; await pause(10)) {
    try {
      database.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY' || Date.now() > until) throw error
    }
  }
}

function remedy(error: unknown): string | undefined {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'The disk is full: free some space.'
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) {
    return 'The file is damaged or no SQLite database: name another file in STORE_URL, or load a backup.'
  }
  if (
    code &&
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EEXIST|EISDIR|ENOTDIR)/.test(code)
  ) {
    return 'Name a file in STORE_URL that this user may write, in a folder that it may write.'
  }
  return undefined
}
