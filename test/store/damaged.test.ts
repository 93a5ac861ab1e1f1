import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scanInterviews, scanResponses, updateInterview } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { UnreadableRecord } from '../../src/store/store.ts'
import { scene } from '../support/bot.ts'
import { all } from './contract.ts'
import { interviewRecord, responseRecord } from './examples.ts'
import { sqlitePlace } from './places.ts'
import { random } from './random.ts'

const SEED = 20231124
const DAMAGED = 10_000
const HEALTHY = 200

/** A record's text, cut short, with a bit turned over, with a piece missing or doubled, or with a value of another kind. */
function damage(text: string, { below }: ReturnType<typeof random>): string {
  const at = 1 + below(text.length - 2)
  switch (below(5)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ (1 << below(7)))}${text.slice(at + 1)}`
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + below(40))
    case 3:
      return text.slice(0, at) + text.slice(Math.max(0, at - 20))
    default:
      return text.replace(
        /"(at|id|layout|answers|survey)":("[^"]*"|\d+|\{)/,
        (_, name) => `"${name}":[${below(9)}],"x":{`,
      )
  }
}

describe(`${DAMAGED} damaged records (seed ${SEED})`, () => {
  const place = sqlitePlace()
  let store: Store
  const aside = new Set<string>()
  const planted = new Map<string, string>()

  beforeAll(async () => {
    const generator = random(SEED)
    const log = { warn: ({ key }: { key: string }) => aside.add(key) }
    store = await place.open([], log)
    const texts: [string, string][] = []
    for (let i = 0; i < DAMAGED + HEALTHY; i += 1) {
      const isInterview = i % 2 === 0
      const { key, record } = isInterview ? interviewRecord(i) : responseRecord(i)
      const text = JSON.stringify({ value: record })
      const stored = i < DAMAGED ? damage(text, generator) : text
      texts.push([key, stored])
      planted.set(key, stored)
    }
    await place.plantAll(texts)
  })
  afterAll(async () => {
    await store.close()
    await place.dispose()
  })

  test('the healthy ones are served; every other is named by its key, once', async () => {
    const found = { interviews: 0, responses: 0 }
    for await (const _ of scanInterviews(store)) found.interviews += 1
    for await (const _ of scanResponses(store, { revisions: 'all' })) found.responses += 1
    // A flipped bit inside a text leaves a record that reads well, and says so.
    expect(found.interviews + found.responses + aside.size).toBe(DAMAGED + HEALTHY)
    expect(found.interviews).toBeGreaterThanOrEqual(HEALTHY / 2)
    expect(found.responses).toBeGreaterThanOrEqual(HEALTHY / 2)
    expect(aside.size).toBeGreaterThan(DAMAGED / 2)
  })

  test('none of them is ever overwritten', async () => {
    const keys = [...aside].filter((key) => key.startsWith('interview/')).slice(0, 500)
    const outcomes = await Promise.allSettled(
      keys.map((key) => updateInterview(store, key, () => ({ set: null, result: null }))),
    )
    expect(
      outcomes.filter((one) => one.status !== 'rejected' || !(one.reason instanceof UnreadableRecord)),
    ).toEqual([])
    for (const key of keys.slice(0, 50)) expect(await place.text(key)).toBe(planted.get(key))
  })

  test('the bot starts on them, and a new interview goes on', async () => {
    const { client, bot } = await scene({ store })
    const me = client.person('u-new')
    await me.does({ name: 'start' })
    expect(me.screen?.key).toBe('Q1')
    await bot.stop()
    expect((await all(store, 'meta/salt')).length).toBe(1)
  })
})
