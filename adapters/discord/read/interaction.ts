import type { APIInteraction } from 'discord.js'
import type { Command, Input } from '../../../src/adapter.ts'
import { type ControlUse, decodeCustomId } from '../custom-ids.ts'
import { slashCommand } from './slash.ts'
import { given, submitted } from './submission.ts'

/** What an interaction asks for: an input of the assistant's, or something that Discord needs first. */
export type ReadInteraction =
  | { kind: 'input'; input: Input }
  | Exclude<ControlUse, { kind: 'command' | 'pick' }>

/** Undefined for what this bot does not know: another command, a button of a version long gone. */
export function readInteraction(
  interaction: APIInteraction,
  command: (words: string) => Command | undefined,
): ReadInteraction | undefined {
  switch (interaction.type) {
    case 2: {
      if (interaction.data.type !== 1 || interaction.data.name !== 'survey') return undefined
      const sub = interaction.data.options?.[0]
      const options = sub?.type === 1 ? (sub.options ?? []) : []
      const given = options.flatMap((one): [string, string][] =>
        'value' in one ? [[one.name, String(one.value)]] : [],
      )
      const found = slashCommand(sub?.name ?? 'start', new Map(given), command)
      return found && { kind: 'input', input: { kind: 'command', command: found } }
    }
    case 3: {
      const id = 'values' in interaction.data ? interaction.data.values[0] : interaction.data.custom_id
      return readUse(decodeCustomId(id ?? ''))
    }
    case 5: {
      const use = decodeCustomId(interaction.data.custom_id)
      const values = submitted(interaction.data)
      if (use?.kind === 'say') return { kind: 'input', input: { kind: 'text', text: values.text ?? '' } }
      if (use?.kind !== 'form') return undefined
      return { kind: 'input', input: { kind: 'form', question: use.question, given: given(values) } }
    }
    default:
      return undefined
  }
}

function readUse(use: ControlUse | undefined): ReadInteraction | undefined {
  switch (use?.kind) {
    case 'command':
      return { kind: 'input', input: { kind: 'command', command: use.command } }
    case 'pick':
      return { kind: 'input', input: { kind: 'pick', question: use.question, value: use.value } }
    default:
      return use
  }
}
