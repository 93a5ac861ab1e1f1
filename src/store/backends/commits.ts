import { StoreConflict } from '../store.ts'
import type { Backend, Texts } from './backend.ts'
import { unavailable } from './backend.ts'

/** What one update makes of the text it finds. */
export type TextChange<R> = (now: string | undefined) => { writes: Texts; result: R }

interface Job {
  key: string
  /** Runs the change on what the batch holds so far and keeps the outcome for `settle`. */
  run(found: Texts, writes: Texts): void
  settle(): void
  fail(error: unknown): void
  tries: number
}

const MOST_IN_A_BATCH = 128
const MOST_TURNS = 8
const LONGEST_WAIT_MS = 0.5
const MOST_TRIES = 100
const LONGEST_PAUSE_MS = 64

/**
 * Group commit: what arrives while a commit is under way goes into the next one, so one flush to disk serves many.
 * One batch is one commit, all or nothing; nobody hears of an outcome before it. When another process changed a key in
 * between, its updates pause for a random time, and the others go again at once.
 */
export function groupCommits(backend: Backend) {
  const waiting: Job[] = []
  let busy: Promise<void> | undefined
  /** How many the batch before had. */
  let last = 0

  async function work(): Promise<void> {
    for (;;) {
      await gather()
      const batch = waiting.splice(0, MOST_IN_A_BATCH)
      if (batch.length === 0) break
      last = batch.length
      await commit(batch)
    }
    busy = undefined
  }

  /**
   * One turn of the event loop for whatever is ready. More turns as long as each brings more or, where several came
   * together last time, for as long as a flush may take: what comes meanwhile shares it.
   */
  async function gather(): Promise<void> {
    const began = performance.now()
    for (let turns = 0, before = -1; turns < MOST_TURNS; turns++) {
      const waits = waiting.length > before || (last > 1 && performance.now() - began < LONGEST_WAIT_MS)
      if (!waits) return
      before = waiting.length
      await turn()
    }
  }

  function push(job: Job): void {
    waiting.push(job)
    busy ??= work()
  }

  async function commit(batch: Job[]): Promise<void> {
    const keys = [...new Set(batch.map((job) => job.key))].sort()
    try {
      const lost = await backend.commit(keys, (found) => decide(batch, found))
      if (lost.length === 0) for (const job of batch) job.settle()
      else retry(batch, new Set(lost))
    } catch (error) {
      const failure = unavailable(backend, error)
      for (const job of batch) job.fail(failure)
    }
  }

  function retry(batch: Job[], lost: ReadonlySet<string>): void {
    const [again, later] = [
      batch.filter(({ key }) => !lost.has(key)),
      batch.filter(({ key }) => lost.has(key)),
    ]
    waiting.unshift(...again)
    for (const job of later) {
      job.tries += 1
      if (job.tries >= MOST_TRIES) {
        job.fail(new StoreConflict(`Others kept changing ${job.key}; nothing was stored. Please try again.`))
      } else {
        setTimeout(() => push(job), Math.random() * Math.min(2 ** job.tries, LONGEST_PAUSE_MS))
      }
    }
  }

  return {
    update<R>(key: string, change: TextChange<R>): Promise<R> {
      return new Promise((resolve, reject) => {
        let settle = () => {}
        push({
          key,
          tries: 0,
          run(found, writes) {
            try {
              const { writes: own, result } = change(writes.has(key) ? writes.get(key) : found.get(key))
              for (const [name, text] of own) writes.set(name, text)
              settle = () => resolve(result)
            } catch (error) {
              settle = () => reject(error)
            }
          },
          settle: () => settle(),
          fail: reject,
        })
      })
    },
    /** Resolves when nothing is under way any more. */
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

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
