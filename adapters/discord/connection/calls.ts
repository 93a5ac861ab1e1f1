import { setTimeout as pause } from 'node:timers/promises'
import { type RawFile, type REST, RequestMethod, type RouteLike } from 'discord.js'
import { isAnswerLost, isServerError, isUnauthorized } from './errors.ts'

export interface Call {
  method: keyof typeof RequestMethod
  route: RouteLike
  body?: unknown
  files?: RawFile[]
  query?: Record<string, string>
  /** The route carries its own token (interactions, webhooks). */
  tokenInRoute?: boolean
  /** Doing it twice would show it twice: it is not tried again after a lost answer. */
  atMostOnce?: boolean
}

export type Calls = (call: Call) => Promise<unknown>

const RETRY_DELAYS = [250, 1000, 3000]

/**
 * Calls to Discord, tried again after longer and longer pauses where that is safe. discord.js waits out the rate limits
 * and is told to retry nothing by itself.
 */
export function retryingCalls(rest: REST, token: string): Calls {
  const send = ({ route, query, tokenInRoute, method, body, files }: Call) =>
    rest.request({
      fullRoute: route,
      method: RequestMethod[method],
      ...(body !== undefined && { body }),
      ...(files && files.length > 0 && { files }),
      ...(query && { query: new URLSearchParams(query) }),
      ...(tokenInRoute && { auth: false }),
    })

  return async (call) => {
    for (const wait of [...RETRY_DELAYS, undefined]) {
      try {
        return await send(call)
      } catch (error) {
        // After a 401 discord.js forgets the token, and every later call would fail for want of one.
        const refused = isUnauthorized(error)
        if (refused) rest.setToken(token)
        const again = refused || isServerError(error) || (isAnswerLost(error) && !call.atMostOnce)
        if (!again || wait === undefined) throw error
        await pause(wait)
      }
    }
    return undefined
  }
}
