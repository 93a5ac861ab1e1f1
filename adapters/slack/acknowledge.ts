import type { Log } from './connection/log.ts'

/** Slack may be gone before it hears the acknowledgement; what the person did still counts. */
export function createAcknowledge(log: Log): (ack: () => Promise<void>) => Promise<void> {
  return async (ack) => {
    await ack().catch((error: unknown) => log.info({ err: error }, 'Slack did not hear an acknowledgement'))
  }
}
