import { type APIMessage, Routes } from 'discord.js'
import { createRecent } from '../../shared/recent.ts'
import type { Calls } from './calls.ts'

const LOOK_BACK = 60 * 60_000

/**
 * Discord replays nothing to a new session: what was written while a session was lost is fetched, for the conversations
 * that were active within the hour. (The assistant knows a message by its id and takes it once.)
 */
export interface MissedMessages {
  /** The newest message known in this conversation. */
  saw(channel: string, message: string): void
  fetch(calls: Calls): Promise<APIMessage[]>
}

export function createMissedMessages(now: () => number): MissedMessages {
  const last = createRecent<{ message: string; at: number }>(5_000)
  return {
    saw(channel, message) {
      last.set(channel, { message, at: now() })
    },
    async fetch(calls) {
      const active = last.entries().filter(([, { at }]) => now() - at < LOOK_BACK)
      const found: APIMessage[] = []
      for (const [channel, { message }] of active) {
        const query = { after: message, limit: '50' }
        const messages = await calls({ method: 'Get', route: Routes.channelMessages(channel), query }).catch(
          () => [],
        )
        if (isMessages(messages)) found.push(...messages)
      }
      return found.sort((one, other) => one.timestamp.localeCompare(other.timestamp))
    },
  }
}

function isMessages(value: unknown): value is APIMessage[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'author' in one)
  )
}
