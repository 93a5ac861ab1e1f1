import type { BlockAction, BlockElementAction } from '@slack/bolt'
import type { Input, Receipt, Update } from '../../../src/adapter.ts'
import { decodeCommand } from '../../shared/command-id.ts'
import { textOf } from '../../shared/field-of.ts'
import { type ActionId, type RowAction, readActionId } from '../action-ids.ts'
import { addressOf, type Self } from './events.ts'
import { idOf } from './update-id.ts'

/** The button of a form; `update` asks for the question anew, should the form not open. */
export interface FormAction {
  kind: 'form'
  question: string
  language: 'ja' | 'en'
  update: Update
}

/** What the use of a control asks for. `nothing`: a control that this version does not know. */
export type ReadAction =
  | { kind: 'update'; update: Update }
  | FormAction
  | RowAction
  | { kind: 'nothing'; update: Update }

export function readAction(body: BlockAction, self: Self, now: Date): ReadAction {
  const [action] = body.actions
  const used = readActionId(action?.action_id ?? '')
  if (used?.kind === 'add-row' || used?.kind === 'remove-row') return used
  const known = action && used && inputOf(used, action)
  const input = known ?? { kind: 'unusable' as const, what: 'control' as const }
  const channel = body.channel?.id ?? body.container.channel_id
  const on = receiptOf(body, channel)
  const update: Update = {
    id: idOf(body.trigger_id, body.user.id, action?.action_ts, action?.action_id, JSON.stringify(input)),
    from: {
      ...addressOf(self, body.user.id),
      place: body.view?.type === 'home' ? 'home' : (channel ?? 'dm'),
      ...(body.response_url && { handle: body.response_url }),
    },
    at: now,
    input,
    ...(on && { on }),
  }
  if (!known) return { kind: 'nothing', update }
  return used.kind === 'form' && used.language
    ? { kind: 'form', question: used.question, language: used.language, update }
    : { kind: 'update', update }
}

function inputOf(used: Exclude<ActionId, RowAction>, action: BlockElementAction): Input | undefined {
  const value = textOf('selected_option' in action ? action.selected_option : action, 'value')
  switch (used.kind) {
    case 'command': {
      const command = decodeCommand(value ?? '')
      return command && { kind: 'command', command }
    }
    case 'pick':
      return value === undefined ? undefined : { kind: 'pick', question: used.question, value }
    case 'form':
      return { kind: 'command', command: { name: 'goto', question: used.question } }
  }
}

function receiptOf(body: BlockAction, channel: string | undefined): Receipt | undefined {
  if (body.view?.type === 'home') return { place: 'home', message: body.view.id }
  const message = body.message?.ts ?? body.container.message_ts
  return channel && message ? { place: channel, message } : undefined
}
