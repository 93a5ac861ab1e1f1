import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSlackAdapter } from '../../../adapters/slack/index.ts'
import { type RecordingHost, recordingHost } from '../stage.ts'
import { signed } from './double/deliver.ts'
import { freePort } from './double/free-port.ts'
import { openSlack, type Slack } from './double/slack.ts'

/** Signed requests to `/slack/events`: what is let in and what is not. */

let slack: Slack
let host: RecordingHost
let url: string
let stop: () => Promise<void>

beforeEach(async () => {
  slack = await openSlack()
  host = recordingHost()
  const port = await freePort()
  url = `http://127.0.0.1:${port}/slack/events`
  const { bot, signing } = slack.workspace.tokens
  const adapter = createSlackAdapter({ botToken: bot, signingSecret: signing, port, apiUrl: slack.apiUrl })
  await adapter.start(host)
  stop = () => adapter.stop()
})
afterEach(async () => {
  await stop()
  await slack.close()
})

const now = () => Math.floor(Date.now() / 1000)
const event = () => ({
  type: 'event_callback',
  team_id: slack.workspace.team,
  event_id: slack.workspace.next('Ev'),
  event_time: now(),
  event: {
    type: 'message',
    channel: 'D1',
    channel_type: 'im',
    user: 'U1',
    text: 'はい',
    ts: '1.1',
    event_ts: '1.1',
  },
  authorizations: [
    {
      team_id: slack.workspace.team,
      user_id: slack.workspace.bot.user,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
})
const post = (body: string, headers: Record<string, string>, to = url) =>
  fetch(to, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

test('takes what Slack signed', async () => {
  const body = JSON.stringify(event())
  expect((await post(body, signed(slack.workspace.tokens.signing, body, now()))).status).toBe(200)
  expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'はい' })
})

test.each([
  ['signed with another secret', (body: string) => signed('guess', body, now())],
  ['signed over another body', () => signed('shhh', '{}', now())],
  ['more than five minutes old', (body: string) => signed('shhh', body, now() - 301)],
  ['not signed', () => ({})],
])('refuses what is %s', async (_, headers) => {
  const body = JSON.stringify(event())
  expect((await post(body, headers(body))).status).toBe(401)
  const good = JSON.stringify(event())
  await post(good, signed('shhh', good, now()))
  await host.update(0)
  expect(host.updates).toHaveLength(1)
})

test('answers the challenge when the address is entered in the settings', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1a', token: 'x' })
  const answer = await post(body, signed('shhh', body, now()))
  expect(await answer.json()).toEqual({ challenge: '3eZbrw1a' })
})

test('does not fall over what is no event', async () => {
  const odd = ['{', '[]', '{"type":"event_callback"}', '"x"']
  // Bolt answers some of them after three seconds only.
  const answers = await Promise.all(odd.map((body) => post(body, signed('shhh', body, now()))))
  for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(200)
  expect((await post('{}', {}, url.replace('/slack/events', '/elsewhere'))).status).toBe(404)
  const body = JSON.stringify(event())
  await post(body, signed('shhh', body, now()))
  expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'はい' })
})

test('says so when the port is taken', async () => {
  const { bot, signing } = slack.workspace.tokens
  const port = Number(new URL(url).port)
  const second = createSlackAdapter({ botToken: bot, signingSecret: signing, port, apiUrl: slack.apiUrl })
  await expect(second.start(host)).rejects.toThrow(`Port ${port} is taken`)
})

describe('what is signed but no delivery', () => {
  test.each([
    ['null', 'application/json', 'null'],
    ['a number', 'application/json', '5'],
    ['a text', 'application/json', '"x"'],
    ['nothing', 'application/json', ''],
    ['a payload of null', 'application/x-www-form-urlencoded', 'payload=null'],
    ['a payload of true', 'application/x-www-form-urlencoded', 'payload=true'],
    ['half a payload', 'application/x-www-form-urlencoded', 'payload=%7B'],
  ])('%s is answered with 400, and ends nothing', async (_, type, body) => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => void unhandled.push(reason)
    process.on('unhandledRejection', note)
    const headers = { ...signed('shhh', body, now()), 'content-type': type }
    expect((await post(body, headers)).status).toBe(400)
    expect((await post(body, { 'content-type': type })).status).toBe(401)
    const good = JSON.stringify(event())
    await post(good, signed('shhh', good, now()))
    expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'はい' })
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })
})
