import {
  type APIInteraction,
  type APIMessage,
  type GatewayMessageCreateDispatchData,
  PermissionFlagsBits,
} from 'discord.js'
import type { Address, Command, Input, Message } from '../../../src/adapter.ts'
import { decodeCommand } from '../../shared/command-id.ts'
import { type Use, useOf } from '../custom-ids.ts'
import { given, submitted } from './submission.ts'

type Language = Message['language']

/** What an interaction asks for: an input of the assistant's, or something that Discord needs first. */
export type Heard = { kind: 'input'; input: Input } | Exclude<Use, { kind: 'command' | 'pick' }>

/** Undefined for what is none of ours: another command, a button of a version long gone. */
export function heard(
  interaction: APIInteraction,
  command: (words: string) => Command | undefined,
): Heard | undefined {
  switch (interaction.type) {
    case 2: {
      if (interaction.data.type !== 1 || interaction.data.name !== 'survey') return undefined
      const sub = interaction.data.options?.[0]
      const options = sub?.type === 1 ? (sub.options ?? []) : []
      const found = commandOf(
        sub?.name ?? 'start',
        options.flatMap((one) => ('value' in one ? [[one.name, String(one.value)] as [string, string]] : [])),
        command,
      )
      return found && { kind: 'input', input: { kind: 'command', command: found } }
    }
    case 3: {
      const id = 'values' in interaction.data ? interaction.data.values[0] : interaction.data.custom_id
      return heardUse(useOf(id ?? ''))
    }
    case 5: {
      const use = useOf(interaction.data.custom_id)
      const values = submitted(interaction.data)
      if (use?.kind === 'say') return { kind: 'input', input: { kind: 'text', text: values.text ?? '' } }
      if (use?.kind !== 'form') return undefined
      return { kind: 'input', input: { kind: 'form', question: use.question, given: given(values) } }
    }
    default:
      return undefined
  }
}

function heardUse(use: Use | undefined): Heard | undefined {
  switch (use?.kind) {
    case 'command':
      return { kind: 'input', input: { kind: 'command', command: use.command } }
    case 'pick':
      return { kind: 'input', input: { kind: 'pick', question: use.question, value: use.value } }
    default:
      return use
  }
}

/** A question typed as an option may be written in any way ("q6-1", "６の１"): the assistant's own words read it. */
function commandOf(
  name: string,
  options: [string, string][],
  command: (words: string) => Command | undefined,
) {
  const question = options.find(([key]) => key === 'question')?.[1]
  const spoken = question === undefined ? undefined : command(`${name} ${question}`)
  const dotted = withOptions.has(name) ? '.' : ''
  const query = new URLSearchParams(
    options.map(([key, value]): [string, string] => [`${key}${dotted}`, value]),
  )
  const plain = decodeCommand(`${name}?${query}`)
  return plain && spoken && spoken.name === plain.name ? { ...plain, ...spoken } : plain
}

/** In a server or a group everything is shown to this person alone; in the direct conversation with us nobody else is. */
export function addressOf(interaction: APIInteraction): Address {
  const direct = interaction.guild_id === undefined && (interaction.context ?? 1) === 1
  return {
    platform: 'discord',
    team: serverOf(interaction),
    user: (interaction.member?.user ?? interaction.user)?.id ?? '',
    place: direct ? 'dm' : (interaction.channel?.id ?? ''),
  }
}

/** The server that has the bot. Somebody who installed it for themselves may use it anywhere: such a server is none. */
function serverOf({ guild_id, authorizing_integration_owners: owners }: APIInteraction): string {
  if (guild_id === undefined) return ''
  return owners && Object.keys(owners).length > 0 && owners[GUILD_INSTALL] !== guild_id ? '' : guild_id
}

const GUILD_INSTALL = 0

/** Whether somebody administers the server the interaction comes from; undefined outside of servers. */
export function isTeamAdmin({ member }: APIInteraction): boolean | undefined {
  return member && administers(member.permissions)
}

/** Permissions come as a number in a text; anything else is none. */
export function administers(permissions: unknown): boolean {
  if (typeof permissions !== 'string' || !/^\d{1,20}$/.test(permissions)) return false
  const needed = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild
  return (BigInt(permissions) & needed) !== 0n
}

export function languageOf(interaction: APIInteraction): Language | undefined {
  if (!('locale' in interaction) || typeof interaction.locale !== 'string') return undefined
  return interaction.locale.startsWith('ja') ? 'ja' : 'en'
}

/** A direct message as an input; undefined for other bots, our own, other channels and Discord's notices. */
export function heardMessage(message: GatewayMessageCreateDispatchData | APIMessage): Input | undefined {
  if (('guild_id' in message && message.guild_id !== undefined) || message.author.bot || message.webhook_id)
    return undefined
  if (message.type !== 0 && message.type !== 19) return undefined
  if (message.content.trim() !== '') return { kind: 'text', text: message.content }
  return { kind: 'unusable', what: message.attachments.length > 0 ? 'file' : 'other' }
}

/** Subcommands whose options are handed on by their names. */
const withOptions: ReadonlySet<string> = new Set([
  'overview',
  'export',
  'delete',
  'close-survey',
  'open-survey',
])
