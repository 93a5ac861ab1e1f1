import { createHash, randomBytes } from 'node:crypto'
import { Routes } from 'discord.js'
import { type Receipt, Unreachable } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import type { Calls } from '../connection/calls.ts'
import { codeOf, isGone, takesNoMessages, UNKNOWN_CHANNEL } from '../connection/errors.ts'
import { LIMITS } from '../limits.ts'
import type { Body } from '../render/body.ts'
import { idIn } from '../respond/webhook.ts'
import { timeOf } from '../snowflake.ts'

/** The direct conversations: opened when needed, written to with a nonce, edited as long as they stand. */
export interface DirectMessages {
  channelOf(user: string): Promise<string>
  /** Also used where the channel is known from what the person wrote. */
  learn(user: string, channel: string): void
  send(user: string, body: Body, idempotencyKey?: string): Promise<Receipt>
  /** False where the message cannot be changed any more. */
  edit(receipt: Receipt, body: Body): Promise<boolean>
}

export function createDirectMessages(calls: Calls): DirectMessages {
  const channels = createRecent<string>(10_000)

  async function channelOf(user: string): Promise<string> {
    const known = channels.get(user)
    if (known !== undefined) return known
    const opened = idIn(
      await calls({ method: 'Post', route: Routes.userChannels(), body: { recipient_id: user } }),
    )
    channels.set(user, opened)
    return opened
  }

  async function post(user: string, json: Record<string, unknown>, body: Body): Promise<Receipt> {
    const place = await channelOf(user)
    const route = Routes.channelMessages(place)
    const message = idIn(await calls({ method: 'Post', route, body: json, files: body.files }))
    return { place, message, at: timeOf(message).toISOString() }
  }

  return {
    channelOf,
    learn: (user, channel) => channels.set(user, channel),
    async send(user, body, idempotencyKey) {
      // Discord gives back the message that bears this nonce already: a post whose answer was lost stands once.
      const json = { ...body.json, nonce: nonceOf(user, idempotencyKey), enforce_nonce: true }
      try {
        return await post(user, json, body)
      } catch (error) {
        if (codeOf(error) !== UNKNOWN_CHANNEL) throw unreachable(error)
        channels.delete(user)
        return await post(user, json, body).catch((again) => {
          throw unreachable(again)
        })
      }
    },
    async edit({ place, message }, body) {
      try {
        const route = Routes.channelMessage(place, message)
        await calls({ method: 'Patch', route, body: body.json, files: body.files })
        return true
      } catch (error) {
        if (isGone(error)) return false
        throw error
      }
    },
  }
}

function unreachable(error: unknown): unknown {
  return takesNoMessages(error) || codeOf(error) === UNKNOWN_CHANNEL
    ? new Unreachable('This person takes no direct messages from the bot.')
    : error
}

function nonceOf(user: string, idempotencyKey: string | undefined): string {
  const unique =
    idempotencyKey === undefined
      ? randomBytes(18)
      : createHash('sha256').update(`${user}\n${idempotencyKey}`).digest()
  return unique.toString('base64url').slice(0, LIMITS.nonce)
}
