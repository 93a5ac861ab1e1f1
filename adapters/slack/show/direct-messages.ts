import type { Address, Update } from '../../../src/adapter.ts'
import { Unreachable } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import { OPEN_DM } from '../action-ids.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'
import { fallback } from '../render/fit.ts'
import type { Rendered } from '../render/message.ts'
import { plain, rich } from '../render/paragraphs.ts'
import { words } from '../words.ts'
import type { SendEphemeral } from './ephemeral.ts'

/** Of so many people something is kept in mind; of the others Slack is asked once more. */
const MAX_KNOWN = 10_000

export interface DirectMessages {
  /** The id of a person's direct conversation with the bot. */
  channelOf(user: string): Promise<string>
  /** Learned from an event that happened there. */
  learn(user: string, channel: string): void
}

export function createDirectMessages(api: Api): DirectMessages {
  const known = createRecent<string>(MAX_KNOWN)
  return {
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
    learn: (user, channel) => known.set(user, channel),
  }
}

/** Where an update belongs: the direct conversation, whatever channel it came from. Undefined: nothing to do. */
export type RedirectToDm = (update: Update) => Promise<Update | undefined>

export function createRedirectToDm(parts: {
  api: Api
  directMessages: DirectMessages
  sendEphemeral: SendEphemeral
  log: Log
}): RedirectToDm {
  const { api, directMessages, sendEphemeral, log } = parts
  const greeted = createRecent<true>(MAX_KNOWN)

  /** Slack says so every time somebody looks at the conversation; only an empty one asks for a greeting. */
  const isNew = async (user: string): Promise<boolean> => {
    if (greeted.get(user)) return false
    greeted.set(user, true)
    try {
      const channel = await directMessages.channelOf(user)
      const { messages = [] } = await api.client.conversations.history({ channel, limit: 1 })
      return messages.length === 0
    } catch {
      return false
    }
  }

  return async (update) => {
    const { handle, ...from } = update.from
    if (from.place === 'home') return update
    if (from.place === 'dm')
      return update.input.kind !== 'open' || (await isNew(from.user)) ? update : undefined
    const own = await directMessages.channelOf(from.user).catch(() => undefined)
    const isOwn = own === undefined ? from.place.startsWith('D') : own === from.place
    // In a channel, or in a conversation of two people, only a pointer is shown, and only to the one who asked.
    if (!isOwn)
      void sendEphemeral(update.from, pointer(from, own, update.language ?? 'ja'), false).catch(
        (error: unknown) => log.warn({ err: error }, 'The pointer to the direct conversation was not shown'),
      )
    return { ...update, from: { ...from, place: 'dm' } }
  }
}

function pointer(to: Address, dm: string | undefined, language: 'ja' | 'en'): Rendered {
  const { pointer: text, openDm } = words[language]
  const url = `https://slack.com/app_redirect?team=${to.team}&channel=${dm}`
  return {
    text: fallback(text),
    blocks: [
      ...rich(text),
      ...(dm
        ? [
            {
              type: 'actions' as const,
              elements: [{ type: 'button' as const, text: plain(openDm, 75), url, action_id: OPEN_DM }],
            },
          ]
        : []),
    ],
  }
}
