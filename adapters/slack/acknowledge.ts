import type { App, ReceiverEvent } from '@slack/bolt'
import type { Log } from './connection/log.ts'

/** Slack takes a delivery back, or shows a warning, after 3 s; then something has to be said. */
const PATIENCE_MS = 2_500

/** Acknowledges a delivery to Slack. Never rejects: should Slack be gone, what the person did still counts. */
export type Acknowledge = (ack: () => Promise<unknown>) => Promise<void>

export function createAcknowledge(log: Log): Acknowledge {
  return async (ack) => {
    await ack().catch((error: unknown) => log.info({ err: error }, 'Slack did not hear an acknowledgement'))
  }
}

/**
 * Acknowledges a delivery once what it did is stored, so that Slack keeps whatever a process that dies had not stored.
 * Storing that takes long is said with `wait`, which acknowledges too and confirms nothing.
 */
export async function acknowledgeStored(
  acknowledge: Acknowledge,
  { ack, wait }: { ack: () => Promise<unknown>; wait: () => Promise<unknown> },
  work: (stored: () => void) => Promise<void>,
): Promise<void> {
  let acknowledged: Promise<void> | undefined
  const once = (how: () => Promise<unknown>): Promise<void> => {
    acknowledged ??= acknowledge(how)
    return acknowledged
  }
  const timer = setTimeout(() => void once(wait), PATIENCE_MS)
  try {
    await work(() => void once(ack))
  } finally {
    clearTimeout(timer)
    await once(ack)
  }
}

/**
 * Bolt acknowledges an event before anybody has read it. This holds that back: the returned function gives the real
 * acknowledgement of a delivery by its body.
 */
export function holdEventAcks(app: App): (body: object) => () => Promise<void> {
  const held = new WeakMap<object, () => Promise<void>>()
  const process = app.processEvent.bind(app)
  app.processEvent = async (event: ReceiverEvent) => {
    if (event.body.type !== 'event_callback') return process(event)
    held.set(event.body, async () => event.ack())
    await process({ ...event, ack: async () => undefined })
  }
  return (body) => held.get(body) ?? (async () => undefined)
}
