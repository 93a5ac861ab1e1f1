import { setTimeout as pause } from 'node:timers/promises'
import {
  type Address,
  type Message,
  type Receipt,
  type ShowOptions,
  Unreachable,
} from '../../../src/adapter.ts'
import type { Calls } from '../connection/calls.ts'
import { isTooLarge } from '../connection/errors.ts'
import { TIMES } from '../limits.ts'
import { note } from '../render/body.ts'
import { alive, answer, defer, type Turn } from '../respond/response.ts'
import { change, fieldOf, original } from '../respond/webhook.ts'
import { words } from '../words.ts'
import type { Direct } from './direct-messages.ts'
import { inDirect } from './in-dm.ts'
import { createInServer } from './in-server.ts'

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

/** Where a message goes: in a server by the turn's token; without a living one, and in general, to the direct conversation. */
export function createShower(calls: Calls, direct: Direct): Shower {
  const inServer = createInServer(calls)

  const place: Shower['show'] = async (to, message, turn, options) => {
    const here = turn?.inServer && alive(turn) ? turn : undefined
    if (to.place !== 'dm') {
      const shown = here && (await inServer(here, message, options.replacing))
      return shown ?? inDirect(calls, direct, to, message, turn, withoutReplacing(options))
    }
    try {
      const shown = await inDirect(calls, direct, to, message, turn, options)
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
    async show(to, message, turn, options) {
      try {
        return await place(to, message, turn, options)
      } catch (error) {
        if (!message.file || !isTooLarge(error)) throw error
        return place(to, withoutFile(message, message.file.name), turn, options)
      }
    },
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
      else if ((await turn.first).waiting && (turn.elsewhere || (await isLeftEmpty(calls, turn))))
        await change(calls, turn, nothing)
    },
  }
}

function withoutFile({ file: _, ...message }: Message, name: string): Message {
  return {
    ...message,
    body: [...message.body, { kind: 'notice', text: words[message.language].tooLarge(name) }],
  }
}

/** Another process of ours may have taken the same interaction: what it shows there stays. */
async function isLeftEmpty(calls: Calls, turn: Turn): Promise<boolean> {
  await pause(TIMES.otherProcess)
  return fieldOf(await original(calls, turn), 'content') === ''
}

function withoutReplacing({ replacing, ...options }: ShowOptions): ShowOptions {
  return options
}
