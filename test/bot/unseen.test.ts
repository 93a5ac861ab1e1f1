import { describe, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapter.ts'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { contact, memoryStore, type Scene, scene } from '../support/bot.ts'
import { buttonsOf, clock, testClient } from '../support/chat.ts'

async function interviewIn(store: Store) {
  for await (const interview of scanInterviews(store)) return interview
  throw new Error('there is no interview')
}

const answersIn = async (store: Store) => Object.keys((await interviewIn(store)).answers)

async function atQ2(set: Scene) {
  const me = set.client.person('hana')
  await me.does({ name: 'start' })
  await me.fills('Q1', contact)
  return me
}

const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label)

describe('a text answers what its writer had before them', () => {
  test('two yes sent before the next question was shown record one answer, and the second is asked about', async () => {
    const set = await scene()
    const me = await atQ2(set)
    const [first, second] = [clock(), clock()]
    await Promise.all([me.says('はい', first), me.says('はい', second)])
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
    expect(me.screen.key).toBe('proposal:Q3')
    expect(me.screen.plain).toContain('お答えですか')
    // A third, as impatient, confirms nothing either.
    await me.says('はい', second)
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
    expect(me.screen.plain).toContain(words.unseen.ja)
    await me.confirms()
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2', 'Q3'])
    expect(me.screen.key).toBe('Q4')
  })

  test('words that answer nothing work whenever they were sent', async () => {
    const set = await scene()
    const me = await atQ2(set)
    const before = clock()
    await me.says('はい')
    await me.says('なぜ？', before)
    expect(me.screen.aside?.head).toContain('Q3')
  })

  test('a question shown again has been before the person since it was first shown', async () => {
    const set = await scene()
    const me = await atQ2(set)
    const between = clock()
    await me.says('なぜ？')
    await me.says('はい', between)
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
  })

  test('a question that could not be shown takes no typed answer', async () => {
    const client = testClient()
    let fails = false
    const adapter: Adapter = {
      ...client.adapter,
      show: async (to, message, options) => (fails ? undefined : client.adapter.show(to, message, options)),
    }
    const set = await scene({ client: { ...client, adapter } })
    const me = await atQ2(set)
    fails = true
    await me.says('はい')
    fails = false
    await me.says('いいえ')
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
    expect(me.screen.key).toBe('proposal:Q3')
    await me.presses(words.notThat.ja)
    expect(me.screen.key).toBe('Q3')
  })

  test('greetings over a form that never arrived fill in nothing', async () => {
    const client = testClient()
    let fails = true
    const adapter: Adapter = {
      ...client.adapter,
      show: async (to, message, options) => (fails ? undefined : client.adapter.show(to, message, options)),
    }
    const set = await scene({ client: { ...client, adapter } })
    const me = set.client.person('hana')
    for (let times = 0; times < 4; times += 1) await me.says('こんにちは')
    fails = false
    await me.says('山田')
    expect((await interviewIn(set.store)).drafts).toBeUndefined()
    expect(me.screen.plain).toContain(words.unseen.ja)
    await me.says('山田')
    expect((await interviewIn(set.store)).drafts?.Q1?.fields).toEqual({ name: '山田' })
  })

  test('after a pause, yes goes on and nothing else is an answer by itself', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.does({ name: 'pause' })
    await me.says('はい')
    expect(await answersIn(set.store)).toEqual(['Q1'])
    expect(me.screen.key).toBe('Q2')
    await me.does({ name: 'pause' })
    await me.says('いいえ')
    expect(await answersIn(set.store)).toEqual(['Q1'])
    expect(me.screen.key).toBe('proposal:Q2')
    await me.says('はい')
    expect((await interviewIn(set.store)).answers.Q2?.value).toEqual({ kind: 'choice', choice: 'no' })
  })

  test('a reply to an earlier message is asked about', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.says('はい')
    await me.sends({ kind: 'text', text: 'いいえ' }, undefined, 'm1')
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
    expect(me.screen.key).toBe('proposal:Q3')
  })
})

describe("another question's guidance", () => {
  test('stands alone, with the way back', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.does({ name: 'why', question: 'Q9-1', part: 'judge' })
    expect(me.screen.plain).toContain('Q9-1')
    expect(me.screen.control).toEqual({ kind: 'none' })
    expect(me.screen.aside).toBeUndefined()
    expect(labels(me.screen)).not.toContain('あとで')
    await me.says('はい')
    expect(await answersIn(set.store)).toEqual(['Q1'])
    expect(me.screen.key).toBe('proposal:Q2')
    await me.presses(words.notThat.ja)
    await me.does({ name: 'why', question: 'Q9-1', part: 'judge' })
    await me.presses('Q2 に戻る')
    expect(me.screen.key).toBe('Q2')
    expect(me.screen.control.kind).toBe('pick')
  })
})

describe('a button decides what it stands under', () => {
  test('a late submit never starts over, and a late start-over never submits', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.does({ name: 'restart' })
    await me.does({ name: 'confirm', of: 'submit' })
    expect(await answersIn(set.store)).toEqual(['Q1'])
    expect(me.screen.plain).toContain(words.overtaken.ja)
    await me.confirms()
    expect(await answersIn(set.store)).toEqual([])
  })

  test('the yes of an earlier reading does not confirm a later one', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.says('はい')
    const late = clock()
    await me.does({ name: 'back' })
    await me.says('いいえ', late)
    const yes = buttonsOf(me.screen).find(({ command }) => command.name === 'confirm')
    await me.presses('変更しない')
    await me.does({ name: 'goto', question: 'Q3' })
    await me.says('はい', late)
    expect(me.screen.key).toBe('proposal:Q3')
    await me.does(yes?.command ?? { name: 'help' })
    expect(await answersIn(set.store)).toEqual(['Q1', 'Q2'])
    expect((await interviewIn(set.store)).answers.Q2?.value).toEqual({ kind: 'choice', choice: 'yes' })
  })

  test('"later" pressed twice sets one question aside', async () => {
    const set = await scene()
    const me = await atQ2(set)
    await me.does({ name: 'later', question: 'Q2' })
    await me.does({ name: 'later', question: 'Q2' })
    expect((await interviewIn(set.store)).parked).toEqual(['Q2'])
    expect(me.screen.key).toBe('Q3')
  })
})

test('after a response is deleted, everything that is said is answered', async () => {
  const store = await memoryStore()
  const set = await scene({ store })
  const me = await atQ2(set)
  await me.picks('yes')
  const keys: string[] = []
  for await (const [key] of store.scan('interview/')) keys.push(key)
  for (const key of keys) await store.delete(key)
  for (const say of ['こんにちは', '状況', 'なぜ？', 'ヘルプ']) {
    const heard = me.heard.length
    await me.says(say)
    expect(me.heard.length).toBeGreaterThan(heard)
  }
})
