import type Keyv from 'keyv'
import { StoreUnavailable } from '../store.ts'

/** Stored texts by key; `undefined`: no such record (when writing: remove it). */
export type Texts = Map<string, string | undefined>

/** The records that exist (when writing: that are set). */
export function present(texts: Texts): Map<string, string> {
  return new Map([...texts].flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])))
}

/** The keys without a record (when writing: that are removed). */
export function absent(texts: Texts): string[] {
  return [...texts].flatMap(([key, text]) => (text === undefined ? [key] : []))
}

/**
 * What a database has to offer beneath Keyv. Keyv reads single records and fixes the stored form (`{"value":…}`), the
 * same in every database. It has no compare-and-set, no batches and no ordered scan: for these the backend uses the
 * connection itself.
 */
export interface Backend {
  readonly records: Keyv
  /**
   * One durable commit: reads `keys`, lets `decide` work out what to write, and writes all of it only if none of `keys`
   * has changed meanwhile. Resolves to the keys that have (then nothing is written); empty when it is done.
   */
  commit(keys: readonly string[], decide: (found: Texts) => Texts): Promise<readonly string[]>
  /** Pages of `[key, text]` with `from <= key < to` (bytewise), in order. */
  pages(from: string, to: string): AsyncIterable<[key: string, text: string][]>
  /** What the operator can do about a failure of this database; `undefined` when nothing more specific is known. */
  remedy(error: unknown): string | undefined
  /** The database as it may be named in a message: no user, no password. */
  readonly place: string
  close(): Promise<void>
}

/** How many records a scan reads at once. */
export const PAGE = 256

/** The stored form is Keyv's envelope, without an expiry: the assistant forgets nothing by itself. */
export const toText = (value: unknown): string => JSON.stringify({ value })

/**
 * Leaves out an `expires` that damage may have put there: Keyv would delete the record.
 * @throws {SyntaxError} when the text is not an envelope.
 */
export function fromText<Value>(text: string): { value: Value } {
  const envelope = JSON.parse(text)
  if (typeof envelope !== 'object' || envelope === null || !('value' in envelope)) {
    throw new SyntaxError('not an envelope')
  }
  return { value: envelope.value }
}

/** How every Keyv here is set up; without `throwOnErrors` a database that is down would look empty. */
export const KEYV = {
  throwOnErrors: true,
  emitErrors: false,
  useKeyPrefix: false,
  serialize: ({ value }: { value?: unknown }) => toText(value),
  deserialize: fromText,
} as const

/** The code of a driver's or the system's error (`ECONNREFUSED`, `28P01`, `SQLITE_FULL` …). */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  if (!(error instanceof Error)) return undefined
  return 'code' in error && typeof error.code === 'string' ? error.code : codeOf(error.cause)
}

/** The failure as a sentence: what does not answer, why, and what the operator can do. */
export function unavailable(backend: Pick<Backend, 'place' | 'remedy'>, cause: unknown): StoreUnavailable {
  const why = codeOf(cause) ?? (cause instanceof Error ? cause.name : typeof cause)
  const remedy = backend.remedy(cause) ?? 'See that it runs and that STORE_URL is right.'
  return new StoreUnavailable(`The store at ${backend.place} does not answer (${why}). ${remedy}`, { cause })
}
