import type { BlockAction, BlockElementAction } from '@slack/bolt'
import type { Input, Receipt, Update } from '../../../src/adapter.ts'
import { decodeCommand } from '../../shared/command-id.ts'
import { addressOf, type Self } from './events.ts'
import { idOf } from './update-id.ts'

/** The button of a form; `update` asks for the question anew, should the form not open. */
export interface FormPressed {
  kind: 'form'
  question: string
  language: 'ja' | 'en'
  update: Update
}

/** A control was used. `form`: its button asks for a modal, `rows`: a row button inside one. */
export type Pressed =
  | { kind: 'update'; update: Update }
  | FormPressed
  | { kind: 'rows'; action: string }
  | { kind: 'nothing' }

export function readAction(body: BlockAction, self: Self, now: Date): Pressed {
  const [action] = body.actions
  if (!action) return { kind: 'nothing' }
  if (action.action_id.startsWith('row:')) return { kind: 'rows', action: action.action_id }
  const input = inputOf(action)
  if (!input) return { kind: 'nothing' }
  const channel = body.channel?.id ?? body.container.channel_id
  const on = receiptOf(body, channel)
  const update: Update = {
    id: idOf(body.trigger_id, body.user.id, action.action_ts, action.action_id, JSON.stringify(input)),
    from: {
      ...addressOf(self, body.user.id),
      place: body.view?.type === 'home' ? 'home' : (channel ?? 'dm'),
      ...(body.response_url && { handle: body.response_url }),
    },
    at: now,
    input,
    ...(on && { on }),
  }
  const [, question, language] = /^form:([^:]+):(ja|en)$/.exec(action.action_id) ?? []
  return question === undefined
    ? { kind: 'update', update }
    : { kind: 'form', question, language: language === 'en' ? 'en' : 'ja', update }
}

function inputOf(action: BlockElementAction): Input | undefined {
  const value = 'selected_option' in action ? textOf(action.selected_option) : textOf(action)
  const [kind, question] = action.action_id.split(':')
  switch (kind) {
    case 'command': {
      const command = decodeCommand(value ?? '')
      return command && { kind: 'command', command }
    }
    case 'pick':
      return question && value !== undefined ? { kind: 'pick', question, value } : undefined
    case 'form':
      return question ? { kind: 'command', command: { name: 'goto', question } } : undefined
    default:
      return undefined
  }
}

function textOf(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null || !('value' in part)) return undefined
  return typeof part.value === 'string' ? part.value : undefined
}

function receiptOf(body: BlockAction, channel: string | undefined): Receipt | undefined {
  if (body.view?.type === 'home') return { place: 'home', message: body.view.id }
  const message = body.message?.ts ?? body.container.message_ts
  return channel && message ? { place: channel, message } : undefined
}
