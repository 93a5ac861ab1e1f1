/** What is stored under a key: plain JSON (an undefined property is left out). `records.ts` parses it by schemas. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** What an update does to its record, and what it results in. */
export interface Change<R> {
  /** `undefined` leaves the record as it is, `null` deletes it. */
  set?: Json | undefined
  /** More keys written (or with `null` deleted) in the same commit. */
  also?: Record<string, Json | null>
  result: R
}

/**
 * The one store port. Keys are at most 200 characters of `[a-z0-9/._:-]`; the part before the first `/` says what kind of
 * record it is. Every method rejects with `StoreUnavailable` when the backend cannot be reached: a store that is down
 * never looks empty.
 */
export interface Store {
  get(key: string): Promise<Json | undefined>
  /**
   * Atomic read-modify-write across processes. `change` is pure and may run again after a conflict. It may be given the
   * very object that it returned before, so nobody may modify one afterwards. Resolves only when the commit is durable.
   * Updates of different keys may share one commit; a `change` that throws rejects its own update only.
   * @throws {StoreConflict} when the retries are used up.
   * @throws {UnreadableRecord} when what is stored cannot be read: it is never overwritten.
   */
  update<R>(key: string, change: (now: Json | undefined) => Change<R>): Promise<R>
  /**
   * All records whose key begins with `prefix`, in key order, in bounded memory. Completes or throws. A record that cannot
   * be read is skipped and its key given to `setAside`, by default the store's own.
   */
  scan(prefix: string, options?: ScanOptions): AsyncIterable<[key: string, value: Json]>
  /** Removes the record, readable or not; `false` when there was none. */
  delete(key: string): Promise<boolean>
  /** Logs, once for each key, that this record could not be read and is left alone. */
  setAside(key: string): void
  close(): Promise<void>
  /** Whether what is written here is encrypted. */
  readonly isEncrypted?: boolean
}

export interface ScanOptions {
  /** Begin after this key. */
  after?: string
  /** Told the key of every record that cannot be read. */
  setAside?: (key: string) => void
}

/**
 * The backend did not answer; the update is not confirmed. (It may still have been committed if the connection broke in
 * the middle: that is why inputs carry ids.) The remedy is in the message.
 */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Other writers were faster every time; nothing was stored. */
export class StoreConflict extends Error {
  override name = 'StoreConflict'
}

/** What is stored under this key is not JSON, cannot be decrypted, or fails its schema. */
export class UnreadableRecord extends Error {
  override name = 'UnreadableRecord'
  readonly key: string
  constructor(key: string, options?: ErrorOptions) {
    super(
      `The record ${key} cannot be read and is left as it is. See: npm run monshin -- check-store`,
      options,
    )
    this.key = key
  }
}

/** The store must not be opened like this (address, keys, version); the remedy is in the message. */
export class StoreRefused extends Error {
  override name = 'StoreRefused'
}
