import type { Receipt } from '../adapter.ts'
import type { Log } from '../log.ts'
import { waitingKey } from '../store/keys.ts'
import { updateInterview } from '../store/records.ts'
import type { Store } from '../store/store.ts'

/** Receipts are written after this pause, in ms, and not with every answer: one commit for each answer is enough. */
const REST_MS = 500

/** Which screen was delivered last, kept here until it is stored. */
export function createReceipts(store: Store, log: Log) {
  const held = new Map<string, { showing: string; receipt: Receipt; timer: NodeJS.Timeout }>()
  const writing = new Set<Promise<void>>()

  async function write(key: string, showing: string, receipt: Receipt): Promise<void> {
    try {
      await updateInterview(store, key, (interview) => {
        if (interview?.screen?.showing !== showing) return { result: undefined }
        const set = { ...interview, screen: { ...interview.screen, receipt } }
        return { set, also: { [waitingKey(key)]: null }, result: undefined }
      })
    } catch (error) {
      // Only the note of the delivery is missing: the screen is shown once more at the next start.
      log.warn({ err: error, key }, 'the receipt of a screen was not stored')
    }
  }

  function flushOne(key: string): void {
    const one = held.get(key)
    if (!one) return
    clearTimeout(one.timer)
    held.delete(key)
    const written = write(key, one.showing, one.receipt).finally(() => writing.delete(written))
    writing.add(written)
  }

  return {
    of: (key: string) => held.get(key),
    /** Keeps the receipt of this showing until the conversation rests. */
    hold(key: string, showing: string, receipt: Receipt): void {
      const before = held.get(key)
      if (before) clearTimeout(before.timer)
      const timer = setTimeout(() => flushOne(key), REST_MS)
      timer.unref()
      held.set(key, { showing, receipt, timer })
    },
    /** Stores all of them now. */
    async flush(): Promise<void> {
      for (const key of [...held.keys()]) flushOne(key)
      await Promise.all(writing)
    },
  }
}

export type Receipts = ReturnType<typeof createReceipts>
