import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Command, Message } from '../../src/adapter.ts'
import { lines } from '../../src/admin/audit.ts'
import { close, reopen, submissionsOpen } from '../../src/admin/close-survey.ts'
import { createAdmin } from '../../src/admin/index.ts'
import { interviewId, openInterviewKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { configured, contextOn, operator } from '../support/admin.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

const admin = { person: { platform: 'slack', team: 'T1', user: configured.user }, teamAdmin: false }
const head = { person: { platform: 'slack', team: 'T1', user: operator.user }, teamAdmin: false }
const nobody = { person: { platform: 'slack', team: 'T1', user: 'U1' }, teamAdmin: false }

async function filled(size = 6) {
  const store = await openStore('memory:')
  const keyOf = await openInterviewKeys(store)
  const responses = population(survey, { size, teams: ['T1', 'T2'] })
  await keep(
    store,
    responses.map((one) => ({ ...one, interview: interviewId(keyOf(survey.id, one.respondent)) })),
  )
  return store
}

async function say(
  store: Store,
  command: Command,
  who = admin,
  language: 'ja' | 'en' = 'ja',
): Promise<Message[]> {
  return (await createAdmin(contextOn(store)).run(command, who, language)) ?? []
}

async function log(store: Store) {
  const found = []
  for await (const { who, act, outcome, records, options } of lines(store))
    found.push({ who, act, outcome, records, options })
  return found
}

test('an export comes as a workbook of the team’s responses, and is written down', async () => {
  const store = await filled()
  const [message] = await say(store, { name: 'export' })
  const file = message?.file
  expect(file?.name).toMatch(/^monshin-xlsx-mhlw-2023-\d{8}-\d{6}\.xlsx$/)
  expect(file && 'path' in file.content && existsSync(file.content.path)).toBe(true)
  expect(message?.plain).toContain('3件')
  expect(await log(store)).toEqual([
    { who: 'slack:UADM', act: 'export', outcome: 'done', records: 3, options: { format: 'xlsx' } },
  ])
})

test('a wrong option says what is wrong and what to do, in the language of the person', async () => {
  const store = await filled()
  const text = async (options: Record<string, string>, language: 'ja' | 'en') =>
    (await say(store, { name: 'export', options }, admin, language))[0]?.plain
  expect(await text({ format: 'doc' }, 'ja')).toMatch(/「doc」.*json.*xlsx/)
  expect(await text({ since: '2026-02-30' }, 'en')).toMatch(/2026-02-30.*not a date.*2026-11-01/)
  expect(await text({ survey: 'lunch' }, 'ja')).toMatch(/「lunch」.*mhlw-2023/)
  expect(await text({ colour: 'red' }, 'en')).toMatch(/no option "colour".*format/)
  expect(await log(store)).toEqual([])
})

test('an export of nothing says so and sends no file', async () => {
  const [message] = await say(await openStore('memory:'), { name: 'export' })
  expect(message?.file).toBeUndefined()
  expect(message?.plain).toContain('条件に合う回答がありません')
})

test('a respondent is refused politely, and the refusal is written down', async () => {
  const store = await filled()
  for (const name of ['overview', 'export', 'delete'] as const) {
    const [message] = await say(store, { name, options: { response: 'r00000001' } }, nobody)
    expect(message?.file).toBeUndefined()
    expect(message?.plain).toContain('管理者だけができます')
  }
  expect((await log(store)).map(({ act, outcome }) => [act, outcome])).toEqual([
    ['overview', 'refused'],
    ['export', 'refused'],
    ['delete', 'refused'],
  ])
})

test('an operator closes and opens the survey and reads the log; a team’s admin may not', async () => {
  const store = await filled()
  for (const name of ['close-survey', 'open-survey', 'audit'] as const)
    expect((await say(store, { name }))[0]?.plain).toContain('運用者だけができます')
  const [closed] = await say(store, { name: 'close-survey' }, head)
  expect(closed?.plain).toContain('受付を締め切りました')
  expect(await submissionsOpen(store, survey, new Date())).toBe(false)
  const [opened] = await say(store, { name: 'open-survey' }, head)
  expect(opened?.plain).toContain('受付を再開しました')
  expect(await submissionsOpen(store, survey, new Date())).toBe(true)
  const [shown] = await say(store, { name: 'audit' }, head)
  for (const act of ['close', 'reopen', 'refused']) expect(shown?.plain).toContain(act)
})

test('deleting asks first; only the second time is anything gone, and only in one’s own team', async () => {
  const store = await filled()
  const key = 'response/mhlw-2023/r00000001/000001'
  const [asked] = await say(store, { name: 'delete', options: { response: 'r00000001' } })
  expect(await store.get(key)).toBeDefined()
  const button = asked?.actions.flat()[0]
  expect(button?.style).toBe('danger')
  await say(store, button?.command ?? { name: 'help' })
  expect(await store.get(key)).toBeUndefined()

  const [other] = await say(store, { name: 'delete', options: { response: 'r00000002', sure: 'yes' } })
  expect(other?.plain).toContain('見つかりません')
  expect(await store.get('response/mhlw-2023/r00000002/000001')).toBeDefined()
})

test('everybody gets the papers of their own response, nobody those of others', async () => {
  const store = await filled()
  const [receipt] = await say(store, { name: 'receipt', response: 'r00000001' }, nobody)
  expect(receipt?.file?.type).toBe('application/pdf')
  const [gaps] = await say(store, { name: 'gaps', response: 'r00000001' }, nobody)
  expect(gaps?.file?.type).toBe('application/pdf')
  expect(await log(store)).toEqual([])
  for (const name of ['receipt', 'gaps'] as const) {
    const [other] = await say(store, { name, response: 'r00000003' }, nobody)
    const [none] = await say(store, { name, response: 'r99999999' }, nobody)
    expect(other?.file).toBeUndefined()
    expect(other?.plain).toBe(none?.plain)
  }
  expect((await log(store)).map(({ act, outcome }) => [act, outcome])).toEqual([
    ['receipt', 'refused'],
    ['gaps', 'refused'],
  ])
})

test('what is not the admin’s is left to the interview', async () => {
  expect(await createAdmin(contextOn(await filled())).run({ name: 'status' }, admin, 'ja')).toBeUndefined()
})

test('a closed survey takes no submissions until it is opened again', async () => {
  const store = await filled()
  const context = contextOn(store)
  const shell = { kind: 'shell' as const, user: 'ops' }
  const isOpen = () => submissionsOpen(store, survey, new Date('2026-11-24T09:00:01Z'))
  expect(await isOpen()).toBe(true)
  expect(await close(context, shell, survey)).toEqual({ kind: 'done', value: true })
  expect(await isOpen()).toBe(false)
  expect(await close(context, shell, survey)).toEqual({ kind: 'done', value: false })
  expect(await reopen(context, shell, survey)).toEqual({ kind: 'done', value: true })
  expect(await isOpen()).toBe(true)
})

test('what was typed as an option never makes a line of its own in the log', async () => {
  const store = await filled()
  await say(store, { name: 'overview', options: { survey: 'mhlw-2023', note: 'a\n{"act":"x"}\u001b[31m' } })
  const [line] = await log(store)
  expect(line?.options.note).toBe('a {"act":"x"} [31m')
})
