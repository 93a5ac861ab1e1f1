import { afterEach, describe, expect, test } from 'vitest'
import type { Host } from '../../../src/adapter.ts'
import { eventually } from '../eventually.ts'
import { contactForm, said, withForm, yesNo } from '../messages.ts'
import { recordingHost } from '../stage.ts'
import { everyFault, methods } from './double/every-fault.ts'
import { lookAt } from './double/read-blocks.ts'
import { imOf, type Slack } from './double/slack.ts'
import { openStage } from './double/stage.ts'
import { type Answers, answersAll, type Hospital, openHospital, responsesIn } from './hospital.ts'

/** Whatever Slack or the line does: no answer lost or doubled, no dead end, no silent bot. */

const hospitals: Hospital[] = []
const open = async (mode: 'socket' | 'http' = 'socket') => {
  const hospital = await openHospital(mode)
  hospitals.push(hospital)
  return hospital
}
afterEach(async () => {
  for (const hospital of hospitals.splice(0)) await hospital.close()
})

/** Forms, choices and two lists of devices; the shortest way that has them all. */
const way: Answers = { Q6: 'no', Q7: 'no', Q14: 'yes', Q15: 'both', Q16: 'requested' }
const route = 'Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q11 Q12 Q13 Q14 Q15 Q16 Q16-2 Q17 Q17-1 Q17-2'

/** The showings of one conversation: each stands there once. */
function showings(slack: Slack, user: string): unknown[] {
  return imOf(slack.workspace, user).messages.flatMap((message) => message.metadata?.event_payload.turn ?? [])
}

async function goesWell(hospital: Hospital, trouble?: () => void | Promise<void>): Promise<void> {
  const { slack } = hospital.stage
  const me = await hospital.stage.person()
  await answersAll(hospital.stage, me, way, 'ja', trouble)
  const [response, ...more] = (await responsesIn(hospital.store)).filter(({ user }) => user === me.id)
  expect(more).toEqual([])
  expect(response?.route.join(' ')).toBe(route)
  expect(response?.answers.Q1).toMatchObject({ value: { name: `氏名 1 ${me.id}` } })
  expect(response?.answers.Q16).toMatchObject({ value: { choice: 'requested' } })
  expect(response?.answers.Q17).toMatchObject({ value: { devices: { rows: [{ count: 1 }, { count: 2 }] } } })
  const keys = showings(slack, me.id)
  expect(new Set(keys).size).toBe(keys.length)
}

describe('an interview goes well when', () => {
  test.concurrent.each(Object.keys(everyFault))(
    'calls of any method time and again %s',
    async (name) => {
      const hospital = await openHospital('socket', { timeouts: { response: 800, retryDelay: 20 } })
      const seen = new Map<string, number>()
      hospital.stage.slack.fault = ({ method }) => {
        if (!methods.includes(method)) return undefined
        const count = (seen.get(method) ?? 0) + 1
        seen.set(method, count)
        // What costs a second or more each time happens less often.
        const every = name === 'are answered too late' || name === 'are limited' ? 7 : 3
        return count % every === 1 ? everyFault[name] : undefined
      }
      await goesWell(hospital, () => undefined)
      await hospital.close()
    },
    120_000,
  )

  test('everything is delivered twice', async () => {
    const hospital = await open()
    hospital.stage.slack.twice = true
    await goesWell(hospital)
  })

  test('everything is delivered twice over HTTP', async () => {
    const hospital = await open('http')
    hospital.stage.slack.twice = true
    await goesWell(hospital)
  })

  const lines: [string, (sockets: Slack['sockets']) => Promise<void>][] = [
    [
      'the line breaks before every step',
      async (sockets) => {
        sockets.drop()
        await sockets.connected()
      },
    ],
    [
      'the line breaks right after every step was sent',
      async (sockets) => {
        await sockets.connected()
        sockets.breakNext = true
      },
    ],
    [
      'Slack asks for a new connection before every step',
      async (sockets) => {
        sockets.refresh()
        await sockets.connected()
      },
    ],
  ]
  test.each(lines)(
    '%s',
    async (_, trouble) => {
      const hospital = await open()
      await goesWell(hospital, () => trouble(hospital.stage.slack.sockets))
    },
    120_000,
  )

  test('two people answer at once, fifty times over', async () => {
    const hospital = await open()
    await Promise.all(Array.from({ length: 50 }, () => Promise.all([goesWell(hospital), goesWell(hospital)])))
    expect(await responsesIn(hospital.store)).toHaveLength(100)
  }, 120_000)
})

describe('a message', () => {
  const dm = (team: string, user: string) => ({ platform: 'slack', team, user, place: 'dm' })

  test('that a killed process had already posted is not posted again by the next one', async () => {
    const first = await openStage()
    const me = await first.person()
    await first.adapter.start(recordingHost())
    const { workspace } = first.slack
    const posted = await first.adapter.show(dm(workspace.team, me.id), yesNo('Q6'), {
      idempotencyKey: 'showing 7',
    })
    await first.adapter.stop()
    await first.adapter.start(recordingHost())
    const again = await first.adapter.show(dm(workspace.team, me.id), yesNo('Q6'), {
      idempotencyKey: 'showing 7',
      again: true,
    })
    expect(again).toEqual(posted)
    expect(await me.sees()).toHaveLength(1)
    await first.adapter.stop()
    await first.close()
  })

  test('that lands after it was given up is taken away again', async () => {
    const stage = await openStage('socket', { timeouts: { response: 300, retryDelay: 20 } })
    await stage.adapter.start(recordingHost())
    const me = await stage.person()
    let slow = true
    stage.slack.fault = ({ method }) => {
      if (!slow || method !== 'chat.postMessage') return undefined
      slow = false
      return { kind: 'slow', milliseconds: 600 }
    }
    const receipt = await stage.adapter.show(dm(stage.slack.workspace.team, me.id), yesNo('Q6'))
    const messages = () => imOf(stage.slack.workspace, me.id).messages
    await eventually(() => messages().length === 2 || undefined)
    await eventually(() => messages().length === 1 || undefined)
    expect(messages().map(({ ts }) => ts)).toEqual([receipt?.message])
    await stage.adapter.stop()
    await stage.close()
  })

  test('waits as long as Slack says, in order, and holds up nobody else', async () => {
    const stage = await openStage()
    await stage.adapter.start(recordingHost())
    const [slow, quick] = [await stage.person(), await stage.person()]
    const { team } = stage.slack.workspace
    const started = Date.now()
    stage.slack.fault = ({ method, args }) =>
      method === 'chat.postMessage' &&
      args.channel === imOf(stage.slack.workspace, slow.id).id &&
      Date.now() - started < 1_500
        ? { kind: 'limit', seconds: 2 }
        : undefined
    const waiting = Promise.all(
      [1, 2, 3].map((number) => stage.adapter.show(dm(team, slow.id), said(`${number}番目`))),
    )
    await stage.adapter.show(dm(team, quick.id), said('すぐに'))
    expect(Date.now() - started).toBeLessThan(1_000)
    await waiting
    expect(Date.now() - started).toBeGreaterThanOrEqual(2_000)
    expect((await slow.sees()).map(({ text }) => text)).toEqual(['1番目', '2番目', '3番目'])
    const tries = stage.slack.calls.filter(
      ({ method, args }) =>
        method === 'chat.postMessage' && args.channel === imOf(stage.slack.workspace, slow.id).id,
    )
    expect(tries).toHaveLength(4)
    await stage.adapter.stop()
    await stage.close()
  })

  test('whose blocks Slack does not take is shown in words', async () => {
    const stage = await openStage()
    await stage.adapter.start(recordingHost())
    const me = await stage.person()
    stage.slack.fault = ({ method, args }) =>
      method === 'chat.postMessage' && JSON.stringify(args.blocks).includes('header')
        ? { kind: 'error', error: 'invalid_blocks' }
        : undefined
    await stage.adapter.show(dm(stage.slack.workspace.team, me.id), yesNo('Q6'))
    expect((await me.sees()).at(-1)?.text).toContain('策定していますか')
    await stage.adapter.stop()
    await stage.close()
  })

  test.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'])(
    'with a file goes out once when %s is lost',
    async (method) => {
      const stage = await openStage()
      await stage.adapter.start(recordingHost())
      const me = await stage.person()
      let lost = false
      stage.slack.fault = (call) => {
        if (lost || call.method !== method) return undefined
        lost = true
        return method === 'upload' ? { kind: 'status', status: 500 } : { kind: 'lose' }
      }
      const file = { name: '控え.txt', type: 'text/plain', content: new TextEncoder().encode('控え') }
      await stage.adapter.show(dm(stage.slack.workspace.team, me.id), { ...said('控えです'), file })
      expect((await me.sees()).flatMap(({ files }) => files)).toHaveLength(1)
      await stage.adapter.stop()
      await stage.close()
    },
  )
})

describe('an acknowledgement', () => {
  test.each(['socket', 'http'] as const)(
    'comes over %s when what was done is stored, and not before',
    async (mode) => {
      const stage = await openStage(mode)
      const storing: (() => void)[] = []
      const receive: Host['receive'] = (_update, stored = () => {}) =>
        new Promise<void>(() => storing.push(stored))
      await stage.adapter.start({ ...recordingHost(), receive })
      const me = await stage.person()
      const to = { platform: 'slack', team: stage.slack.workspace.team, user: me.id, place: 'dm' }
      await stage.adapter.show(to, yesNo('Q6'))
      for (const does of [() => me.says('はい'), () => me.commands('start'), () => me.chooses('はい')]) {
        let isAcknowledged = false
        const done = does().then(() => {
          isAcknowledged = true
        })
        const stored = await eventually(() => storing.shift())
        expect(isAcknowledged).toBe(false)
        stored?.()
        await done
      }
      expect(stage.slack.unacknowledged).toEqual([])
      await stage.adapter.stop()
      await stage.close()
    },
  )

  test.each(['socket', 'http'] as const)(
    'comes over %s with a word to wait where storing takes long',
    async (mode) => {
      const stage = await openStage(mode)
      const host = recordingHost()
      await stage.adapter.start({ ...host, receive: () => new Promise<void>(() => {}) })
      const me = await stage.person()
      const to = { platform: 'slack', team: stage.slack.workspace.team, user: me.id, place: 'dm' }
      await stage.adapter.show(to, yesNo('Q6'))
      await stage.adapter.show(to, withForm(contactForm))
      host.offers(contactForm)
      await me.chooses('記入する')
      const fields = (await me.form())?.fields ?? []
      await Promise.all([
        me.says('はい'),
        me.chooses('はい'),
        me.commands('start'),
        me.submits([Object.fromEntries(fields.map(({ label }) => [label, '03-1234-5678']))]),
      ])
      expect(stage.slack.unacknowledged).toEqual([])
      const told = await eventually(() => {
        const texts = me.seesIn(imOf(stage.slack.workspace, me.id).id).map(({ text }) => text)
        const waits = texts.filter((text) => text.includes('お待ちください'))
        return waits.length >= 2 ? waits : undefined
      })
      expect(told).toBeDefined()
      const form = me.modal()?.view.blocks ?? []
      expect(lookAt(form).text).toContain('お待ちください')
      await stage.adapter.stop()
      await stage.close()
    },
    20_000,
  )

  test('does not wait for a slow users.info, and knows the person later', async () => {
    const stage = await openStage('socket', { timeouts: { response: 3_000, retryDelay: 20 } })
    const host = recordingHost()
    await stage.adapter.start(host)
    const me = await stage.person({ language: 'en' })
    stage.slack.fault = ({ method }) =>
      method === 'users.info' ? { kind: 'late', milliseconds: 1_500 } : undefined
    await me.says('yes')
    expect((await host.update(0)).language).toBeUndefined()
    await eventually(() => undefined, 800)
    await me.says('yes')
    expect((await host.update(1)).language).toBe('en')
    await stage.adapter.stop()
    await stage.close()
  })
})
