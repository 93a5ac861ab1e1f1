import { readFileSync } from 'node:fs'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { LAYOUT } from '../../src/interview/record.ts'
import { scanInterviews, scanResponses } from '../../src/store/records.ts'
import { all } from './contract.ts'
import { sqlitePlace } from './places.ts'

/** A store as the trial version wrote it: `[key, value]` a line. */
const fixture = readFileSync(new URL('fixtures/layout-0.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): [string, unknown] => JSON.parse(line))

describe('a store of the layout before', () => {
  const place = sqlitePlace()
  afterAll(() => place.dispose())
  beforeEach(async () => {
    await place.clear()
    const store = await place.open()
    await store.delete('meta/layout')
    await store.close()
    await place.plantAll(fixture.map(([key, value]) => [key, JSON.stringify({ value })]))
  })

  test('is brought up to date when it is opened, with every answer', async () => {
    const store = await place.open()
    const aside: string[] = []
    const found = []
    for await (const one of scanInterviews(store, { setAside: (key) => aside.push(key) })) found.push(one)
    for await (const one of scanResponses(store, { setAside: (key) => aside.push(key) })) found.push(one)
    expect(aside).toEqual([])
    expect(found.map(({ answers }) => answers)).toEqual(
      fixture
        .filter(([key]) => /^(interview|response)/.test(key))
        .map(([, value]) => value)
        .map((value) => Object(value).answers),
    )
    expect(found.every(({ layout }) => layout === LAYOUT)).toBe(true)
    expect(await store.get('meta/layout')).toEqual({ layout: LAYOUT })
    await store.close()
  })

  test('goes on where it was cut short, and leaves what is up to date as it is', async () => {
    const first = await place.open()
    const whole = await all(first, '')
    await first.delete('meta/layout')
    const [[key, old] = ['', {}]] = fixture.filter(([name]) => name.startsWith('interview/'))
    await place.plant(key, JSON.stringify({ value: old }))
    await first.close()
    const second = await place.open()
    expect(await all(second, '')).toEqual(whole)
    await second.close()
  })
})
