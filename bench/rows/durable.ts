import { createReceipts } from '../../src/bot/receipts.ts'
import type { Setting } from '../../src/bot/setting.ts'
import { transact } from '../../src/bot/transact.ts'
import { openInterviewKeys, updateInterview } from '../../src/records.ts'
import type { Store } from '../../src/store/store.ts'
import { silent } from '../../test/support/bot.ts'
import { compare, quantile, type Round, timed } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { chart, longestRoute, moment, survey, type Turn } from '../support/longest.ts'
import { type Place, postgresPlace, redisPlace, sqlitePlace } from '../support/stores.ts'

/** An answer confirmed on disk: the bot's own transaction of one input, without showing anything. */
export const durable: Bench = async ({ scale, say }) => {
  const rows: Row[] = []
  for (const [make, targets] of [
    [sqlitePlace, { one: 0.75, many: 3 }],
    [postgresPlace, { one: 0.7, many: 2.5 }],
    [redisPlace, { one: 0.7, many: 2.5 }],
  ] as const) {
    const place = await make().catch((error: unknown) => say(`skipped: ${String(error)}`))
    if (!place) continue
    say(place.name)
    rows.push(...(await rowsFor(place, targets, scale)))
    await place.remove()
  }
  return rows
}

async function rowsFor(place: Place, targets: { one: number; many: number }, scale: number): Promise<Row[]> {
  const route = longestRoute()
  const store = await place.open()
  const plain = await place.upsert()
  const record = JSON.stringify(route.at(-1)?.before)
  const interviews = Math.max(4, Math.round(24 * scale))
  let round = 0
  const answers = await answersOn(store)
  const waits = { one: [] as number[], many: [] as number[] }
  const baseline = () =>
    timed(interviews * route.length, async () => {
      for (let n = 0; n < interviews * route.length; n++) await plain.write(`key-${n % 100}`, record)
    })
  const one = () => {
    round++
    return timed(interviews * route.length, async () => {
      for (let n = 0; n < interviews; n++) await answers(`one-${round}-${n}`, route, waits.one)
    })
  }
  const many = async (): Promise<Round> => {
    round++
    const people = 32
    const times = Math.max(1, Math.round((interviews * 2) / people))
    return timed(people * times * route.length, async () => {
      const lanes = Array.from({ length: people }, async (_, person) => {
        for (let n = 0; n < times; n++) await answers(`many-${round}-${person}-${n}`, route, waits.many)
      })
      await Promise.all(lanes)
    })
  }
  const p99 = (list: number[]) => `${quantile(list, 0.99).toFixed(2)} ms`
  const rows: Row[] = [
    {
      name: 'durable',
      work: `${place.name}, one at a time`,
      baseline: 'a hand-written upsert, one commit an answer',
      compared: await compare(5, one, baseline),
      target: { ratio: targets.one },
      says: { p99: p99(waits.one) },
    },
    {
      name: 'durable',
      work: `${place.name}, 32 interviews at once`,
      baseline: 'the same hand-written loop, one at a time',
      compared: await compare(5, many, baseline),
      target: { ratio: targets.many },
      says: { p99: p99(waits.many) },
    },
  ]
  await plain.close()
  await store.close()
  return rows
}

type Answering = (user: string, route: readonly Turn[], waits: number[]) => Promise<void>

/** Gives every answer of a route as the bot does, one after the other, each confirmed before the next. */
async function answersOn(store: Store): Promise<Answering> {
  const keyOf = await openInterviewKeys(store)
  const setting: Setting = {
    survey,
    chart,
    store,
    adapters: new Map(),
    receipts: createReceipts(store, silent),
    log: silent,
    language: 'ja',
    today: () => ({ now: new Date(moment.now), deadline: undefined }),
    keyFor: (person, of = survey.id) => keyOf(of, person),
  }
  return async (user, route, waits) => {
    const person = { platform: 'bench', team: '', user }
    const key = setting.keyFor(person)
    for (const [index, { event }] of route.entries()) {
      if (event.kind !== 'give') continue
      const start = performance.now()
      const update = {
        id: `${user}:${index}`,
        from: { ...person, place: 'dm' },
        at: new Date(),
        input: { kind: 'form' as const, question: event.question, given: event.given },
      }
      const turning = {
        setting,
        key,
        person,
        update,
        language: 'ja' as const,
        moment,
        place: 'dm',
        delivered: undefined,
        earlier: undefined,
      }
      await updateInterview(store, key, (stored) => transact(turning, stored))
      waits.push(performance.now() - start)
    }
  }
}
