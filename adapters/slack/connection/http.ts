import { Server } from 'node:http'
import { HTTPReceiver, type Receiver } from '@slack/bolt'
import { type Log, sdkLogger } from './log.ts'

/** How long a request that is being answered may take when the bot stops. */
const LAST_ANSWERS = 1_000

/** Signed requests to `/slack/events`; Bolt refuses what is not signed, or signed more than five minutes ago. */
export function createRequestReceiver(config: {
  signingSecret: string
  port: number
  log: Log
  connected(): void
}): Receiver {
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret,
    port: config.port,
    endpoints: '/slack/events',
    logger: sdkLogger(config.log),
  })
  let server: unknown
  return {
    init: (app) => receiver.init(app),
    async start() {
      server = await receiver.start(config.port).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        throw new Error(`Port ${config.port} is taken; set PORT to another one (docs/slack.md)`, {
          cause: error,
        })
      })
      config.connected()
    },
    async stop() {
      const late = setTimeout(() => {
        if (server instanceof Server) server.closeAllConnections()
      }, LAST_ANSWERS)
      await receiver.stop()
      clearTimeout(late)
    },
  }
}
