import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type AccessRules, hasAdmins } from '../../../src/admin/access.ts'
import { lines } from '../../../src/admin/audit.ts'
import { createAdmin } from '../../../src/admin/index.ts'
import { watchOwners } from '../../../src/admin/watch-owners.ts'
import { type Bot, createBot } from '../../../src/bot/index.ts'
import { formats } from '../../../src/export/formats.ts'
import { words } from '../../../src/screen/words/index.ts'
import { scanInterviews } from '../../../src/store/records.ts'
import type { Store } from '../../../src/store/store.ts'
import { contextOn } from '../../support/admin.ts'
import { memoryStore, silent } from '../../support/bot.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { comesTrue } from '../eventually.ts'
import type { Guild, User } from './double/world.ts'
import { answersAll, next, questionOn, responsesIn } from './hospital.ts'
import { createPerson, type Person } from './person.ts'
import { type DiscordStage, discordStage } from './stage.ts'

/** Two hospitals' servers, and a third that anybody may open, on one bot: none sees another's respondent. */

const SHORT = { Q6: 'no', Q7: 'no', Q14: 'none' }

let stage: DiscordStage
let store: Store
let bot: Bot
let A: Guild
let B: Guild
let C: Guild
/** Who administers which server: by configuration, and as the platform knows them. */
let chief: { A: User; B: User; boss: User; owner: User; operator: User }
let rules: AccessRules

beforeEach(async () => {
  stage = await discordStage()
  store = await memoryStore()
  const { world } = stage.discord
  const first = world.guilds.get(world.guild)
  if (!first) throw new Error('the first server is missing')
  A = first
  B = world.server('B連合')
  C = world.server('誰かのサーバー')
  chief = {
    // An ordinary member of the other hospital's server.
    A: world.person({ guilds: [A, B] }),
    B: world.person({ guilds: [B, A] }),
    boss: world.person({ guilds: [B], admin: true }),
    owner: world.person({ guilds: [C], admin: true }),
    operator: world.person({ guilds: [C] }),
  }
  rules = {
    admins: [
      { platform: 'discord', user: chief.A.id, operator: false, team: A.id },
      { platform: 'discord', user: chief.B.id, operator: false, team: B.id },
      { platform: 'discord', user: chief.operator.id, operator: true },
    ],
    adminsFromPlatform: [{ platform: 'discord', team: B.id }],
    globalPlatforms: new Set(['discord']),
  }
  bot = await createBot({
    survey,
    store,
    adapters: [stage.adapter],
    language: 'ja',
    log: silent,
    services: createAdmin(contextOn(store, { ...rules, now: () => new Date() })),
    collects: (platform, team) => hasAdmins(rules, platform, team),
  })
  await bot.start()
})
afterEach(async () => {
  await bot.stop()
  await stage.close()
})

const at = (user: User, where: 'dm' | Guild): Person => createPerson(stage.discord, user, where)
const respondent = (...guilds: Guild[]) => stage.discord.world.person({ guilds })

async function submitsIn(user: User, where: 'dm' | Guild): Promise<string> {
  const me = at(user, where)
  await me.commands('start')
  await answersAll(me, SHORT, 'ja')
  for await (const { respondent: who, response } of scanInterviews(store))
    if (who.user === user.id && response) return response.id
  throw new Error('nothing was submitted')
}

const teamOf = async (user: User): Promise<string | undefined> => {
  for await (const { respondent: who } of scanInterviews(store)) if (who.user === user.id) return who.team
  return undefined
}

/** Everything somebody is told in answer to a command, or to a button with this id, wherever it is shown. */
async function told(user: User, where: 'dm' | Guild, command: string) {
  const [direct, me] = [at(user, 'dm'), at(user, where)]
  const before = (await direct.sees()).length
  const [any] = stage.discord.world.messages
  if (command.includes('?')) await me.presses(any?.id ?? '', command)
  else await me.commands(command)
  await comesTrue(async () => (await direct.sees()).length > before)
  const seen = (await direct.sees()).slice(before)
  return { text: seen.map(({ text }) => text).join('\n'), files: seen.flatMap(({ files }) => files) }
}

/** Tries every act, and says which of them told anything about the response. */
async function leaks(
  user: User,
  where: 'dm' | Guild,
  id: string,
  tried: readonly string[] = ['json'],
): Promise<string[]> {
  const found: string[] = []
  const overview = await told(user, where, 'overview')
  if (/提出済み\D*[1-9]/.test(overview.text)) found.push('overview')
  for (const format of tried) {
    const { files } = await told(user, where, `export ${format}`)
    if (files.length > 0) found.push(`export ${format}`)
  }
  for (const command of [`gaps?response=${id}`, `receipt?response=${id}`, `delete ${id}`, 'audit']) {
    const { text, files } = await told(user, where, command)
    if (files.length > 0 || text.includes('削除します') || text.includes('ハッシュ')) found.push(command)
  }
  return found
}

describe('a hospital’s respondent', () => {
  test.each([
    ['begins in the hospital’s server', () => submitsIn(respondentOfA, A)],
    ['begins in a direct conversation', () => submitsIn(respondentOfA, 'dm')],
    [
      'begins in the hospital’s server and goes on in another, joined later',
      async () => {
        const me = at(respondentOfA, A)
        await me.commands('goto Q2')
        const { mark } = await next(me, undefined)
        await me.chooses('はい')
        await next(me, mark)
        B.members.set(respondentOfA.id, { admin: false })
        C.members.set(respondentOfA.id, { admin: false })
        await at(respondentOfA, C).commands('status')
        return submitsIn(respondentOfA, B)
      },
    ],
    [
      'submits in the hospital’s server and corrects from another',
      async () => {
        const id = await submitsIn(respondentOfA, A)
        B.members.set(respondentOfA.id, { admin: false })
        const me = at(respondentOfA, B)
        await me.commands('reopen')
        await me.commands('submit')
        const asked = await next(me, undefined)
        await me.chooses(words.submit.ja)
        await comesTrue(async () => (await me.sees()).at(-1)?.text !== asked.text)
        expect((await responsesIn(store)).map(({ team }) => team)).toEqual([A.id])
        return id
      },
    ],
  ])('%s: no other server’s admin sees anything, the hospital’s own does', async (_, submits) => {
    const id = await submits()
    expect(await teamOf(respondentOfA)).toBe(A.id)
    for (const [name, user, places] of [
      ['an admin by configuration', chief.B, [A, B, 'dm']],
      ['an admin by the platform', chief.boss, [B, 'dm']],
      ['the owner of a server nobody listed', chief.owner, [C, 'dm']],
    ] as const)
      for (const where of places)
        expect(await leaks(user, where, id), `${name} ${where === 'dm' ? where : where.name}`).toEqual([])
    for (const where of [A, B, 'dm'] as const)
      expect(await leaks(chief.A, where, id)).toEqual([
        'overview',
        'export json',
        `gaps?response=${id}`,
        `delete ${id}`,
      ])
    const refused = []
    for await (const { who, act, outcome } of lines(store))
      if (outcome === 'refused') refused.push([who, act])
    expect(refused).toContainEqual([`discord:${chief.owner.id}`, 'export'])
    for (const act of ['gaps', 'receipt', 'delete'])
      expect(refused).toContainEqual([`discord:${chief.B.id}`, act])
    expect(refused).toContainEqual([`discord:${chief.A.id}`, 'audit'])
  })

  let respondentOfA: User
  beforeEach(() => {
    respondentOfA = respondent(A)
  })
})

test('many who begin at once cost one look at the list of servers', async () => {
  const people = Array.from({ length: 5 }, () => at(respondent(A), 'dm'))
  await Promise.all(people.map((one) => one.commands('start')))
  for (const one of people) await next(one, undefined)
  expect(stage.discord.calls.filter(({ path }) => path.includes('/users/@me/guilds'))).toHaveLength(1)
})

test('no format of export makes a difference', async () => {
  const id = await submitsIn(respondent(A), A)
  const all = Object.keys(formats)
  expect(await leaks(chief.B, B, id, all)).toEqual([])
  expect(await leaks(chief.owner, C, id, all)).toEqual([])
  expect(await leaks(chief.A, A, id, all)).toEqual(
    expect.arrayContaining(all.map((format) => `export ${format}`)),
  )
})

describe('the papers of one’s own', () => {
  test('are had from anywhere, also by an admin of somewhere else; nobody else has them', async () => {
    const id = await submitsIn(chief.B, A)
    for (const where of [A, B, 'dm'] as const) {
      for (const paper of ['gaps', 'receipt']) {
        expect((await told(chief.B, where, `${paper}?response=${id}`)).files).toHaveLength(1)
        expect((await told(chief.A, where, `receipt?response=${id}`)).files).toEqual([])
      }
    }
  })
})

describe('the servers somebody shares with the bot', () => {
  test('are each asked for this one member: one that they are not in is never offered', async () => {
    const both = respondent(A, B)
    const me = at(both, 'dm')
    await me.says('こんにちは')
    const screen = await next(me, undefined)
    expect(screen.text).toContain(words.whichTeam.ja)
    expect((await me.sees()).at(-1)?.controls).toEqual([A.name, B.name, words.noTeam.ja])
    await me.chooses(B.name)
    expect(questionOn((await next(me, screen.mark)).text)).toBe('Q1')
    expect(await teamOf(both)).toBe(B.id)
  })

  test('one that was left meanwhile can no longer be chosen', async () => {
    const both = respondent(A, B)
    const me = at(both, 'dm')
    await me.says('こんにちは')
    const { mark } = await next(me, undefined)
    B.members.delete(both.id)
    await me.chooses(B.name)
    await next(me, mark)
    expect(await teamOf(both)).toBe('')
  })

  test.each([
    ['0', () => respondent(), ''],
    ['1, also without admins', () => respondent(C), 'C'],
    ['2, one with admins', () => respondent(A, C), 'A'],
  ])('%s of them: no question is asked', async (_, somebody, expected) => {
    const user = somebody()
    await submitsIn(user, 'dm')
    expect(await teamOf(user)).toBe({ A: A.id, C: C.id, '': '' }[expected])
  })

  test('more than 50: only those with admins are asked', async () => {
    for (let count = 0; count < 250; count++) stage.discord.world.server(`第${count}`)
    const user = respondent(A, C)
    await submitsIn(user, 'dm')
    expect(await teamOf(user)).toBe(A.id)
    const asked = stage.discord.calls.filter(({ path }) => path.includes(`/members/${user.id}`))
    expect(new Set(asked.map(({ path }) => path)).size).toBe(2)
  })

  test.each([
    ['no access to it', { kind: 'fails', status: 403, code: 50001 }],
    ['a server that is unknown', { kind: 'fails', status: 404, code: 10004 }],
    ['something that is no member', { kind: 'garbage', body: {} }],
    ['another member', { kind: 'garbage', body: { user: { id: '1' } } }],
  ] as const)('%s is no answer: nobody else comes to see it', async (_, fault) => {
    const user = respondent(A, B)
    stage.discord.faults.plan(fault, new RegExp(`^GET .*/guilds/${A.id}/members/`), 99)
    await submitsIn(user, 'dm')
    expect(await teamOf(user)).toBe('')
    stage.discord.faults.clear()
  })

  test('cannot be found out: the interview goes on, and belongs to nobody yet', async () => {
    const user = respondent(A)
    const me = at(user, 'dm')
    stage.discord.faults.plan({ kind: 'fails', status: 403 }, /^GET .*\/users\/@me\/guilds/, 9)
    await me.says('こんにちは')
    expect(questionOn((await next(me, undefined)).text)).toBe('Q1')
    expect(await teamOf(user)).toBe('')
  })

  test('looking around in one is no beginning there', async () => {
    const user = respondent(A, B)
    for (const command of ['help', 'deadline', 'status', 'why']) await at(user, B).commands(command)
    const id = await submitsIn(user, A)
    expect(await teamOf(user)).toBe(A.id)
    expect(await leaks(chief.B, B, id)).toEqual([])
  })

  test('the bot was removed from one and invited again: its respondents stay its own', async () => {
    const user = respondent(A)
    const id = await submitsIn(user, 'dm')
    A.withoutBot = true
    B.members.set(user.id, { admin: false })
    await at(user, B).commands('status')
    expect(await leaks(chief.B, B, id)).toEqual([])
    A.withoutBot = false
    await at(user, 'dm').commands('status')
    expect(await teamOf(user)).toBe(A.id)
    expect(await leaks(chief.A, A, id)).toContain('overview')
  })

  test('a server in which somebody uses the bot that only they have installed is none', async () => {
    const elsewhere = stage.discord.world.server('ボットのいないサーバー')
    elsewhere.withoutBot = true
    const user = respondent(A, elsewhere)
    await submitsIn(user, elsewhere)
    expect(await teamOf(user)).toBe(A.id)
  })
})

describe('the platform’s own admins', () => {
  test('lose here what they lost there', async () => {
    const user = respondent(B)
    const id = await submitsIn(user, B)
    expect(await leaks(chief.boss, B, id)).toContain('export json')
    B.members.set(chief.boss.id, { admin: false })
    expect(await leaks(chief.boss, B, id)).toEqual([])
  })

  test('may delete: what is confirmed in the direct conversation is about the server it was asked in', async () => {
    const id = await submitsIn(respondent(B), B)
    expect((await told(chief.boss, B, `delete ${id}`)).text).toContain('削除します')
    const direct = at(chief.boss, 'dm')
    await direct.chooses('削除する')
    await comesTrue(async () => (await direct.sees()).some(({ text }) => text.includes('削除しました')))
    expect(await responsesIn(store)).toEqual([])
  })

  test('of one server delete nothing of another by its button, nor after they lost the right', async () => {
    const id = await submitsIn(respondent(A), A)
    const forged = `delete?response.=${id}&sure.=yes&team.=${A.id}`
    expect((await told(chief.boss, 'dm', forged)).text).toContain('管理者だけ')
    const own = await submitsIn(respondent(B), B)
    await told(chief.boss, B, `delete ${own}`)
    B.members.set(chief.boss.id, { admin: false })
    expect((await told(chief.boss, 'dm', `delete?response.=${own}&sure.=yes&team.=${B.id}`)).text).toContain(
      '管理者だけ',
    )
    expect(await responsesIn(store)).toHaveLength(2)
  })

  test('are told where their right holds, and that Discord did not answer', async () => {
    expect((await told(chief.boss, 'dm', 'export json')).text).toContain('そのサーバーの中で')
    stage.discord.faults.plan({ kind: 'fails', status: 403, code: 0 }, /^GET .*\/guilds\/\d+$/, 9)
    expect((await told(chief.boss, B, 'export json')).text).toContain('確かめられませんでした')
  })

  test('a new owner of a listed server is written down, once', async () => {
    const { look, stop } = watchOwners(contextOn(store, rules), [stage.adapter])
    stop()
    const owners = async () => {
      const found = []
      for await (const { act, who, options } of lines(store))
        if (act === 'owner') found.push({ who, options })
      return found
    }
    const before = B.owner
    await look()
    expect(await owners()).toEqual([])
    B.owner = chief.owner.id
    await look()
    await look()
    expect(await owners()).toEqual([
      { who: `discord:${chief.owner.id}`, options: { team: B.id, before: `discord:${before}` } },
    ])
  })
})
