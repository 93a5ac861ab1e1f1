import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapter.ts'
import { words } from '../../src/screen/words/index.ts'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { readInterview, scanWaiting } from '../../src/store/records.ts'
import { type Store, StoreUnavailable } from '../../src/store/store.ts'
import { contact, memoryStore, scene } from '../support/bot.ts'
import { testClient } from '../support/chat.ts'

const person = { platform: 'test', team: '', user: 'hana' }

describe('when the store cannot be reached', () => {
  test('says that nothing was saved, confirms nothing, and goes on by itself when it is back', async () => {
    const inner = await memoryStore()
    let isDown = false
    const store: Store = {
      ...inner,
      update: (key, change) =>
        isDown ? Promise.reject(new StoreUnavailable('down')) : inner.update(key, change),
      get: (key) => (isDown ? Promise.reject(new StoreUnavailable('down')) : inner.get(key)),
    }
    const { client } = await scene({ store })
    const me = client.person('hana')
    await me.does({ name: 'start' })
    await me.fills('Q1', contact)
    isDown = true
    await me.picks('yes', 'Q2')
    expect(me.screen.plain).toBe(words.notSaved.ja)
    isDown = false
    await me.picks('yes', 'Q2')
    expect(me.screen.key).toBe('Q3')
    const key = (await openInterviewKeys(inner))('mhlw-2023', person)
    expect(Object.keys((await readInterview(inner, key))?.answers ?? {})).toEqual(['Q1', 'Q2'])
  })

  test('leaves a record that it cannot read as it is, and says so', async () => {
    const store = await memoryStore()
    const key = (await openInterviewKeys(store))('mhlw-2023', person)
    await store.update(key, () => ({ set: { layout: 1, broken: true }, result: undefined }))
    const { client } = await scene({ store })
    await client.person('hana').does({ name: 'start' })
    expect(client.person('hana').screen.plain).toBe(words.unreadable.ja)
    expect(await store.get(key)).toEqual({ layout: 1, broken: true })
  })
})

describe('a screen that did not arrive', () => {
  test('is shown at the next start, once', async () => {
    const store = await memoryStore()
    const client = testClient()
    let isMute = false
    const deaf: Adapter = {
      ...client.adapter,
      show: async (to, message, options) => {
        // The platform takes the message and the process dies before it hears so.
        if (isMute) return new Promise(() => {})
        return client.adapter.show(to, message, options)
      },
    }
    await scene({ store, client: { ...client, adapter: deaf } })
    const me = client.person('hana')
    await me.does({ name: 'start' })
    await me.fills('Q1', contact)
    isMute = true
    void me.picks('yes', 'Q2')
    const key = (await openInterviewKeys(store))('mhlw-2023', person)
    await expect
      .poll(async () => Object.keys((await readInterview(store, key))?.answers ?? {}))
      .toEqual(['Q1', 'Q2'])

    const second = testClient()
    const next = await scene({ store, client: second })
    await expect.poll(() => second.person('hana').heard.map((message) => message.key)).toEqual(['Q3'])
    await next.bot.stop()
    const waiting = []
    for await (const one of scanWaiting(store)) waiting.push(one)
    expect(waiting).toEqual([])

    const third = testClient()
    const last = await scene({ store, client: third })
    await last.bot.stop()
    expect(third.person('hana').heard).toEqual([])
  })
})
