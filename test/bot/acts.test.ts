import { expect, test } from 'vitest'
import type { Message } from '../../src/adapter.ts'
import { contact, scene } from '../support/bot.ts'
import { mhlw } from '../support/flows.ts'

async function at(question: string) {
  const set = await scene()
  const me = set.client.person('hana')
  await me.does({ name: 'start' })
  await me.fills('Q1', contact)
  for (const { id } of mhlw.questions.slice(1)) {
    if (me.screen.key === question) return me
    if (me.screen.key === id) await me.picks('no')
  }
  return me
}

const notices = (message: Message) =>
  message.body.flatMap((one) => (one.kind === 'notice' ? [one.text] : [])).join('\n')

test('answers to several questions: the open one is read back, the others are named', async () => {
  const me = await at('Q12')
  await me.says('Q12 はい、Q13 いいえ')
  expect(me.screen.key).toBe('proposal:Q12')
  expect(notices(me.screen)).toContain('Q13')
  await me.confirms()
  expect(me.screen.key).toBe('Q13')
  expect(me.conversation.filter(({ key }) => key === 'record:Q13')).toEqual([])
})

test.each(['全部はい', '残りは全部いいえ', '次もはい'])(
  '%s answers nothing that was not shown, and says so',
  async (text) => {
    const me = await at('Q4')
    await me.says(text)
    expect(me.screen.key).toBe('proposal:Q4')
    expect(notices(me.screen)).not.toBe('')
    await me.confirms()
    expect(me.screen.key).toBe('Q5')
  },
)

test('an answer with a question behind it is both', async () => {
  const me = await at('Q6')
  await me.says('うん、で締切いつ？')
  expect(me.screen.key).toBe('proposal:Q6')
  expect(me.screen.aside).toBeDefined()
})

test.each(['2', '②', '二番', '２番'])(
  '%s, where the choices bear no numbers, is read back',
  async (typed) => {
    const me = await at('Q6')
    await me.says(typed)
    expect(me.screen.key).toBe('proposal:Q6')
    await me.confirms()
    expect(me.conversation.find(({ key }) => key === 'record:Q6')?.plain).toContain('いいえ')
  },
)

test('a number that is no choice is told the range', async () => {
  const me = await at('Q11')
  await me.says('7')
  expect(notices(me.screen)).toContain('1から2まで')
})

test.each([
  ['君はAI？', 'AI'],
  ['回答はどこに保存されるの？', '保存'],
  ['同僚に手伝ってもらえる？', 'あとで'],
])('%s is answered about the assistant', async (text, says) => {
  const me = await at('Q6')
  await me.says(text)
  expect(me.screen.key).toBe('Q6')
  const told = me.screen.aside?.body.flatMap((one) => ('text' in one ? [one.text] : [])).join('\n')
  expect(told).toContain(says)
})

test('"can I go back" moves nowhere', async () => {
  const me = await at('Q6')
  await me.says('戻せる？')
  expect(me.screen.key).toBe('Q6')
})
