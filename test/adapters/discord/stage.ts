import { createDiscordAdapter } from '../../../adapters/discord/index.ts'
import type { Log } from '../../../src/log.ts'
import type { Stage } from '../stage.ts'
import { type Discord, openDiscord } from './double/index.ts'
import { apiMessage, type Message } from './double/world.ts'
import { createPerson, type Person } from './person.ts'

export interface DiscordStage extends Stage {
  discord: Discord
  redelivers(): Promise<void>
  person(options?: { language?: 'ja' | 'en'; teamAdmin?: boolean; where?: 'dm' | 'server' }): Promise<Person>
}

/** The adapter with the real discord.js, connected to the double. */
export async function discordStage(
  options: { guildId?: string; discord?: Discord; log?: Log } = {},
): Promise<DiscordStage> {
  const { discord: running, ...more } = options
  const discord = running ?? (await openDiscord())
  const { world, gateway } = discord
  let delivered: { t: string; d: unknown } | undefined
  const dispatch = gateway.dispatch.bind(gateway)
  gateway.dispatch = (t, d, times) => {
    delivered = { t, d }
    dispatch(t, d, times)
  }

  const write = (
    author: string,
    channel: string,
    more: Partial<Message>,
    api: Record<string, unknown> = {},
  ) => {
    const message: Message = {
      id: world.id(),
      channel,
      author,
      body: {},
      files: [],
      flags: 0,
      at: Date.now(),
      ...more,
    }
    world.messages.push(message)
    gateway.dispatch('MESSAGE_CREATE', { ...apiMessage(world, message), ...api })
  }

  return {
    discord,
    adapter: createDiscordAdapter({ ...discord.config, ...more }),
    async person({ language = 'ja', teamAdmin = false, where = 'dm' } = {}) {
      const locale = language === 'ja' ? 'ja' : 'en-US'
      return createPerson(discord, world.person({ locale, admin: teamAdmin }), where)
    },
    async redelivers() {
      if (delivered) dispatch(delivered.t, delivered.d)
    },
    losesNextAnswer() {
      discord.faults.plan({ kind: 'answer lost' }, /^POST .*\/messages/, 4)
    },
    closes(actor) {
      const user = world.users.get(actor.id)
      if (user) user.closed = true
    },
    async deletesNewest(actor) {
      const dm = world.users.get(actor.id)?.dm
      const message = world.messages.findLast(
        (one) => one.channel === dm && one.author === world.bot && !one.deleted,
      )
      if (message) message.deleted = true
    },
    async sendsFile(actor) {
      const content = new Uint8Array([1])
      write(actor.id, world.users.get(actor.id)?.dm ?? '', {
        files: [{ name: '台帳.xlsx', type: '', content }],
      })
    },
    async editsLast(actor) {
      const message = world.messages.findLast((one) => one.author === actor.id)
      if (!message) return
      message.body = { content: 'はい' }
      message.edited = Date.now()
      gateway.dispatch('MESSAGE_UPDATE', apiMessage(world, message))
    },
    async otherBotSays(actor, text) {
      const other = world.person({ bot: true })
      const channel = world.users.get(actor.id)?.dm ?? ''
      write(
        other.id,
        channel,
        { body: { content: text } },
        { author: { id: other.id, username: 'other', bot: true } },
      )
    },
    close: async () => (running ? undefined : discord.close()),
  }
}
