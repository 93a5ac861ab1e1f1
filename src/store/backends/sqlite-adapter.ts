import { EventEmitter } from 'node:events'
import type Database from 'better-sqlite3'

/**
 * Keyv's storage interface over better-sqlite3. (@keyv/sqlite compiles the old sqlite3 package and iterates with OFFSET,
 * quadratically.) Commits of several records do not go through Keyv: see `sqlite.ts`.
 */
export function sqliteAdapter(database: Database.Database) {
  const read = database.prepare<[string], string>('SELECT value FROM monshin WHERE key = ?').pluck()
  const write = database.prepare(
    'INSERT INTO monshin VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM monshin WHERE key = ?')
  const empty = database.prepare('DELETE FROM monshin')
  const events = new EventEmitter()
  const adapter = {
    opts: { dialect: 'sqlite', url: 'sqlite:' },
    namespace: undefined,
    on: events.on.bind(events),
    get: async (key: string) => read.get(key),
    getMany: async (keys: string[]) => keys.map((key) => read.get(key)),
    has: async (key: string) => read.get(key) !== undefined,
    set: async (key: string, text: string) => void write.run(key, text),
    delete: async (key: string) => remove.run(key).changes > 0,
    clear: async () => void empty.run(),
    disconnect: async () => void database.close(),
  }
  return { adapter, read, write, remove }
}
