import { App, LogLevel } from '@slack/bolt'
import { serve } from '../support/serve.ts'

/** echo-slack <platform>: a bare Bolt app that changes the message that was pressed and posts the next, and keeps nothing. */
await serve(async (platform) => {
  if (platform.platform !== 'slack') throw new Error('a platform of Slack is wanted')
  const app = new App({
    token: platform.botToken,
    ...('appToken' in platform
      ? { appToken: platform.appToken, socketMode: true }
      : { signingSecret: platform.signingSecret, port: platform.port }),
    clientOptions: { slackApiUrl: platform.apiUrl },
    logLevel: LogLevel.ERROR,
  })
  const next = {
    text: '次へ',
    blocks: [
      { type: 'header' as const, text: { type: 'plain_text' as const, text: '次の質問です。' } },
      {
        type: 'actions' as const,
        elements: [
          { type: 'button' as const, action_id: 'next', text: { type: 'plain_text' as const, text: '次へ' } },
        ],
      },
    ],
  }
  app.command(/.*/, async ({ ack, client, body }) => {
    await ack()
    await client.chat.postMessage({ channel: body.channel_id, ...next })
  })
  app.action('next', async ({ ack, client, body }) => {
    await ack()
    if (body.type !== 'block_actions' || !body.channel || !body.message) return
    const channel = body.channel.id
    await client.chat.update({ channel, ts: body.message.ts, text: '済', blocks: [] })
    await client.chat.postMessage({ channel, ...next })
  })
  app.message(async () => {})
  await app.start('port' in platform ? platform.port : 0)
  return async () => void (await app.stop())
})
