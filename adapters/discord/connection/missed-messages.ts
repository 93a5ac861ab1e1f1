import { type APIMessage, Routes } from 'discord.js'
import type { Conversation } from '../../../src/adapter.ts'
import { idAt } from '../snowflake.ts'
import type { Calls } from './calls.ts'

/** As many as Discord gives at once. */
const MOST = '100'

/**
 * Discord replays nothing to a new session: what was written meanwhile is fetched, one conversation after the other. The
 * assistant knows a message by its id and takes it once.
 */
export interface MissedMessages {
  /** Looks through all conversations; where somebody writes now, theirs comes first. */
  lookUp(conversations: readonly Conversation[]): Promise<void>
  /** Resolves when what was missed in this conversation has been handed on. */
  before(channel: string): Promise<void>
}

export function createMissedMessages(parts: {
  calls: Calls
  channelOf(user: string): Promise<string>
  take(message: APIMessage): Promise<void>
}): MissedMessages {
  const { calls, channelOf, take } = parts
  const open = new Map<string, () => Promise<void>>()

  async function fetchSince(channel: string, since: Date): Promise<void> {
    const query = { after: idAt(since), limit: MOST }
    const found = await calls({ method: 'Get', route: Routes.channelMessages(channel), query }).catch(
      () => [],
    )
    if (!isMessages(found)) return
    for (const one of found.sort((one, other) => Number(BigInt(one.id) - BigInt(other.id)))) await take(one)
  }

  return {
    async lookUp(conversations) {
      const due: (() => Promise<void>)[] = []
      for (const { user, place, since } of conversations) {
        const channel = place ?? (await channelOf(user).catch(() => undefined))
        if (channel === undefined) continue
        let done: Promise<void> | undefined
        const once = () => {
          done ??= fetchSince(channel, since).finally(() => open.delete(channel))
          return done
        }
        open.set(channel, once)
        due.push(once)
      }
      for (const one of due) await one()
    },
    before: async (channel) => open.get(channel)?.(),
  }
}

function isMessages(value: unknown): value is APIMessage[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'author' in one)
  )
}
