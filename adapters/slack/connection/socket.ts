import { setTimeout as sleep } from 'node:timers/promises'
import { type App, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt'
import { withTimeout } from '../../shared/timeout.ts'
import { explain } from './errors.ts'
import { type Log, sdkLogger } from './log.ts'
import { clientOptions, type Timeouts } from './web-api.ts'

/** Waits between attempts to connect, in milliseconds. */
const BACKOFF = [0, 1_000, 2_000, 5_000, 10_000, 30_000]
const HELLO_WITHIN = 15_000
/** Errors that no waiting mends. */
const UNMENDABLE = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
])

/**
 * Socket Mode that is never long without a connection. The SDK's own reconnect closes first and waits five seconds and
 * more; here every connection is a receiver of its own, and the next one is opened as soon as Slack says that the
 * present one will close. Slack allows ten at once and hands an event to one of them.
 */
export function createSocketReceiver(config: {
  appToken: string
  apiUrl?: string | undefined
  log: Log
  timeouts: Timeouts
  /** There is a connection, and a moment ago there was none: something may have been missed. */
  connected(): void
}): Receiver {
  const { log } = config
  const open = new Set<SocketModeReceiver>()
  let app: App | undefined
  let stopping = new AbortController()

  const connect = async (): Promise<void> => {
    const receiver = new SocketModeReceiver({
      appToken: config.appToken,
      autoReconnectEnabled: false,
      logger: sdkLogger(log),
      installerOptions: {
        clientOptions: {
          ...clientOptions(config),
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
        },
      },
    })
    if (app) receiver.init(app)
    let over = false
    const next = (reason: string) => {
      if (over || stopping.signal.aborted) return
      over = true
      log.info({ reason }, 'Slack connection ends; opening the next one')
      void reconnect(reason === 'too_many_websockets' ? 2 : 0)
    }
    receiver.client.on('ws_message', (data: unknown) => {
      const reason = disconnectReason(data)
      if (reason !== undefined) next(reason)
    })
    open.add(receiver)
    try {
      await withTimeout(HELLO_WITHIN, receiver.start(), 'Slack did not say hello')
      receiver.client.on('disconnected', () => {
        open.delete(receiver)
        next('closed')
      })
      if (open.size === 1) config.connected()
    } catch (error) {
      over = true
      open.delete(receiver)
      void receiver.client.disconnect()
      throw error ?? new Error('The connection closed before Slack said hello')
    }
  }

  const reconnect = async (failures: number): Promise<void> => {
    for (let attempt = failures; ; attempt++) {
      try {
        await sleep(BACKOFF[Math.min(attempt, BACKOFF.length - 1)], undefined, { signal: stopping.signal })
        return await connect()
      } catch (error) {
        if (stopping.signal.aborted) return
        log.warn({ err: error, attempt }, 'No connection to Slack yet')
      }
    }
  }

  return {
    init(owner) {
      app = owner
    },
    async start() {
      stopping = new AbortController()
      try {
        await connect()
      } catch (error) {
        if (error instanceof webApi.WebAPIPlatformError && UNMENDABLE.has(error.data.error))
          throw explain('apps.connections.open', error.data.error, 'connections:write')
        await reconnect(1)
      }
    },
    async stop() {
      stopping.abort()
      await Promise.all([...open].map(close))
      open.clear()
    },
  }
}

/** The SDK asks politely first and cuts the line when asked again. */
async function close(receiver: SocketModeReceiver): Promise<void> {
  const closed = receiver.client.disconnect()
  const late = setTimeout(() => void receiver.client.disconnect(), 500)
  await closed
  clearTimeout(late)
}

function disconnectReason(data: unknown): string | undefined {
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return undefined
  const message: unknown = JSON.parse(data)
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
  if (message.type !== 'disconnect') return undefined
  return 'reason' in message ? String(message.reason) : ''
}
