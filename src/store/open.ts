import type { Log } from '../log.ts'
import type { Backend } from './backends/backend.ts'
import { keyedStore } from './backends/keyed.ts'
import { encrypted } from './encryption/encrypted.ts'
import type { StoreKey } from './encryption/seal.ts'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import { StoreRefused } from './store.ts'

export interface OpenOptions {
  /** The first one writes, all of them read; without any, records are stored as they are. */
  keys?: readonly StoreKey[]
  log?: Pick<Log, 'warn'>
}

/**
 * Opens the store that `url` (STORE_URL) names, checks that every key it was written with is there, and brings its layout
 * up to date.
 * @throws {StoreUnavailable} when it cannot be reached.
 * @throws {StoreRefused} when it must not be used like this. Both messages say the remedy.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<Store> {
  const stored = await openStored(url, options)
  try {
    const store = await encrypted(stored, options.keys ?? [])
    await migrate(store)
    return store
  } catch (error) {
    await stored.close()
    throw error
  }
}

/** The store without decryption: sealed records stay sealed, as dumping, loading and re-encrypting need it. */
export async function openStored(url: string, { log }: OpenOptions = {}): Promise<Store> {
  const backend = await openBackend(url, log)
  return keyedStore(backend, (key) => log?.warn({ key }, 'this record cannot be read and is left as it is'))
}

/** A driver is loaded only when its database is used, which keeps start-up quick. */
async function openBackend(url: string, log?: Pick<Log, 'warn'>): Promise<Backend> {
  const [scheme = ''] = url.split(':', 1)
  if (url.includes('//') && (!URL.canParse(url) || new URL(url).pathname.includes('@'))) {
    throw new StoreRefused(
      'STORE_URL cannot be read as an address: write scheme://user:password@host:port/database, and special characters of a password as %40, %2F …',
    )
  }
  switch (scheme) {
    case 'memory':
      return (await import('./backends/memory.ts')).openMemory()
    case 'sqlite':
      return (await import('./backends/sqlite.ts')).openSqlite(url.slice('sqlite:'.length))
    case 'postgres':
    case 'postgresql':
      return (await import('./backends/postgres.ts')).openPostgres(url)
    case 'redis':
    case 'rediss':
      return (await import('./backends/redis.ts')).openRedis(url, log)
    default:
      throw new StoreRefused(
        'STORE_URL names no store that there is: use sqlite:data/monshin.db, postgres://…, redis://… or memory:',
      )
  }
}
