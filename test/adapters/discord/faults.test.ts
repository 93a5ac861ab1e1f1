import { test as base, describe, expect, vi } from 'vitest'
import { words } from '../../../src/screen/words/index.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { comesTrue } from '../eventually.ts'
import { everyFault } from './double/every-fault.ts'
import {
  type Answers,
  answersAll,
  type Hospital,
  next,
  openHospital,
  questionOn,
  responsesIn,
} from './hospital.ts'
import type { Person } from './person.ts'

/** Whole interviews while something goes wrong at every step. */

const answers: Answers = { Q6: 'yes', Q7: 'yes', Q8: '2', Q14: 'yes', Q15: 'other_only' }

vi.setConfig({ testTimeout: 120_000 })

/** A hospital for each test, so that they wait side by side. */
const test = base.extend<{ hospital: Hospital }>({
  hospital: async ({ task: _ }, use) => {
    const hospital = await openHospital()
    await use(hospital)
    await hospital.close()
  },
})

async function begins({ stage }: Hospital, where: 'dm' | 'server' = 'dm'): Promise<Person> {
  const me = await stage.person({ where })
  await me.commands('start')
  return me
}

/** Every answer stands once in the store and once on screen. */
async function holds(
  { store }: Hospital,
  me: Person,
  asked: string[],
  given: Answers = answers,
): Promise<void> {
  const [response, ...others] = (await responsesIn(store)).filter(({ user }) => user === me.id)
  expect(others).toEqual([])
  expect(response?.route).toEqual(asked)
  for (const [id, value] of Object.entries(given))
    expect(response?.answers[id]?.value).toMatchObject({ choice: value })
  // The lines of answered questions may come after the next question.
  await comesTrue(async () => {
    const texts = (await me.sees()).map(({ text }) => text)
    const isOnce = (id: string) => {
      const short = survey.questions.find((one) => one.id === id)?.short.ja ?? ''
      return texts.filter((text) => text.includes(`${id} ${short}`) && !questionOn(text)).length === 1
    }
    return asked.every(isOnce) && texts.every((text) => questionOn(text) === undefined)
  })
}

type Drop = Parameters<Hospital['stage']['discord']['gateway']['drop']>[0]
const drops: Drop[] = [
  {},
  { code: 4000 },
  { politely: 'reconnect' },
  { code: 4001 },
  { politely: 'invalid session' },
]
const losses: [at: string, Drop][] = [
  ['Q1', { resumable: false }],
  ['Q8', { code: 4009, resumable: false }],
  ['Q17', { politely: 'invalid session', resumable: false }],
]
const reconnected = ({ stage }: Hospital) => comesTrue(() => stage.discord.gateway.connected, 60_000)

describe.concurrent('the connection', () => {
  test('is lost and resumed at each step', async ({ hospital }) => {
    const me = await begins(hospital)
    const { gateway } = hospital.stage.discord
    let step = 0
    const asked = await answersAll(me, answers, 'ja', () => gateway.drop(drops[step++ % drops.length]))
    await holds(hospital, me, asked)
    expect(gateway.resumed).toBeGreaterThan(5)
  })

  test('is lost for good, the session with it', async ({ hospital }) => {
    const me = await begins(hospital)
    const { gateway } = hospital.stage.discord
    const asked = await answersAll(me, answers, 'ja', async (question) => {
      const loss = losses.find(([at]) => at === question)
      if (!loss) return
      gateway.drop(loss[1])
      // What is pressed while no session lives is lost at Discord, which tells the person so; they press again.
      await reconnected(hospital)
    })
    await holds(hospital, me, asked)
    expect(gateway.identified).toBe(4)
  })

  test('is lost for good while somebody writes: what they wrote is fetched, and nothing is taken for an answer unseen', async ({
    hospital,
  }) => {
    const me = await hospital.stage.person()
    await me.says('開始')
    let screen = await next(me, undefined)
    hospital.stage.discord.gateway.drop({ resumable: false })
    for (const text of ['見本 花子', '医療法人見本会', '見本病院']) await me.says(text)
    await reconnected(hospital)
    // The name answers what was asked; nobody had seen the other questions, so the rest is asked about.
    const heard = async () => (await me.sees()).map(({ text }) => text).join('\n')
    await comesTrue(async () => (await heard()).split('下に続きます').length > 3)
    expect(await heard()).toContain(words.unseen.ja)
    screen = await next(me, undefined)
    for (const text of ['医療法人見本会', '見本病院', '03-1234-5678']) {
      await me.says(text)
      screen = await next(me, screen.mark)
    }
    while (questionOn(screen.text) !== 'Q2') screen = await next(me, screen.mark)
    await comesTrue(async () => (await heard()).includes('見本 花子 ／ 医療法人見本会 ／ 見本病院'))
  })
})

/** The next failure at each step, for calls that match. */
function failing({ stage }: Hospital, on: RegExp, first = 0): () => void {
  const { faults } = stage.discord
  let step = first
  return () => {
    const fault = everyFault[step++ % everyFault.length]
    faults.clear()
    if (fault) faults.plan(fault, on)
  }
}

describe.concurrent('calls that fail, break, lose their answer, are slow or told to wait', () => {
  test.for<[string, RegExp]>([
    ['first answers to interactions', /callback/],
    ['next questions', /^POST .*channels\/\d+\/messages/],
  ])('harm nothing: %s', async ([, on], { hospital }) => {
    const me = await begins(hospital)
    await holds(hospital, me, await answersAll(me, answers, 'ja', failing(hospital, on)))
  })

  test.for([0, 3])('harm nothing in a server either (from failure %i on)', async (first, { hospital }) => {
    const me = await begins(hospital, 'server')
    const asked = await answersAll(me, answers, 'ja', failing(hospital, /./, first))
    const response = (await responsesIn(hospital.store)).find(({ user }) => user === me.id)
    expect(response?.route).toEqual(asked)
    expect(await me.sees()).toHaveLength(1)
  })
})

describe.concurrent('everything', () => {
  test('delivered twice takes effect once', async ({ hospital }) => {
    const { gateway } = hospital.stage.discord
    const dispatch = gateway.dispatch
    gateway.dispatch = (t, d) => {
      dispatch(t, d)
      dispatch(t, d)
    }
    const me = await begins(hospital)
    await holds(hospital, me, await answersAll(me, answers, 'ja'))
  })

  test('that reaches two processes on one store takes effect once', async ({ hospital }) => {
    const other = await openHospital(hospital)
    const me = await begins(hospital)
    await holds(hospital, me, await answersAll(me, answers, 'ja'))
    await other.close()
  })

  test('of fifty people at once stays theirs', async ({ hospital }) => {
    const plan = Array.from({ length: 50 }, (_, at): Answers => {
      const yes = (every: number) => (at % every === 0 ? 'yes' : 'no')
      return { Q2: yes(2), Q5: yes(3), Q6: 'no', Q7: 'no', Q12: yes(5), Q14: 'none' }
    })
    await Promise.all(
      plan.map(async (given) => {
        const me = await begins(hospital)
        await holds(hospital, me, await answersAll(me, given, 'ja'), given)
      }),
    )
    expect(await responsesIn(hospital.store)).toHaveLength(50)
  })
})
