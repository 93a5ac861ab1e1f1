import { DiscordAPIError } from 'discord.js'
import { PlatformRefused } from '../../../src/adapter.ts'

/** What Discord closes a connection with when it will not take another one, and what the operator can do. */
const REMEDIES: Readonly<Record<number, string>> = {
  4004: 'Discord does not know this token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.',
  4010: 'Discord refuses the connection: it was asked for a shard that there is not. Please report this.',
  4011: 'Discord refuses the connection: the bot is in too many servers for one connection. Please report this.',
  4012: 'Discord refuses the connection: it no longer speaks this version. Install a newer version of this program.',
  4013: 'Discord refuses the connection: it does not know what the bot asks to hear. Install a newer version of this program.',
  4014: 'Discord refuses the connection: the bot may not hear what it asks for. Check "Privileged Gateway Intents" in the Developer Portal (docs/discord.md).',
}

/** `code`: of a connection that was closed for good. */
export function refusalFor(code: number): PlatformRefused {
  return new PlatformRefused(
    REMEDIES[code] ??
      `Discord has closed the connection for good (${code}). Check the bot, then start again.`,
  )
}

/** While logging in the library tells in words what the connection was closed with. */
const SAID: readonly [RegExp, number][] = [
  [/invalid token|authentication failed/i, 4004],
  [/invalid shard/i, 4010],
  [/sharding is required/i, 4011],
  [/api version/i, 4012],
  [/invalid intents/i, 4013],
  [/disallowed intents/i, 4014],
]

/** Undefined where trying again may help. */
export function refusalIn(error: unknown): PlatformRefused | undefined {
  if (error instanceof DiscordAPIError && error.status === 401) return refusalFor(4004)
  const said = error instanceof Error ? error.message : ''
  const found = SAID.find(([words]) => words.test(said))
  return found && refusalFor(found[1])
}
