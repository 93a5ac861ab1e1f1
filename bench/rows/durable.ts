import { compare, quantile, type Round, timed } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { answersOn } from '../support/answers.ts'
import { byHand } from '../support/by-hand.ts'
import { longestRoute } from '../support/longest.ts'
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
  // As an interview grows: SQLite writes nothing, and waits for no disk, where a value is what it was.
  const records = route.map(({ before }) => JSON.stringify(before))
  const interviews = Math.max(4, Math.round(24 * scale))
  let round = 0
  const answers = await answersOn(store)
  const waits = { one: [] as number[], many: [] as number[], plain: [] as number[], shared: [] as number[] }
  const baseline = () =>
    timed(interviews * route.length, async () => {
      for (let n = 0; n < interviews * route.length; n++) {
        const start = performance.now()
        await plain.write(`key-${Math.floor(n / route.length)}`, `${records[n % route.length]}${round}`)
        waits.plain.push(performance.now() - start)
      }
    })
  const alone = (give: typeof answers, spent: number[]) => {
    round++
    return timed(interviews * route.length, async () => {
      for (let n = 0; n < interviews; n++) await give(`one-${round}-${n}`, route, spent)
    })
  }
  const one = () => alone(answers, waits.one)
  const answersByHand = await answersOn(byHand(store, plain.write))
  const people = 32
  const times = Math.max(1, Math.round((interviews * 2) / people))
  const together = (work: (person: number) => Promise<void>) =>
    Promise.all(Array.from({ length: people }, (_, person) => work(person)))
  const many = async (): Promise<Round> => {
    round++
    return timed(people * times * route.length, async () => {
      await together(async (person) => {
        for (let n = 0; n < times; n++) await answers(`many-${round}-${person}-${n}`, route, waits.many)
      })
    })
  }
  /** As many at the hand-written loop, which takes one after the other: how long each of them waits. */
  const shared = () => {
    round++
    let before = Promise.resolve()
    return together(async (person) => {
      let asked = performance.now()
      for (let n = 0; n < times * route.length; n++) {
        const text = `${records[n % route.length]}${round}`
        before = before.then(() => plain.write(`key-${person}`, text))
        await before
        waits.shared.push(performance.now() - asked)
        asked = performance.now()
      }
    })
  }
  for (let n = 0; n < 3; n++) await shared()
  const compared = await compare(5, one, baseline)
  const least = await compare(5, () => alone(answersByHand, []), baseline)
  const p99 = (list: number[]) => `${quantile(list, 0.99).toFixed(2)} ms`
  const rows: Row[] = [
    {
      name: 'durable',
      work: `${place.name}, one at a time`,
      baseline: 'a hand-written upsert, one commit an answer',
      compared,
      target: { ratio: targets.one },
      says: {
        p99: p99(waits.one),
        "baseline's p99": p99(waits.plain),
        'the same answers written by that upsert': `${least.ratio.median.toFixed(2)} ×`,
      },
    },
    {
      name: 'durable',
      work: `${place.name}, 32 interviews at once`,
      baseline: 'the same hand-written loop, one at a time',
      compared: await compare(5, many, baseline),
      target: { ratio: targets.many },
      says: {
        p99: p99(waits.many),
        'with 32 at the hand-written loop': p99(waits.shared),
        'alone at it': p99(waits.plain),
      },
    },
  ]
  await plain.close()
  await store.close()
  return rows
}
