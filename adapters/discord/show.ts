import { type Address, type Message, type Receipt, type ShowOptions, Unreachable } from '../../src/adapter.ts'
import { bodyOf, note } from './body.ts'
import type { Calls } from './calls.ts'
import type { Direct } from './direct.ts'
import { isGone } from './failure.ts'
import { Recent } from './recent.ts'
import { render } from './render.ts'
import { answer, change, defer, follow, type Turn } from './turn.ts'
import { words } from './words.ts'

/** How an ephemeral message of before can still be changed. */
interface Way {
  turn: Turn
  which: string
}

export interface Shower {
  show(
    to: Address,
    message: Message,
    turn: Turn | undefined,
    options: ShowOptions,
  ): Promise<Receipt | undefined>
  /** Nothing more comes for this turn: show what waits, and answer what has no answer yet. */
  finish(turn: Turn, language: Message['language']): Promise<void>
}

/**
 * Where a message goes. A direct conversation keeps its history: messages are posted and edited as the bot's own. In a
 * server only the interaction's token reaches one person alone; there the screen is one message that changes in place,
 * with the record of what was answered above the next question. Without a living token it goes to the direct conversation.
 */
export function createShower(calls: Calls, direct: Direct): Shower {
  const ways = new Recent<Way>(5_000)

  async function inServer(
    turn: Turn,
    message: Message,
    replacing: Receipt | undefined,
  ): Promise<Receipt | undefined> {
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
    const body = await bodyOf(
      render(message, { inServer: true, ...(record && { record }) }),
      message.language,
    )
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

  async function inDirect(
    to: Address,
    message: Message,
    turn: Turn | undefined,
    options: ShowOptions,
  ): Promise<Receipt> {
    const body = await bodyOf(render(message), message.language)
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
    return direct.send(to.user, body, options.turn)
  }

  const show: Shower['show'] = async (to, message, turn, options) => {
    const here = turn?.inServer && alive(turn) ? turn : undefined
    if (to.place !== 'dm') {
      const shown = here && (await inServer(here, message, options.replacing))
      return shown ?? inDirect(to, message, turn, options.turn === undefined ? {} : { turn: options.turn })
    }
    try {
      const shown = await inDirect(to, message, turn, options)
      if (here) here.elsewhere = true
      return shown
    } catch (error) {
      // Asked for in a server by somebody who takes no direct messages: nobody else sees it here either.
      const shown = here && error instanceof Unreachable && (await inServer(here, message, undefined))
      if (!shown) throw error
      return shown
    }
  }

  return {
    show,
    async finish(turn, language) {
      const { record } = turn
      delete turn.record
      if (record) await inServer(turn, { ...record, key: `shown:${record.key}` }, turn.source)
      if (turn.source || record) {
        await defer(calls, turn)
        return
      }
      const nothing = note(turn.elsewhere ? words[language].dmMoved : words[language].taken)
      if (!turn.first) await answer(calls, turn, 'reply', nothing)
      else if ((await turn.first).waiting) await change(calls, turn, nothing)
    },
  }
}

function alive(turn: Turn | undefined): turn is Turn {
  return turn !== undefined && Date.now() < turn.until
}
