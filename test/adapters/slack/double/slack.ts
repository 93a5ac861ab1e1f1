import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { createRequests, createSockets, type Deliver, type Kind, type Sockets } from './deliver.ts'
import { type Answer, type Args, methods, posted } from './methods.ts'
import { problemsWithBlocks } from './rules.ts'
import { createWorkspace, imOf, type Posted, type Workspace } from './workspace.ts'

/** What happens to one call instead of, or besides, its being done. */
export type Fault =
  | { kind: 'error'; error: string }
  | { kind: 'status'; status: number }
  | { kind: 'limit'; seconds: number }
  /** Not done, no answer. */
  | { kind: 'drop' }
  /** Done, but the answer is lost. */
  | { kind: 'lose' }
  /** Done, answered late. */
  | { kind: 'late'; milliseconds: number }
  /** Done late. */
  | { kind: 'slow'; milliseconds: number }

export interface Call {
  method: string
  args: Args
  at: number
}

export interface Slack {
  workspace: Workspace
  apiUrl: string
  sockets: Sockets
  calls: Call[]
  /** Deliveries that were not acknowledged in time, by kind. */
  unacknowledged: string[]
  /** Asked before every call. */
  fault: (call: Call) => Fault | undefined
  /** Deliver over HTTP to this address instead of the sockets. */
  useHttp(url: string): void
  /** Deliver once; an event that is not acknowledged comes again. */
  deliver: Deliver
  /** An event of the Events API, if the app subscribes to it. */
  event(name: string, event: object): Promise<void>
  /** The last delivery, once more. */
  again(): Promise<void>
  /** Everything is delivered twice. */
  twice: boolean
  close(): Promise<void>
}

export async function openSlack(): Promise<Slack> {
  const workspace = createWorkspace()
  const sockets = createSockets(workspace)
  let carry: Deliver = sockets.deliver
  let last: { kind: Kind; payload: object } | undefined
  const pending = new Set<Promise<unknown>>()
  let closed = false
  const server = createServer((request, response) => void handle(request, response))
  const webSockets = new WebSocketServer({ server, path: '/link' })
  webSockets.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`

  const slack: Slack = {
    workspace,
    apiUrl: `${origin}/api/`,
    sockets,
    calls: [],
    unacknowledged: [],
    fault: () => undefined,
    twice: false,
    useHttp(url) {
      carry = createRequests(workspace, url)
    },
    async deliver(kind, payload) {
      last = { kind, payload }
      if (slack.twice) await carry(kind, payload)
      let result = await carry(kind, payload)
      for (let retry = 1; kind === 'events_api' && !result.acked && !closed && retry <= 3; retry++) {
        if (carry === sockets.deliver) await sockets.connected()
        result = await carry(kind, payload, { number: retry, reason: 'timeout' })
      }
      if (!result.acked) slack.unacknowledged.push(kind)
      return result
    },
    async event(name, event) {
      if (!workspace.events.has(name)) return
      const payload = {
        token: 'verification',
        team_id: workspace.team,
        api_app_id: workspace.app,
        event: { event_ts: workspace.ts(), ...event },
        type: 'event_callback',
        event_id: workspace.next('Ev'),
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [
          {
            enterprise_id: null,
            team_id: workspace.team,
            user_id: workspace.bot.user,
            is_bot: true,
            is_enterprise_install: false,
          },
        ],
        is_ext_shared_channel: false,
      }
      await slack.deliver('events_api', payload)
    },
    async again() {
      if (last) await carry(last.kind, last.payload, { number: 1, reason: 'timeout' })
    },
    async close() {
      closed = true
      sockets.close()
      webSockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.allSettled(pending)
    },
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request)
    const path = request.url ?? ''
    if (path.startsWith('/upload/')) return upload(path.slice('/upload/'.length), body, response)
    if (path.startsWith('/respond/')) return respond(path.slice('/respond/'.length), body, response)
    const method = path.slice('/api/'.length)
    const call: Call = { method, args: argsOf(request, body), at: Date.now() }
    slack.calls.push(call)
    const fault = slack.fault(call)
    switch (fault?.kind) {
      case 'drop':
        return void request.socket.destroy()
      case 'limit':
        response.writeHead(429, { 'retry-after': String(fault.seconds) })
        return void response.end(JSON.stringify({ ok: false, error: 'ratelimited' }))
      case 'status':
        response.writeHead(fault.status)
        return void response.end('upstream')
      case 'error':
        return void send(response, { ok: false, error: fault.error })
    }
    if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
    const answer = authorize(request, method) ?? run(method, call.args)
    if (answer.ok) announce(method, call.args, answer)
    if (fault?.kind === 'lose') return void request.socket.destroy()
    if (fault?.kind === 'late') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
    send(response, answer)
  }

  function authorize(request: IncomingMessage, method: string): Answer | undefined {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (!token) return { ok: false, error: 'not_authed' }
    if (method === 'apps.connections.open') {
      if (token === workspace.tokens.bot) return { ok: false, error: 'not_allowed_token_type' }
      return token === workspace.tokens.app ? undefined : { ok: false, error: 'invalid_auth' }
    }
    if (token !== workspace.tokens.bot) return { ok: false, error: 'invalid_auth' }
    const needed = methods[method]?.scope
    if (needed === undefined || workspace.scopes.has(needed)) return undefined
    return { ok: false, error: 'missing_scope', needed, provided: [...workspace.scopes].join(',') }
  }

  function run(method: string, args: Args): Answer {
    if (method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${port}/link` }
    return methods[method]?.run(workspace, args, origin) ?? { ok: false, error: 'unknown_method' }
  }

  /** Slack tells the app also of the messages it wrote itself. */
  function announce(method: string, args: Args, answer: Answer): void {
    const conversation = workspace.conversations.get(String(args.channel))
    if (conversation?.kind !== 'im') return
    const message = conversation.messages.find((one) => one.ts === answer.ts)
    if (!message) return
    const common = { type: 'message', channel: conversation.id, channel_type: 'im', ts: message.ts }
    if (method === 'chat.postMessage') track(slack.event('message.im', { ...message, ...common }))
    if (method === 'chat.update')
      track(
        slack.event('message.im', {
          ...common,
          subtype: 'message_changed',
          hidden: true,
          message,
          previous_message: { ...message, text: 'before' },
        }),
      )
  }

  function track(work: Promise<unknown>): void {
    pending.add(work)
    void work.finally(() => pending.delete(work))
  }

  function upload(id: string, body: Buffer, response: ServerResponse): void {
    const call: Call = { method: 'upload', args: { id }, at: Date.now() }
    slack.calls.push(call)
    const fault = slack.fault(call)
    const place = workspace.uploads.get(id)
    if (fault?.kind === 'drop') return void response.destroy()
    if (place) place.content = body
    response.writeHead(fault?.kind === 'status' ? fault.status : place ? 200 : 404)
    response.end('OK')
  }

  /** Five answers in thirty minutes, ephemeral or replacing the message the url came with. */
  function respond(id: string, body: Buffer, response: ServerResponse): void {
    const args: Args = JSON.parse(String(body))
    slack.calls.push({ method: 'respond', args, at: Date.now() })
    const url = workspace.responseUrls.get(id)
    const conversation = workspace.conversations.get(url?.channel ?? '')
    const wrong = args.blocks === undefined ? [] : problemsWithBlocks(args.blocks, 50, 'message')
    if (!url || url.left === 0 || !conversation || wrong.length > 0) {
      response.writeHead(url?.left === 0 ? 404 : 400)
      return void response.end(JSON.stringify({ ok: false, error: 'used_url', wrong }))
    }
    url.left -= 1
    const before = conversation.messages.find((message) => message.ts === url.message)
    const message: Posted = { ...posted(workspace, args), only: url.user }
    if (args.replace_original === true && before)
      Object.assign(before, { text: message.text, blocks: message.blocks })
    else conversation.messages.push(message)
    response.writeHead(200)
    response.end('ok')
  }

  return slack
}

/** A url for answering an interaction in a conversation. */
export function responseUrl(slack: Slack, user: string, channel: string, message?: string): string {
  const id = slack.workspace.next('R')
  slack.workspace.responseUrls.set(id, { user, channel, left: 5, ...(message && { message }) })
  return slack.apiUrl.replace('/api/', `/respond/${id}`)
}

export { imOf }

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function argsOf(request: IncomingMessage, body: Buffer): Args {
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(String(body))
  const fields = [...new URLSearchParams(String(body))]
  return Object.fromEntries(
    fields.map(([key, value]) => [key, JSON_ARGS.has(key) ? JSON.parse(value) : value]),
  )
}

const JSON_ARGS = new Set(['blocks', 'view', 'metadata', 'files'])

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer))
}
