import type { Adapter, Host } from '../../src/adapter.ts'
import { createBot } from '../../src/bot/index.ts'
import { contact, mhlw, silent } from '../../test/support/bot.ts'
import type { Bench } from '../row.ts'
import { sqlitePlace } from '../support/stores.ts'

/** Open interviews are on disk, not in memory: how much the process grows by 10,000 of them. */
export const memory: Bench = async ({ scale, say }) => {
  const place = await sqlitePlace()
  const store = await place.open()
  let host: Host | undefined
  let count = 0
  const adapter: Adapter = {
    platform: 'bench',
    async start(to) {
      host = to
    },
    show: async (to) => ({ place: to.place, message: String(count++) }),
    stop: async () => {},
  }
  const bot = await createBot({ survey: mhlw, store, adapters: [adapter], language: 'ja', log: silent })
  await bot.start()
  const begin = async (from: number, to: number): Promise<void> => {
    for (let n = from; n < to; n += 50)
      await Promise.all(
        Array.from({ length: 50 }, (_, k) =>
          host?.receive({
            id: `${n + k}`,
            from: { platform: 'bench', team: '', user: `u${n + k}`, place: 'dm' },
            at: new Date(),
            input: { kind: 'form', question: 'Q1', given: contact },
          }),
        ),
      )
    // What is kept until a conversation rests (its receipt) is not the interview.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    globalThis.gc?.()
  }
  const held = () => {
    const { rss, heapUsed } = process.memoryUsage()
    return { rss: rss / 2 ** 20, live: heapUsed / 2 ** 20 }
  }
  const size = Math.round(10_000 * scale)
  // The first ones warm the process up: the heap reaches the size that it then keeps.
  await begin(0, size)
  await begin(size, 2 * size)
  const before = held()
  await begin(2 * size, 3 * size)
  const after = held()
  say(`${before.rss.toFixed(0)} MB before`)
  await bot.stop()
  await store.close()
  await place.remove()
  return [
    {
      name: 'memory',
      work: `${size.toLocaleString('en')} open interviews`,
      says: {
        'RSS grows by': `${(after.rss - before.rss).toFixed(1)} MB (target ≤ 10)`,
        'live objects by': `${(after.live - before.live).toFixed(1)} MB`,
      },
    },
  ]
}
