import {
  type APIInteraction,
  type APIMessage,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js'
import type { Adapter, Host, Update } from '../../src/adapter.ts'
import { Recent } from '../shared/recent.ts'
import { survey } from './commands/index.ts'
import { register } from './commands/register.ts'
import { persistent } from './connection/calls.ts'
import { summary } from './connection/errors.ts'
import { type Config, createClient, login } from './connection/login.ts'
import { createMissed } from './connection/missed-messages.ts'
import { createForms } from './forms/open-and-check.ts'
import { createInteractions } from './handle-interaction.ts'
import { heardMessage } from './read/interaction.ts'
import type { Turn } from './respond/response.ts'
import { createServers, type Servers } from './servers.ts'
import { createDirect } from './show/direct-messages.ts'
import { createShower, type Shower } from './show/show.ts'

export type { Config } from './connection/login.ts'

/** Discord over its gateway, with discord.js for the connection and the rate limits. */
export function createDiscordAdapter(config: Config): Adapter {
  const turns = new Recent<Turn>(10_000)
  const underWay = new Set<Promise<void>>()
  let client: Client | undefined
  let shower: Shower | undefined
  let servers: Servers | undefined

  /** Nothing that arrives may end the process; what failed is named. */
  function attend(what: string, work: () => Promise<void>): void {
    const done = work().catch((error: unknown) =>
      config.log?.error({ what, error: summary(error) }, 'failed'),
    )
    underWay.add(done)
    void done.finally(() => underWay.delete(done))
  }

  return {
    platform: 'discord',
    usersAreGlobal: true,

    async start(host) {
      const missed = createMissed(Date.now)
      const heard = new Recent<true>(10_000)
      const application = Promise.withResolvers<string>()
      const connected = await login(config, () => {
        const made = createClient(config)
        const calls = persistent(made.rest, config.token)
        const direct = createDirect(calls)
        const show = createShower(calls, direct)
        const interactions = createInteractions({
          calls,
          direct,
          shower: show,
          forms: createForms(calls, host),
          host,
          turns,
        })
        const message = async (one: GatewayMessageCreateDispatchData | APIMessage) => {
          const update = messageUpdate(one)
          if (!update) return
          missed.saw(one.channel_id, one.id)
          direct.know(one.author.id, one.channel_id)
          await host.receive(update)
        }
        made.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => {
          if (heard.get(data.id)) return
          heard.set(data.id, true)
          attend('interaction', () => interactions.take(data))
        })
        // What was missed comes before what is written now.
        let caughtUp: Promise<unknown> = Promise.resolve()
        made.ws.on(GatewayDispatchEvents.MessageCreate, (data) =>
          attend('message', () => caughtUp.then(() => message(data))),
        )
        made.ws.on(GatewayDispatchEvents.MessageUpdate, (data) => attend('edit', () => edited(host, data)))
        let sessions = 0
        made.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData) => {
          application.resolve(data.application.id)
          if (sessions++ > 0)
            caughtUp = missed.fetch(calls).then((found) => {
              for (const one of found) attend('missed message', () => message(one))
            })
        })
        made.on(Events.Error, (error) => config.log?.error({ error: summary(error) }, 'Discord client'))
        made.on(Events.ShardError, (error) => config.log?.warn({ error: summary(error) }, 'Discord gateway'))
        made.on(Events.ShardDisconnect, ({ code }) =>
          config.log?.error(
            { code },
            'Discord has closed the connection for good. Check DISCORD_TOKEN, then start again.',
          ),
        )
        shower = show
        servers = createServers(calls)
        return made
      })
      client = connected
      await register(connected.rest, await application.promise, [survey], config.guildId).then(
        (done) => config.log?.info({ commands: done }, 'Discord commands'),
        (error) =>
          config.log?.error(
            { error: summary(error) },
            'The commands could not be registered. Invite the bot with the scope applications.commands.',
          ),
      )
    },

    async show(to, message, options = {}) {
      const turn = to.handle === undefined ? undefined : turns.get(to.handle)
      return shower?.show(to, message, turn, options)
    },

    teamsOf: async (user, options) => servers?.sharedWith(user, options),

    async standingOf(user, team) {
      if (!servers) throw new Error('The Discord adapter has not been started')
      return team !== '' && (await servers.isAdmin(user, team)) ? 'admin' : 'member'
    },

    async ownerOf(team) {
      if (!servers) throw new Error('The Discord adapter has not been started')
      return servers.ownerOf(team)
    },

    async stop() {
      client?.ws.removeAllListeners()
      await Promise.all(underWay)
      await client?.destroy()
      client = undefined
      shower = undefined
      servers = undefined
    },
  }
}

function messageUpdate(message: GatewayMessageCreateDispatchData | APIMessage): Update | undefined {
  const input = heardMessage(message)
  return input && { id: message.id, from: directOf(message), at: new Date(message.timestamp), input }
}

function directOf(message: Pick<APIMessage, 'author'>): Update['from'] {
  return { platform: 'discord', team: '', user: message.author.id, place: 'dm' }
}

/** Discord also reports previews it has added; only a person's change bears the time of an edit. */
async function edited(host: Host, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (!message.edited_timestamp || !message.author || !heardMessage(message)) return
  const at = new Date(message.edited_timestamp)
  const id = `${message.id} ${message.edited_timestamp}`
  await host.receive({ id, from: directOf(message), at, input: { kind: 'unusable', what: 'edit' } })
}
