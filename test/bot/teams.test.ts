import { describe, expect, test } from 'vitest'
import type { Team } from '../../src/adapter.ts'
import { createAdmin } from '../../src/admin/index.ts'
import { setTeam } from '../../src/admin/set-team.ts'
import type { Interview } from '../../src/interview/record.ts'
import type { Response } from '../../src/interview/response.ts'
import { words } from '../../src/screen/words/index.ts'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { scanInterviews, scanResponses } from '../../src/store/records.ts'
import type { Json, Store } from '../../src/store/store.ts'
import { contextOn } from '../support/admin.ts'
import { answersAll } from '../support/answers.ts'
import { contact, memoryStore, mhlw, scene } from '../support/bot.ts'
import { buttonsOf, type Respondent, testClient } from '../support/chat.ts'

/** Whose hospital an interview belongs to, where a user id means the same person in every team. */

const A: Team = { team: 'A', name: 'A病院サーバー' }
const B: Team = { team: 'B', name: 'B連合' }
const C: Team = { team: 'C', name: 'Cの集まり' }

/** A platform on which the respondent is in these teams; those of `collecting` have admins. */
async function place(
  is: { teams: readonly Team[] | undefined | 'fails' | 'slow' },
  collecting: readonly string[] = [],
  store?: Store,
) {
  let looks = 0
  const client = testClient('test', {
    usersAreGlobal: true,
    async teamsOf() {
      looks += 1
      if (is.teams === 'fails') throw new Error('away')
      return is.teams === 'slow' ? new Promise(() => {}) : is.teams
    },
  })
  const set = await scene({
    client,
    ...(store && { store }),
    collects: (_, team) => collecting.includes(team),
  })
  const interview = async (): Promise<Interview | undefined> => {
    for await (const one of scanInterviews(set.store)) return one
    return undefined
  }
  const responses = async (): Promise<Response[]> => {
    const found: Response[] = []
    for await (const one of scanResponses(set.store, { revisions: 'all' })) found.push(one)
    return found
  }
  /** Each revision with the team it is of. */
  const revisions = async () =>
    (await responses()).map(({ revision, respondent }) => [revision, respondent.team])
  /** The team of each revision, and whether it was verified. */
  const bindings = async () => (await responses()).map(({ respondent, bound }) => [respondent.team, bound])
  return { ...set, interview, responses, revisions, bindings, looks: () => looks }
}

const start = { name: 'start' as const }
/** Answers that lead down the shortest route. */
const shortest = { Q6: 'no', Q7: 'no', Q14: 'none' }

async function submits(me: Respondent): Promise<void> {
  await me.does({ name: 'submit' })
  await me.confirms()
}

describe('an interview begun in a direct conversation', () => {
  test.each([
    ['the one team', [A], [], 'A'],
    ['the one of several that has admins', [A, B, C], ['B'], 'B'],
    ['none of several without admins', [A, B], [], ''],
    ['none where there is none', [], [], ''],
    ['none where the platform fails', 'fails', ['A'], ''],
    ['none where it cannot say', undefined, ['A'], ''],
  ] as const)('belongs to %s', async (_, teams, collecting, expected) => {
    const set = await place({ teams }, collecting)
    const hana = set.client.person('hana')
    await hana.does(start)
    expect(hana.screen.key).toBe('Q1')
    await hana.fills('Q1', contact)
    const { respondent, binding } = (await set.interview()) ?? {}
    expect([respondent?.team, binding?.kind]).toEqual([expected, expected === '' ? undefined : 'bound'])
  })

  test('says which one it is where there are several, and again with the review', async () => {
    const set = await place({ teams: [A, B, C] }, ['B'])
    const hana = set.client.person('hana')
    await hana.does(start)
    await hana.fills('Q1', contact)
    expect(hana.screen.plain).toContain(words.teamFound(B.name).ja)
    await answersAll(hana, { Q6: 'no', Q7: 'no', Q14: 'none' })
    expect(hana.screen.plain).toContain(words.collectedBy(B.name).ja)
  })

  test('says nothing of it where there is one', async () => {
    const set = await place({ teams: [A] })
    const hana = set.client.person('hana')
    await hana.does(start)
    await hana.fills('Q1', contact)
    expect(hana.screen.plain).not.toContain(A.name)
  })

  test('does not wait for a platform that is slow', async () => {
    const set = await place({ teams: 'slow' })
    const before = Date.now()
    await set.client.person('hana').does(start)
    expect(Date.now() - before).toBeLessThan(1_500)
    expect((await set.interview())?.binding).toBeUndefined()
  })

  test('is looked up again with the next input, until it is bound', async () => {
    const is: { teams: readonly Team[] | 'fails' } = { teams: 'fails' }
    const set = await place(is)
    const hana = set.client.person('hana')
    await hana.does(start)
    await hana.fills('Q1', contact)
    expect((await set.interview())?.binding).toBeUndefined()
    is.teams = [A]
    await hana.does({ name: 'status' })
    expect((await set.interview())?.respondent.team).toBe('A')
    const looks = set.looks()
    await hana.picks('yes')
    expect(set.looks()).toBe(looks)
  })

  test('keeps its team, wherever its respondent writes from later', async () => {
    const is = { teams: [A] as readonly Team[] }
    const set = await place(is, ['A', 'B'])
    const hana = set.client.person('hana')
    await hana.does(start)
    await hana.fills('Q1', contact)
    is.teams = [B]
    const elsewhere = set.client.person('hana', { team: 'B', place: 'channel' })
    await elsewhere.sends({ kind: 'pick', question: 'Q2', value: 'yes' })
    await hana.does({ name: 'status' })
    expect((await set.interview())?.respondent.team).toBe('A')
  })
})

describe('in a team', () => {
  const inTeam = (set: Awaited<ReturnType<typeof place>>, team: string) =>
    set.client.person('hana', { team, place: 'channel' })

  test('the first answer settles it, without a look-up or a question', async () => {
    const set = await place({ teams: [A, B] }, ['A', 'B'])
    await inTeam(set, 'B').does(start)
    expect(inTeam(set, 'B').screen.key).toBe('Q1')
    await inTeam(set, 'B').fills('Q1', contact)
    expect((await set.interview())?.respondent.team).toBe('B')
    expect(set.looks()).toBe(0)
  })

  test.each([
    { name: 'help' },
    { name: 'status' },
    { name: 'deadline' },
    { name: 'desk' },
    { name: 'language', language: 'en' },
    { name: 'why' },
    { name: 'start' },
    { name: 'pause' },
  ] as const)('$name is no beginning: the interview is of the team where it is answered', async (command) => {
    const set = await place({ teams: [A, B] }, ['A', 'B'])
    await inTeam(set, 'B').does(command)
    expect((await set.interview())?.respondent.team).toBe('')
    await inTeam(set, 'A').fills('Q1', contact)
    expect((await set.interview())?.respondent.team).toBe('A')
  })

  test('setting a question aside is no beginning either', async () => {
    const set = await place({ teams: [A, B] }, ['A', 'B'])
    await inTeam(set, 'B').does({ name: 'later' })
    expect(await set.interview()).toMatchObject({ parked: ['Q1'], respondent: { team: '' } })
    await inTeam(set, 'A').sends({ kind: 'pick', question: 'Q2', value: 'yes' })
    expect((await set.interview())?.respondent.team).toBe('A')
  })

  test('what was asked in a direct conversation is settled by answering in a team', async () => {
    const set = await place({ teams: [A, B] }, ['A', 'B'])
    await set.client.person('hana').does(start)
    expect(set.client.person('hana').screen.key).toBe('team')
    await inTeam(set, 'A').does(start)
    expect(inTeam(set, 'A').screen.key).toBe('Q1')
    await inTeam(set, 'A').fills('Q1', contact)
    expect((await set.interview())?.respondent.team).toBe('A')
  })

  test('starting over, before anything was submitted, frees it again', async () => {
    const set = await place({ teams: [A, B] }, ['A', 'B'])
    await inTeam(set, 'B').fills('Q1', contact)
    await inTeam(set, 'A').does({ name: 'restart' })
    await inTeam(set, 'A').confirms()
    expect(await set.interview()).toMatchObject({ respondent: { team: '' }, answers: {} })
    await inTeam(set, 'A').fills('Q1', contact)
    expect((await set.interview())?.respondent.team).toBe('A')
  })
})

describe('somebody in several teams that have admins', () => {
  async function asked() {
    const is = { teams: [A, B, C] as readonly Team[] }
    const set = await place(is, ['A', 'B'])
    const hana = set.client.person('hana')
    await hana.does(start)
    return { ...set, is, hana }
  }

  test('is asked first which one it is, and only about those', async () => {
    const { hana, interview } = await asked()
    expect(hana.screen.key).toBe('team')
    expect(hana.screen.plain).toContain('どちらのサーバーの病院として')
    expect(buttonsOf(hana.screen).map(({ label }) => label)).toEqual([A.name, B.name, words.noTeam.ja])
    expect((await interview())?.respondent.team).toBe('')
    await hana.presses(B.name)
    expect(hana.screen.key).toBe('Q1')
    expect((await interview())?.respondent.team).toBe('B')
  })

  test('may type its name; any other word is no answer to the question behind', async () => {
    const { hana, interview } = await asked()
    await hana.says('見本太郎')
    expect(hana.screen.key).toBe('team')
    expect(hana.screen.plain).toContain(words.teamUnclear.ja)
    expect((await interview())?.drafts).toBeUndefined()
    for (const name of ['later', 'back', 'why', 'submit'] as const) await hana.does({ name })
    expect(await interview()).toMatchObject({ parked: [], answers: {} })
    expect(hana.screen.key).toBe('team')
    await hana.says('はい')
    expect(hana.screen.key).toBe('team')
    await hana.says('ｂ連合')
    expect((await interview())?.respondent.team).toBe('B')
  })

  test('is not asked again after "none of these", and stays with the operators', async () => {
    const { hana, interview } = await asked()
    await hana.presses(words.noTeam.ja)
    expect(hana.screen.key).toBe('Q1')
    await hana.fills('Q1', contact)
    expect(hana.screen.key).toBe('Q2')
    expect(await interview()).toMatchObject({ respondent: { team: '' }, binding: { kind: 'none' } })
  })

  test('cannot name a team they are not in, or have left meanwhile', async () => {
    const { hana, interview, is } = await asked()
    await hana.does({ name: 'team', team: 'C' })
    await hana.does({ name: 'team', team: 'Z' })
    expect((await interview())?.respondent.team).toBe('')
    is.teams = [B]
    await hana.presses(A.name)
    expect((await interview())?.respondent.team).toBe('')
  })

  test('an old button changes nothing later, and says so', async () => {
    const { hana, interview } = await asked()
    await hana.presses(A.name)
    expect(hana.screen.plain).toContain(words.teamChosen(A.name).ja)
    await hana.does({ name: 'team', team: 'B' })
    expect(hana.screen.plain).toContain(words.teamKept(A.name).ja)
    await hana.does({ name: 'team', team: '' })
    expect((await interview())?.respondent.team).toBe('A')
    await hana.does({ name: 'review' })
    expect(hana.screen.plain).toContain(words.collectedBy(A.name).ja)
  })

  test('who has left the one they press is told, and offered what is left', async () => {
    const { hana, is, interview } = await asked()
    is.teams = [A, C]
    await hana.presses(B.name)
    expect(hana.screen.plain).toContain(words.teamLeft(B.name).ja)
    expect(buttonsOf(hana.screen).map(({ label }) => label)).toEqual([A.name, words.noTeam.ja])
    await hana.says('どちらでもない')
    expect((await interview())?.binding).toEqual({ kind: 'none' })
  })

  test('no name takes "none of these" or a plain yes for itself', async () => {
    const grabby = { team: 'G', name: 'どちらでもない' }
    const set = await place({ teams: [A, grabby, { team: 'Y', name: 'はい病院' }] }, ['A', 'G', 'Y'])
    const hana = set.client.person('hana')
    await hana.does(start)
    await hana.says('はい')
    expect(hana.screen.key).toBe('team')
    await hana.says('どちらでもない')
    expect((await set.interview())?.binding).toEqual({ kind: 'none' })
  })

  test('finds a server by name that has no button among very many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ team: `T${index}`, name: `病院 ${index}番` }))
    const set = await place(
      { teams: many },
      many.map(({ team }) => team),
    )
    const hana = set.client.person('hana')
    await hana.does(start)
    expect(buttonsOf(hana.screen)).toHaveLength(21)
    expect(hana.screen.plain).toContain(words.moreTeams.ja)
    await hana.says('病院 29番')
    await hana.fills('Q1', contact)
    expect((await set.interview())?.respondent.team).toBe('T29')
  })

  test('is asked again with the first screen after starting over', async () => {
    const { hana, interview } = await asked()
    await hana.presses(A.name)
    await hana.fills('Q1', contact)
    await hana.does({ name: 'restart' })
    await hana.confirms()
    expect(hana.screen.key).toBe('team')
    await hana.presses(B.name)
    await hana.fills('Q1', contact)
    expect((await interview())?.respondent.team).toBe('B')
  })

  test('can tell teams of one name apart', async () => {
    const set = await place({ teams: [A, { team: 'A2', name: A.name }] }, ['A', 'A2'])
    const hana = set.client.person('hana')
    await hana.does(start)
    const [one, other] = buttonsOf(hana.screen).map(({ label }) => label)
    expect(one).not.toBe(other)
    await hana.says(A.name)
    expect(hana.screen.key).toBe('team')
  })
})

describe('a store in which the team followed the last server used', () => {
  /** What earlier versions stored: a submitted interview whose team nobody verified. */
  async function wandered(teams: Parameters<typeof place>[0]['teams'], collecting: string[] = []) {
    const store = await memoryStore()
    const before = await place({ teams: [B] }, [], store)
    const hana = before.client.person('hana')
    await hana.does(start)
    await answersAll(hana, shortest)
    await submits(hana)
    for await (const [key, value] of store.scan('')) {
      if (!/^(interview|response)\//.test(key) || typeof value !== 'object' || value === null) continue
      const { binding: _, bound: __, ...old } = value as Record<string, Json | undefined>
      await store.update(key, () => ({ set: old, result: undefined }))
    }
    return place({ teams }, collecting, store)
  }
  const admin = (set: { store: Store }, team: string) => {
    const context = contextOn(set.store, {
      admins: [{ platform: 'test', user: 'chief', operator: false, team }],
      globalPlatforms: new Set(['test']),
      now: () => new Date(),
    })
    const who = { person: { platform: 'test', team, user: 'chief' }, teamAdmin: false }
    return async () => {
      const [first] = (await createAdmin(context).run({ name: 'overview' }, who, 'ja')) ?? []
      return /提出済み: (\d+)件/.exec(first?.plain ?? '')?.[1]
    }
  }

  test('nobody but an operator sees it until the platform has said where it belongs', async () => {
    const set = await wandered([B])
    const [ofA, ofB] = [admin(set, 'A'), admin(set, 'B')]
    expect([await ofA(), await ofB()]).toEqual(['0', '0'])
    await set.client.person('hana').does({ name: 'status' })
    expect([await ofA(), await ofB()]).toEqual(['0', '1'])
    expect(await set.bindings()).toEqual([['B', true]])
  })

  test('what the platform contradicts is asked about: looking around in another team moves nothing there', async () => {
    const set = await wandered([A], ['A'])
    const [ofA, ofB] = [admin(set, 'A'), admin(set, 'B')]
    const hana = set.client.person('hana', { team: 'A', place: 'channel' })
    await hana.does({ name: 'status' })
    expect(hana.screen.key).toBe('team')
    expect([await ofA(), await ofB()]).toEqual(['0', '0'])
    await hana.presses(words.noTeam.ja)
    expect([await ofA(), await ofB()]).toEqual(['0', '0'])
  })

  test('stays with the operators where the platform does not say', async () => {
    const set = await wandered('fails')
    await set.client.person('hana').does({ name: 'status' })
    expect(await admin(set, 'B')()).toBe('0')
    expect((await set.interview())?.binding).toBeUndefined()
  })

  test('is answered on as it stands; what was typed before the question about the team counts', async () => {
    const set = await wandered([A, B], ['A', 'B'])
    const hana = set.client.person('hana')
    await hana.does({ name: 'reopen' })
    expect(hana.screen.key).toBe('team')
    await hana.presses(A.name)
    expect(hana.screen.key).toBe('review')
    await submits(hana)
    expect(await set.revisions()).toEqual([
      [1, 'A'],
      [2, 'A'],
    ])
  })
})

test('what was submitted while nobody could say where is asked about, and follows nobody elsewhere', async () => {
  const is: { teams: readonly Team[] | 'fails' } = { teams: 'fails' }
  const set = await place(is, ['B'])
  const hana = set.client.person('hana')
  await hana.does(start)
  await answersAll(hana, shortest)
  await submits(hana)
  is.teams = [A, B]
  await hana.does({ name: 'status' })
  expect(hana.screen.key).toBe('team')
  expect(await set.bindings()).toEqual([['', undefined]])
  await hana.presses(B.name)
  expect(await set.bindings()).toEqual([['B', true]])
})

test('who goes on in another team is told, before submitting, for whose hospital it is', async () => {
  const set = await place({ teams: [A] })
  const hana = set.client.person('hana', { team: 'A', place: 'channel' })
  await hana.does(start)
  await answersAll(hana, shortest)
  await hana.does({ name: 'submit' })
  expect(hana.screen.plain).not.toContain(words.collectedElsewhere.ja)
  const elsewhere = set.client.person('hana', { team: 'B', place: 'channel' })
  await elsewhere.does({ name: 'submit' })
  expect(elsewhere.screen.plain).toContain(words.collectedElsewhere.ja)
})

test('what was submitted in one team and corrected from another stays with the first', async () => {
  const set = await place({ teams: [A] })
  const hana = set.client.person('hana', { team: 'A', place: 'channel' })
  await hana.does(start)
  await answersAll(hana, shortest)
  await submits(hana)
  const elsewhere = set.client.person('hana', { team: 'B', place: 'channel' })
  await elsewhere.does({ name: 'reopen' })
  await submits(elsewhere)
  expect(await set.revisions()).toEqual([
    [1, 'A'],
    [2, 'A'],
  ])
})

test('an operator moves an interview with all its revisions, and that is written down', async () => {
  const set = await place({ teams: [] })
  const hana = set.client.person('hana')
  await hana.does(start)
  await answersAll(hana, shortest)
  await submits(hana)
  const context = contextOn(set.store)
  const ops = { kind: 'shell' as const, user: 'ops' }
  const moved = await setTeam(context, ops, { platform: 'test', user: 'hana', team: 'A' })
  expect(moved).toEqual({ kind: 'done', value: 1 })
  expect(await set.interview()).toMatchObject({ respondent: { team: 'A' }, binding: { kind: 'bound' } })
  expect(await set.bindings()).toEqual([['A', true]])
  await setTeam(context, ops, { platform: 'test', user: 'hana', team: '' })
  expect(await set.bindings()).toEqual([['', undefined]])
  const keyOf = await openInterviewKeys(set.store)
  expect(await set.store.get(keyOf(mhlw.id, { platform: 'test', team: '', user: 'hana' }))).toBeDefined()
  const acts = []
  for await (const [, line] of set.store.scan('audit/')) acts.push(line)
  expect(acts).toMatchObject([
    { act: 'team', who: 'shell:ops', outcome: 'done', options: { respondent: 'test:hana', team: 'A' } },
    { act: 'team', outcome: 'done' },
  ])
})
