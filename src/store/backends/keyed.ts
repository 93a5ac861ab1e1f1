import { setImmediate as tick } from 'node:timers/promises'
import type { Change, Json, ScanOptions, Store } from '../store.ts'
import { UnreadableRecord } from '../store.ts'
import type { Backend, Texts } from './backend.ts'
import { fromText, toText, unavailable } from './backend.ts'
import { groupCommits } from './commits.ts'
import { recentRecords } from './recent.ts'

const KEY = /^[a-z0-9/._:-]{1,200}$/
/** These sort before and after every character that a key may have. */
const BEFORE = ' '
const AFTER = '~'

/** The store port over one database. `log` hears of records that cannot be read, by key only. */
export function keyedStore(backend: Backend, log?: (key: string) => void): Store {
  const commits = groupCommits(backend)
  const recent = recentRecords<{ text: string; value: Json }>()
  const named = new Set<string>()

  function setAside(key: string): void {
    if (!named.has(key)) log?.(key)
    named.add(key)
  }

  /** The text's value. Where this process wrote this very text last, its value is still at hand. */
  function known(key: string, text: string): Json {
    const last = recent.get(key)
    return last?.text === text ? last.value : read(key, text)
  }

  return {
    async get(key) {
      const name = checked(key)
      try {
        return await backend.records.get<Json>(name)
      } catch (error) {
        throw error instanceof SyntaxError
          ? new UnreadableRecord(key, { cause: error })
          : unavailable(backend, error)
      }
    },
    async update<R>(key: string, change: (now: Json | undefined) => Change<R>) {
      const byText = (now: string | undefined) => {
        const { set, also, result } = change(now === undefined ? undefined : known(key, now))
        const writes: Texts = new Map()
        for (const [name, value] of Object.entries(also ?? {})) {
          writes.set(checked(name), written(value))
          recent.keep(name, undefined)
        }
        if (set !== undefined) {
          const text = written(set)
          writes.set(key, text)
          recent.keep(key, text === undefined ? undefined : { text, value: set })
        }
        return { writes, result }
      }
      return commits.update(checked(key), byText)
    },
    async *scan(prefix: string, options: ScanOptions = {}) {
      const { after } = options
      const from = after !== undefined && after >= prefix ? after + BEFORE : prefix
      for await (const page of explained(backend, backend.pages(from, prefix + AFTER))) {
        for (const entry of readable(page, options.setAside ?? setAside)) yield entry
        // A page may be there without waiting: between two of them, those who are answering get their turn.
        await tick()
      }
    },
    async delete(key) {
      const remove = (now: string | undefined) => {
        recent.keep(key, undefined)
        return { writes: new Map(now === undefined ? [] : [[key, undefined]]), result: now !== undefined }
      }
      return commits.update(checked(key), remove)
    },
    setAside,
    async close() {
      await commits.idle()
      await backend.close()
    },
  }
}

async function* explained<T>(backend: Backend, pages: AsyncIterable<T>): AsyncIterable<T> {
  try {
    for await (const page of pages) yield page
  } catch (error) {
    throw unavailable(backend, error)
  }
}

function* readable(page: [string, string][], setAside: (key: string) => void): Iterable<[string, Json]> {
  for (const [key, text] of page) {
    let value: Json
    try {
      value = read(key, text)
    } catch {
      setAside(key)
      continue
    }
    yield [key, value]
  }
}

const written = (value: Json): string | undefined => (value === null ? undefined : toText(value))

function read(key: string, text: string): Json {
  try {
    return fromText<Json>(text).value
  } catch (cause) {
    throw new UnreadableRecord(key, { cause })
  }
}

function checked(key: string): string {
  if (!KEY.test(key)) throw new TypeError(`not a key of the store: ${JSON.stringify(key.slice(0, 200))}`)
  return key
}
