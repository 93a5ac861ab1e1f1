import { KeyvPostgres } from '@keyv/postgres'
import Keyv from 'keyv'
import pg from 'pg'
import type { Backend, Texts } from './backend.ts'
import { codeOf, KEYV, PAGE, unavailable } from './backend.ts'
import { statement } from './postgres-commit.ts'
import { optimisticCommit } from './recent.ts'

/**
 * Keys sort bytewise whatever the database's language; the column is as Keyv's adapter would make it otherwise.
 */
const TABLE = 'CREATE TABLE IF NOT EXISTS monshin (key VARCHAR(255) COLLATE "C" PRIMARY KEY, value TEXT)'

const READ = 'SELECT key, value FROM monshin WHERE key = ANY($1::text[])'

/** Every statement here looks up keys; one that was planned while the table was small would go on reading all of it. */
const BY_KEY = 'SET enable_seqscan = off'

/** A cursor is planned and run once, so the whole scan takes linear time whichever plan is chosen. */
const SCAN =
  'DECLARE scan NO SCROLL CURSOR FOR SELECT key, value FROM monshin WHERE key >= $1 AND key < $2 ORDER BY key'

/** Another process was first: duplicate key, serialization failure, deadlock. */
const CONFLICTS = new Set(['23505', '40001', '40P01'])

interface Row {
  key: string
  value: string
}

/** Many bot processes on one database. */
export async function openPostgres(url: string): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'monshin',
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
    onConnect: (client) => client.query(BY_KEY),
    max: 5,
  })
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const place = placeOf(url)
  try {
    await pool.query(TABLE)
  } catch (error) {
    // Two processes starting together on an empty database: the other one has made the table.
    if (codeOf(error) !== '23505' && codeOf(error) !== '42P07') {
      await pool.end()
      throw unavailable({ place, remedy }, error)
    }
  }

  async function read(keys: readonly string[]): Promise<Texts> {
    const { rows } = await pool.query<Row>({ name: 'read', text: READ, values: [keys] })
    return new Map([
      ...keys.map((key) => [key, undefined] as const),
      ...rows.map(({ key, value }) => [key, value] as const),
    ])
  }

  async function write(found: Texts, writes: Texts): Promise<readonly string[]> {
    const { query, conflicts } = statement(found, writes)
    try {
      return conflicts(await pool.query<Row>(query))
    } catch (error) {
      if (CONFLICTS.has(codeOf(error) ?? '')) return [...found.keys()]
      throw error
    }
  }

  return {
    records: new Keyv({ ...KEYV, store: adapterOver(pool) }),
    place,
    remedy,
    commit: optimisticCommit({ read, write }),
    /** In one read-only transaction: all pages show the same moment, however long the reader takes. */
    async *pages(from, to) {
      const client = await pool.connect()
      let broken: Error | undefined
      const onError = (error: Error) => {
        broken = error
      }
      client.on('error', onError)
      try {
        await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
        await client.query(SCAN, [from, to])
        for (;;) {
          const { rows } = await client.query<Row>(`FETCH ${PAGE} FROM scan`)
          if (rows.length === 0) break
          yield rows.map(({ key, value }): [string, string] => [key, value])
        }
      } catch (error) {
        broken ??= error instanceof Error ? error : new Error(String(error))
        throw error
      } finally {
        if (!broken) await client.query('COMMIT').catch(onError)
        client.removeListener('error', onError)
        client.release(broken)
      }
    },
    close: () => pool.end(),
  }
}

/**
 * Keyv's adapter on a pool of ours. Its own is one for the whole module (a second address replaces the first) and has no
 * listener for connections that break, so that a restart of the database would end the process.
 */
function adapterOver(pool: pg.Pool): KeyvPostgres {
  class OwnPool extends KeyvPostgres {
    override async connect() {
      return async (sql: string, values?: unknown[]) => (await pool.query(sql, values)).rows
    }
  }
  return new OwnPool({ table: 'monshin' })
}

function remedy(error: unknown): string | undefined {
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return 'Start PostgreSQL there, or correct host and port in STORE_URL.'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'No host of this name is known: correct STORE_URL.'
    case '28P01':
    case '28000':
      return 'User or password in STORE_URL are wrong, or the server does not let this user in (pg_hba.conf).'
    case '3D000':
      return 'There is no such database: create it (createdb), or correct the name in STORE_URL.'
    case '42501':
      return 'The user in STORE_URL may not create or use the table "monshin": make the user the owner of the database.'
    case '53300':
      return 'The server has no connection left: raise max_connections, or stop what holds them. Each bot process uses up to 5.'
    case '53100':
      return 'The disk of the server is full: free some space.'
    case '25006':
      return 'This server is read-only: name the primary in STORE_URL.'
    default:
      return undefined
  }
}

/** Host and database; never the user or the password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `postgres://${host}${pathname}`
}
