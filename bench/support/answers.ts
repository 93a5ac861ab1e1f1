import type { Adapter } from '../../src/adapter.ts'
import type { BotContext } from '../../src/bot/context.ts'
import { createReceipts } from '../../src/bot/shown-screens.ts'
import { transact } from '../../src/bot/transact.ts'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { updateInterview } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { silent } from '../../test/support/bot.ts'
import { type Answering, chart, moment, survey } from './longest.ts'

type Give = (user: string, route: readonly Answering[], waits: number[]) => Promise<void>

/** Shows nothing to nobody: what is measured ends with the commit. */
const adapter: Adapter = {
  platform: 'bench',
  async start() {},
  show: async () => undefined,
  async stop() {},
}

/** Gives every answer of a route as the bot does, one after the other, each confirmed before the next. */
export async function answersOn(store: Store): Promise<Give> {
  const keyOf = await openInterviewKeys(store)
  const context: BotContext = {
    survey,
    chart,
    store,
    adapters: new Map(),
    receipts: createReceipts(store, silent),
    services: undefined,
    log: silent,
    language: 'ja',
    collects: () => false,
    today: () => ({ now: new Date(moment.now), deadline: undefined }),
    keyFor: (person, of = survey.id) => keyOf(of, person),
  }
  return async (user, route, waits) => {
    const person = { platform: 'bench', team: '', user }
    const key = context.keyFor(person)
    for (const [index, { event }] of route.entries()) {
      if (event.kind !== 'give') continue
      const start = performance.now()
      const update = {
        id: `${user}:${index}`,
        from: { ...person, place: 'dm' },
        at: new Date(),
        input: { kind: 'form' as const, question: event.question, given: event.given },
      }
      const transaction = {
        adapter,
        key,
        person,
        update,
        language: 'ja' as const,
        moment,
        to: { place: 'dm' },
        delivered: undefined,
        earlier: undefined,
      }
      await updateInterview(store, key, (stored) => transact(context, transaction, stored))
      waits.push(performance.now() - start)
    }
  }
}
