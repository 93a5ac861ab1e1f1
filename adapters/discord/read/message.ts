import type { APIMessage, GatewayMessageCreateDispatchData } from 'discord.js'
import type { Input } from '../../../src/adapter.ts'

/** A direct message as an input; undefined for other bots, our own, other channels and Discord's notices. */
export function readDirectMessage(message: GatewayMessageCreateDispatchData | APIMessage): Input | undefined {
  if (('guild_id' in message && message.guild_id !== undefined) || message.author.bot || message.webhook_id)
    return undefined
  if (message.type !== 0 && message.type !== 19) return undefined
  if (message.content.trim() !== '') return { kind: 'text', text: message.content }
  return { kind: 'unusable', what: message.attachments.length > 0 ? 'file' : 'other' }
}
