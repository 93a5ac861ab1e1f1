import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words } from '../../src/screen/words/index.ts'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { readInterview } from '../../src/store/records.ts'
import { StoreUnavailable } from '../../src/store/store.ts'
import { mhlw, type Scene, scene } from '../support/bot.ts'
import { expectClean, SAID, writtenLog } from '../support/written-log.ts'
import { ownPostgres, ownRedis } from './own-server.ts'

const servers = [
  { name: 'PostgreSQL', server: await ownPostgres() },
  { name: 'Redis', server: await ownRedis() },
].flatMap(({ name, server }) => (server ? [{ name, server }] : []))

const TROUBLE = words.notSaved.ja

describe.each(servers)('an interview on a $name that goes away', ({ server }) => {
  let set: Scene
  const written = writtenLog()
  beforeAll(async () => {
    await server.start()
    set = await scene({ store: await openStore(server.url, { log: written.log }), log: written.log })
  })
  afterAll(async () => {
    await set.bot.stop().catch(() => {})
    await set.store.close()
    await server.dispose()
    expectClean(written.text(), [SAID.name, new URL(server.url).password || SAID.contact])
  })

  test.each(['fast', 'kill'] as const)(
    '(%s): nothing confirmed is lost, the person is told, and it goes on without a restart',
    async (how) => {
      const me = set.client.person(`u-${how}`)
      const key = (await openInterviewKeys(set.store))(mhlw.id, { platform: 'test', team: '', user: me.id })
      await me.does({ name: 'start' })
      await me.sends({ kind: 'form', question: 'Q1', given: { kind: 'fields', fields: SAID } })
      await me.picks('yes')
      expect(me.screen.key).toBe('Q3')

      await server.stop(how === 'kill' ? 'kill' : undefined)
      await me.picks('yes', 'Q3')
      await me.does({ name: 'status' })
      expect(me.heard.slice(-2).map(({ plain }) => plain)).toEqual([TROUBLE, TROUBLE])

      await server.start()
      let stored = await untilBack(() => readInterview(set.store, key))
      // Not saved, as it was said: the same question is open.
      expect(Object.keys(stored?.answers ?? {})).toEqual(['Q1', 'Q2'])
      expect(stored?.at).toBe('Q3')
      await me.picks('no', 'Q3')
      expect(me.screen.key).toBe('Q4')
      stored = await readInterview(set.store, key)
      expect(stored?.answers.Q3?.value).toEqual({ kind: 'choice', choice: 'no' })
    },
    60_000,
  )
})

async function untilBack<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || tries > 200) throw error
      await pause(50)
    }
  }
}
