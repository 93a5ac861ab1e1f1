import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { close, reopen } from '../../src/admin/close-survey.ts'
import { createAdmin } from '../../src/admin/index.ts'
import { words } from '../../src/screen/words/index.ts'
import { contextOn } from '../support/admin.ts'
import { answersAll } from '../support/answers.ts'
import { memoryStore, mhlw, scene } from '../support/bot.ts'

const ops = { kind: 'shell' as const, user: 'ops' }

async function place() {
  const store = await memoryStore()
  const admins = [{ platform: 'test', user: 'admin', operator: false }]
  const context = contextOn(store, { admins, now: () => new Date() })
  const set = await scene({ store, services: createAdmin(context) })
  const respondent = set.client.person('hana', { team: 'T1' })
  const admin = set.client.person('admin', { team: 'T1' })
  return { ...set, store, context, respondent, admin }
}

async function submitted(set: Awaited<ReturnType<typeof place>>) {
  await set.respondent.does({ name: 'start' })
  await answersAll(set.respondent, { Q14: 'none' })
  await set.respondent.does({ name: 'submit' })
  await set.respondent.confirms()
}

test('what was answered in a conversation is what the admin gets', async () => {
  const set = await place()
  await submitted(set)
  await set.admin.does({ name: 'export', options: { format: 'json' } })
  const [file] = set.admin.files
  if (!file || !('path' in file.content)) throw new Error('no file')
  const [document] = JSON.parse(await readFile(file.content.path, 'utf8'))
  expect(document.answers.Q1.value.hospital).toBe('見本病院')
  expect(document.answers.Q14).toMatchObject({ value: 'none', official: null })

  await set.admin.does({ name: 'overview' })
  expect(set.admin.files.at(-1)?.type).toBe('image/png')
  expect(set.admin.heard.some(({ plain }) => plain.includes('提出済み: 1件'))).toBe(true)
})

test('a respondent who asks for it is refused, and gets their own receipt and hints', async () => {
  const set = await place()
  await submitted(set)
  const before = set.respondent.files.length
  await set.respondent.does({ name: 'export' })
  expect(set.respondent.files).toHaveLength(before)
  expect(set.respondent.heard.at(-1)?.plain).toContain('管理者だけができます')
  await set.respondent.does({ name: 'gaps' })
  expect(set.respondent.files.at(-1)?.name).toMatch(/^gaps-/)
  await set.respondent.presses(words.receipt.ja)
  expect(set.respondent.files.at(-1)?.name).toMatch(/^record-/)
})

test('a closed survey refuses a submission and keeps the answers; reopened, it takes it', async () => {
  const set = await place()
  const { respondent, store, context } = set
  await respondent.does({ name: 'start' })
  await answersAll(respondent, { Q14: 'none' })
  await close(context, ops, mhlw)
  await respondent.does({ name: 'submit' })
  await respondent.does({ name: 'confirm', of: 'submit' })
  const told = respondent.heard.map(({ plain }) => plain).join('\n')
  expect(told).toContain(words.closed.ja)
  const responses = []
  for await (const [key] of store.scan('response/')) responses.push(key)
  expect(responses).toEqual([])

  await reopen(context, ops, mhlw)
  await respondent.does({ name: 'submit' })
  await respondent.confirms()
  for await (const [key] of store.scan('response/')) responses.push(key)
  expect(responses).toHaveLength(1)
})
