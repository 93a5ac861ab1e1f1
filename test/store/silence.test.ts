import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { readInterview } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { comesTrue } from '../adapters/eventually.ts'
import { mhlw } from '../support/bot.ts'
import type { Place } from './contract.ts'
import { discordTown, slackTown, type Town } from './killed-bot.ts'
import { postgresPlace, redisPlace, sqlitePlace } from './places.ts'
import { random } from './random.ts'
import { answers, POSTGRES, REDIS } from './servers.ts'

/** How often the process is ended on each store and platform. */
const KILLS = Number(process.env.SILENCE_KILLS ?? 6)
const SEED = Number(process.env.CRASH_SEED ?? 5)

const places: { name: string; place: Place & { url: string } }[] = [
  { name: 'SQLite', place: sqlitePlace() },
  ...((await answers(POSTGRES, 'PostgreSQL'))
    ? [{ name: 'PostgreSQL', place: postgresPlace(POSTGRES, 'silence') }]
    : []),
  ...((await answers(REDIS, 'Redis')) ? [{ name: 'Redis', place: redisPlace(`${REDIS}/14`) }] : []),
]

const towns: { platform: string; open: () => Promise<Town> }[] = [
  { platform: 'Slack', open: slackTown },
  { platform: 'Discord', open: discordTown },
]

describe.each(places)('what is typed up to a kill, on $name', ({ place }) => {
  const folder = mkdtempSync(join(tmpdir(), 'monshin-silence-'))
  let store: Store
  beforeAll(async () => {
    await place.clear()
    store = await place.open()
  })
  afterAll(async () => {
    await store.close()
    await place.dispose()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(towns)(
    `in $platform is applied or asked about after the restart, each text once (${KILLS} kills)`,
    async ({ platform, open }) => {
      const { below } = random(SEED)
      const town = await open()
      const me = await town.person()
      const keyOf = await openInterviewKeys(store)
      const key = keyOf(mhlw.id, { platform: platform.toLowerCase(), team: town.team, user: me.id })
      const inputs = async () => (await readInterview(store, key))?.inputs ?? []
      const typed: string[] = []
      const says = async (text: string) => void typed.push(await me.types(text))

      let bot = await town.start(folder, place.url)
      for (const text of ['こんにちは', '見本 花子', '医療法人見本会', '見本病院', '03-1234-5678']) {
        await says(text)
        await comesTrue(async () => (await inputs()).length === typed.length && me.isAnswered())
      }
      for (let kills = 0; kills < KILLS; kills += 1) {
        await says(below(2) === 0 ? 'はい' : 'いいえ')
        await new Promise((resolve) => setTimeout(resolve, below(60)))
        await bot.kill()
        if (below(2) === 0) await says('はい')
        bot = await town.start(folder, place.url)
        // Each text was taken, whether it was an answer or is asked about …
        await comesTrue(async () => includesAll(await inputs(), typed), 20_000)
        // … and the person sees something after it.
        await comesTrue(() => me.isAnswered(), 20_000)
      }
      const taken = await inputs()
      expect(typed.map((id) => taken.filter((one) => one === id).length)).toEqual(typed.map(() => 1))
      await bot.kill()
      await town.close()
    },
    240_000,
  )
})

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  return some.every((one) => all.includes(one))
}
