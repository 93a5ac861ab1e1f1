import { expect, test } from 'vitest'
import type { Message } from '../../src/adapter.ts'
import { contact, scene } from '../support/bot.ts'
import { mhlw } from '../support/flows.ts'

async function at(question: string) {
  const set = await scene()
  const me = set.client.person('hana')
  await me.does({ name: 'start' })
  await me.fills('Q1', contact)
  for (const id of mhlw.questions.map((one) => one.id).slice(1)) {
    if (me.screen.key === question) return { ...set, me }
    await me.picks('no', id)
  }
  return { ...set, me }
}

const said = (message: Message) => message.body.flatMap((one) => ('text' in one ? [one.text] : [])).join('\n')
const buttons = (message: Message) => message.actions.flat().map(({ label }) => label)

test('a proposal says what was typed, how such a case is judged, and by which source', async () => {
  const { me } = await at('Q6')
  await me.says('災害用のだけです')
  expect(me.screen.key).toBe('proposal:Q6')
  expect(said(me.screen)).toContain('災害用のだけです')
  expect(said(me.screen)).toContain('「サイバー攻撃に備えた」')
  expect(said(me.screen)).toMatch(/当方の解釈.*回答要領/)
  await me.confirms()
  expect(me.screen.key).toBe('Q7')
})

test('the button that declines bears the name of no choice', async () => {
  const { me } = await at('Q6')
  const labels = mhlw.questions.flatMap((one) =>
    one.kind === 'choice' ? one.choices.flatMap(({ label }) => [label.ja, label.en]) : [],
  )
  for (const text of ['策定はしていると思います', 'たぶん作ってないです']) {
    await me.says(text)
    expect(me.screen.key).toBe('proposal:Q6')
    expect(buttons(me.screen).filter((label) => labels.includes(label))).toEqual([])
  }
})

test('what cannot be read is met with its own words, and never twice with the same', async () => {
  const { me } = await at('Q6')
  const met: string[] = []
  for (const text of ['はい、いいえ', 'はい、いいえ', 'はい、いいえ', 'はい、いいえ']) {
    await me.says(text)
    expect(me.screen.key).toBe('Q6')
    const notices = me.screen.body.flatMap((one) => (one.kind === 'notice' ? [one.text] : []))
    met.push(notices.join('\n'))
  }
  expect(met[0]).toContain('「はい、いいえ」')
  for (const [index, one] of met.entries()) expect(one).not.toBe(met[index + 1])
  // The second time it is how to tell the choices apart.
  const rule = mhlw.questions.find(({ id }) => id === 'Q6')?.guidance.judge.rules[0]?.text.ja ?? ''
  expect(met[1]).toContain(rule)
})

test('a plan is called a plan only where one was spoken of', async () => {
  const { me } = await at('Q6')
  await me.says('電気代が高い')
  const notices = me.screen.body.flatMap((one) => (one.kind === 'notice' ? [one.text] : []))
  expect(notices.join()).not.toMatch(/予定|作業中/)
})
