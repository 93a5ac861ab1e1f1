import { createHash } from 'node:crypto'
import KeyvRedis, { createClient, type RedisClientType } from '@keyv/redis'
import Keyv from 'keyv'
import type { Log } from '../../log.ts'
import type { Backend, Texts } from './backend.ts'
import { absent, codeOf, KEYV, PAGE, present, unavailable } from './backend.ts'
import { optimisticCommit } from './recent.ts'

const NAMESPACE = 'monshin'
const PREFIX = `${NAMESPACE}:`
/** Redis keeps no keys in order: this sorted set holds all of them and changes in the same script as the records. */
const INDEX = 'monshin-keys'

/**
 * Compares and writes in one step. ARGV: how many records were found, how many keys were missing, how many records are
 * set; then the texts that were found, then the texts to set. KEYS: the index, then the records in the same order, then
 * those to remove. Returns the numbers of the keys that have changed since they were read.
 */
const COMMIT = `
local found, missing, set = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local conflicts = {}
for i = 1, found do
  if redis.call('GET', KEYS[1 + i]) ~= ARGV[3 + i] then conflicts[#conflicts + 1] = i end
end
for i = found + 1, found + missing do
  if redis.call('EXISTS', KEYS[1 + i]) == 1 then conflicts[#conflicts + 1] = i end
end
if #conflicts > 0 then return conflicts end
local writes = 1 + found + missing
for i = 1, set do
  redis.call('SET', KEYS[writes + i], ARGV[3 + found + i])
  redis.call('ZADD', KEYS[1], 0, KEYS[writes + i])
end
for i = writes + set + 1, #KEYS do
  redis.call('DEL', KEYS[i])
  redis.call('ZREM', KEYS[1], KEYS[i])
end
return conflicts`
const COMMIT_SHA = createHash('sha1').update(COMMIT).digest('hex')

/** Many bot processes on one server, which has to be configured to be durable (see docs/operations.md). */
export async function openRedis(url: string, log?: Pick<Log, 'warn'>): Promise<Backend> {
  let opened = false
  const place = `redis://${new URL(url).host}`
  const client: RedisClientType = createClient({
    url,
    // While the server is away, a command fails at once instead of waiting in an endless queue.
    disableOfflineQueue: true,
    // A server that vanishes without closing the connection is noticed by its missing answer to a ping.
    pingInterval: 3_000,
    socket: {
      connectTimeout: 5_000,
      socketTimeout: 10_000,
      reconnectStrategy: (tries) => opened && Math.min(50 * 2 ** tries, 1_000) + Math.random() * 50,
    },
  })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    if (client.isOpen) client.destroy()
    throw unavailable({ place, remedy }, error)
  }
  opened = true
  await warnIfForgetful()

  async function warnIfForgetful(): Promise<void> {
    const kept = await client.configGet('append*').catch(() => undefined)
    if (kept?.appendonly === 'yes' && kept.appendfsync === 'always') return
    log?.warn(
      'Redis may lose confirmed answers in a power failure: set "appendonly yes" and "appendfsync always" in its configuration',
    )
  }

  async function run(keys: string[], args: string[]): Promise<unknown> {
    try {
      return await client.evalSha(COMMIT_SHA, { keys, arguments: args })
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return client.eval(COMMIT, { keys, arguments: args })
    }
  }

  async function read(keys: readonly string[]): Promise<Texts> {
    const texts = await client.mGet(keys.map((key) => PREFIX + key))
    return new Map(keys.map((key, index) => [key, texts[index] ?? undefined]))
  }

  async function write(found: Texts, writes: Texts): Promise<readonly string[]> {
    const there = present(found)
    const missing = absent(found)
    const set = present(writes)
    const keys = [...there.keys(), ...missing]
    const conflicts = await run(
      [INDEX, ...[...keys, ...set.keys(), ...absent(writes)].map((key) => PREFIX + key)],
      [...[there.size, missing.length, set.size].map(String), ...there.values(), ...set.values()],
    )
    if (!Array.isArray(conflicts)) throw new Error('the commit script returned no list')
    return conflicts.map((index) => keys[Number(index) - 1] ?? '')
  }

  return {
    records: new Keyv({ ...KEYV, namespace: NAMESPACE, store: adapterOver(client) }),
    place,
    remedy,
    commit: optimisticCommit({ read, write }),
    /** Each page shows its own moment: Redis has no snapshot to read from. */
    async *pages(from, to) {
      const end = `(${PREFIX}${to}`
      let after = `[${PREFIX}${from}`
      for (;;) {
        const keys = await client.zRange(INDEX, after, end, { BY: 'LEX', LIMIT: { offset: 0, count: PAGE } })
        const last = keys.at(-1)
        if (last === undefined) return
        const texts = await client.mGet(keys)
        yield keys.flatMap((key, index): [string, string][] => {
          const text = texts[index]
          return typeof text === 'string' ? [[key.slice(PREFIX.length), text]] : []
        })
        after = `(${last}`
      }
    },
    async close() {
      if (client.isReady) await client.close()
      else if (client.isOpen) client.destroy()
    },
  }
}

function adapterOver(client: RedisClientType): KeyvRedis<string> {
  const adapter = new KeyvRedis<string>(client, { keyPrefixSeparator: ':', throwOnErrors: true })
  adapter.on('error', () => {})
  return adapter
}

function remedy(error: unknown): string | undefined {
  const text = error instanceof Error ? error.message : ''
  if (/^(NOAUTH|WRONGPASS|NOPERM)/.test(text)) return 'User or password in STORE_URL are wrong or not enough.'
  if (text.startsWith('OOM')) return 'The memory of the server is full: raise maxmemory.'
  if (text.startsWith('READONLY')) return 'This server is a replica: name the primary in STORE_URL.'
  if (text.startsWith('MISCONF')) return 'The server cannot write to its disk: see its log.'
  if (text.startsWith('LOADING')) return 'The server is still reading its data: try again in a moment.'
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'No host of this name is known: correct STORE_URL.'
  return 'Start Redis there, or correct host and port in STORE_URL.'
}
