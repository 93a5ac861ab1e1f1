/** What is stored under a key: plain JSON. Who reads it parses it (see `records.ts`). */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

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
   * Atomic read-modify-write across processes. `change` is pure and may run again after a conflict. Resolves only when
   * the commit that holds the result is durable. Updates of different keys may share one commit.
   * @throws {StoreConflict} when the retries are used up.
   */
  update<R>(key: string, change: (now: Json | undefined) => Change<R>): Promise<R>
  /** All records whose key begins with `prefix`, in key order, in bounded memory. Completes or throws. */
  scan(prefix: string, options?: { after?: string }): AsyncIterable<[key: string, value: Json]>
  delete(key: string): Promise<boolean>
  close(): Promise<void>
}

/** The backend did not answer; nothing was stored. The remedy is in the message. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** Other writers kept winning; nothing was stored. */
export class StoreConflict extends Error {
  override name = 'StoreConflict'
}
