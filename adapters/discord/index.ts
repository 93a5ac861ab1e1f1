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
import { createRecent } from '../shared/recent.ts'
import { survey } from './commands/index.ts'
import { register } from './commands/register.ts'
import { retryingCalls } from './connection/calls.ts'
import { type Config, createClient, login } from './connection/login.ts'
import { createMissedMessages } from './connection/missed-messages.ts'
import { refusalFor } from './connection/refusals.ts'
import { createForms } from './forms/open-and-check.ts'
import { createInteractionHandler } from './handle-interaction.ts'
import { readDirectMessage } from './read/message.ts'
import type { InteractionResponse } from './respond/response.ts'
import { createServers, type Servers } from './servers.ts'
import { createDirectMessages } from './show/direct-messages.ts'
import { createPresenter, type Presenter } from './show/show.ts'
import { timeOf } from './snowflake.ts'

export type { Config } from './connection/login.ts'

/** Discord over its gateway, with discord.js for the connection and the rate limits. */
export function createDiscordAdapter(config: Config): Adapter {
  const responses = createRecent<InteractionResponse>(10_000)
  const inFlight = new Set<Promise<void>>()
  const ended = Promise.withResolvers<void>()
  // Who waits for the end hears of it; where nobody does, it is in the log.
  ended.promise.catch(() => undefined)
  let stopping = new AbortController()
  let client: Client | undefined
  let presenter: Presenter | undefined
  let servers: Servers | undefined

  /** Nothing that arrives may end the process; what failed is named. */
  function track(what: string, work: () => Promise<void>): void {
    const done = work().catch((error: unknown) =>
      config.log?.error({ what, err: error }, 'what arrived from Discord could not be handled'),
    )
    inFlight.add(done)
    void done.finally(() => inFlight.delete(done))
  }

  return {
    platform: 'discord',
    usersAreGlobal: true,
    ended: ended.promise,

    async start(host) {
      stopping = new AbortController()
      const seen = createRecent<true>(10_000)
      const application = Promise.withResolvers<string>()
      const connected = await login(
        config,
        () => {
          const made = createClient(config)
          const calls = retryingCalls(made.rest, config.token)
          const directMessages = createDirectMessages(calls)
          const show = createPresenter(calls, directMessages)
          const handle = createInteractionHandler({
            calls,
            directMessages,
            presenter: show,
            forms: createForms(calls, host),
            host,
            responses,
          })
          const message = async (one: GatewayMessageCreateDispatchData | APIMessage) => {
            const update = messageUpdate(one)
            if (!update) return
            directMessages.learn(one.author.id, one.channel_id)
            await host.receive(update)
          }
          const missed = createMissedMessages({
            calls,
            channelOf: directMessages.channelOf,
            take: message,
          })
          made.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => {
            if (seen.get(data.id)) return
            seen.set(data.id, true)
            track('interaction', () => handle(data))
          })
          // What was missed comes before what is written now.
          made.ws.on(GatewayDispatchEvents.MessageCreate, (data) =>
            track('message', () => missed.before(data.channel_id).then(() => message(data))),
          )
          made.ws.on(GatewayDispatchEvents.MessageUpdate, (data) => track('edit', () => edited(host, data)))
          made.ws.on(GatewayDispatchEvents.Ready, (data: GatewayReadyDispatchData) => {
            application.resolve(data.application.id)
            void host
              .openConversations('discord')
              .then((conversations) => missed.lookUp(conversations))
              .catch((error: unknown) =>
                config.log?.warn({ err: error }, 'What was missed could not be looked up'),
              )
          })
          made.on(Events.Error, (error) => config.log?.error({ err: error }, 'Discord client'))
          made.on(Events.ShardError, (error) => config.log?.warn({ err: error }, 'Discord gateway'))
          made.on(Events.ShardDisconnect, ({ code }) => {
            if (client !== made) return
            const refusal = refusalFor(code)
            config.log?.error({ code, err: refusal }, 'Discord has closed the connection for good')
            ended.reject(refusal)
          })
          presenter = show
          servers = createServers(calls)
          return made
        },
        stopping.signal,
      )
      client = connected
      await register(connected.rest, await application.promise, [survey], config.guildId).then(
        (done) => config.log?.info({ commands: done }, 'Discord commands'),
        (error) =>
          config.log?.error(
            { err: error },
            'The commands could not be registered. Invite the bot with the scope applications.commands.',
          ),
      )
    },

    async show(to, message, options = {}) {
      const response = to.handle === undefined ? undefined : responses.get(to.handle)
      return presenter?.show(to, message, response, options)
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
      stopping.abort()
      const connected = client
      connected?.ws.removeAllListeners()
      await Promise.all(inFlight)
      client = undefined
      await connected?.destroy()
      presenter = undefined
      servers = undefined
    },
  }
}

function messageUpdate(message: GatewayMessageCreateDispatchData | APIMessage): Update | undefined {
  const input = readDirectMessage(message)
  const replyTo = message.type === 19 ? message.message_reference?.message_id : undefined
  return (
    input && {
      id: message.id,
      from: directOf(message),
      at: timeOf(message.id),
      input,
      ...(replyTo !== undefined && { replyTo }),
    }
  )
}

function directOf(message: Pick<APIMessage, 'author'>): Update['from'] {
  return { platform: 'discord', team: '', user: message.author.id, place: 'dm' }
}

/** Discord also reports previews it has added; only a person's change bears the time of an edit. */
async function edited(host: Host, message: GatewayMessageCreateDispatchData): Promise<void> {
  if (!message.edited_timestamp || !message.author || !readDirectMessage(message)) return
  const at = new Date(message.edited_timestamp)
  const id = `${message.id} ${message.edited_timestamp}`
  await host.receive({ id, from: directOf(message), at, input: { kind: 'unusable', what: 'edit' } })
}
