import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { StoreUnavailable } from '../../src/store/store.ts'
import { all, put } from './contract.ts'
import { numberIn } from './number.ts'
import { type OwnServer, ownPostgres, ownRedis } from './own-server.ts'

const servers = [
  { name: 'PostgreSQL', server: await ownPostgres() },
  { name: 'Redis', server: await ownRedis() },
].flatMap(({ name, server }) => (server ? [{ name, server }] : []))

/** Longer than any single call may take while the server is away. */
const PATIENCE_MS = 6_000

describe.each(servers)('$name goes away and comes back', ({ server }: { server: OwnServer }) => {
  let store: Store
  beforeAll(async () => {
    await server.start()
    store = await openStore(server.url)
  })
  afterAll(async () => {
    await store.close()
    await server.dispose()
  })

  async function untilBack(): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      try {
        return void (await store.get('t/any'))
      } catch (error) {
        if (tries > 100) throw error
        await pause(50)
      }
    }
  }

  test.each(['stopped', 'killed'])(
    '%s in the middle of writing: every confirmed update is there, none twice',
    async (how) => {
      const key = `t/${how}`
      const confirmed: number[] = []
      let failed = 0
      let writing = true
      const writer = (async () => {
        for (let n = 1; writing; n += 1) {
          try {
            await store.update(key, (now) => ({
              set: { n: numberIn(now) + 1 },
              also: { [`${key}/${n}`]: { n } },
              result: null,
            }))
            confirmed.push(n)
          } catch (error) {
            expect(error).toBeInstanceOf(StoreUnavailable)
            failed += 1
            await pause(20)
          }
        }
      })()
      while (confirmed.length < 50) await pause(5)
      await server.stop(how === 'killed' ? 'kill' : undefined)
      while (failed === 0) await pause(5)
      await server.start()
      await untilBack()
      const before = confirmed.length
      while (confirmed.length < before + 50) await pause(5)
      writing = false
      await writer
      const stored = new Set((await all(store, `${key}/`)).map(([, value]) => numberIn(value)))
      expect(confirmed.filter((n) => !stored.has(n))).toEqual([])
      // Every update adds one and writes its own mark in the same commit: as many marks as were counted, or one was doubled.
      expect(numberIn(await store.get(key))).toBe(stored.size)
    },
  )

  test('while it is away every call fails soon, with the remedy, and nothing looks empty', async () => {
    await put(store, 't/kept', { n: 1 })
    await server.stop()
    for (const call of [
      () => store.get('t/kept'),
      () => put(store, 't/kept', { n: 2 }),
      () => store.delete('t/kept'),
      () => all(store, 't/'),
    ]) {
      const started = performance.now()
      await expect(call()).rejects.toThrow(StoreUnavailable)
      expect(performance.now() - started).toBeLessThan(PATIENCE_MS)
    }
    await expect(store.get('t/kept')).rejects.toThrow(/Start (PostgreSQL|Redis) there/)
    await server.start()
    await untilBack()
    expect(await store.get('t/kept')).toEqual({ n: 1 })
  })

  test('a scan cut off in the middle throws instead of ending early', async () => {
    await Promise.all(Array.from({ length: 600 }, (_, i) => put(store, `cut/${i}`, { i })))
    let seen = 0
    const reading = (async () => {
      for await (const _ of store.scan('cut/')) {
        seen += 1
        if (seen === 200) await server.stop('kill')
      }
    })()
    await expect(reading).rejects.toThrow(StoreUnavailable)
    expect(seen).toBeLessThan(600)
    await server.start()
    await untilBack()
    expect(await all(store, 'cut/')).toHaveLength(600)
  })
})
