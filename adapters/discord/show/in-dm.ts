import type { Address, Message, Receipt, ShowOptions } from '../../../src/adapter.ts'
import type { Calls } from '../connection/calls.ts'
import { isGone } from '../connection/errors.ts'
import { bodyOf } from '../render/body.ts'
import { render } from '../render/message.ts'
import { answer, type Turn } from '../respond/response.ts'
import { change } from '../respond/webhook.ts'
import type { Direct } from './direct-messages.ts'

/**
 * A direct conversation keeps its history: messages are posted and edited as the bot's own, for as long as they stand.
 * The first answer to an interaction carries what is to be shown where it can, which saves a call.
 */
export async function inDirect(
  calls: Calls,
  direct: Direct,
  to: Address,
  message: Message,
  turn: Turn | undefined,
  options: ShowOptions,
): Promise<Receipt> {
  const body = await bodyOf(render(message))
  const { replacing } = options
  const open = turn && !turn.inServer && to.place === 'dm' ? turn : undefined
  if (replacing) {
    if (open && !open.first && open.source?.message === replacing.message) {
      const first = await answer(calls, open, 'update', body)
      if (first.kind === 'update' && first.message !== undefined) return replacing
    }
    if (await direct.edit(replacing, body)) return replacing
  } else if (open && !open.source) {
    const fresh = open.first === undefined
    const first = await (open.first ?? answer(calls, open, 'reply', body))
    if (fresh && first.message) return { place: open.place, message: first.message }
    if (first.waiting) {
      first.waiting = false
      const id = await change(calls, open, body).catch((error) => {
        if (isGone(error)) return undefined
        throw error
      })
      if (id) return { place: open.place, message: id }
    }
  }
  return direct.send(to.user, body, options.idempotencyKey)
}
