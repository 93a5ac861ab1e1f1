import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/adapter.ts'
import { createBot } from '../../src/bot/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { contact, memoryStore, mhlw, scene, silent } from '../support/bot.ts'
import { testClient } from '../support/chat.ts'

async function interviewIn(store: Store) {
  for await (const interview of scanInterviews(store)) return interview
  throw new Error('there is no interview')
}

describe('an input takes effect exactly once', () => {
  test('however often it is delivered, and says nothing again', async () => {
    const { client, store } = await scene()
    const me = client.person('hana')
    await me.does({ name: 'start' })
    await me.fills('Q1', contact)
    const pick: Input = { kind: 'pick', question: 'Q2', value: 'yes' }
    await me.sends(pick, 'once')
    const heard = me.heard.length
    await me.sends(pick, 'once')
    await me.sends({ kind: 'command', command: { name: 'back' } }, 'once')
    expect(me.heard).toHaveLength(heard)
    expect(me.screen.key).toBe('Q3')
    expect((await interviewIn(store)).inputs.filter((id) => id === 'once')).toHaveLength(1)
  })

  test('delivered 1 to 5 times, out of order, to two processes on one store', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        async (times, shuffle) => {
          const store = await memoryStore()
          const clients = [testClient(), testClient()] as const
          const bots = await Promise.all(
            clients.map((client) =>
              createBot({ survey: mhlw, language: 'ja', log: silent, adapters: [client.adapter], store }),
            ),
          )
          await Promise.all(bots.map((bot) => bot.start()))
          const [first] = clients
          await first.person('hana').does({ name: 'start' })
          await first.person('hana').fills('Q1', contact)
          // Toggling the language shows every doubled effect: twice is as good as not at all.
          const deliveries = times.flatMap((count, n) => Array.from({ length: count }, () => `toggle-${n}`))
          const mixed = deliveries
            .map((id, index) => ({ id, rank: (shuffle[index] ?? 0) % 1000 }))
            .sort((a, b) => a.rank - b.rank)
          await Promise.all(
            mixed.map(({ id }, index) =>
              clients[index % 2 === 0 ? 0 : 1]
                .person('hana')
                .sends({ kind: 'command', command: { name: 'language' } }, id),
            ),
          )
          const interview = await interviewIn(store)
          expect(interview.language).toBe(times.length % 2 === 0 ? 'ja' : 'en')
          // Each of them made one screen.
          const screens = clients.flatMap((client) =>
            client.person('hana').heard.filter(({ key }) => key === 'Q2'),
          )
          expect(screens).toHaveLength(1 + times.length)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('keeps two people apart who answer at once', async () => {
    const { client, store } = await scene()
    const people = Array.from({ length: 20 }, (_, n) => client.person(`p${n}`))
    await Promise.all(
      people.map(async (me, n) => {
        await me.does({ name: 'start' })
        await me.fills('Q1', contact)
        await me.picks(n % 2 === 0 ? 'yes' : 'no')
      }),
    )
    const answers: Record<string, string> = {}
    for await (const { respondent, answers: given } of scanInterviews(store)) {
      const value = given.Q2?.value
      answers[respondent.user] = value?.kind === 'choice' ? value.choice : ''
    }
    expect(answers).toEqual(Object.fromEntries(people.map(({ id }, n) => [id, n % 2 === 0 ? 'yes' : 'no'])))
  })
})
