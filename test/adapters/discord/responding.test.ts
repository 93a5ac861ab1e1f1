import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Address, type Host, type Message, Unreachable, type Update } from '../../../src/adapter.ts'
import { comesTrue } from '../eventually.ts'
import { contactForm, deviceForm, said, withForm, yesNo } from '../messages.ts'
import { type DiscordStage, discordStage } from './stage.ts'

/** Single interactions and messages, and every way in which Discord says no to them. */

let stage: DiscordStage
let updates: Update[]
/** Messages that may be left at "thinking …": only where Discord itself has lost them. */
let spinning: unknown[] = []
/** Whether an update is stored at once. */
let stores = true
/** What the assistant does with an update. */
let does: (update: Update) => Promise<unknown>

const host: Host = {
  async receive(update, stored) {
    updates.push(update)
    if (stores) stored?.()
    await does(update)
  },
  openConversations: async () => [],
  form: async (_from, question) =>
    question === 'Q1' ? contactForm : question === 'Q17' ? deviceForm : undefined,
  check(_question, given) {
    if (given.kind === 'fields')
      return given.fields.hospital === '' ? { hospital: '病院名がありません。' } : {}
    return given.kind === 'table' && given.lines?.[0] === 'B社, ' ? { 'lines:0': '機種名がありません。' } : {}
  },
  command: () => undefined,
}

const reply = (message: Message) => (update: Update) =>
  stage.adapter.show(update.from, message, { idempotencyKey: update.id })
const dmOf = (user: string): Address => ({ platform: 'discord', team: '', user, place: 'dm' })

beforeEach(async () => {
  stage = await discordStage()
  updates = []
  stores = true
  does = async () => undefined
  await stage.adapter.start(host)
})
afterEach(async () => {
  await stage.adapter.stop()
  expect(stage.discord.world.messages.filter(({ body }) => body.thinking === true)).toEqual(spinning)
  spinning = []
  await stage.close()
})

describe('an interaction', () => {
  test.each(['dm', 'server'] as const)(
    'is answered in time though the assistant is slow, in a %s',
    async (where) => {
      const me = await stage.person({ where })
      does = async (update) => {
        await new Promise((resolve) => setTimeout(resolve, 1500))
        await reply(yesNo('Q6'))(update)
      }
      await me.commands('start')
      expect(me.last()?.answered).toBe(5)
      expect(await me.sees()).toEqual([])
      await comesTrue(async () => (await me.sees()).length > 0)
      expect(await me.sees()).toMatchObject([
        { text: expect.stringContaining('Q6'), ephemeral: where === 'server' },
      ])
    },
  )

  test('is answered at once where the assistant is quick', async () => {
    const me = await stage.person()
    does = reply(yesNo('Q6'))
    await me.commands('start')
    expect(me.last()?.answered).toBe(4)
    does = async (update) =>
      stage.adapter.show(update.from, said('Q6 はい'), update.on && { replacing: update.on })
    await me.chooses('はい')
    expect(me.last()?.answered).toBe(7)
    expect(await me.sees()).toMatchObject([{ text: 'Q6 はい' }])
  })

  test.each(['dm', 'server'] as const)(
    'is asked to wait where storing takes long, and not before, in a %s',
    async (where) => {
      const me = await stage.person({ where })
      does = reply(yesNo('Q6'))
      await me.commands('start')
      stores = false
      const { promise, resolve } = Promise.withResolvers<void>()
      does = async (update) => {
        await promise
        await reply(yesNo('Q7'))(update)
      }
      const pressed = Date.now()
      await me.chooses('はい')
      expect(Date.now() - pressed).toBeGreaterThan(2_000)
      expect(me.last()?.answered).toBe(4)
      expect((await me.sees()).at(-1)?.text).toContain('お待ちください')
      resolve()
      await comesTrue(async () => {
        const texts = (await me.sees()).map(({ text }) => text).join()
        return texts.includes('Q7') && !texts.includes('お待ちください')
      })
    },
  )

  test('is answered though the assistant shows nothing', async () => {
    const me = await stage.person()
    await me.commands('status')
    expect((await me.sees()).map(({ text }) => text)).toEqual(['受け付け済みの操作です。'])
  })

  test('of a button that this bot does not know says what to do', async () => {
    const me = await stage.person()
    does = reply(said('押す', [{ label: '押す', command: { name: 'later' } }]))
    await me.commands('start')
    const message = me.messages().at(-1)
    if (message)
      message.body = {
        ...message.body,
        components: [{ type: 1, components: [{ type: 2, style: 1, label: '古い', custom_id: 'v0:old' }] }],
      }
    await me.chooses('古い')
    expect((await me.sees()).at(-1)?.text).toContain('/survey status')
  })

  test('that Discord has forgotten still leads to an answer: in the direct conversation', async () => {
    const me = await stage.person({ where: 'server' })
    stage.discord.world.answerWithin = 0
    does = reply(yesNo('Q6'))
    await me.commands('start')
    const { world } = stage.discord
    await comesTrue(() => world.messages.some(({ channel }) => channel === me.user.dm))
  })

  test('whose token has died goes on in a new message', async () => {
    const me = await stage.person({ where: 'server' })
    spinning = [expect.anything()]
    does = async (update) => {
      await new Promise((resolve) => setTimeout(resolve, 1300))
      stage.discord.world.tokenLife = 0
      await reply(yesNo('Q6'))(update)
    }
    await me.commands('start')
    const { world } = stage.discord
    await comesTrue(() => world.messages.some(({ channel }) => channel === me.user.dm))
  })

  test('in a channel that is gone goes on in the direct conversation', async () => {
    const me = await stage.person({ where: 'server' })
    does = async (update) => {
      await reply(said('1'))(update)
      stage.discord.world.goneChannels.add(stage.discord.world.channel)
      await reply(said('2'))(update)
    }
    await me.commands('start')
    const { world } = stage.discord
    await comesTrue(() =>
      world.messages.some(({ channel, body }) => channel === me.user.dm && body.content === '2'),
    )
  })

  test('that arrives twice reaches the assistant once', async () => {
    const me = await stage.person()
    does = reply(yesNo('Q6'))
    await me.commands('start')
    await stage.redelivers()
    await me.commands('start')
    expect(updates).toHaveLength(2)
    expect(await me.sees()).toHaveLength(2)
  })

  test('that another process has answered is taken up where that one left it', async () => {
    const me = await stage.person({ where: 'server' })
    does = async (update) => {
      const interaction = me.last()
      if (interaction) {
        const { world } = stage.discord
        await fetch(
          `${stage.discord.config.apiUrl}/v10/interactions/${interaction.id}/${interaction.token}/callback`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ type: 5, data: { flags: 64 } }),
          },
        )
        expect(world.interactions.get(interaction.token)?.answered).toBe(5)
      }
      await reply(yesNo('Q6'))(update)
    }
    await me.commands('start')
    await comesTrue(async () => (await me.sees()).some(({ text }) => text.includes('Q6')))
    expect(await me.sees()).toHaveLength(1)
  })
})

describe('a message that was to be changed', () => {
  test.each([
    ['is deleted', { kind: 'fails' as const, status: 404, code: 10008 }],
    ['stands in an unknown channel', { kind: 'fails' as const, status: 404, code: 10003 }],
    ['stands in an archived thread', { kind: 'fails' as const, status: 400, code: 50083 }],
    ['may no longer be changed', { kind: 'fails' as const, status: 403, code: 50013 }],
    ['is out of sight', { kind: 'fails' as const, status: 403, code: 50001 }],
    ['is another one’s', { kind: 'fails' as const, status: 403, code: 50005 }],
    ['was changed too often', { kind: 'fails' as const, status: 400, code: 30046 }],
  ])('and %s is shown anew', async (_, fault) => {
    const me = await stage.person()
    const receipt = await stage.adapter.show(dmOf(me.id), yesNo('Q6'))
    stage.discord.faults.plan(fault, /^PATCH/)
    const shown = await stage.adapter.show(dmOf(me.id), said('Q6 はい'), receipt && { replacing: receipt })
    expect(shown).not.toEqual(receipt)
    expect((await me.sees()).map(({ text }) => text).at(-1)).toBe('Q6 はい')
  })
})

describe('a direct conversation', () => {
  test('that is gone is opened again', async () => {
    const me = await stage.person()
    await stage.adapter.show(dmOf(me.id), said('1'))
    const { world } = stage.discord
    world.goneChannels.add(me.user.dm)
    me.user.dm = world.id()
    await stage.adapter.show(dmOf(me.id), said('2'))
    expect(world.messages.at(-1)).toMatchObject({ channel: me.user.dm, body: { content: '2' } })
  })

  test.each([10013, 50007, 50278])('that cannot be had (%i) is said to be out of reach', async (code) => {
    const me = await stage.person()
    stage.discord.faults.plan({ kind: 'fails', status: 403, code }, /messages/)
    await expect(stage.adapter.show(dmOf(me.id), said('x'))).rejects.toBeInstanceOf(Unreachable)
  })

  test('that must wait holds up nobody else', async () => {
    const [slow, quick] = [await stage.person(), await stage.person()]
    for (const one of [slow, quick]) await stage.adapter.show(dmOf(one.id), said('1'))
    stage.discord.faults.plan(
      { kind: 'rate limited', ms: 900 },
      new RegExp(`POST .*${slow.user.dm}/messages`),
    )
    const order: string[] = []
    await Promise.all([
      stage.adapter.show(dmOf(slow.id), said('2')).then(() => order.push('slow')),
      stage.adapter.show(dmOf(quick.id), said('2')).then(() => order.push('quick')),
    ])
    expect(order).toEqual(['quick', 'slow'])
    expect(await slow.sees()).toHaveLength(2)
  })

  test('says so where a file is too large', async () => {
    const me = await stage.person()
    const file = { name: '大きい.xlsx', type: '', content: new Uint8Array(10 * 1024 * 1024 + 1) }
    await stage.adapter.show(dmOf(me.id), { ...said('出力です'), file })
    expect(await me.sees()).toMatchObject([{ text: expect.stringContaining('大きすぎて'), files: [] }])
    const small = { ...file, content: new Uint8Array(1) }
    stage.discord.faults.plan({ kind: 'fails', status: 413, code: 40005 }, /messages/)
    await stage.adapter.show(dmOf(me.id), { ...said('出力です'), file: small })
    expect((await me.sees()).at(-1)).toMatchObject({ text: expect.stringContaining('大きすぎて'), files: [] })
  })
})

describe('a form', () => {
  const opened = async (question: 'Q1' | 'Q17') => {
    const me = await stage.person()
    const form = question === 'Q1' ? contactForm : deviceForm
    await stage.adapter.show(dmOf(me.id), withForm(form))
    await me.chooses(form.open)
    return me
  }

  test('says at which model what is missing, and opens again as it was filled in', async () => {
    const me = await opened('Q17')
    const problems = await me.submits([
      { メーカー: 'A社', 機種名: 'R-1' },
      { メーカー: 'B社', 機種名: '' },
    ])
    expect(problems).toEqual({ '2機種目から（1行に1機種）': '機種名がありません。' })
    expect((await me.form())?.fields.map(({ value }) => value)).toEqual(['A社', 'R-1', 'B社, '])
    expect(updates).toEqual([])
    expect(
      await me.submits([
        { メーカー: 'A社', 機種名: 'R-1' },
        { メーカー: 'B社', 機種名: 'X' },
      ]),
    ).toEqual({})
    expect(updates).toHaveLength(1)
  })

  test('opens again although a field was emptied', async () => {
    const me = await opened('Q1')
    expect(await me.submits([{ 氏名: '鈴木', 病院名: '' }])).toEqual({ 病院名: '病院名がありません。' })
    expect((await me.form())?.fields.map(({ value }) => value)).toEqual(['鈴木', ''])
  })

  test('that no longer applies, or comes too late, is explained', async () => {
    const me = await stage.person()
    await stage.adapter.show(dmOf(me.id), withForm({ ...contactForm, question: 'Q99' }))
    await me.chooses(contactForm.open)
    expect((await me.sees()).at(-1)).toMatchObject({
      text: expect.stringContaining('対象外'),
      ephemeral: true,
    })
    const form = host.form
    host.form = () => new Promise(() => undefined)
    await me.chooses(contactForm.open)
    host.form = form
    expect((await me.sees()).at(-1)?.text).toContain('もう一度押してください')
  })
})
