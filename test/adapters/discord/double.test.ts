import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Discord, openDiscord } from './double/index.ts'
import { read } from './double/markdown.ts'
import type { Json, User } from './double/world.ts'
import { createPerson } from './person.ts'

/** The double itself, spoken to as Discord's documentation says, without our adapter. */

let discord: Discord
let user: User

beforeEach(async () => {
  discord = await openDiscord()
  user = discord.world.person()
})
afterEach(() => discord.close())

async function call(method: string, path: string, body?: unknown, token = discord.world.token) {
  const response = await fetch(`${discord.config.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const answered: Json & { id?: string; code?: number } = text === '' ? {} : JSON.parse(text)
  return {
    status: response.status,
    code: answered.code,
    id: String(answered.id),
    body: answered,
    headers: response.headers,
  }
}

const button = (custom_id: string, label = 'はい') => ({ type: 2, style: 1, label, custom_id })
const row = (...components: unknown[]) => ({ type: 1, components })
const option = (value: string) => ({ label: value, value })
const select = (options: unknown[]) => ({ type: 3, custom_id: 'menu', options })
const say = (body: object) => call('POST', `/channels/${user.dm}/messages`, body)

describe('messages', () => {
  test.each([
    ['2,001 characters', { content: 'あ'.repeat(2001) }],
    ['an embed of 4,097 characters', { embeds: [{ description: 'あ'.repeat(4097) }] }],
    [
      'embeds of 6,001 characters in all',
      { embeds: [{ description: 'あ'.repeat(4000) }, { description: 'あ'.repeat(2001) }] },
    ],
    ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ description: 'x' })) }],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, at) => row(button(`b${at}`))) }],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, at) => button(`b${at}`)))] },
    ],
    ['an empty row', { content: 'x', components: [row()] }],
    ['two components of one id', { content: 'x', components: [row(button('b'), button('b'))] }],
    ['an id of 101 characters', { content: 'x', components: [row(button('b'.repeat(101)))] }],
    ['a label of 81 characters', { content: 'x', components: [row(button('b', 'あ'.repeat(81)))] }],
    ['a button without a label', { content: 'x', components: [row(button('b', ''))] }],
    [
      '26 options',
      { content: 'x', components: [row(select(Array.from({ length: 26 }, (_, at) => option(`o${at}`))))] },
    ],
    ['two options of one value', { content: 'x', components: [row(select([option('a'), option('a')]))] }],
    ['an option of 101 characters', { content: 'x', components: [row(select([option('a'.repeat(101))]))] }],
    [
      'a select menu beside a button',
      { content: 'x', components: [row(select([option('a')]), button('b'))] },
    ],
    ['a nonce of 26 characters', { content: 'x', nonce: 'n'.repeat(26) }],
    ['flags that are not ours to set', { content: 'x', flags: 1 }],
  ])('refuses %s', async (_, body) => {
    expect(await say(body)).toMatchObject({ status: 400, code: 50035 })
    expect(discord.world.messages).toEqual([])
  })

  test('takes what is at the limits', async () => {
    const rows = Array.from({ length: 5 }, (_, at) =>
      row(...Array.from({ length: 5 }, (_, on) => button(`${at}-${on}`, 'あ'.repeat(80)))),
    )
    const embeds = [{ description: 'あ'.repeat(4096) }, { description: 'あ'.repeat(1904) }]
    expect((await say({ content: '漢'.repeat(2000), embeds, components: rows })).status).toBe(200)
  })

  test('refuses an empty message, an unknown channel and a person who takes none', async () => {
    expect(await say({})).toMatchObject({ status: 400, code: 50006 })
    expect(await call('POST', '/channels/123456789012345678/messages', { content: 'x' })).toMatchObject({
      code: 10003,
    })
    user.closed = true
    expect(await say({ content: 'x' })).toMatchObject({ status: 403, code: 50007 })
    expect(await call('POST', '/users/@me/channels', { recipient_id: '1' })).toMatchObject({ code: 10013 })
  })

  test('makes one message of two with one enforced nonce, and two without', async () => {
    const first = await say({ content: 'x', nonce: 'n', enforce_nonce: true })
    expect((await say({ content: 'x', nonce: 'n', enforce_nonce: true })).id).toBe(first.id)
    expect((await say({ content: 'x', nonce: 'n' })).id).not.toBe(first.id)
  })

  test('edits only what is there and its own', async () => {
    const { id } = await say({ content: 'x', components: [row(button('b'))] })
    expect((await call('PATCH', `/channels/${user.dm}/messages/${id}`, { content: 'y' })).body).toMatchObject(
      {
        content: 'y',
        components: [{ type: 1 }],
      },
    )
    const me = createPerson(discord, user)
    await me.says('自分の')
    const mine = discord.world.messages.at(-1)?.id
    expect(await call('PATCH', `/channels/${user.dm}/messages/${mine}`, { content: 'y' })).toMatchObject({
      code: 50005,
    })
    for (const message of discord.world.messages) message.deleted = true
    expect(await call('PATCH', `/channels/${user.dm}/messages/${id}`, { content: 'y' })).toMatchObject({
      code: 10008,
    })
  })

  test('rings for mentions unless none are allowed', async () => {
    await say({ content: '@everyone', allowed_mentions: { parse: [] } })
    expect(discord.world.pings).toBe(0)
    await say({ content: '@everyone' })
    expect(discord.world.pings).toBe(1)
  })

  test('knows its token only, and counts calls in buckets', async () => {
    expect(await call('GET', '/gateway/bot', undefined, 'wrong')).toMatchObject({ status: 401 })
    discord.buckets.limit = 2
    discord.buckets.window = 60_000
    const other = discord.world.person()
    expect((await say({ content: '1' })).headers.get('x-ratelimit-remaining')).toBe('1')
    await say({ content: '2' })
    const limited = await say({ content: '3' })
    expect(limited.status).toBe(429)
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(50)
    expect((await call('POST', `/channels/${other.dm}/messages`, { content: '1' })).status).toBe(200)
  })
})

describe('interactions', () => {
  const press = async (customId = 'b') => {
    const me = createPerson(discord, user)
    const { id } = await say({ content: 'x', components: [row(button(customId))] })
    discord.world.answerWithin = 200
    const pressed = me.presses(id, customId)
    await new Promise((resolve) => setImmediate(resolve))
    const interaction = [...discord.world.interactions.values()].at(-1)
    if (!interaction) throw new Error('nothing was pressed')
    const callback = (body: object) =>
      call('POST', `/interactions/${interaction.id}/${interaction.token}/callback?with_response=true`, body)
    const webhook = `/webhooks/${discord.world.application}/${interaction.token}`
    return { pressed, callback, webhook, source: id, interaction }
  }

  test('are answered once', async () => {
    const { callback } = await press()
    expect(await callback({ type: 6 })).toMatchObject({ status: 200 })
    expect(await callback({ type: 6 })).toMatchObject({ status: 400, code: 40060 })
  })

  test('are unknown after three seconds', async () => {
    const { callback, pressed, webhook } = await press()
    await pressed
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await callback({ type: 6 })).toMatchObject({ status: 404, code: 10062 })
    expect(await call('POST', webhook, { content: 'x' })).toMatchObject({ code: 10015 })
  })

  test('let their token change what it made, until it is too old', async () => {
    const { callback, webhook, source } = await press()
    await callback({ type: 7, data: { content: 'changed' } })
    const other = await say({ content: 'other' })
    expect((await call('PATCH', `${webhook}/messages/@original`, { content: 'again' })).id).toBe(source)
    expect(await call('PATCH', `${webhook}/messages/${other.id}`, { content: 'no' })).toMatchObject({
      code: 10008,
    })
    const further = await call('POST', webhook, { content: 'further', flags: 64 })
    expect((await call('PATCH', `${webhook}/messages/${further.id}`, { content: 'y' })).status).toBe(200)
    discord.world.tokenLife = 0
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await call('PATCH', `${webhook}/messages/@original`, { content: 'late' })).toMatchObject({
      status: 401,
      code: 50027,
    })
  })

  const input = (more: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more })
  const labelled = (more: object = {}, component: object = input()) => ({
    type: 18,
    label: '氏名',
    component,
    ...more,
  })
  test.each([
    ['a title of 46 characters', { title: 'あ'.repeat(46), components: [labelled()] }],
    [
      'six fields',
      {
        title: 'x',
        components: Array.from({ length: 6 }, (_, at) => labelled({}, input({ custom_id: `i${at}` }))),
      },
    ],
    ['a label of 46 characters', { title: 'x', components: [labelled({ label: 'あ'.repeat(46) })] }],
    [
      'a description of 101 characters',
      { title: 'x', components: [labelled({ description: 'あ'.repeat(101) })] },
    ],
    [
      'a placeholder of 101 characters',
      { title: 'x', components: [labelled({}, input({ placeholder: 'あ'.repeat(101) }))] },
    ],
    [
      'a value beyond its field',
      { title: 'x', components: [labelled({}, input({ max_length: 3, value: 'あいうえ' }))] },
    ],
    ['two fields of one id', { title: 'x', components: [labelled(), labelled()] }],
    ['a button', { title: 'x', components: [row(button('b'))] }],
  ])('refuse a modal with %s', async (_, data) => {
    const { callback } = await press()
    expect(await callback({ type: 9, data: { custom_id: 'form', ...data } })).toMatchObject({
      status: 400,
      code: 50035,
    })
    expect(
      await callback({ type: 9, data: { custom_id: 'form', title: 'x', components: [labelled()] } }),
    ).toMatchObject({ status: 200 })
  })
})

describe('commands', () => {
  const put = (command: object) =>
    call('PUT', `/applications/${discord.world.application}/commands`, [command])
  const sub = (name: string, options: object[] = []) => ({ type: 1, name, description: 'x', options })

  test.each([
    ['a name in capitals', { name: 'Survey', description: 'x' }],
    ['a name with a space', { name: 'a b', description: 'x' }],
    ['no description', { name: 'survey', description: '' }],
    [
      'a translation of 101 characters',
      { name: 'survey', description: 'x', description_localizations: { ja: 'あ'.repeat(101) } },
    ],
    [
      '26 subcommands',
      { name: 'survey', description: 'x', options: Array.from({ length: 26 }, (_, at) => sub(`s${at}`)) },
    ],
    ['two of one name', { name: 'survey', description: 'x', options: [sub('a'), sub('a')] }],
    [
      'required options last',
      {
        name: 'survey',
        description: 'x',
        options: [
          sub('a', [
            { type: 3, name: 'b', description: 'x' },
            { type: 3, name: 'c', description: 'x', required: true },
          ]),
        ],
      },
    ],
    [
      'more than 8,000 characters',
      {
        name: 'survey',
        description: 'x',
        options: Array.from({ length: 25 }, (_, at) =>
          sub(
            `s${at}`,
            Array.from({ length: 4 }, (_, on) => ({
              type: 3,
              name: `o${on}`,
              description: 'あ'.repeat(100),
            })),
          ),
        ),
      },
    ],
  ])('are refused with %s', async (_, command) => {
    expect(await put(command)).toMatchObject({ status: 400, code: 50035 })
  })
})

describe('the gateway', () => {
  const open = async () => {
    const { url } = (await call('GET', '/gateway/bot')).body
    const socket = new WebSocket(`${url}?v=10&encoding=json`)
    const got: Json[] = []
    socket.on('message', (raw) => got.push(JSON.parse(String(raw))))
    await once(socket, 'message')
    const send = async (payload: object) => {
      socket.send(JSON.stringify(payload))
      await once(socket, 'message')
      return got.at(-1)
    }
    return { socket, got, send }
  }
  const identify = (more: object = {}) => ({
    op: 2,
    d: { token: discord.world.token, intents: 1 << 12, properties: {}, ...more },
  })

  test('greets, identifies, beats and resumes what was missed', async () => {
    const { socket, got, send } = await open()
    expect(got[0]).toMatchObject({ op: 10, d: { heartbeat_interval: expect.any(Number) } })
    const ready = await send(identify())
    expect(ready).toMatchObject({ op: 0, t: 'READY', s: 1 })
    expect(await send({ op: 1, d: 1 })).toEqual({ op: 11 })
    discord.gateway.drop()
    await once(socket, 'close')
    await createPerson(discord, user).says('その間に')
    const again = await open()
    const d = ready?.d as { session_id: string }
    again.socket.send(
      JSON.stringify({ op: 6, d: { token: discord.world.token, session_id: d.session_id, seq: 1 } }),
    )
    while (again.got.at(-1)?.t !== 'RESUMED') await once(again.socket, 'message')
    expect(again.got.map(({ t }) => t)).toEqual([undefined, 'MESSAGE_CREATE', 'RESUMED'])
  })

  test('refuses an unknown session, a wrong token, privileged intents and a second IDENTIFY', async () => {
    const { send } = await open()
    expect(await send({ op: 6, d: { token: discord.world.token, session_id: 'x', seq: 1 } })).toEqual({
      op: 9,
      d: false,
    })
    for (const [payload, code] of [
      [identify({ token: 'wrong' }), 4004],
      [identify({ intents: 1 << 15 }), 4014],
      [{ op: 3, d: {} }, 4003],
    ] as const) {
      const { socket } = await open()
      socket.send(JSON.stringify(payload))
      expect((await once(socket, 'close'))[0]).toBe(code)
    }
    const twice = await open()
    await twice.send(identify())
    twice.socket.send(JSON.stringify(identify()))
    expect((await once(twice.socket, 'close'))[0]).toBe(4005)
  })

  test('keeps direct messages from a session that did not ask for them', async () => {
    const { got, send } = await open()
    await send(identify({ intents: 0 }))
    await createPerson(discord, user).says('x')
    await send({ op: 1, d: null })
    expect(got.map(({ t }) => t)).not.toContain('MESSAGE_CREATE')
  })
})

describe('markdown as it is read', () => {
  test.each([
    ['**b** _i_ __u__ ~~s~~ ||h||', 'b i u s h', ['bold', 'italic', 'underline', 'struck', 'spoiler']],
    ['\\*\\*b\\*\\* \\<@1> 1\\. x', '**b** <@1> 1. x', []],
    ['# t', 't', ['heading']],
    ['-# s', 's', ['small']],
    ['> q', 'q', ['quote']],
    ['- l', 'l', ['list']],
    ['<@123> @everyone', '[<@123>] [@everyone]', ['mention', 'mention']],
    ['[x](https://a.example) https://b.example', 'x https://b.example', ['masked link', 'link']],
    ['discord.gg/abc', 'discord.gg/abc', ['invitation']],
    ['`c` <t:1> <:e:1>', 'c [<t:1>] [<:e:1>]', ['code', 'time', 'emoji']],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4', []],
  ])('%s', (given, text, marks) => {
    const seen = read(given)
    expect(seen.text).toBe(text)
    expect(seen.marks).toEqual(marks)
  })
})
