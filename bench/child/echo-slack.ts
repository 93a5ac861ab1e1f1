import { App, LogLevel } from '@slack/bolt'
import { render } from '../../adapters/slack/render/message.ts'
import { readyMade } from '../support/ready-made.ts'
import { serve } from '../support/serve.ts'

/** echo-slack <platform>: a bare Bolt app that puts a ready-made line in the place of the message that was pressed and posts a ready-made question. */
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
  const next = render(readyMade.question, 'next')
  const record = render(readyMade.record, 'record')
  app.command(/.*/, async ({ ack, client, body }) => {
    await ack()
    await client.chat.postMessage({ channel: body.channel_id, ...next })
  })
  app.action(/.*/, async ({ ack, client, body }) => {
    await ack()
    if (body.type !== 'block_actions' || !body.channel || !body.message) return
    const channel = body.channel.id
    await client.chat.update({ channel, ts: body.message.ts, ...record })
    await client.chat.postMessage({ channel, ...next })
  })
  app.message(async () => {})
  await app.start('port' in platform ? platform.port : 0)
  return async () => void (await app.stop())
})
