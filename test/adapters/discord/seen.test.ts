import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words } from '../../../src/screen/words/index.ts'
import { scanInterviews } from '../../../src/store/records.ts'
import { comesTrue } from '../eventually.ts'
import { type Hospital, next, openHospital, questionOn } from './hospital.ts'
import type { Person } from './person.ts'

/** What is typed and pressed in Discord is seen, said and recorded only where it was meant. */

let hospital: Hospital
let me: Person
beforeEach(async () => {
  hospital = await openHospital()
  me = await hospital.stage.person()
})
afterEach(() => hospital.close())

const texts = async () => (await me.sees()).map(({ text }) => text).join('\n')
const told = (text: string | RegExp) => comesTrue(async () => (await texts()).match(text) !== null)

async function answers(): Promise<string[]> {
  for await (const interview of scanInterviews(hospital.store)) return Object.keys(interview.answers)
  return []
}

/** At Q2, which stands in the conversation. */
async function begins(): Promise<void> {
  await me.says('開始')
  let screen = await next(me, undefined)
  for (const text of ['見本 花子', '医療法人見本会', '見本病院', '03-1234-5678']) {
    await me.says(text)
    screen = await next(me, screen.mark)
  }
  expect(questionOn(screen.text)).toBe('Q2')
}

describe('a text', () => {
  test('sent again while the first one is on its way is asked about', async () => {
    await begins()
    hospital.stage.discord.faults.plan({ kind: 'slow', ms: 300 }, /^POST .*messages/)
    await me.says('いいえ')
    await me.says('いいえ')
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
    await me.chooses('「いいえ」と記録する')
    await told(/Q4 ・/)
    expect(await answers()).toEqual(['Q1', 'Q2', 'Q3'])
  })

  test('after a question that could not be posted is asked about', async () => {
    await begins()
    hospital.stage.discord.faults.plan({ kind: 'fails', status: 403, code: 50_013 }, /^POST .*messages/)
    await me.says('はい')
    await comesTrue(async () => (await answers()).length === 2)
    hospital.stage.discord.faults.clear()
    await me.says('いいえ')
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
  })

  test('sent as a reply to an earlier message is asked about', async () => {
    await begins()
    const [earlier] = me.messages()
    await me.replies(earlier?.id ?? '', 'はい')
    await told(/Q2 .*お答えですか/)
    expect(await answers()).toEqual(['Q1'])
  })

  test('sent while no process ran is taken at the next start: what was asked is answered, the rest asked about', async () => {
    await begins()
    await hospital.bot.stop()
    await me.says('いいえ')
    await me.says('はい')
    const again = await openHospital(hospital)
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
    await again.close()
  })
})

describe('in a server', () => {
  test('what is typed into a field answers what stood there when the field was opened', async () => {
    const there = await hospital.stage.person({ where: 'server' })
    await there.commands('start')
    let screen = await next(there, undefined)
    await there.chooses(screen.labels[0] ?? '')
    const fields = (await there.form())?.fields ?? []
    await there.submits([Object.fromEntries(fields.map(({ label }) => [label, '見本 03-1234-5678']))])
    screen = await next(there, screen.mark)
    expect(questionOn(screen.text)).toBe('Q2')
    // The field is opened over Q2; meanwhile a button answers Q2, and Q3 stands in the same message.
    await there.chooses('文字で答える・質問する')
    await there.chooses('はい')
    screen = await next(there, screen.mark)
    await there.submits([{ 回答または質問: 'いいえ' }])
    screen = await next(there, screen.mark)
    expect(screen.text).toMatch(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
  })
})

test('a form that does not open is said, and the question stands there', async () => {
  await me.says('開始')
  await next(me, undefined)
  hospital.stage.discord.world.answerWithin = 0
  hospital.stage.discord.faults.plan({ kind: 'fails', status: 404, code: 10_062 }, /callback/)
  const { labels } = await next(me, undefined)
  await me.chooses(labels[0] ?? '')
  await told(words.formFailed.ja)
})
