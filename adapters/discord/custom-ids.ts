import type { Command } from '../../src/adapter.ts'
import { decodeCommand, encodeCommand } from '../shared/command-id.ts'

/** What a component says when it is used: the assistant's own commands, and what Discord alone needs. */
export type ControlUse =
  | { kind: 'command'; command: Command }
  | { kind: 'pick'; question: string; value: string }
  /** Opens the form of a question. */
  | { kind: 'form'; question: string }
  /** Opens a field to type into, where one cannot simply write: in a server. `since`: the interaction that opened it. */
  | { kind: 'say'; since?: string }
  /** Goes on in the direct conversation. */
  | { kind: 'dm' }

/** A select menu: what was chosen in it is itself the id of a use. */
export const MENU = 'menu'

export function encodeCustomId(use: ControlUse): string {
  switch (use.kind) {
    case 'command':
      return encodeCommand(use.command)
    case 'pick':
      return `pick?${new URLSearchParams({ question: use.question, value: use.value })}`
    case 'form':
      return `form?${new URLSearchParams({ question: use.question })}`
    case 'say':
      return use.since === undefined ? use.kind : `say?${new URLSearchParams({ since: use.since })}`
    case 'dm':
      return use.kind
  }
}

/** Undefined for ids this bot did not create. */
export function decodeCustomId(id: string): ControlUse | undefined {
  const [name, query] = id.split('?', 2)
  const given = new URLSearchParams(query)
  const question = given.get('question')
  const value = given.get('value')
  const since = given.get('since')
  if (name === 'say') return { kind: name, ...(since !== null && { since }) }
  if (name === 'dm') return { kind: name }
  if (name === 'form') return question === null ? undefined : { kind: 'form', question }
  if (name === 'pick')
    return question === null || value === null ? undefined : { kind: 'pick', question, value }
  const command = decodeCommand(id)
  return command && { kind: 'command', command }
}
