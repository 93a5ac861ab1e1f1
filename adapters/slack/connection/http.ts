import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import { HTTPReceiver, type Receiver, HTTPModuleFunctions as requests } from '@slack/bolt'
import { PlatformRefused } from '../../../src/adapter.ts'
import { type Log, sdkLogger } from './log.ts'

/** How long a request that is being answered may take when the bot stops. */
const LAST_ANSWERS = 1_000
const ENDPOINT = '/slack/events'

export interface HttpConfig {
  signingSecret: string
  port: number
  /** The address that is listened on; all of this machine's where it is missing. */
  host?: string | undefined
  log: Log
  connected(): void
}

/** Signed requests to `/slack/events`; Bolt refuses what is not signed, or signed more than five minutes ago. */
export function createRequestReceiver({ signingSecret, port, host, log, connected }: HttpConfig): Receiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    endpoints: ENDPOINT,
    logger: sdkLogger(log),
  })
  const toBolt = receiver.requestListener
  receiver.requestListener = (request, response) => {
    if (request.method !== 'POST') return toBolt(request, response)
    void refuseMalformed(request, response, signingSecret)
      .then((isRefused) => {
        if (!isRefused) toBolt(request, response)
      })
      .catch((error: unknown) => {
        log.warn({ err: error }, 'A request could not be answered')
        answer(response, 404)
      })
  }
  let server: unknown
  return {
    init: (app) => receiver.init(app),
    async start() {
      server = await receiver
        .start(host === undefined ? port : { port, host })
        .catch((error: NodeJS.ErrnoException) => {
          throw explained(error, port, host) ?? error
        })
      log.info({ port, host: host ?? 'all' }, 'Listening for Slack')
      connected()
    },
    async stop() {
      const late = setTimeout(() => {
        if (server instanceof Server) server.closeAllConnections()
      }, LAST_ANSWERS)
      if (server) await receiver.stop()
      clearTimeout(late)
    },
  }
}

/** Bolt takes for granted that a signed body is an object; `null` or a number would end the process. */
async function refuseMalformed(
  request: IncomingMessage,
  response: ServerResponse,
  signingSecret: string,
): Promise<boolean> {
  let buffered: Awaited<ReturnType<typeof requests.bufferIncomingMessage>>
  try {
    buffered = await requests.bufferIncomingMessage(request, requests.defaultBodyLimit)
  } catch {
    answer(response, 413)
    return true
  }
  if (isObject(buffered)) return false
  const isSigned = await requests.parseAndVerifyHTTPRequest({ signingSecret }, buffered).then(
    () => true,
    () => false,
  )
  answer(response, isSigned ? 400 : 401)
  return true
}

function isObject(buffered: Parameters<typeof requests.parseHTTPRequestBody>[0]): boolean {
  try {
    const body: unknown = requests.parseHTTPRequestBody(buffered)
    return typeof body === 'object' && body !== null
  } catch {
    return false
  }
}

function answer(response: ServerResponse, status: number): void {
  if (!response.headersSent) requests.buildNoBodyResponse(response, status)
}

function explained(error: NodeJS.ErrnoException, port: number, host = ''): Error | undefined {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PlatformRefused(`Port ${port} is taken; set PORT to another one (docs/slack.md)`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new PlatformRefused(`This machine has no address ${host}; correct HOST (docs/slack.md)`)
    case 'EACCES':
      return new PlatformRefused(`Port ${port} may not be used by this user; set PORT to another one`)
    default:
      return undefined
  }
}
