import { Unreachable } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import type { Api } from '../connection/web-api.ts'
import type { Rendered } from '../render/message.ts'

/** Of so many people the conversation is kept in mind; of the others Slack is asked once more. */
const MAX_KEPT = 10_000

export interface DirectMessages {
  /** The id of a person's direct conversation with the bot. */
  channelOf(user: string): Promise<string>
  /** Says something there that is no part of an interview. */
  send(user: string, rendered: Rendered): Promise<unknown>
  /** Learned from an event that happened there. */
  learn(user: string, channel: string): void
}

export function createDirectMessages(api: Api): DirectMessages {
  const known = createRecent<string>(MAX_KEPT)
  const direct: DirectMessages = {
    async channelOf(user) {
      const kept = known.get(user)
      if (kept) return kept
      const { channel } = await api.retry('conversations.open', (client) =>
        client.conversations.open({ users: user }),
      )
      if (!channel?.id) throw new Unreachable('Slack opened no direct conversation with this person')
      known.set(user, channel.id)
      return channel.id
    },
    async send(user, rendered) {
      await api.client.chat.postMessage({ channel: await direct.channelOf(user), ...rendered })
    },
    learn: (user, channel) => known.set(user, channel),
  }
  return direct
}
