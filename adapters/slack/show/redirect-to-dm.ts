import type { Address, Update } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import { OPEN_DM } from '../action-ids.ts'
import type { Log } from '../connection/log.ts'
import { fallback } from '../render/fit.ts'
import type { Rendered } from '../render/message.ts'
import { plain, rich } from '../render/paragraphs.ts'
import { words } from '../words.ts'
import type { DirectMessages } from './direct-messages.ts'
import type { SendEphemeral } from './ephemeral.ts'

const MAX_KEPT = 10_000

/** An update as the assistant takes it: in the direct conversation, whatever channel it came from. */
export interface Redirected {
  update: Update
  /** Says where it came from that the survey goes on elsewhere or, where it could not, that it does not. */
  tell(wasReached: boolean): Promise<void>
}

/** Undefined: nothing to do. */
export type RedirectToDm = (update: Update) => Promise<Redirected | undefined>

export function createRedirectToDm(parts: {
  directMessages: DirectMessages
  sendEphemeral: SendEphemeral
  log: Log
}): RedirectToDm {
  const { directMessages, sendEphemeral, log } = parts
  const opened = createRecent<true>(MAX_KEPT)

  return async (update) => {
    const { handle, ...from } = update.from
    const stays: Redirected = { update, tell: async () => {} }
    if (from.place === 'home') return stays
    if (from.place === 'dm') {
      if (update.input.kind !== 'open') return stays
      // Slack says so every time somebody looks at the conversation.
      if (opened.get(from.user)) return undefined
      opened.set(from.user, true)
      return stays
    }
    const own = await directMessages.channelOf(from.user).catch(() => undefined)
    const isOwn = own === undefined ? from.place.startsWith('D') : own === from.place
    const { thread, ...place } = from
    const moved = { ...update, from: isOwn ? { ...from, place: 'dm' } : { ...place, place: 'dm' } }
    if (isOwn) return { update: moved, tell: stays.tell }
    return {
      update: moved,
      // In a channel, or in a conversation of two people, only a pointer is shown, and only to the one who asked.
      async tell(wasReached) {
        const say = words[update.language ?? 'ja']
        const note = wasReached ? pointer(from, own, say) : { text: say.dmClosed, blocks: rich(say.dmClosed) }
        await sendEphemeral(update.from, note, false).catch((error: unknown) =>
          log.warn({ err: error }, 'The pointer to the direct conversation was not shown'),
        )
      },
    }
  }
}

function pointer(
  to: Address,
  dm: string | undefined,
  { pointer: text, openDm }: { pointer: string; openDm: string },
): Rendered {
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
