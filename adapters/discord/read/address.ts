import type { APIInteraction } from 'discord.js'
import type { Address, Message } from '../../../src/adapter.ts'

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

export function languageOf(interaction: APIInteraction): Message['language'] | undefined {
  if (!('locale' in interaction) || typeof interaction.locale !== 'string') return undefined
  return interaction.locale.startsWith('ja') ? 'ja' : 'en'
}
