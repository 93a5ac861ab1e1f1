import type { Adapter } from '../../src/adapter.ts'
import { type Bot, type BotOptions, createBot } from '../../src/bot/index.ts'
import type { Store } from '../../src/store/store.ts'
import { silent } from '../support/bot.ts'
import { mhlw as survey } from '../support/flows.ts'

/** A bot on the double of one platform: started, and closed together with it. */
export async function runningOn<Stage extends { adapter: Adapter; close(): Promise<void> }>(
  stage: Stage,
  store: Store,
  more: Partial<BotOptions> = {},
): Promise<{ stage: Stage; bot: Bot; store: Store; close(): Promise<void> }> {
  const adapters = [stage.adapter]
  const bot = await createBot({ survey, store, adapters, language: 'ja', log: silent, ...more })
  await bot.start()
  return {
    stage,
    bot,
    store,
    async close() {
      await bot.stop()
      await stage.close()
    },
  }
}
