import { webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { sdkLogger, silent } from '../../../../adapters/slack/connection/log.ts'
import { signed } from './deliver.ts'
import { createMember, encoded } from './member.ts'
import { problemsWithBlocks, problemsWithView } from './rules.ts'
import { imOf, openSlack, type Slack } from './slack.ts'

/** The double refuses what Slack's documentation says Slack refuses; without these, the other tests would prove little. */

const plain = (text: string) => ({ type: 'plain_text', text })
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('押す'), ...more })
const actions = (elements: object[], more: object = {}) => ({ type: 'actions', elements, ...more })
const option = (label: string, value = 'v') => ({ text: plain(label), value })
const input = (more: object = {}) => ({
  type: 'input',
  label: plain('氏名'),
  element: { type: 'plain_text_input', action_id: 'typed', ...more },
})

describe('Block Kit', () => {
  const refuses = (blocks: unknown[], surface: 'message' | 'modal' = 'message') =>
    problemsWithBlocks(blocks, surface === 'message' ? 50 : 100, surface).length > 0

  test.each([
    ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
    ['a header of 151 characters', [{ type: 'header', text: plain('あ'.repeat(151)) }]],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }]],
    ['a section of 3,001 characters', [{ type: 'section', text: plain('あ'.repeat(3001)) }]],
    ['an empty section', [{ type: 'section', text: plain('') }]],
    ['26 buttons in a row', [actions(Array.from({ length: 26 }, (_, n) => button({ action_id: `a${n}` })))]],
    ['a button text of 76 characters', [actions([button({ text: plain('あ'.repeat(76)) })])]],
    ['a button value of 2,001 characters', [actions([button({ value: 'x'.repeat(2001) })])]],
    ['a button of another colour', [actions([button({ style: 'green' })])]],
    ['an action id of 256 characters', [actions([button({ action_id: 'x'.repeat(256) })])]],
    ['one action id twice in a block', [actions([button(), button()])]],
    [
      'one block id twice',
      [
        { type: 'divider', block_id: 'b' },
        { type: 'divider', block_id: 'b' },
      ],
    ],
    [
      'eleven radio buttons',
      [
        actions([
          {
            type: 'radio_buttons',
            action_id: 'r',
            options: Array.from({ length: 11 }, (_, n) => option('x', String(n))),
          },
        ]),
      ],
    ],
    [
      'an option text of 76 characters',
      [actions([{ type: 'radio_buttons', action_id: 'r', options: [option('あ'.repeat(76))] }])],
    ],
    [
      'an initial option that is none',
      [
        actions([
          { type: 'radio_buttons', action_id: 'r', options: [option('x')], initial_option: option('y') },
        ]),
      ],
    ],
    ['a text field in a message', [input()]],
    ['an unknown block', [{ type: 'table_of_contents' }]],
  ])('refuses %s', (_, blocks) => {
    expect(refuses(blocks)).toBe(true)
  })

  test('takes what stands exactly at the limits', () => {
    expect(refuses(Array.from({ length: 50 }, () => ({ type: 'divider' })))).toBe(false)
    expect(refuses([{ type: 'header', text: plain('あ'.repeat(150)) }])).toBe(false)
    expect(refuses([{ type: 'section', text: plain('あ'.repeat(3000)) }])).toBe(false)
    expect(
      refuses([
        actions(
          Array.from({ length: 25 }, (_, n) => button({ action_id: `a${n}`, text: plain('あ'.repeat(75)) })),
        ),
      ]),
    ).toBe(false)
  })

  test.each([
    ['a title of 25 characters', { title: plain('x'.repeat(25)) }],
    ['a form without a submit button', { submit: undefined }],
    ['metadata of 3,001 characters', { private_metadata: 'x'.repeat(3001) }],
    ['a callback id of 256 characters', { callback_id: 'x'.repeat(256) }],
    ['an initial value longer than the field', { blocks: [input({ max_length: 3, initial_value: 'abcd' })] }],
    ['a field of 3,001 characters', { blocks: [input({ max_length: 3001 })] }],
  ])('refuses a view with %s', (_, more) => {
    const view = { type: 'modal', title: plain('題'), submit: plain('記録'), blocks: [input()] }
    expect(problemsWithView(view)).toEqual([])
    expect(problemsWithView({ ...view, ...more })).not.toEqual([])
  })
})

describe('the Web API', () => {
  let slack: Slack
  let client: webApi.WebClient
  beforeEach(async () => {
    slack = await openSlack()
    // No app listens here.
    slack.workspace.events.clear()
    client = new webApi.WebClient(slack.workspace.tokens.bot, {
      slackApiUrl: slack.apiUrl,
      logger: sdkLogger(silent),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    })
  })
  afterEach(() => slack.close())
  const refusal = async (call: Promise<unknown>): Promise<string> => {
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (error instanceof webApi.WebAPIPlatformError) return error.data.error
    return error instanceof webApi.WebAPIRateLimitedError ? `wait ${error.retryAfter}` : String(error)
  }
  const blocks = [{ type: 'section' as const, text: { type: 'plain_text' as const, text: 'x' } }]

  test('asks for a token and for the right kind of token', async () => {
    expect(
      await refusal(
        new webApi.WebClient('xoxb-wrong', {
          slackApiUrl: slack.apiUrl,
          logger: sdkLogger(silent),
          retryConfig: { retries: 0 },
        }).auth.test(),
      ),
    ).toBe('invalid_auth')
    expect(await refusal(client.apps.connections.open({}))).toBe('not_allowed_token_type')
  })

  test('asks for the scopes of the manifest', async () => {
    slack.workspace.scopes.delete('chat:write')
    expect(await refusal(client.chat.postMessage({ channel: 'C0GENERAL1', text: 'x' }))).toBe('missing_scope')
  })

  test('takes no user id for a channel, and posts only where the bot is', async () => {
    const me = createMember(slack)
    expect(await refusal(client.chat.postMessage({ channel: me.id, text: 'x' }))).toBe('channel_not_found')
    expect(await refusal(client.chat.postMessage({ channel: 'C0NOBOT001', text: 'x' }))).toBe(
      'not_in_channel',
    )
    expect(await refusal(client.chat.postEphemeral({ channel: 'C0GENERAL1', user: me.id, text: 'x' }))).toBe(
      'user_not_in_channel',
    )
  })

  test('refuses blocks past the limits, and too many characters in all', async () => {
    const { id } = imOf(slack.workspace, createMember(slack).id)
    const header = { type: 'header' as const, text: { type: 'plain_text' as const, text: 'x'.repeat(151) } }
    expect(await refusal(client.chat.postMessage({ channel: id, text: 'x', blocks: [header] }))).toBe(
      'invalid_blocks',
    )
    const much = Array.from({ length: 5 }, () => ({
      type: 'section' as const,
      text: { type: 'plain_text' as const, text: 'x'.repeat(2900) },
    }))
    expect(await refusal(client.chat.postMessage({ channel: id, text: 'x', blocks: much }))).toBe(
      'msg_blocks_too_long',
    )
  })

  test('changes only messages of the bot, up to 4,000 characters, and drops blocks that are not sent along', async () => {
    const me = createMember(slack)
    const im = imOf(slack.workspace, me.id)
    const mine = await client.chat.postMessage({ channel: im.id, text: 'x', blocks })
    const theirs = await me.types(im, 'はい')
    const ts = mine.ts ?? ''
    expect(await refusal(client.chat.update({ channel: im.id, ts: theirs.ts, text: 'y' }))).toBe(
      'cant_update_message',
    )
    expect(await refusal(client.chat.update({ channel: im.id, ts: '1.1', text: 'y' }))).toBe(
      'message_not_found',
    )
    expect(await refusal(client.chat.update({ channel: im.id, ts, text: 'y'.repeat(4001) }))).toBe(
      'msg_too_long',
    )
    await client.chat.update({ channel: im.id, ts, text: 'y' })
    expect(im.messages.find((message) => message.ts === ts)?.blocks).toBeUndefined()
  })

  test('takes a trigger once and for three seconds', async () => {
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: '題' }, blocks }
    const trigger = slack.workspace.trigger('U1')
    await client.views.open({ trigger_id: trigger, view })
    expect(await refusal(client.views.open({ trigger_id: trigger, view }))).toBe('exchanged_trigger_id')
    const old = slack.workspace.trigger('U1')
    const issued = slack.workspace.triggers.get(old)
    if (issued) issued.at -= 3_100
    expect(await refusal(client.views.open({ trigger_id: old, view }))).toBe('expired_trigger_id')
    expect(await refusal(client.views.open({ trigger_id: 'made up', view }))).toBe('invalid_trigger_id')
  })

  test('gives metadata back only when asked, and limits as it is told', async () => {
    const { id } = imOf(slack.workspace, createMember(slack).id)
    const metadata = { event_type: 'shown', event_payload: { turn: '1' } }
    await client.chat.postMessage({ channel: id, text: 'x', metadata })
    const without = await client.conversations.history({ channel: id })
    const withAll = await client.conversations.history({ channel: id, include_all_metadata: true })
    expect(without.messages?.[0]?.metadata).toBeUndefined()
    expect(withAll.messages?.[0]?.metadata).toEqual(metadata)
    slack.fault = () => ({ kind: 'limit', seconds: 7 })
    expect(await refusal(client.auth.test())).toBe('wait 7')
  })

  test('does what it is told though the answer is lost', async () => {
    const im = imOf(slack.workspace, createMember(slack).id)
    slack.fault = () => ({ kind: 'lose' })
    await refusal(client.chat.postMessage({ channel: im.id, text: 'x' }))
    expect(im.messages).toHaveLength(1)
    slack.fault = () => ({ kind: 'drop' })
    await refusal(client.chat.postMessage({ channel: im.id, text: 'x' }))
    expect(im.messages).toHaveLength(1)
  })
})

describe('deliveries', () => {
  test('come again when they are not acknowledged within three seconds', async () => {
    const slack = await openSlack()
    const me = createMember(slack)
    const got: { retry_attempt?: number; payload: { event_id: string } }[] = []
    const socket = new WebSocket(slack.apiUrl.replace('http', 'ws').replace('/api/', '/link'))
    socket.on('message', (data) => {
      const envelope = JSON.parse(String(data))
      if (envelope.type !== 'events_api') return
      got.push(envelope)
      if (got.length === 2) socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, payload: {} }))
    })
    await slack.sockets.connected()
    await me.says('はい')
    expect(got.map((one) => one.retry_attempt)).toEqual([undefined, 1])
    expect(new Set(got.map((one) => one.payload.event_id)).size).toBe(1)
    expect(slack.unacknowledged).toEqual([])
    socket.close()
    await slack.close()
  })

  test('are signed over the body and the time', () => {
    // The example in Slack's documentation on verifying requests.
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c'
    expect(signed('8f742231b10e8888abcd99yyyzzz85a5', body, 1531420618)['x-slack-signature']).toBe(
      'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    )
  })

  test('carry typed text as Slack writes it', () => {
    expect(encoded('a@example.jp <b> & https://example.jp/x')).toBe(
      '<mailto:a@example.jp|a@example.jp> &lt;b&gt; &amp; <https://example.jp/x>',
    )
  })
})
