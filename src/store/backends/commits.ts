import { StoreConflict } from '../store.ts'
import type { Backend, Texts } from './backend.ts'
import { unavailable } from './backend.ts'

/** What one update does with the text it finds. */
export type TextChange<R> = (now: string | undefined) => { writes: Texts; result: R }

interface Job {
  key: string
  /** Runs the change on what the batch holds so far and keeps the result for `finish`. */
  run(found: Texts, writes: Texts): void
  /** Hands the result to whoever asked for the update. */
  finish(): void
  fail(error: unknown): void
  tries: number
}

const MAX_BATCH = 128
const MAX_TICKS = 8
const MAX_WAIT_MS = 0.5
const MAX_TRIES = 100
const MAX_PAUSE_MS = 64

/**
 * Group commit: updates that arrive during a commit go into the next one, so that one flush to disk serves many. A batch
 * is one commit, all or nothing, and nobody learns a result before it is durable. When another process has changed a
 * key meanwhile, the updates of that key pause for a random time; the others are committed again at once.
 */
export function groupCommits(backend: Backend) {
  const waiting: Job[] = []
  let busy: Promise<void> | undefined
  /** How many updates the last batch had. */
  let last = 0

  async function work(): Promise<void> {
    for (;;) {
      await gather()
      const batch = waiting.splice(0, MAX_BATCH)
      if (batch.length === 0) break
      last = batch.length
      await commit(batch)
    }
    busy = undefined
  }

  /**
   * Waits a tick of the event loop, so that updates which are ready share the commit; further ticks as long as each
   * brings more or, where the last batch had several, for about the time that a flush takes.
   */
  async function gather(): Promise<void> {
    const began = performance.now()
    for (let ticks = 0, before = -1; ticks < MAX_TICKS; ticks++) {
      const waits = waiting.length > before || (last > 1 && performance.now() - began < MAX_WAIT_MS)
      if (!waits) return
      before = waiting.length
      await tick()
    }
  }

  function push(job: Job): void {
    waiting.push(job)
    busy ??= work()
  }

  async function commit(batch: Job[]): Promise<void> {
    const keys = [...new Set(batch.map((job) => job.key))].sort()
    try {
      const conflicts = await backend.commit(keys, (found) => decide(batch, found))
      if (conflicts.length === 0) for (const job of batch) job.finish()
      else retry(batch, new Set(conflicts))
    } catch (error) {
      const failure = unavailable(backend, error)
      for (const job of batch) job.fail(failure)
    }
  }

  function retry(batch: Job[], conflicts: ReadonlySet<string>): void {
    waiting.unshift(...batch.filter(({ key }) => !conflicts.has(key)))
    for (const job of batch.filter(({ key }) => conflicts.has(key))) {
      job.tries += 1
      if (job.tries >= MAX_TRIES) {
        job.fail(new StoreConflict(`Others kept changing ${job.key}; nothing was stored. Please try again.`))
      } else {
        setTimeout(() => push(job), Math.random() * Math.min(2 ** job.tries, MAX_PAUSE_MS))
      }
    }
  }

  return {
    update<R>(key: string, change: TextChange<R>): Promise<R> {
      return new Promise((resolve, reject) => {
        let finish = () => {}
        push({
          key,
          tries: 0,
          run(found, writes) {
            try {
              const { writes: own, result } = change(writes.has(key) ? writes.get(key) : found.get(key))
              for (const [name, text] of own) writes.set(name, text)
              finish = () => resolve(result)
            } catch (error) {
              finish = () => reject(error)
            }
          },
          finish: () => finish(),
          fail: reject,
        })
      })
    },
    /** Resolves when no update is left. */
    async idle(): Promise<void> {
      while (busy) await busy
    },
  }
}

/** Later changes in a batch see what the earlier ones wrote. */
function decide(batch: readonly Job[], found: Texts): Texts {
  const writes: Texts = new Map()
  for (const job of batch) job.run(found, writes)
  return writes
}

const tick = () => new Promise<void>((resolve) => setImmediate(resolve))
