import { setTimeout as sleep } from 'node:timers/promises'
import type { Receipt } from '../../../src/adapter.ts'
import { failureOf } from '../connection/errors.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'
import type { Rendered } from '../render/message.ts'

/**
 * Slack takes about 50 `chat.update` a minute for a whole workspace (tier 3). Lines that are kept of answered questions
 * share them: the newest form of each message alone, the oldest message first, and nobody waits for one.
 */
const PER_MINUTE = 45
const BURST = 10
/** Beyond this the oldest lines are left as they were. */
const MAX_WAITING = 5_000
const ATTEMPTS = 3

export interface CosmeticUpdates {
  add(receipt: Receipt, rendered: Rendered): void
  /** A message is being changed by somebody who waits for it: what was to become of it is out of date. */
  drop(receipt: Receipt): void
}

export function createCosmeticUpdates(api: Api, log: Log, now: () => number = Date.now): CosmeticUpdates {
  const waiting = new Map<string, { receipt: Receipt; rendered: Rendered; attempts: number }>()
  let left = BURST
  let counted = now()
  let isRunning = false

  const pause = (milliseconds: number) => sleep(milliseconds, undefined, { signal: api.stopping, ref: false })

  /** A call's turn within the budget. */
  async function turn(): Promise<void> {
    for (;;) {
      left = Math.min(BURST, left + ((now() - counted) * PER_MINUTE) / 60_000)
      counted = now()
      if (left >= 1) {
        left -= 1
        return
      }
      await pause(((1 - left) * 60_000) / PER_MINUTE)
    }
  }

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    try {
      while (waiting.size > 0) {
        await turn()
        const [key, one] = waiting.entries().next().value ?? []
        if (key === undefined || !one) continue
        waiting.delete(key)
        const { receipt, rendered } = one
        try {
          await api.client.chat.update({ channel: receipt.place, ts: receipt.message, ...rendered })
        } catch (error) {
          const failure = failureOf(error)
          if (failure.kind === 'refused' || one.attempts >= ATTEMPTS)
            log.info({ err: error }, 'The line of an answered question was not drawn')
          else {
            if (!waiting.has(key)) waiting.set(key, { ...one, attempts: one.attempts + 1 })
            await pause(failure.kind === 'wait' ? failure.seconds * 1_000 : api.timeouts.retryDelay)
          }
        }
      }
    } finally {
      isRunning = false
    }
  }

  return {
    add(receipt, rendered) {
      waiting.set(keyOf(receipt), { receipt, rendered, attempts: 1 })
      const oldest = waiting.keys().next()
      if (waiting.size > MAX_WAITING && !oldest.done) waiting.delete(oldest.value)
      run().catch((error: unknown) => log.debug({ err: error }, 'Stopped drawing lines'))
    },
    drop: (receipt) => void waiting.delete(keyOf(receipt)),
  }
}

const keyOf = ({ place, message }: Receipt): string => `${place}/${message}`
