import { describe, expect, test } from 'vitest'
import { type AccessRules, type Actor, allowed, may, roleOf, visibleTo } from '../../src/admin/access.ts'
import { lines } from '../../src/admin/audit.ts'
import { auditedExport } from '../../src/admin/audited-export.ts'
import { close, reopen } from '../../src/admin/close-survey.ts'
import { createAdmin } from '../../src/admin/index.ts'
import { readExportOptions } from '../../src/admin/options.ts'
import { overview } from '../../src/admin/overview/index.ts'
import { setTeam } from '../../src/admin/set-team.ts'
import { type Owned, ownedAs } from '../../src/interview/response.ts'
import { openStore } from '../../src/store/open.ts'
import { configured, contextOn, operator } from '../support/admin.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

const person = (user: string, team: string, platform = 'slack') => ({ platform, team, user })
const actors = {
  operator: { kind: 'person', person: person(operator.user, 'T9'), teamAdmin: false },
  shell: { kind: 'shell', user: 'ops' },
  admin: { kind: 'person', person: person(configured.user, 'T1'), teamAdmin: false },
  'the platform’s own admin': { kind: 'person', person: person('UPLAT', 'T1'), teamAdmin: true },
  respondent: { kind: 'person', person: person('U1', 'T1'), teamAdmin: false },
} satisfies Record<string, Actor>
type Name = keyof typeof actors

/** Who may do what, cell by cell; the platform's own admin with ADMINS_FROM_PLATFORM=slack and without. */
const table: Record<string, Record<Name, boolean | 'from-platform'>> = {
  overview: {
    operator: true,
    shell: true,
    admin: true,
    'the platform’s own admin': 'from-platform',
    respondent: false,
  },
  export: {
    operator: true,
    shell: true,
    admin: true,
    'the platform’s own admin': 'from-platform',
    respondent: false,
  },
  delete: {
    operator: true,
    shell: true,
    admin: true,
    'the platform’s own admin': 'from-platform',
    respondent: false,
  },
  gaps: {
    operator: true,
    shell: true,
    admin: true,
    'the platform’s own admin': 'from-platform',
    respondent: false,
  },
  audit: { operator: true, shell: true, admin: false, 'the platform’s own admin': false, respondent: false },
  close: { operator: true, shell: true, admin: false, 'the platform’s own admin': false, respondent: false },
  reopen: { operator: true, shell: true, admin: false, 'the platform’s own admin': false, respondent: false },
  team: { operator: true, shell: true, admin: false, 'the platform’s own admin': false, respondent: false },
}

const rules = (fromPlatform: boolean) => ({
  admins: [operator, configured],
  adminsFromPlatform: fromPlatform ? [{ platform: 'slack' }] : [],
  globalPlatforms: new Set<string>(),
})

async function filled() {
  const store = await openStore('memory:')
  await keep(store, population(survey, { size: 12, teams: ['T1', 'T2', 'T3'] }))
  return store
}

describe.each([true, false])('the platform’s own admins count: %s', (fromPlatform) => {
  test.each(Object.keys(table))('%s', async (act) => {
    expect(Object.keys(allowed)).toContain(act)
    for (const [name, cell] of Object.entries(table[act] ?? {})) {
      const actor: Actor = actors[name as Name]
      const expected = cell === 'from-platform' ? fromPlatform : cell
      const role = roleOf(actor, rules(fromPlatform))
      expect(may(role, act as keyof typeof allowed), `${name} ${act}`).toBe(expected)
      expect(await attempted(act, actor, fromPlatform), `${name} does ${act}`).toBe(expected)
    }
  })
})

/** Tries the act itself, and that the log says how it ended. */
async function attempted(act: string, actor: Actor, fromPlatform: boolean): Promise<boolean> {
  const store = await filled()
  const context = contextOn(store, rules(fromPlatform))
  const who = actor.kind === 'person' ? { person: actor.person, teamAdmin: actor.teamAdmin } : undefined
  const admin = createAdmin(context)
  let done: boolean
  switch (act) {
    case 'overview':
      done = (await overview(context, actor, survey)).kind === 'done'
      break
    case 'export': {
      const request = readExportOptions(context, {}, 'json')
      if (request.kind === 'problem') throw new Error(request.problem.en)
      const outcome = await auditedExport(context, actor, request.value, {})
      if (outcome.kind === 'done') await outcome.value.dispose()
      done = outcome.kind === 'done'
      break
    }
    case 'close':
      done = (await close(context, actor, survey)).kind === 'done'
      break
    case 'reopen':
      done = (await reopen(context, actor, survey)).kind === 'done'
      break
    case 'team':
      done = (await setTeam(context, actor, { platform: 'slack', team: 'T1', user: 'U1' })).kind === 'done'
      break
    case 'delete': {
      if (!who) return true
      await admin.run({ name: 'delete', options: { response: 'r00000004', sure: 'yes' } }, who, 'ja')
      done = (await store.get('response/mhlw-2023/r00000004/000001')) === undefined
      break
    }
    case 'gaps': {
      if (!who) return true
      const [first] = (await admin.run({ name: 'gaps', response: 'r00000004' }, who, 'ja')) ?? []
      done = first?.file !== undefined
      break
    }
    default:
      // The log is read at the shell alone.
      return actor.kind === 'shell' || may(roleOf(actor, context), 'audit')
  }
  const written = []
  for await (const line of lines(store)) written.push(line)
  expect(written.map((line) => [line.act, line.outcome])).toEqual([[act, done ? 'done' : 'refused']])
  return done
}

test('an admin sees the responses of the team they act in, an operator all, a respondent none but by their own papers', () => {
  const everybody = population(survey, { size: 12, teams: ['T1', 'T2', 'T3'] })
  const seen = (actor: Actor) =>
    everybody
      .map(ownedAs)
      .filter(visibleTo(actor, rules(true)))
      .map(({ respondent }) => respondent.user)
  expect(seen(actors.operator)).toHaveLength(12)
  expect(seen(actors.shell)).toHaveLength(12)
  expect(seen(actors.admin)).toEqual(['U1', 'U4', 'U7', 'U10'])
  expect(seen(actors['the platform’s own admin'])).toEqual(['U1', 'U4', 'U7', 'U10'])
  expect(seen(actors.respondent)).toEqual([])
  expect(
    seen({ kind: 'person', person: person(configured.user, 'T1', 'discord'), teamAdmin: false }),
  ).toEqual([])
})

test('an export of an admin holds their team’s responses alone', async () => {
  const context = contextOn(await filled())
  const request = readExportOptions(context, {}, 'json')
  if (request.kind === 'problem') throw new Error(request.problem.en)
  const outcome = await auditedExport(context, actors.admin, request.value, {})
  if (outcome.kind === 'refused') throw new Error('refused')
  expect(outcome.value.count).toBe(4)
  await outcome.value.dispose()
})

test('an admin gets no paper about a response of another team, and the attempt is written down', async () => {
  const store = await filled()
  const admin = createAdmin(contextOn(store))
  for (const name of ['gaps', 'receipt'] as const) {
    const told = await admin.run({ name, response: 'r00000005' }, actors.admin, 'ja')
    expect(told?.map(({ file }) => file)).toEqual([undefined])
    expect(told?.[0]?.plain).toContain('見つかりません')
  }
  const written = []
  for await (const { act, outcome } of lines(store)) written.push([act, outcome])
  expect(written).toEqual([
    ['gaps', 'refused'],
    ['receipt', 'refused'],
  ])
})

describe('where users are the same in every team', () => {
  const bound = (user: string, team: string) => ({ respondent: person(user, team, 'chat'), isBound: true })
  const sees = (actor: Actor, owned: Owned, more: Partial<AccessRules> = {}) =>
    visibleTo(actor, {
      admins: [{ platform: 'chat', user: 'chief', operator: false, team: 'A' }],
      adminsFromPlatform: [],
      globalPlatforms: new Set(['chat']),
      ...more,
    })(owned)
  const from = (user: string, team: string, teamAdmin = false): Actor => ({
    kind: 'person',
    person: person(user, team, 'chat'),
    teamAdmin,
  })

  test('an admin is bound to their team, wherever they write from', () => {
    for (const team of ['A', 'B', '']) {
      expect(sees(from('chief', team), bound('u', 'A')), `A from ${team}`).toBe(true)
      expect(sees(from('chief', team), bound('u', 'B')), `B from ${team}`).toBe(false)
      expect(sees(from('chief', team), bound('u', '')), `unbound from ${team}`).toBe(false)
    }
  })

  test('a team that was not verified is not believed', () => {
    expect(sees(from('chief', 'A'), { ...bound('u', 'A'), isBound: false })).toBe(false)
  })

  test('the platform’s admins count in a listed team, from within it', () => {
    const listed = { adminsFromPlatform: [{ platform: 'chat', team: 'B' }] }
    expect(sees(from('boss', 'B', true), bound('u', 'B'), listed)).toBe(true)
    expect(sees(from('boss', 'B', false), bound('u', 'B'), listed)).toBe(false)
    expect(sees(from('boss', '', true), bound('u', 'B'), listed)).toBe(false)
    expect(sees(from('boss', 'C', true), bound('u', 'C'), listed)).toBe(false)
    expect(sees(from('boss', '', true), bound('u', ''), listed)).toBe(false)
  })
})
