import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSlackAdapter, type SlackConfig } from '../../../adapters/slack/index.ts'
import type { Adapter } from '../../../src/adapter.ts'
import { eventually } from '../eventually.ts'
import { type RecordingHost, recordingHost } from '../stage.ts'
import { createMember } from './double/member.ts'
import { openSlack, type Slack } from './double/slack.ts'

/** Connecting, and staying connected. */

let slack: Slack
let host: RecordingHost
const running: Adapter[] = []

beforeEach(async () => {
  slack = await openSlack()
  host = recordingHost()
})
afterEach(async () => {
  for (const adapter of running.splice(0)) await adapter.stop()
  await slack.close()
})

const open = (more: Partial<SlackConfig> = {}) => {
  const { bot, app } = slack.workspace.tokens
  const adapter = createSlackAdapter({
    botToken: bot,
    appToken: app,
    apiUrl: slack.apiUrl,
    timeouts: { response: 5_000, retryDelay: 20 },
    ...more,
  })
  running.push(adapter)
  return adapter
}
const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length

describe('a start', () => {
  test.each([
    ['the bot token', { botToken: 'xoxb-old' }, 'SLACK_BOT_TOKEN'],
    ['the app token', { appToken: 'xapp-old' }, 'SLACK_APP_TOKEN'],
  ])('says what to do when Slack refuses %s', async (_, config, remedy) => {
    await expect(open(config).start(host)).rejects.toThrow(remedy)
  })

  test('says which scope is missing', async () => {
    slack.fault = ({ method }) =>
      method === 'apps.connections.open' ? { kind: 'error', error: 'missing_scope' } : undefined
    await expect(open().start(host)).rejects.toThrow('connections:write')
  })

  test('waits for a Slack that is down', async () => {
    let down = 2
    slack.fault = ({ method }) =>
      method === 'apps.connections.open' && down-- > 0 ? { kind: 'status', status: 503 } : undefined
    await open().start(host)
    expect(opened()).toBe(3)
  })
})

describe('a connection', () => {
  test('is replaced before Slack closes it, and nothing is lost', async () => {
    await open().start(host)
    const me = createMember(slack)
    for (let round = 0; round < 5; round++) {
      slack.sockets.refresh()
      await me.says(`${round}`)
      await me.commands(`${round}`)
    }
    await host.update(9)
    expect(slack.unacknowledged).toEqual([])
    expect(new Set(host.updates.map(({ id }) => id)).size).toBe(10)
    expect(opened()).toBe(6)
  })

  test('that broke is opened again at once', async () => {
    await open().start(host)
    const me = createMember(slack)
    const started = Date.now()
    slack.sockets.drop()
    await me.says('はい')
    expect((await host.update(0)).input).toEqual({ kind: 'text', text: 'はい' })
    expect(Date.now() - started).toBeLessThan(1_500)
  })

  test('is tried again and again while Slack is away', async () => {
    await open().start(host)
    let away = 3
    slack.fault = ({ method }) =>
      method === 'apps.connections.open' && away-- > 0 ? { kind: 'drop' } : undefined
    slack.sockets.drop()
    await eventually(() => slack.sockets.count() > 0 || undefined, 15_000)
    expect(slack.sockets.count()).toBe(1)
  }, 20_000)

  test('is not hammered when there are too many of them', async () => {
    await open().start(host)
    slack.sockets.refresh('too_many_websockets')
    await eventually(() => undefined, 500)
    expect(opened()).toBe(1)
  })

  test('is closed for good by stopping', async () => {
    const adapter = open()
    await adapter.start(host)
    await adapter.stop()
    await eventually(() => slack.sockets.count() === 0 || undefined)
    expect(slack.sockets.count()).toBe(0)
    expect(opened()).toBe(1)
  })
})
