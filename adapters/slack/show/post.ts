import { randomUUID } from 'node:crypto'
import type { types, webApi } from '@slack/bolt'
import type { Receipt } from '../../../src/adapter.ts'
import { fieldOf } from '../../shared/field-of.ts'
import { cut } from '../../shared/fit-text.ts'
import { createRecent } from '../../shared/recent.ts'
import { IRREPLACEABLE, UNFIT } from '../connection/errors.ts'
import { type Api, Refused } from '../connection/web-api.ts'
import { LIMITS } from '../limits.ts'
import { readMrkdwn } from '../mrkdwn.ts'
import type { Rendered } from '../render/message.ts'

/** Messages in a conversation the bot is part of: posted once, replaced in place. */

const EVENT = 'monshin_showing'
/** The idempotency key's name in the metadata of every message posted so far. */
const KEY = 'turn'
/** A message that was posted twice would stand among the newest of its conversation. */
const LOOK_BACK = 30
/** Posts kept in mind, so that repeating one asks Slack nothing. */
const MAX_KEPT = 1_000

type Found = NonNullable<webApi.ConversationsHistoryResponse['messages']>[number]

export interface Posts {
  /** The key is carried in the message's metadata; a message that carries it already is not posted again. */
  post(channel: string, rendered: Rendered, idempotencyKey: string | undefined): Promise<Receipt>
  /** Undefined when the message cannot be changed any more. */
  replace(receipt: Receipt, rendered: Rendered): Promise<Receipt | undefined>
  /** The newest messages of a conversation, newest first. */
  recent(channel: string): Promise<Found[]>
}

export function createPosts(api: Api): Posts {
  /** Conversations in which the last post is known to have been answered: before any other post we look first. */
  const certain = createRecent<true>(MAX_KEPT)
  const posted = createRecent<Receipt>(MAX_KEPT)

  const recent = async (channel: string) => {
    const answer = await api.retry('conversations.history', (client) =>
      client.conversations.history({ channel, limit: LOOK_BACK, include_all_metadata: true }),
    )
    return answer.messages ?? []
  }
  const find = async (channel: string, idempotencyKey: string): Promise<Receipt | undefined> => {
    const found = (await recent(channel)).find((message) => keyOf(message) === idempotencyKey)
    return found?.ts ? { place: channel, message: found.ts } : undefined
  }

  const send = async (channel: string, rendered: Rendered, idempotencyKey: string) => {
    let tries = 0
    const receipt = await api.retryIfNotDone(
      'chat.postMessage',
      async (client) => {
        tries += 1
        const { ts } = await client.chat.postMessage({
          channel,
          ...rendered,
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: EVENT, event_payload: { [KEY]: idempotencyKey } },
        })
        return ts ? { place: channel, message: ts } : undefined
      },
      () => find(channel, idempotencyKey),
    )
    if (tries > 1 && receipt) {
      const later = () => void removeOthers(channel, idempotencyKey, receipt).catch(() => undefined)
      setTimeout(later, api.timeouts.response * 3).unref()
    }
    return receipt
  }

  /** A call that was given up may still land: of two messages with one key only the one we know stays. */
  const removeOthers = async (channel: string, idempotencyKey: string, known: Receipt) => {
    for (const { ts, ...message } of await recent(channel))
      if (ts && ts !== known.message && keyOf(message) === idempotencyKey)
        await api.retry('chat.delete', (client) => client.chat.delete({ channel, ts }))
  }

  return {
    recent,
    async post(channel, rendered, idempotencyKey = randomUUID()) {
      const same = posted.get(`${channel}/${idempotencyKey}`)
      if (same) return same
      // A process that was killed may have posted this without hearing the answer.
      const before = certain.get(channel) ? undefined : await find(channel, idempotencyKey).catch(noHistory)
      if (before) return before
      certain.delete(channel)
      const receipt = await orWords(rendered, (form) => send(channel, form, idempotencyKey))
      certain.set(channel, true)
      if (!receipt) throw new Error('Slack answered a post without saying which message it became')
      posted.set(`${channel}/${idempotencyKey}`, receipt)
      return receipt
    },
    async replace(receipt, rendered) {
      try {
        await orWords(rendered, (form) =>
          api.retry('chat.update', (client) =>
            client.chat.update({ channel: receipt.place, ts: receipt.message, ...form }),
          ),
        )
        return receipt
      } catch (error) {
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

/** Without the right to read the conversation the post still goes out. */
function noHistory(error: unknown): undefined {
  if (error instanceof Refused) return undefined
  throw error
}
