import type { Address, Message, Receipt, ShowOptions } from '../../../src/adapter.ts'
import type { Calls } from '../connection/calls.ts'
import { isGone } from '../connection/errors.ts'
import { bodyOf } from '../render/body.ts'
import { render } from '../render/message.ts'
import { type InteractionResponse, respond } from '../respond/response.ts'
import { editMessage } from '../respond/webhook.ts'
import type { DirectMessages } from './direct-messages.ts'

/**
 * A direct conversation keeps its history: messages are posted and edited as the bot's own, for as long as they stand.
 * The first answer to an interaction carries what is to be shown where it can, which saves a call.
 */
export async function showInDm(
  calls: Calls,
  directMessages: DirectMessages,
  to: Address,
  message: Message,
  response: InteractionResponse | undefined,
  options: ShowOptions,
): Promise<Receipt> {
  const body = await bodyOf(render(message))
  // Discord does not say when it changed a message; whoever pressed a button types nothing while that happens.
  const at = new Date().toISOString()
  const changed = ({ place, message: id }: Receipt): Receipt => ({ place, message: id, at })
  const { replacing } = options
  const open = response && !response.inServer && to.place === 'dm' ? response : undefined
  if (replacing) {
    if (open && !open.initial && open.source?.message === replacing.message) {
      const first = await respond(calls, open, 'update', body)
      if (first.kind === 'update' && first.message !== undefined) return changed(replacing)
    }
    if (await directMessages.edit(replacing, body)) return changed(replacing)
  } else if (open && !open.source) {
    const fresh = open.initial === undefined
    const first = await (open.initial ?? respond(calls, open, 'reply', body))
    if (fresh && first.message) return changed({ place: open.place, message: first.message })
    if (first.waiting) {
      first.waiting = false
      const id = await editMessage(calls, open, body).catch((error) => {
        if (isGone(error)) return undefined
        throw error
      })
      if (id) return changed({ place: open.place, message: id })
    }
  }
  return directMessages.send(to.user, body, options.idempotencyKey)
}
