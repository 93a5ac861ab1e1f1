import { setTimeout as pause } from 'node:timers/promises'
import {
  type Address,
  type Message,
  type Receipt,
  type ShowOptions,
  Unreachable,
} from '../../../src/adapter.ts'
import { fieldOf } from '../../shared/field-of.ts'
import type { Calls } from '../connection/calls.ts'
import { isTooLarge } from '../connection/errors.ts'
import { TIMES } from '../limits.ts'
import { note } from '../render/body.ts'
import { alive, defer, type InteractionResponse, respond } from '../respond/response.ts'
import { deleteOriginal, editMessage, fetchOriginal } from '../respond/webhook.ts'
import { words } from '../words.ts'
import type { DirectMessages } from './direct-messages.ts'
import { showInDm } from './in-dm.ts'
import { createShowInServer } from './in-server.ts'

export interface Presenter {
  show(
    to: Address,
    message: Message,
    response: InteractionResponse | undefined,
    options: ShowOptions,
  ): Promise<Receipt | undefined>
  /** Nothing more comes for this response: show what waits, and answer what has no answer yet. */
  finish(response: InteractionResponse, language: Message['language']): Promise<void>
}

/** Where a message goes: in a server by the response's token; without a living one, and in general, to the direct conversation. */
export function createPresenter(calls: Calls, directMessages: DirectMessages): Presenter {
  const showInServer = createShowInServer(calls)

  const place: Presenter['show'] = async (to, message, response, options) => {
    const here = response?.inServer && alive(response) ? response : undefined
    if (to.place !== 'dm') {
      const shown = here && (await showInServer(here, message, options.replacing))
      return shown ?? showInDm(calls, directMessages, to, message, response, withoutReplacing(options))
    }
    try {
      const shown = await showInDm(calls, directMessages, to, message, response, options)
      if (here) here.elsewhere = true
      return shown
    } catch (error) {
      // Asked for in a server by somebody who takes no direct messages: nobody else sees it here either.
      const shown = here && error instanceof Unreachable && (await showInServer(here, message, undefined))
      if (!shown) throw error
      return shown
    }
  }

  /** A line in a place of its own can wait; in a server it stands in one message with what follows it. */
  async function showWithPast(...[to, message, response, options]: Parameters<Presenter['show']>) {
    const { past } = options
    const replacing = past?.replacing
    if (!past) return place(to, message, response, options)
    if (to.place !== 'dm' || !replacing) {
      await place(to, past.line, response, replacing ? { replacing } : {})
      return place(to, message, response, options)
    }
    const next = place(to, message, response, options)
    const draw = () => place(to, past.line, response, { replacing }).catch(() => undefined)
    // The answer to an interaction has no rate limit to share, but a time limit.
    if (response && response.source?.message === replacing.message) {
      response.line = draw()
      return next
    }
    const shown = await next
    void draw()
    return shown
  }

  return {
    async show(to, message, response, options) {
      try {
        return await showWithPast(to, message, response, options)
      } catch (error) {
        if (!message.file || !isTooLarge(error)) throw error
        return place(to, withoutFile(message, message.file.name), response, options)
      }
    },
    async finish(response, language) {
      await response.line
      if (response.waited) return deleteOriginal(calls, response)
      const { record } = response
      delete response.record
      if (record) await showInServer(response, { ...record, key: `shown:${record.key}` }, response.source)
      if (response.source || record) {
        await defer(calls, response)
        return
      }
      const nothing = note(response.elsewhere ? words[language].dmMoved : words[language].taken)
      if (!response.initial) await respond(calls, response, 'reply', nothing)
      else if (
        (await response.initial).waiting &&
        (response.elsewhere || (await isLeftEmpty(calls, response)))
      )
        await editMessage(calls, response, nothing)
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
async function isLeftEmpty(calls: Calls, response: InteractionResponse): Promise<boolean> {
  await pause(TIMES.otherProcess)
  return fieldOf(await fetchOriginal(calls, response), 'content') === ''
}

function withoutReplacing({ replacing, ...options }: ShowOptions): ShowOptions {
  return options
}
