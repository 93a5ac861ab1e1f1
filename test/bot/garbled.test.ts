import { expect, test } from 'vitest'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import { contact, scene } from '../support/bot.ts'

test('letters that were lost on the way are never recorded: it is said, and nothing is taken', async () => {
  const { client, store } = await scene()
  const me = client.person('hana')
  await me.does({ name: 'start' })
  await me.says('\ufffd\ufffd 太郎')
  expect(me.screen.plain).toContain(words.garbled.ja)
  await me.fills('Q1', { ...contact, fields: { ...contact.fields, hospital: '\ufffd病院' } })
  expect(me.screen.plain).toContain(words.garbled.ja)
  for await (const { answers, drafts } of scanInterviews(store))
    expect([answers, drafts]).toEqual([{}, undefined])
})
