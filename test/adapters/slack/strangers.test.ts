import { afterEach, describe, expect, test, vi } from 'vitest'
import { lines } from '../../../src/admin/audit.ts'
import { eventually } from '../eventually.ts'
import type { SlackMember } from './double/member.ts'
import { lookAt } from './double/read-blocks.ts'
import { imOf } from './double/slack.ts'
import type { Conversation } from './double/workspace.ts'
import { answersAll, type Hospital, openHospital } from './hospital.ts'

/** People of another workspace (Slack Connect), and admins of the workspace who are none any more. */

const GENERAL = 'C0GENERAL1'
let hospital: Hospital
afterEach(async () => {
  vi.useRealTimers()
  await hospital.close()
})

const kept = async () => {
  const keys = []
  for await (const [key] of hospital.store.scan('')) if (!key.startsWith('meta/')) keys.push(key)
  return keys
}

describe.each(['socket', 'http'] as const)('somebody of another workspace, over %s', (mode) => {
  test.each([
    ['a slash command', (stranger: SlackMember) => stranger.slash(GENERAL, 'start')],
    ['a mention', (stranger: SlackMember) => stranger.mentions(GENERAL, 'はい')],
    ['a shortcut on a message', (stranger: SlackMember) => stranger.usesShortcut(GENERAL)],
  ])('%s is answered with where they are, and nothing is kept', async (_, acts) => {
    hospital = await openHospital(mode)
    const { slack } = hospital.stage
    const stranger = await hospital.stage.person({ team: 'T0ELSEWHERE' })
    const general = slack.workspace.conversations.get(GENERAL)
    general?.members.add(stranger.id)
    general?.messages.push({ ts: slack.workspace.ts(), user: 'U0SOMEBODY', text: 'こんにちは' })
    await acts(stranger)
    const told = await eventually(() => stranger.seesIn(GENERAL).find((one) => one.ephemeral))
    expect(told?.text).toContain('記録していません')
    expect(await kept()).toEqual([])
    expect(imOf(slack.workspace, stranger.id).messages).toEqual([])
    expect(slack.unacknowledged).toEqual([])
  })
})

describe('a delivery that does not say whose it is', () => {
  const silent = { team: undefined, user_team: undefined }

  test.each([
    ['an edit', (stranger: SlackMember, dm: Conversation) => editsAfter(stranger, dm)],
    [
      'a file with words',
      (stranger: SlackMember, dm: Conversation) =>
        stranger.types(dm, 'これです', {
          subtype: 'file_share',
          files: [{ id: 'F1', name: '台帳.xlsx' }],
          ...silent,
        }),
    ],
    ['the messages tab', (stranger: SlackMember) => stranger.opensHome('messages')],
    ['the home tab', (stranger: SlackMember) => stranger.opensHome()],
  ])('%s: Slack’s word for the person counts', async (_, acts) => {
    hospital = await openHospital()
    const stranger = await hospital.stage.person({ team: 'T0ELSEWHERE' })
    const dm = imOf(hospital.stage.slack.workspace, stranger.id)
    await acts(stranger, dm)
    await eventually(() => stranger.seesIn(dm.id).find((one) => /記録していません/.test(one.text)))
    expect(await kept()).toEqual([])
    expect(stranger.home()).toBeUndefined()
  })

  async function editsAfter(stranger: SlackMember, dm: Conversation) {
    const message = { ts: '1.000001', user: stranger.id, text: 'hello' }
    dm.messages.push(message)
    await stranger.edits(message, 'hello!')
  }

  test('without Slack’s word nobody is served whom a shared conversation may have brought', async () => {
    hospital = await openHospital('socket', { timeouts: { response: 300, retryDelay: 20 } })
    const { slack } = hospital.stage
    slack.fault = ({ method }) => (method === 'users.info' ? { kind: 'lose' } : undefined)
    const [stranger, me] = [
      await hospital.stage.person({ team: 'T0ELSEWHERE' }),
      await hospital.stage.person(),
    ]
    await stranger.says('こんにちは')
    await me.says('こんにちは')
    await eventually(() => me.seesIn(imOf(slack.workspace, me.id).id).find(({ text }) => /Q1/.test(text)))
    expect((await kept()).filter((key) => key.startsWith('interview/'))).toHaveLength(1)
  })
})

describe('in an organisation', () => {
  test.each([
    ['one of this workspace, whatever workspace the payload names', ['T0HOSPITAL', 'T0SISTER'], true],
    ['one of a sister workspace alone', ['T0SISTER'], false],
  ])('%s', async (_, teams, isServed) => {
    hospital = await openHospital()
    const member = await hospital.stage.person({ team: 'T0SISTER' })
    const account = hospital.stage.slack.workspace.members.get(member.id)
    if (account) account.enterprise_user = { id: member.id, enterprise_id: 'E0GROUP', teams }
    await member.commands('start')
    const dm = imOf(hospital.stage.slack.workspace, member.id)
    await eventually(() => member.seesIn(dm.id).find(({ text }) => /Q1|記録していません/.test(text)))
    expect((await kept()).some((key) => key.startsWith('interview/'))).toBe(isServed)
  })
})

test('a form that somebody of another workspace sends says so instead of closing', async () => {
  hospital = await openHospital()
  const { slack } = hospital.stage
  const me = await hospital.stage.person()
  await me.commands('start')
  const dm = imOf(slack.workspace, me.id)
  await eventually(() => dm.messages.find((one) => /Q1/.test(one.text)))
  await me.chooses('記入する')
  await eventually(() => me.modal())
  const before = await kept()
  const account = slack.workspace.members.get(me.id)
  if (account) account.team_id = 'T0ELSEWHERE'
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 })
  await me.submits([{ 氏名: '見本', 法人名: '見本会', 病院名: '見本病院', 連絡先: '03-1234-5678' }])
  expect(JSON.stringify(me.modal()?.view.blocks)).toContain('記録していません')
  expect(await kept()).toEqual(before)
})

test('a control that somebody of another workspace presses does nothing', async () => {
  hospital = await openHospital()
  const { slack } = hospital.stage
  const me = await hospital.stage.person()
  await me.commands('goto Q6')
  const dm = imOf(slack.workspace, me.id)
  const question = await eventually(() => dm.messages.find((one) => /Q6/.test(one.text)))
  const before = await kept()
  const stranger = await hospital.stage.person({ team: 'T0ELSEWHERE' })
  await stranger.choosesIn(dm, 'はい', question?.ts)
  await stranger.types(dm, 'はい')
  const told = await eventually(() => stranger.seesIn(dm.id).find((one) => /記録していません/.test(one.text)))
  expect(told?.ephemeral).toBe(true)
  expect(await kept()).toEqual(before)
})

describe('an admin of the workspace', () => {
  const rules = { admins: [], adminsFromPlatform: [{ platform: 'slack' }] }
  const FIVE_MINUTES = 5 * 60_000

  /** What comes of a command: the answer that says so. */
  const answered = async (admin: SlackMember, command: string, expected: RegExp) => {
    const { messages } = imOf(hospital.stage.slack.workspace, admin.id)
    const before = messages.length
    await admin.commands(command)
    const text = () => messages.slice(before).map((one) => lookAt(one.blocks ?? []).text)
    expect(await eventually(() => text().find((one) => expected.test(one)))).toBeDefined()
  }
  const REFUSED = /管理者だけ/

  test('who is none any more exports and deletes nothing from that moment, and sees nothing after five minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    hospital = await openHospital('socket', {}, rules)
    const me = await hospital.stage.person()
    await answersAll(hospital.stage, me, { Q6: 'no', Q7: 'no', Q14: 'none' }, 'ja')
    const boss = await hospital.stage.person({ teamAdmin: true })
    await answered(boss, 'overview', /提出済み\D*1/)
    const account = hospital.stage.slack.workspace.members.get(boss.id)
    if (account) account.is_admin = false
    await answered(boss, 'export json', REFUSED)
    await answered(boss, 'delete 7k2m-9qxd-41pz', REFUSED)
    vi.setSystemTime(Date.now() + FIVE_MINUTES + 1)
    await answered(boss, 'overview', REFUSED)
    const refused = []
    for await (const { act, outcome } of lines(hospital.store)) refused.push(`${act} ${outcome}`)
    expect(refused).toEqual(['overview done', 'export refused', 'delete refused', 'overview refused'])
  })

  test.each([
    ['is of another workspace', { team_id: 'T0ELSEWHERE' }],
    ['was deactivated', { deleted: true }],
    ['is a guest', { is_restricted: true }],
  ])('who %s is none', async (_, account) => {
    hospital = await openHospital('socket', {}, rules)
    const boss = await hospital.stage.person({ teamAdmin: true })
    await answered(boss, 'overview', /提出済み\D*0/)
    Object.assign(hospital.stage.slack.workspace.members.get(boss.id) ?? {}, account)
    await answered(boss, 'export json', REFUSED)
  })

  test('who has left the workspace exports nothing more, though the configuration still names them', async () => {
    const admins = [{ platform: 'slack', user: 'U0CHIEF', operator: false }]
    hospital = await openHospital('socket', {}, { admins, adminsFromPlatform: [] })
    const chief = await hospital.stage.person()
    admins[0] = { platform: 'slack', user: chief.id, operator: false }
    await answered(chief, 'overview', /提出済み\D*0/)
    const account = hospital.stage.slack.workspace.members.get(chief.id)
    if (account) account.team_id = 'T0ELSEWHERE'
    await answered(chief, 'export json', REFUSED)
  })

  test('who has just become one need not wait for an export', async () => {
    hospital = await openHospital('socket', {}, rules)
    const boss = await hospital.stage.person()
    await answered(boss, 'export json', REFUSED)
    const account = hospital.stage.slack.workspace.members.get(boss.id)
    if (account) account.is_admin = true
    await answered(boss, 'export json', /条件に合う回答がありません/)
  })

  test('has no right while Slack does not say so, and is told that', async () => {
    hospital = await openHospital('socket', { timeouts: { response: 200, retryDelay: 20 } }, rules)
    const boss = await hospital.stage.person({ teamAdmin: true })
    await answered(boss, 'overview', /提出済み\D*0/)
    hospital.stage.slack.fault = ({ method }) => (method === 'users.info' ? { kind: 'lose' } : undefined)
    await answered(boss, 'export json', /いま確かめられませんでした/)
  })
})
