import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { scene } from '../support/bot.ts'
import { expectClean, SAID, writtenLog } from '../support/written-log.ts'
import { sqlitePlace } from './places.ts'

const place = sqlitePlace()
afterAll(() => place.dispose())

/** What the libraries say of these quotes them: JSON.parse its text, the schema its values. */
const damages: [how: string, damage: (text: string) => string][] = [
  ['cut short', (text) => text.slice(0, -40)],
  ['no JSON any more', (text) => `${SAID.name} ${text}`],
  ['of another shape', (text) => text.replace('"at":', `"${SAID.name}":`)],
  ['no envelope', () => JSON.stringify(SAID.name)],
  ['sealed with nothing', () => JSON.stringify({ value: { key: 'a', sealed: SAID.name } })],
]

test.each(damages)('a record that is %s is named in the log by its key alone', async (_, damage) => {
  const { log, text } = writtenLog()
  const store = await openStore(place.url, { log })
  const { client, bot } = await scene({ store, log })
  const me = client.person(`u${damages.findIndex(([, one]) => one === damage)}`)
  await me.does({ name: 'start' })
  await me.fills('Q1', { kind: 'fields', fields: SAID })
  let key = ''
  for await (const [name, value] of store.scan('interview/'))
    if (JSON.stringify(value).includes(`"user":"${me.id}"`)) key = name
  await bot.stop()
  await store.close()
  await place.plant(key, damage((await place.text(key)) ?? ''))

  const again = await openStore(place.url, { log })
  const running = await scene({ store: again, log })
  const back = running.client.person(me.id)
  await back.says('はい')
  expect(back.screen.key).toBe('trouble')
  await running.bot.stop()
  await again.close()
  expectClean(text())
  expect(text()).toContain(key)
})
