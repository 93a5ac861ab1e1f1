import { setTimeout as pause } from 'node:timers/promises'
import { Client, GatewayIntentBits, Options } from 'discord.js'
import { PlatformRefused } from '../../../src/adapter.ts'
import { failureOf } from '../../../src/log.ts'
import { refusalIn } from './refusals.ts'

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
 * Log in, outlasting a network that is not there yet. Rejects at once when `stopping` is aborted.
 * @throws {PlatformRefused} with the remedy, where trying again would not help.
 */
export async function login(config: Config, make: () => Client, stopping: AbortSignal): Promise<Client> {
  for (const wait of [...RETRY_DELAYS, undefined]) {
    const client = make()
    try {
      await Promise.race([client.login(config.token), aborted(stopping)])
      return client
    } catch (error) {
      // Destroying a connection that is still being made may take as long as making it.
      void client.destroy().catch(() => undefined)
      stopping.throwIfAborted()
      const refusal = refusalIn(error)
      if (refusal) throw refusal
      if (wait === undefined) {
        const { code, name } = failureOf(error)
        throw new PlatformRefused(
          `Discord cannot be reached (${code ?? name}). Check the network and DISCORD_API_URL, then start again.`,
        )
      }
      config.log?.warn({ err: error }, 'Discord cannot be reached; trying again')
      await pause(wait, undefined, { signal: stopping })
    }
  }
  throw new PlatformRefused('Discord cannot be reached.')
}

function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return promise
}
