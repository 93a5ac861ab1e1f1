import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSlackAdapter } from '../../../adapters/slack/index.ts'
import { words as slackWords } from '../../../adapters/slack/words.ts'
import { words } from '../../../src/screen/words/index.ts'
import { scanInterviews } from '../../../src/store/records.ts'
import { contact } from '../../support/bot.ts'
import { eventually } from '../eventually.ts'
import { runningOn } from '../running-bot.ts'
import type { SlackMember } from './double/member.ts'
import { type Fault, imOf } from './double/slack.ts'
import { type Hospital, openHospital } from './hospital.ts'

/** What is typed, pressed and opened in Slack is seen, said and recorded only where it was meant. */

let hospital: Hospital
let me: SlackMember
beforeEach(async () => {
  hospital = await openHospital()
  me = await hospital.stage.person()
})
afterEach(() => hospital.close())

const dm = () => imOf(hospital.stage.slack.workspace, me.id)
const texts = () => me.seesIn(dm().id).map(({ text }) => text)
/** Resolves once somebody was told this. */
const told = (text: string | RegExp) => eventually(() => texts().findLast((one) => one.match(text)))

async function answers(): Promise<string[]> {
  for await (const interview of scanInterviews(hospital.store)) return Object.keys(interview.answers)
  return []
}

/** At Q2, which stands in the conversation. */
async function begins(): Promise<void> {
  await me.commands('start')
  await told(/Q1/)
  await me.chooses('入力フォームを開く').catch(() => me.chooses(formButton()))
  const { fields } = (await me.form()) ?? { fields: [] }
  const given = Object.values(contact.fields)
  await me.submits([Object.fromEntries(fields.map(({ label }, index) => [label, given[index] ?? '']))])
  await told(/Q2 ・/)
}

const formButton = () => me.seesIn(dm().id).flatMap(({ controls }) => controls)[0] ?? ''

const breaks = (method: string, fault: Fault) => {
  hospital.stage.slack.fault = (call) => (call.method === method ? fault : undefined)
}
const mends = () => {
  hospital.stage.slack.fault = () => undefined
}

describe('a text', () => {
  test('sent before the next question was shown is asked about', async () => {
    await begins()
    await Promise.all([me.says('はい'), me.says('はい')])
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
    await me.chooses('「はい」と記録する')
    await told(/Q4 ・/)
    expect(await answers()).toEqual(['Q1', 'Q2', 'Q3'])
  })

  test('after a question that could not be posted is asked about', async () => {
    await begins()
    breaks('chat.postMessage', { kind: 'error', error: 'restricted_action' })
    await me.says('はい')
    await eventually(async () => undefined, 0)
    mends()
    await me.says('いいえ')
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
  })

  test('in the thread of an earlier message is asked about, in that thread', async () => {
    await begins()
    const root = dm().messages.find(({ user }) => user !== me.id)
    await me.types(dm(), 'いいえ', { thread_ts: root?.ts })
    await told(/Q2 .*お答えですか/)
    expect(dm().messages.at(-1)?.thread_ts).toBe(root?.ts)
    expect(await answers()).toEqual(['Q1'])
  })

  test('in the thread of the question answers it', async () => {
    await begins()
    const root = dm().messages.findLast(({ user }) => user !== me.id)
    await me.types(dm(), 'いいえ', { thread_ts: root?.ts })
    await told(/Q3 ・/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
  })

  test('that comes first, and with a file, is answered', async () => {
    await me.types(dm(), 'これでお願いします', {
      subtype: 'file_share',
      files: [{ id: 'F1', name: '台帳.xlsx' }],
    })
    await told(words.file.ja)
    await told(/Q1/)
  })

  test('sent while nobody listened is taken at the next start: what was asked is answered, the rest asked about', async () => {
    await begins()
    const { stage, store } = hospital
    await hospital.bot.stop()
    stage.slack.workspace.events.clear()
    await me.says('いいえ')
    await me.says('はい')
    for (const name of ['message.im', 'app_mention', 'app_home_opened'])
      stage.slack.workspace.events.add(name)
    const { bot, app } = stage.slack.workspace.tokens
    const adapter = createSlackAdapter({ botToken: bot, appToken: app, apiUrl: stage.slack.apiUrl })
    const next = await runningOn({ ...stage, adapter, close: async () => {} }, store)
    await told(/Q3 .*お答えですか/)
    expect(await answers()).toEqual(['Q1', 'Q2'])
    const asked = stage.slack.calls.filter(({ method }) => method === 'conversations.history')
    expect(asked.every(({ args }) => Number(args.limit) <= 15)).toBe(true)
    await next.close()
  })
})

describe('a mention in a thread', () => {
  test('is answered there', async () => {
    const channel = 'C0GENERAL1'
    const conversation = hospital.stage.slack.workspace.conversations.get(channel)
    conversation?.members.add(me.id)
    const thread_ts = hospital.stage.slack.workspace.ts()
    await me.mentions(channel, '開始', { thread_ts })
    const pointer = await eventually(() => conversation?.messages.find(({ only }) => only === me.id))
    expect(pointer?.thread_ts).toBe(thread_ts)
  })
})

describe('what cannot be shown is said another way', () => {
  test.each<[string, Fault]>([
    ['an error', { kind: 'status', status: 500 }],
    ['a limit', { kind: 'limit', seconds: 30 }],
    ['no answer', { kind: 'drop' }],
    ['an answer too late', { kind: 'slow', milliseconds: 3_500 }],
    ['an expired click', { kind: 'error', error: 'expired_trigger_id' }],
  ])('a form that does not open for %s', async (_name, fault) => {
    await me.commands('start')
    await told(/Q1/)
    breaks('views.open', fault)
    await me.chooses(formButton())
    expect(await told(words.formFailed.ja)).toMatch(/Q1/)
  })

  test('a file without the right to send files', async () => {
    await begins()
    hospital.stage.slack.workspace.scopes.delete('files:write')
    const file = { name: '控え.txt', type: 'text/plain', content: new TextEncoder().encode('控えの中身') }
    const to = { platform: 'slack', team: hospital.stage.slack.workspace.team, user: me.id, place: 'dm' }
    const control = { kind: 'none' as const }
    const message = {
      key: 'copy',
      body: [],
      control,
      actions: [],
      plain: '控えです',
      language: 'ja' as const,
    }
    await hospital.stage.adapter.show(to, { ...message, file })
    expect(await told(/files:write/)).toContain('控えの中身')
  })

  test('a direct message that cannot be sent', async () => {
    const channel = 'C0GENERAL1'
    hospital.stage.slack.workspace.conversations.get(channel)?.members.add(me.id)
    breaks('chat.postMessage', { kind: 'error', error: 'messages_tab_disabled' })
    await me.slash(channel, 'start')
    const said = () => me.seesIn(channel).map(({ text }) => text)
    await eventually(() => (said().length > 0 ? true : undefined))
    expect(said()).toEqual([slackWords.ja.dmClosed])
  })
})

test('the open page of a person shows what they have done since', async () => {
  await me.opensHome()
  await eventually(() => me.home())
  expect(me.home()?.text).toContain(words.homeNew.ja)
  await me.choosesAtHome('始める')
  await told(/Q1/)
  const drawn = await eventually(() => {
    const text = me.home()?.text ?? ''
    return text.includes(words.homeNew.ja) ? undefined : text
  })
  expect(drawn).toContain(slackWords.ja.acted)
})

test('a control of an earlier version is answered', async () => {
  await begins()
  const message = dm().messages.findLast(({ user }) => user !== me.id)
  const block = message?.blocks?.find((one) => one.type === 'actions')
  const [button] = block?.type === 'actions' ? block.elements : []
  if (button?.type !== 'button') throw new Error('the question has no button')
  button.action_id = 'from-long-ago'
  await me.chooses(button.text.text)
  expect(await told(words.control.ja)).toMatch(/Q2/)
})

describe("Slack's limits", () => {
  test('the next question does not wait for the line of the last one', async () => {
    await begins()
    breaks('chat.update', { kind: 'limit', seconds: 30 })
    await me.chooses('はい')
    await told(/Q3 ・/)
    await me.chooses('戻る')
    // Going back changes the message in its place; while Slack takes no changes, it stands below.
    await eventually(() => texts().filter((text) => text.includes('Q2 ・'))[1])
    expect(texts().filter((text) => text.includes('Q2 ・'))).toHaveLength(2)
  })

  test('nothing is looked up before a question is posted', async () => {
    await begins()
    expect(hospital.stage.slack.calls.filter(({ method }) => method === 'conversations.history')).toEqual([])
  })
})
