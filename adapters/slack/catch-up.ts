import { setTimeout as sleep } from 'node:timers/promises'
import type { Host } from '../../src/adapter.ts'
import { failureOf } from './connection/errors.ts'
import type { Log } from './connection/log.ts'
import type { Api } from './connection/web-api.ts'
import type { Dispatch } from './dispatch.ts'
import { addressOf, messageId, readSaid, type Self } from './read/events.ts'
import type { DirectMessages } from './show/direct-messages.ts'
import { timeOf } from './time.ts'

/** As many messages as Slack shows an app that is not in its marketplace, once a minute; others may ask more often. */
const MESSAGES = 15

/**
 * Looks up what was said while nobody listened: Slack delivers an event again for a while, and then no more. One
 * conversation after the other, as often as Slack allows; those touched last come first. What was taken already is known
 * by its id.
 */
export async function catchUp(parts: {
  api: Api
  host: Host
  self: Self
  directMessages: DirectMessages
  dispatch: Dispatch
  log: Log
}): Promise<void> {
  const { api, host, self, directMessages, dispatch, log } = parts
  for (const { user, place, since } of await host.openConversations(self.platform)) {
    if (api.stopping.aborted) return
    try {
      const channel = place ?? (await directMessages.channelOf(user))
      const found = await messagesSince(api, channel, since)
      for (const { ts = '', text = '', files = [], ...message } of found) {
        if (message.user !== user || message.bot_id || !isSaid(message.subtype)) continue
        for (const input of readSaid(text, files.length > 0))
          await dispatch(
            {
              id: messageId(channel, ts, input),
              from: { ...addressOf(self, user), place: 'dm' },
              at: timeOf(ts),
              input,
            },
            {},
            () => {},
          )
      }
    } catch (error) {
      log.info({ err: error }, 'A conversation could not be looked through for what was missed')
    }
  }
}

const isSaid = (subtype: string | undefined): boolean =>
  subtype === undefined || ['me_message', 'thread_broadcast', 'file_share'].includes(subtype)

/** Oldest first. */
async function messagesSince(api: Api, channel: string, since: Date) {
  const oldest = (since.getTime() / 1_000).toFixed(3)
  for (;;) {
    try {
      const { messages = [] } = await api.client.conversations.history({ channel, oldest, limit: MESSAGES })
      return messages.toReversed()
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind !== 'wait') throw error
      await sleep(failure.seconds * 1_000, undefined, { signal: api.stopping, ref: false })
    }
  }
}
