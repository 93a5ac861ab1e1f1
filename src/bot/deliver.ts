import type { Adapter, Address, Message, Receipt, ShowOptions } from '../adapter.ts'
import { Unreachable } from '../adapter.ts'
import type { Log } from '../log.ts'

/** Pauses between attempts to show a message, in ms: short trouble of a platform passes, lasting trouble ends at the next start. */
const pauses = [500, 2_000, 8_000]

/** Shows a message and, where that fails, tries again with the same `idempotencyKey`, so that it cannot appear twice. */
export async function deliver(
  adapter: Adapter,
  to: Address,
  message: Message,
  options: ShowOptions,
  log: Log,
): Promise<{ kind: 'shown'; receipt: Receipt | undefined } | { kind: 'unreachable' | 'failed' }> {
  for (const pause of [...pauses, undefined]) {
    try {
      return { kind: 'shown', receipt: await adapter.show(to, message, options) }
    } catch (error) {
      if (error instanceof Unreachable) {
        log.warn({ platform: to.platform, key: message.key }, 'the respondent cannot be reached there')
        return { kind: 'unreachable' }
      }
      log.warn({ err: error, platform: to.platform, key: message.key }, 'a message was not delivered')
      if (pause === undefined) return { kind: 'failed' }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return { kind: 'failed' }
}
