import type { Message, Receipt } from '../../../src/adapter.ts'
import { createRecent } from '../../shared/recent.ts'
import type { Calls } from '../connection/calls.ts'
import { isGone } from '../connection/errors.ts'
import { bodyOf } from '../render/body.ts'
import { render } from '../render/message.ts'
import { alive, type InteractionResponse, respond } from '../respond/response.ts'
import { editMessage, followUp } from '../respond/webhook.ts'

/** How an earlier ephemeral message can still be edited. */
interface Way {
  response: InteractionResponse
  which: string
}

/** Shows a message to one person in a server; undefined where Discord no longer lets this response say anything. */
export type ShowInServer = (
  response: InteractionResponse,
  message: Message,
  replacing: Receipt | undefined,
) => Promise<Receipt | undefined>

/**
 * In a server only an interaction's token reaches one person alone. There the screen is one message that changes in
 * place, with the record of what was answered above the next question.
 */
export function createShowInServer(calls: Calls): ShowInServer {
  const ways = createRecent<Way>(5_000)

  return async (response, message, replacing) => {
    const way = replacing && ways.get(replacing.message)
    const isSource = replacing !== undefined && replacing.message === response.source?.message
    const waits = isSource || !alive(way?.response)
    // Only this person sees the place: that the screen went on further down needs no line there.
    if (message.key.startsWith('moved:') && waits) return replacing ?? response.source
    if (message.key.startsWith('record:') && waits) {
      response.record = message
      return replacing ?? response.source
    }
    const record = response.record
    delete response.record
    const body = await bodyOf(render(message, { inServer: true, ...(record && { record }) }))
    const at = new Date().toISOString()
    const keep = (id: string, way: Way): Receipt => {
      ways.set(id, way)
      return { place: response.place, message: id, at }
    }
    try {
      if (replacing && !isSource && way && alive(way.response)) {
        await editMessage(calls, way.response, body, way.which)
        return { ...replacing, at }
      }
      const kind = response.source && (isSource || record) ? 'update' : 'reply'
      const fresh = response.initial === undefined
      const first = await (response.initial ?? respond(calls, response, kind, body))
      if (first.kind === 'over') return undefined
      if (fresh && first.message !== undefined) return keep(first.message, { response, which: '@original' })
      if (kind === first.kind && (kind === 'update' || first.waiting)) {
        first.waiting = false
        return keep(await editMessage(calls, response, body), { response, which: '@original' })
      }
      const id = await followUp(calls, response, body)
      return keep(id, { response, which: id })
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }
}
