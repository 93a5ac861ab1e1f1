import type { Adapter } from '../../src/adapter.ts'
import { createBot } from '../../src/bot/index.ts'
import { createLog } from '../../src/log.ts'
import { openStore } from '../../src/store/open.ts'
import { surveys } from '../../test/support/flows.ts'
import type { Platform } from '../support/bot-process.ts'
import { serve } from '../support/serve.ts'

/** assistant <platform> <store>: the whole product on one platform. */
const survey = surveys.find(({ id }) => id === 'mhlw-2023')
if (!survey) throw new Error('mhlw-2023 is missing')
await serve(async (platform) => {
  const store = await openStore(process.argv[3] ?? '')
  const log = createLog('silent')
  const bot = await createBot({ survey, store, adapters: [await adapterFor(platform)], language: 'ja', log })
  await bot.start()
  return async () => {
    await bot.stop()
    await store.close()
  }
})

/** Loads the one library that is needed, as the product does. */
async function adapterFor(platform: Platform): Promise<Adapter> {
  if (platform.platform === 'slack') {
    const { createSlackAdapter } = await import('../../adapters/slack/index.ts')
    return createSlackAdapter(platform)
  }
  if (platform.unhurried) {
    const { DefaultRestOptions } = await import('discord.js')
    Object.assign(DefaultRestOptions, { globalRequestsPerSecond: 1_000_000 })
  }
  const { createDiscordAdapter } = await import('../../adapters/discord/index.ts')
  return createDiscordAdapter(platform)
}
