import type { Message, Receipt } from '../../../src/adapter.ts'
import { Recent } from '../../shared/recent.ts'
import type { Calls } from '../connection/calls.ts'
import { isGone } from '../connection/errors.ts'
import { bodyOf } from '../render/body.ts'
import { render } from '../render/message.ts'
import { alive, answer, type Turn } from '../respond/response.ts'
import { change, follow } from '../respond/webhook.ts'

/** How an ephemeral message of before can still be changed. */
interface Way {
  turn: Turn
  which: string
}

/** Shows a message to one person in a server; undefined where Discord no longer lets this turn say anything. */
export type InServer = (
  turn: Turn,
  message: Message,
  replacing: Receipt | undefined,
) => Promise<Receipt | undefined>

/**
 * In a server only an interaction's token reaches one person alone. There the screen is one message that changes in
 * place, with the record of what was answered above the next question.
 */
export function createInServer(calls: Calls): InServer {
  const ways = new Recent<Way>(5_000)

  return async (turn, message, replacing) => {
    const way = replacing && ways.get(replacing.message)
    const isSource = replacing !== undefined && replacing.message === turn.source?.message
    const waits = isSource || !alive(way?.turn)
    // Only this person sees the place: that the screen went on further down needs no line there.
    if (message.key.startsWith('moved:') && waits) return replacing ?? turn.source
    if (message.key.startsWith('record:') && waits) {
      turn.record = message
      return replacing ?? turn.source
    }
    const record = turn.record
    delete turn.record
    const body = await bodyOf(render(message, { inServer: true, ...(record && { record }) }))
    const keep = (id: string, way: Way): Receipt => {
      ways.set(id, way)
      return { place: turn.place, message: id }
    }
    try {
      if (replacing && !isSource && way && alive(way.turn)) {
        await change(calls, way.turn, body, way.which)
        return replacing
      }
      const kind = turn.source && (isSource || record) ? 'update' : 'reply'
      const fresh = turn.first === undefined
      const first = await (turn.first ?? answer(calls, turn, kind, body))
      if (first.kind === 'over') return undefined
      if (fresh && first.message !== undefined) return keep(first.message, { turn, which: '@original' })
      if (kind === first.kind && (kind === 'update' || first.waiting)) {
        first.waiting = false
        return keep(await change(calls, turn, body), { turn, which: '@original' })
      }
      const id = await follow(calls, turn, body)
      return keep(id, { turn, which: id })
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }
}
