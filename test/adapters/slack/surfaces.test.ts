import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eventually } from '../eventually.ts'
import { listed } from '../listed.ts'
import { deviceForm, said, withForm, yesNo } from '../messages.ts'
import { type RecordingHost, recordingHost } from '../stage.ts'
import { createMember, type SlackMember } from './double/member.ts'
import { imOf } from './double/slack.ts'
import { openStage, type SlackStage } from './double/stage.ts'

/** What only Slack has: channels, mentions, shortcuts, the home page, encoded text, other people's messages. */

let stage: SlackStage
let host: RecordingHost
let me: SlackMember
const general = 'C0GENERAL1'

beforeEach(async () => {
  stage = await openStage()
  host = recordingHost({ 状況: { name: 'status' }, start: { name: 'start' } })
  await stage.adapter.start(host)
  me = await stage.person()
  stage.slack.workspace.conversations.get(general)?.members.add(me.id)
})
afterEach(async () => {
  await stage.adapter.stop()
  expect(stage.slack.unacknowledged).toEqual([])
  await stage.close()
})

const dm = () => ({ platform: 'slack', team: stage.slack.workspace.team, user: me.id, place: 'dm' })
const pointer = () => eventually(() => me.seesIn(general).find((one) => one.ephemeral))

describe('in a channel', () => {
  test('a command goes on in the direct conversation, and only its sender sees where', async () => {
    await me.slash(general, '状況')
    const update = await host.update(0)
    expect(update.input).toEqual({ kind: 'command', command: { name: 'status' } })
    expect(update.from.place).toBe('dm')
    expect((await pointer())?.text).toContain('ダイレクトメッセージ')
    const other = await stage.person()
    expect(other.seesIn(general)).toEqual([])
  })

  test('works where the bot is no member', async () => {
    await me.slash('C0NOBOT001', 'start')
    expect((await host.update(0)).from.place).toBe('dm')
    const shown = await eventually(() => me.seesIn('C0NOBOT001').find((one) => one.ephemeral))
    expect(shown?.text).toContain('ダイレクトメッセージ')
  })

  test('the conversation of two people is a channel, not the conversation with the bot', async () => {
    const theirs = {
      id: 'D0COLLEAGUE',
      kind: 'im' as const,
      members: new Set([me.id, 'U0COLLEAGUE']),
      messages: [],
    }
    stage.slack.workspace.conversations.set(theirs.id, theirs)
    await me.slash(theirs.id, 'start')
    expect((await host.update(0)).from.place).toBe('dm')
    expect(await eventually(() => me.seesIn(theirs.id)[0])).toMatchObject({ ephemeral: true })
  })

  test('a mention leads into the direct conversation and is never an answer', async () => {
    await me.mentions(general, 'はい')
    expect(await host.update(0)).toMatchObject({
      input: { kind: 'command', command: { name: 'start' } },
      from: { place: 'dm' },
    })
    await me.mentions(general, '状況')
    expect((await host.update(1)).input).toEqual({ kind: 'command', command: { name: 'status' } })
    expect((await pointer())?.controls).toEqual(['ダイレクトメッセージを開く'])
  })

  test('so do the shortcuts', async () => {
    await me.usesShortcut()
    await me.mentions(general, 'x')
    await me.usesShortcut(general)
    const places = [await host.update(0), await host.update(1), await host.update(2)].map(
      (update) => update.from.place,
    )
    expect(places).toEqual(['dm', 'dm', 'dm'])
  })

  test('the pointer speaks the language of its reader', async () => {
    const english = await stage.person({ language: 'en' })
    stage.slack.workspace.conversations.get(general)?.members.add(english.id)
    await english.slash(general, 'start')
    expect((await host.update(0)).language).toBe('en')
    const shown = await eventually(() => english.seesIn(general).find((one) => one.ephemeral))
    expect(shown?.text).toContain('direct messages')
  })

  test('a message for a channel is ephemeral, and replaces the one it came from', async () => {
    const to = { ...dm(), place: general }
    await stage.adapter.show(to, yesNo('Q6'))
    expect(me.seesIn(general)).toMatchObject([{ ephemeral: true }])
    await me.choosesIn(
      stage.slack.workspace.conversations.get(general) ?? imOf(stage.slack.workspace, me.id),
      'はい',
    )
    expect((await host.update(0)).input).toEqual({ kind: 'pick', question: 'Q6', value: 'yes' })
  })
})

describe('the home page', () => {
  test('is asked for when it is opened, and drawn', async () => {
    await me.opensHome()
    const update = await host.update(0)
    expect(update).toMatchObject({ input: { kind: 'open' }, from: { place: 'home' } })
    await stage.adapter.show(
      update.from,
      said('12問中3問に回答済みです。', [{ label: '続ける', command: { name: 'start' } }]),
    )
    expect(me.home()).toMatchObject({ text: '12問中3問に回答済みです。', controls: ['続ける'] })
    await me.choosesAtHome('続ける')
    expect(await host.update(1)).toMatchObject({
      input: { kind: 'command', command: { name: 'start' } },
      from: { place: 'home' },
    })
  })

  test('opening the messages is told once, however often somebody looks', async () => {
    await me.opensHome('messages')
    expect(await host.update(0)).toMatchObject({ input: { kind: 'open' }, from: { place: 'dm' } })
    await me.opensHome('messages')
    await me.says('はい')
    expect((await host.update(1)).input).toEqual({ kind: 'text', text: 'はい' })
    expect(stage.slack.calls.filter(({ method }) => method === 'conversations.history')).toEqual([])
  })
})

describe('typed text', () => {
  test.each([
    ['連絡先は taro@example.jp です'],
    ['https://example.jp/a?b=c&d を参照 <はい> & "いいえ"'],
    ['@channel <!here> :smile: 03-1234-5678'],
    ['１つ\n２つ'],
  ])('arrives as it was typed: %s', async (text) => {
    await me.says(text)
    expect((await host.update(0)).input).toEqual({ kind: 'text', text })
  })

  test('in a slash command that is no command is what the person says', async () => {
    await me.commands('BCPとは <何> & なぜ')
    expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'BCPとは <何> & なぜ' })
    await me.commands('')
    expect((await host.update(1)).input).toEqual({ kind: 'command', command: { name: 'start' } })
  })

  test('beside a file counts, and the file is named', async () => {
    await me.types(imOf(stage.slack.workspace, me.id), 'はい', {
      subtype: 'file_share',
      files: [{ id: 'F1', name: '図.png' }],
    })
    const [file, text] = [await host.update(0), await host.update(1)]
    expect(file.input).toEqual({ kind: 'unusable', what: 'file' })
    expect(text.input).toEqual({ kind: 'text', text: 'はい' })
    expect(file.id).not.toBe(text.id)
  })

  test("a link's preview and the bot's own changes are no edits", async () => {
    const message = await me.types(imOf(stage.slack.workspace, me.id), 'https://example.jp')
    await host.update(0)
    await stage.slack.event('message.im', {
      type: 'message',
      subtype: 'message_changed',
      channel: imOf(stage.slack.workspace, me.id).id,
      channel_type: 'im',
      message: { ...message, attachments: [{}] },
      previous_message: message,
    })
    const receipt = await stage.adapter.show(dm(), yesNo('Q6'))
    if (receipt) await stage.adapter.show(dm(), said('Q6 はい'), { replacing: receipt })
    await me.says('次')
    expect((await host.update(1)).input).toEqual({ kind: 'text', text: '次' })
  })
})

describe('the rows of a form', () => {
  const open = async () => {
    host.offers(deviceForm)
    await stage.adapter.show(dm(), withForm(deviceForm))
    await me.chooses('機器を記入する')
    await me.form()
  }
  const changed = async (act: () => Promise<void>) => {
    const before = me.modal()?.hash
    await act()
    await eventually(() => me.modal()?.hash !== before || undefined)
    return (await me.form())?.fields.map((field) => field.value)
  }

  test('can be added and removed, and keep what was typed', async () => {
    await open()
    const view = me.modal()
    const type = (block: string, text: string) => view?.state.set(block, text)
    type('field:0:model', 'R-1 改')
    expect(await changed(() => me.pressesInForm('行を追加'))).toEqual(['A社', 'R-1 改', '', ''])
    // Slack keeps what stands in a field that stays; should it draw the form anew, the values are there as well.
    const sent = stage.slack.calls.findLast(({ method }) => method === 'views.update')
    expect(JSON.stringify(sent?.args.view)).toContain('R-1 改')
    type('field:1:maker', 'B社')
    expect(await changed(() => me.pressesInForm('行を追加'))).toEqual(['A社', 'R-1 改', 'B社', '', '', ''])
    expect(await changed(() => me.pressesInForm('この行を削除', 0))).toEqual(['B社', '', '', ''])
    expect(await changed(() => me.pressesInForm('この行を削除', 1))).toEqual(['B社', ''])
    expect(await changed(() => me.pressesInForm('この行を削除', 0))).toEqual(['', ''])
  })

  test('name what is wrong in the row where it is wrong', async () => {
    await open()
    host.finds((given) =>
      given.kind === 'table' && given.rows[1]?.model === '?'
        ? { '1.model': '機種名を', devices: '全体' }
        : {},
    )
    const problems = await me.submits([{}, { メーカー: 'B社', 機種名: '?' }])
    expect(Object.values(problems).sort()).toEqual(['全体', '機種名を'].sort())
    expect(me.modal()?.open).toBe(true)
  })

  test('become lines of text where there are more than a form can hold', async () => {
    const many = {
      ...deviceForm,
      rows: Array.from({ length: 100 }, (_, row) => ({ maker: `メーカー${row}`, model: `型番, ${row}` })),
    }
    host.offers(many)
    await stage.adapter.show(dm(), withForm(many))
    await me.chooses('機器を記入する')
    const form = await me.form()
    expect(form?.fields[0]?.label).toBe('メーカー, 機種名')
    const area = me.modal()?.state.keys().next().value ?? ''
    const lines = me.modal()?.state.get(area) ?? ''
    me.modal()?.state.set(area, `${lines}\nヤマハ\tRTX830`)
    await me.submits([])
    const update = await host.update(0)
    const rows = listed(update.input, ['maker', 'model'])
    expect(rows).toHaveLength(101)
    expect(rows).toEqual(expect.arrayContaining([...many.rows, { maker: 'ヤマハ', model: 'RTX830' }]))
  })

  test('turn into lines when one row too many is added', async () => {
    host.offers({
      ...deviceForm,
      rows: Array.from({ length: 15 }, (_, row) => ({ maker: 'A社', model: `R-${row}` })),
    })
    await stage.adapter.show(dm(), withForm(deviceForm))
    await me.chooses('機器を記入する')
    await me.form()
    expect((await changed(() => me.pressesInForm('行を追加')))?.[0]).toContain('A社, R-14')
  })

  test('a form that cannot open asks for the question again', async () => {
    await stage.adapter.show(dm(), withForm(deviceForm))
    stage.slack.fault = ({ method }) =>
      method === 'views.open' ? { kind: 'error', error: 'expired_trigger_id' } : undefined
    host.offers(deviceForm)
    await me.chooses('機器を記入する')
    expect((await host.update(0)).input).toEqual({
      kind: 'form-failed',
      question: 'Q17',
    })
  })
})

test('does not hear another team that has installed the same app', async () => {
  const { workspace } = stage.slack
  const own = workspace.team
  workspace.team = 'T0STRANGER'
  const stranger = createMember(stage.slack, { team: 'T0STRANGER' })
  await stranger.says('はい')
  await stranger.opensHome()
  await stranger.commands('start')
  workspace.team = own
  await me.says('いいえ')
  expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'いいえ' })
})

test('hands on what was done even when nobody hears the acknowledgement', async () => {
  await stage.adapter.show(dm(), yesNo('Q6'))
  const heard = host.update(0)
  stage.slack.sockets.refresh()
  await eventually(() => stage.slack.sockets.count() > 0 || undefined)
  await me.chooses('はい')
  expect((await heard).input).toMatchObject({ kind: 'pick' })
})

test('asks about a member once in a while only', async () => {
  const other = createMember(stage.slack)
  await other.says('a')
  await other.says('b')
  expect(stage.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
})
