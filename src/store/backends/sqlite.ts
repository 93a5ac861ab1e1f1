import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import Keyv from 'keyv'
import type { Backend, Texts } from './backend.ts'
import { codeOf, KEYV, unavailable } from './backend.ts'
import { recentRecords } from './recent.ts'
import { sqliteAdapter } from './sqlite-adapter.ts'

/** How long one attempt waits for another process's commit; the event loop stands still for that time. */
const WAIT_MS = 100
const OPENING_MS = 5_000
/** Records read at once: no server to ask, and what is read in small portions is forgotten before it grows old. */
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
  /** A number that differs from the last one when another connection has written in between, and only then. */
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
        // Another process holds the write lock: the same as having lost every key to it.
        if (codeOf(error)?.startsWith('SQLITE_BUSY')) return keys
        throw error
      }
    },
    /** On a connection of its own in one transaction: the pages show one moment, however long the reader takes. */
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
          // The least text behind that key.
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
    // Answers are nobody else's business: the file and its folder are made for the owner only.
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    closeSync(openSync(file, 'a', 0o600))
    database = new Database(file, { timeout: OPENING_MS })
    await switchToWal(database)
    database.pragma('synchronous = FULL')
    // What is erased is overwritten in the file as well.
    database.pragma('secure_delete = ON')
    database.exec('CREATE TABLE IF NOT EXISTS monshin (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
    database.pragma(`busy_timeout = ${WAIT_MS}`)
    return database
  } catch (error) {
    database?.close()
    throw unavailable({ place, remedy }, error)
  }
}

/** Where several processes are the first to open a file, all but one are refused, and SQLite does not wait by itself. */
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
