import pino from 'pino'
import { type Bot, type BotOptions, createBot } from '../../src/bot/index.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { testClient } from './chat.ts'
import { mhlw } from './flows.ts'

export const silent = pino({ level: 'silent' })

export { mhlw }

export const memoryStore = (): Promise<Store> => openStore('memory:', { keys: [], log: silent })

export interface Scene {
  client: ReturnType<typeof testClient>
  bot: Bot
  store: Store
}

/** A started bot with the test client as its one platform. */
export async function scene(
  options: Partial<BotOptions> & { client?: Scene['client'] } = {},
): Promise<Scene> {
  const client = options.client ?? testClient()
  const store = options.store ?? (await memoryStore())
  const bot = await createBot({
    survey: mhlw,
    language: 'ja',
    log: silent,
    adapters: [client.adapter],
    ...options,
    store,
  })
  await bot.start()
  return { client, bot, store }
}

/** The four fields of Q1, as a form gives them. */
export const contact = {
  kind: 'fields' as const,
  fields: { name: '見本 花子', corporation: '医療法人見本会', hospital: '見本病院', contact: '03-1234-5678' },
}
