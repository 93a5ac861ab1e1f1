import { setTimeout as sleep } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import { explain, type Failure, failureOf } from './errors.ts'
import { type Log, sdkLogger } from './log.ts'

/** How long to wait for Slack, in milliseconds. */
export interface Patience {
  /** For one answer. */
  answer: number
  /** Before a call is tried again; doubles each time. */
  pause: number
}

export const PATIENCE: Patience = { answer: 10_000, pause: 500 }
const ATTEMPTS = 5

/**
 * Calls of the Web API. The SDK's own retries are off: they repeat a post whose answer was lost, and one rate limit
 * would hold up every conversation.
 */
export interface Api {
  client: webApi.WebClient
  patience: Patience
  /** For calls that may safely be made twice: tried again until Slack has answered. */
  repeat<T>(method: string, call: (client: webApi.WebClient) => Promise<T>): Promise<T>
  /**
   * For calls that must not take effect twice: before another try, `done` looks whether the last one had.
   * @throws {Unsure} when that could not be found out.
   */
  once<T>(
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

export function createApi(config: {
  botToken: string
  apiUrl?: string | undefined
  log: Log
  patience: Patience
}): Api {
  const { log, patience } = config
  const stopping = new AbortController()
  const client = new webApi.WebClient(config.botToken, {
    ...clientOptions(config),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })

  /** Waits as told; throws what cannot be helped by waiting. */
  const pauseAfter = async (method: string, failure: Failure, error: unknown, attempt: number) => {
    if (failure.kind === 'refused')
      throw new Refused(failure.code, explain(method, failure.code, neededScope(error)))
    if (failure.kind === 'unsure' && attempt >= ATTEMPTS) throw error
    const wait = failure.kind === 'wait' ? failure.seconds * 1000 : patience.pause * 2 ** (attempt - 1)
    log.warn({ method, wait, because: failure.kind }, 'Slack did not answer a call; trying again')
    await sleep(wait, undefined, { signal: stopping.signal })
  }

  return {
    client,
    patience,
    async repeat(method, call) {
      for (let attempt = 1; ; ) {
        try {
          return await call(client)
        } catch (error) {
          const failure = failureOf(error)
          await pauseAfter(method, failure, error, attempt)
          if (failure.kind === 'unsure') attempt++
        }
      }
    },
    async once(method, call, done) {
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
    },
    stop: () => stopping.abort(),
  }
}

/** For every client of the SDK: none shares an object with another, since the SDK writes into what it is given. */
export function clientOptions(config: {
  apiUrl?: string | undefined
  log: Log
  patience: Patience
}): webApi.WebClientOptions {
  return {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    logger: sdkLogger(config.log),
    timeout: config.patience.answer,
  }
}

function neededScope(error: unknown): string | undefined {
  const answer: object | undefined = error instanceof webApi.WebAPIPlatformError ? error.data : undefined
  return answer && 'needed' in answer ? String(answer.needed) : undefined
}
