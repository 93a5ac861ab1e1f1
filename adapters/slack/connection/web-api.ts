import { setTimeout as sleep } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import { textOf } from '../../shared/field-of.ts'
import { explain, type Failure, failureOf } from './errors.ts'
import { type Log, sdkLogger } from './log.ts'

/** How long to wait for Slack, in milliseconds. */
export interface Timeouts {
  /** For one response. */
  response: number
  /** Before a call is tried again; doubles each time. */
  retryDelay: number
}

export const TIMEOUTS: Timeouts = { response: 10_000, retryDelay: 500 }
const MAX_ATTEMPTS = 5

/**
 * Calls of the Web API. The SDK's own retries are off: they repeat a post whose answer was lost, and one rate limit
 * would hold up every conversation.
 */
export interface Api {
  client: webApi.WebClient
  timeouts: Timeouts
  /** Aborted by `stop`. */
  stopping: AbortSignal
  /** For calls that may safely be made twice: tried again until Slack has answered. */
  retry<T>(method: string, call: (client: webApi.WebClient) => Promise<T>): Promise<T>
  /** @throws {Limited} where Slack would have it wait: there is something better to do. */
  retryUnlessLimited<T>(method: string, call: (client: webApi.WebClient) => Promise<T>): Promise<T>
  /** For calls that must not take effect twice: before another try, `done` looks whether the last one had. */
  retryIfNotDone<T>(
    method: string,
    call: (client: webApi.WebClient) => Promise<T>,
    done: () => Promise<T | undefined>,
  ): Promise<T>
  stop(): void
}

/** A refusal by Slack that callers may want to know by its code. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: string
  constructor(code: string, cause: Error) {
    super(cause.message, { cause })
    this.code = code
  }
}

/** Slack takes no more of these calls for a while. */
export class Limited extends Error {
  override name = 'Limited'
}

export function createApi(config: {
  botToken: string
  apiUrl?: string | undefined
  log: Log
  timeouts: Timeouts
}): Api {
  const { log, timeouts } = config
  const stopping = new AbortController()
  const client = new webApi.WebClient(config.botToken, {
    ...clientOptions(config),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })

  /** Waits as told; throws what cannot be helped by waiting. */
  const pauseAfter = async (method: string, failure: Failure, error: unknown, attempt: number) => {
    if (error instanceof Limited) throw error
    if (failure.kind === 'refused')
      throw new Refused(failure.code, explain(method, failure.code, neededScope(error)))
    if (failure.kind === 'unsure' && attempt >= MAX_ATTEMPTS) throw error
    const wait = failure.kind === 'wait' ? failure.seconds * 1000 : timeouts.retryDelay * 2 ** (attempt - 1)
    log.warn({ method, wait, because: failure.kind }, 'Slack did not answer a call; trying again')
    await sleep(wait, undefined, { signal: stopping.signal })
  }

  const retryIfNotDone: Api['retryIfNotDone'] = async (method, call, done) => {
    for (let attempt = 1; ; ) {
      try {
        return await call(client)
      } catch (error) {
        const failure = failureOf(error)
        await pauseAfter(method, failure, error, attempt)
        if (failure.kind !== 'unsure') continue
        attempt++
        const found = await done()
        if (found !== undefined) return found
      }
    }
  }

  return {
    client,
    timeouts,
    stopping: stopping.signal,
    retry: (method, call) => retryIfNotDone(method, call, async () => undefined),
    retryUnlessLimited: (method, call) =>
      retryIfNotDone(
        method,
        (client) =>
          call(client).catch((error: unknown) => {
            throw failureOf(error).kind === 'wait' ? new Limited(method) : error
          }),
        async () => undefined,
      ),
    retryIfNotDone,
    stop: () => stopping.abort(),
  }
}

/** For every client of the SDK: none shares an object with another, since the SDK writes into what it is given. */
export function clientOptions(config: {
  apiUrl?: string | undefined
  log: Log
  timeouts: Timeouts
}): webApi.WebClientOptions {
  return {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    logger: sdkLogger(config.log),
    timeout: config.timeouts.response,
  }
}

function neededScope(error: unknown): string | undefined {
  const needed = error instanceof webApi.WebAPIPlatformError ? textOf(error.data, 'needed') : undefined
  return needed !== undefined && /^[a-z:._,]{1,100}$/.test(needed) ? needed : undefined
}
