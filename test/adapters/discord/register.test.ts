import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDiscordAdapter } from '../../../adapters/discord/index.ts'
import type { Adapter, Host } from '../../../src/adapter.ts'
import { type Discord, openDiscord } from './double/index.ts'

const host: Host = {
  receive: async () => undefined,
  openConversations: async () => [],
  form: async () => undefined,
  check: () => ({}),
  command: () => undefined,
}

let discord: Discord
let adapters: Adapter[]
const started = async (more: { guildId?: string; token?: string } = {}) => {
  const adapter = createDiscordAdapter({ ...discord.config, ...more })
  adapters.push(adapter)
  await adapter.start(host)
}
const written = () => discord.calls.filter(({ method }) => method === 'PUT').map(({ path }) => path)

beforeEach(async () => {
  discord = await openDiscord()
  adapters = []
})
afterEach(async () => {
  await Promise.all(adapters.map((adapter) => adapter.stop()))
  await discord.close()
})

describe('the slash command', () => {
  test('is registered once, and again only when it has changed', async () => {
    await started()
    await started()
    expect(written()).toHaveLength(1)
    const [commands] = [...discord.world.commands.values()]
    expect(commands?.[0]?.name).toBe('survey')
    if (commands?.[0]) commands[0].description = 'another'
    await started()
    expect(written()).toHaveLength(2)
    discord.world.commands.clear()
    await started()
    expect(written()).toHaveLength(3)
  })

  test('is registered for one server where one is named', async () => {
    await started({ guildId: discord.world.guild })
    expect(written()).toEqual([
      `/api/v10/applications/${discord.world.application}/guilds/${discord.world.guild}/commands`,
    ])
  })

  test('may fail to be registered: the bot starts all the same', async () => {
    discord.faults.plan({ kind: 'fails', status: 403, code: 50001 }, /commands/)
    await started()
    expect(discord.gateway.connected).toBe(true)
  })
})

describe('starting', () => {
  test('outlasts a Discord that is not there yet', async () => {
    discord.faults.plan({ kind: 'fails', status: 503 }, /gateway/, 2)
    await started()
    expect(discord.gateway.connected).toBe(true)
  })

  test('says what to do about a wrong token', async () => {
    await expect(started({ token: 'wrong' })).rejects.toThrow(/DISCORD_TOKEN/)
  })
})
