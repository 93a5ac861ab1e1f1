/** What is stored under a key: plain JSON (an undefined property is left out). Who reads it parses it (see `records.ts`). */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** What an update does: nothing, a new value, or a removal; `also` writes other keys in the same commit. */
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
   * Atomic read-modify-write across processes. `change` is pure and may run again after a conflict; what it gets may be
   * the very value that it once gave, which nobody may change afterwards. Resolves only when the commit that holds the
   * result is durable. Updates of different keys may share one commit; a `change` that throws rejects its own update only.
   * @throws {StoreConflict} when the retries are used up.
   * @throws {UnreadableRecord} when what is stored cannot be read: it is never overwritten.
   */
  update<R>(key: string, change: (now: Json | undefined) => Change<R>): Promise<R>
  /**
   * All records whose key begins with `prefix`, in key order, in bounded memory. Completes or throws. A record that cannot
   * be read is left out and named to `setAside`, else to the store's own.
   */
  scan(prefix: string, options?: ScanOptions): AsyncIterable<[key: string, value: Json]>
  /** Removes the record, readable or not; `false` when there was none. */
  delete(key: string): Promise<boolean>
  /** Says in the log, once for each key, that this record could not be read and is left alone. */
  setAside(key: string): void
  close(): Promise<void>
}

export interface ScanOptions {
  /** Begin behind this key. */
  after?: string
  /** Told the key of every record that cannot be read. */
  setAside?: (key: string) => void
}

/**
 * The backend did not answer; the update is not confirmed. (Whether its commit still arrived is open when the connection
 * broke in the middle: that is why inputs carry ids.) The remedy is in the message.
 */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Other writers kept winning; nothing was stored. */
export class StoreConflict extends Error {
  override name = 'StoreConflict'
}

/** What is stored under this key is no JSON, cannot be decrypted, or is no record of its kind. */
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
