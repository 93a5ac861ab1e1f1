import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/adapter.ts'
import { withPlain } from '../../src/screen/message.ts'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import { contact, scene } from '../support/bot.ts'

const said = (text: string): Message =>
  withPlain({
    key: 'said',
    body: [{ kind: 'text', text }],
    control: { kind: 'none' },
    actions: [],
    language: 'ja',
  })

describe('a command beside the interview', () => {
  test('is answered once however often it is delivered, in the direct conversation, and begins no interview', async () => {
    const asked: string[] = []
    const { client, store } = await scene({
      services: {
        run: async (command) => {
          asked.push(command.name)
          return [said('一覧です')]
        },
        isOpen: async () => true,
      },
    })
    const admin = client.person('kanri', { place: 'C1' })
    for (const _ of [1, 2, 3])
      await admin.sends({ kind: 'command', command: { name: 'overview', options: {} } }, 'one-delivery')
    expect(asked).toEqual(['overview'])
    expect(admin.heard.map(({ key }) => key)).toEqual(['said'])
    await admin.sends({ kind: 'command', command: { name: 'export', options: {} } }, 'another')
    await admin.sends({ kind: 'command', command: { name: 'overview', options: {} } }, 'one-delivery')
    expect(asked).toEqual(['overview', 'export'])
    for await (const _ of scanInterviews(store)) throw new Error('an interview was begun')
  })

  test('does not hold up the interview of the person who waits for it', async () => {
    let finish: (messages: Message[]) => void = () => {}
    const { client } = await scene({
      services: { run: () => new Promise((resolve) => (finish = resolve)), isOpen: async () => true },
    })
    const me = client.person('kanri')
    await me.does({ name: 'start' })
    const exported = me.does({ name: 'export', options: {} })
    await me.fills('Q1', contact)
    expect(me.screen.key).toBe('Q2')
    finish([said('出力しました')])
    await exported
    expect(me.heard.at(-1)?.plain).toBe('出力しました')
  })
})

describe('a survey that has been closed', () => {
  test('takes no submission, says so, and keeps the answers', async () => {
    let isOpen = true
    const { client, store } = await scene({
      services: { run: async () => undefined, isOpen: async () => isOpen },
    })
    const me = client.person('hana')
    await me.does({ name: 'start' })
    await me.fills('Q1', contact)
    for (const _ of ['Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q11', 'Q12', 'Q13']) await me.picks('no')
    await me.picks('none')
    await me.does({ name: 'submit' })
    isOpen = false
    await me.confirms()
    expect(me.screen.plain).toContain(words.closed.ja)
    for await (const interview of scanInterviews(store)) {
      expect(interview.response).toBeUndefined()
      expect(Object.keys(interview.answers)).toHaveLength(11)
    }
  })
})
