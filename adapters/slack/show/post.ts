import { randomUUID } from 'node:crypto'
import type { types, webApi } from '@slack/bolt'
import type { Receipt } from '../../../src/adapter.ts'
import { fieldOf } from '../../shared/field-of.ts'
import { cut } from '../../shared/fit-text.ts'
import { createRecent } from '../../shared/recent.ts'
import { IRREPLACEABLE, UNFIT } from '../connection/errors.ts'
import { type Api, Limited, Refused } from '../connection/web-api.ts'
import { LIMITS } from '../limits.ts'
import { readMrkdwn } from '../mrkdwn.ts'
import type { Rendered } from '../render/message.ts'
import { timeOf } from '../time.ts'

/** Messages in a conversation the bot is part of: posted once, replaced in place. */

const EVENT = 'monshin_showing'
/** The idempotency key's name in the metadata of every message posted so far. */
const KEY = 'turn'
/** As many messages as Slack shows an app that is not in its marketplace; what was posted twice is among them. */
const LOOK_BACK = 15
/** Posts kept in mind, so that repeating one asks Slack nothing. */
const MAX_KEPT = 1_000

type Found = NonNullable<webApi.ConversationsHistoryResponse['messages']>[number]

export interface PostOptions {
  idempotencyKey?: string | undefined
  /** A process that is gone may have posted it. */
  again?: boolean | undefined
  /** The thread to post in. */
  thread?: string | undefined
}

export interface Posts {
  /** The key is carried in the message's metadata, so that it can be found there when nobody heard the answer. */
  post(channel: string, rendered: Rendered, options: PostOptions): Promise<Receipt>
  /** Undefined when the message cannot be changed any more, or not soon enough. */
  replace(receipt: Receipt, rendered: Rendered): Promise<Receipt | undefined>
  /** The newest messages of a conversation, newest first. */
  recent(channel: string): Promise<Found[]>
}

export function createPosts(api: Api): Posts {
  const posted = createRecent<Receipt>(MAX_KEPT)

  const recent = async (channel: string, thread?: string) => {
    const asked = { channel, limit: LOOK_BACK, include_all_metadata: true }
    const { messages = [] } = await api.retryUnlessLimited('conversations.history', ({ conversations }) =>
      thread === undefined ? conversations.history(asked) : conversations.replies({ ...asked, ts: thread }),
    )
    return messages
  }
  /** Undefined too where Slack does not let us look now: a question asked twice is better than one that is not asked. */
  const find = async (
    channel: string,
    idempotencyKey: string,
    thread: string | undefined,
  ): Promise<Receipt | undefined> => {
    const messages = await recent(channel, thread).catch(() => [])
    const found = messages.find((message) => keyOf(message) === idempotencyKey)
    return found?.ts ? receiptOf(channel, found.ts) : undefined
  }

  const send = async (
    channel: string,
    rendered: Rendered,
    idempotencyKey: string,
    thread: string | undefined,
  ) => {
    let tries = 0
    const receipt = await api.retryIfNotDone(
      'chat.postMessage',
      async (client) => {
        tries += 1
        const { ts } = await client.chat.postMessage({
          channel,
          ...rendered,
          ...(thread !== undefined && { thread_ts: thread }),
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: EVENT, event_payload: { [KEY]: idempotencyKey } },
        })
        return ts ? receiptOf(channel, ts) : undefined
      },
      () => find(channel, idempotencyKey, thread),
    )
    if (tries > 1 && receipt) {
      const later = () => void removeOthers(channel, idempotencyKey, receipt, thread).catch(() => undefined)
      setTimeout(later, api.timeouts.response * 3).unref()
    }
    return receipt
  }

  /** A call that was given up may still land: of two messages with one key only the one we know stays. */
  const removeOthers = async (
    channel: string,
    idempotencyKey: string,
    known: Receipt,
    thread: string | undefined,
  ) => {
    for (const { ts, ...message } of await recent(channel, thread))
      if (ts && ts !== known.message && keyOf(message) === idempotencyKey)
        await api.retry('chat.delete', (client) => client.chat.delete({ channel, ts }))
  }

  return {
    recent,
    async post(channel, rendered, { idempotencyKey = randomUUID(), again = false, thread }) {
      const same = posted.get(`${channel}/${idempotencyKey}`)
      if (same) return same
      const before = again ? await find(channel, idempotencyKey, thread) : undefined
      if (before) return before
      const receipt = await orWords(rendered, (form) => send(channel, form, idempotencyKey, thread))
      if (!receipt) throw new Error('Slack answered a post without saying which message it became')
      posted.set(`${channel}/${idempotencyKey}`, receipt)
      return receipt
    },
    async replace(receipt, rendered) {
      // Slack does not say when it changed a message; whoever pressed a button types nothing while that happens.
      const at = new Date().toISOString()
      try {
        await orWords(rendered, (form) =>
          api.retryUnlessLimited('chat.update', (client) =>
            client.chat.update({ channel: receipt.place, ts: receipt.message, ...form }),
          ),
        )
        return { place: receipt.place, message: receipt.message, at }
      } catch (error) {
        if (error instanceof Limited) return undefined
        if (error instanceof Refused && IRREPLACEABLE.has(error.code)) return undefined
        throw error
      }
    },
  }
}

/** Should Slack not take the blocks, the words alone are better than silence. */
async function orWords<T>(rendered: Rendered, send: (form: Rendered) => Promise<T>): Promise<T> {
  try {
    return await send(rendered)
  } catch (error) {
    if (!(error instanceof Refused && UNFIT.has(error.code))) throw error
    return send({ text: rendered.text, blocks: [words(rendered.text)] })
  }
}

function words(text: string): types.KnownBlock {
  return {
    type: 'section',
    text: { type: 'plain_text', text: cut(readMrkdwn(text), LIMITS.section), emoji: false },
  }
}

function keyOf(message: Found): unknown {
  const payload = message.metadata?.event_type === EVENT ? message.metadata.event_payload : undefined
  return fieldOf(payload, KEY)
}

function receiptOf(place: string, ts: string): Receipt {
  return { place, message: ts, at: timeOf(ts).toISOString() }
}
