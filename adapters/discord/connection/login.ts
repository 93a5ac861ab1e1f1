import { setTimeout as pause } from 'node:timers/promises'
import { Client, DiscordAPIError, GatewayIntentBits, Options } from 'discord.js'
import { summary } from './errors.ts'

export interface Log {
  info(about: object, text: string): void
  warn(about: object, text: string): void
  error(about: object, text: string): void
}

export interface Config {
  token: string
  /** Another REST root, ending in `/api`; discord.js adds the version. */
  apiUrl?: string
  /** Register the commands for this server only: there they change at once, elsewhere within the hour. */
  guildId?: string
  log?: Log
}

const RETRY_DELAYS = [500, 2_000, 5_000, 15_000]

/**
 * A client of the one intent that is needed: direct messages, whose content needs no privileged intent. Nothing is
 * cached: the interview's state is the store's.
 */
export function createClient(config: Config): Client {
  return new Client({
    intents: [GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 0,
    }),
    rest: {
      ...(config.apiUrl && { api: config.apiUrl.replace(/(?<!\/)\/+$/, '') }),
      retries: 0,
      timeout: 10_000,
    },
  })
}

/**
 * Log in, outlasting a network that is not there yet.
 * @throws {Error} with the remedy, where trying again would not help.
 */
export async function login(config: Config, make: () => Client): Promise<Client> {
  for (const wait of [...RETRY_DELAYS, undefined]) {
    const client = make()
    try {
      await client.login(config.token)
      return client
    } catch (error) {
      await client.destroy()
      const why = error instanceof Error ? error.message : ''
      if (
        /invalid token|authentication failed/i.test(why) ||
        (error instanceof DiscordAPIError && error.status === 401)
      )
        throw new Error(
          'Discord does not know this token. Copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.',
        )
      if (/intents|shard|api version/i.test(why)) throw new Error(`Discord refuses the connection: ${why}.`)
      if (wait === undefined)
        throw new Error(
          `Discord cannot be reached (${summary(error)}). Check the network and DISCORD_API_URL, then start again.`,
        )
      config.log?.warn({ error: summary(error) }, 'Discord cannot be reached; trying again')
      await pause(wait)
    }
  }
  throw new Error('Discord cannot be reached.')
}
