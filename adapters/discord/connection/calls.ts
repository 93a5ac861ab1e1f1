import { setTimeout as pause } from 'node:timers/promises'
import { type RawFile, type REST, RequestMethod, type RouteLike } from 'discord.js'
import { isLost, isServerError, isUnauthorized } from './errors.ts'

export interface Call {
  method: keyof typeof RequestMethod
  route: RouteLike
  body?: unknown
  files?: RawFile[]
  query?: Record<string, string>
  /** The route carries its own token (interactions, webhooks). */
  tokenInRoute?: boolean
  /** Doing it twice would show it twice: it is not repeated after a lost answer. */
  once?: boolean
}

export type Calls = (call: Call) => Promise<unknown>

const WAITS = [250, 1000, 3000]

/**
 * Calls to Discord that outlast its hiccups. discord.js waits out rate limits (a queue a route and channel) and here
 * repeats nothing by itself; we repeat with growing pauses, what may be repeated.
 */
export function persistent(rest: REST, token: string): Calls {
  const once = ({ route, query, tokenInRoute, method, body, files }: Call) =>
    rest.request({
      fullRoute: route,
      method: RequestMethod[method],
      ...(body !== undefined && { body }),
      ...(files && files.length > 0 && { files }),
      ...(query && { query: new URLSearchParams(query) }),
      ...(tokenInRoute && { auth: false }),
    })

  return async (call) => {
    for (const wait of [...WAITS, undefined]) {
      try {
        return await once(call)
      } catch (error) {
        // After a 401 discord.js forgets the token, and every later call would fail for want of one.
        const refused = isUnauthorized(error)
        if (refused) rest.setToken(token)
        const again = refused || isServerError(error) || (isLost(error) && !call.once)
        if (!again || wait === undefined) throw error
        await pause(wait)
      }
    }
    return undefined
  }
}
