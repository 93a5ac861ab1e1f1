import { randomUUID } from 'node:crypto'
import { type WebSocket, WebSocketServer } from 'ws'
import { isObject } from './refuse.ts'
import type { Json, World } from './world.ts'

interface Session {
  id: string
  intents: number
  events: { s: number; t: string; d: unknown }[]
  socket?: WebSocket
}

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const DIRECT_MESSAGES = 1 << 12

/** Discord's gateway, version 10: HELLO, IDENTIFY, READY, RESUME, heartbeats, and every way of losing a connection. */
export class Gateway {
  heartbeat = 41_250
  /** IDENTIFYs and RESUMEs that were taken. */
  identified = 0
  resumed = 0
  readonly #world: World
  readonly #server = new WebSocketServer({ noServer: true })
  readonly #sessions = new Map<string, Session>()
  #newest: Session | undefined

  constructor(world: World) {
    this.#world = world
    this.#server.on('connection', (socket: WebSocket, request: { url?: string }) =>
      this.#greet(socket, request.url ?? ''),
    )
  }

  get server(): WebSocketServer {
    return this.#server
  }

  url = (): string => ''

  /** To every session that wants it. Without a connection it waits for a RESUME. */
  dispatch(t: string, d: unknown, times = 1): void {
    for (const session of this.#sessions.values()) {
      if (t.startsWith('MESSAGE') && (session.intents & DIRECT_MESSAGES) === 0) continue
      const event = { s: session.events.length + 1, t, d }
      session.events.push(event)
      for (let time = 0; time < times; time++) this.#send(session.socket, { op: 0, ...event })
    }
  }

  /** The connection is closed with `code`. Unless `resumable` the session is forgotten with it. */
  drop(
    options: { code?: number; resumable?: boolean; politely?: 'reconnect' | 'invalid session' } = {},
  ): void {
    const resumable = options.resumable ?? true
    for (const session of [...this.#sessions.values()]) {
      if (!resumable) this.#sessions.delete(session.id)
      const { socket } = session
      if (options.politely === 'reconnect') this.#send(socket, { op: 7, d: null })
      else if (options.politely === 'invalid session') this.#send(socket, { op: 9, d: resumable })
      else if (options.code === undefined) socket?.terminate()
      else socket?.close(options.code)
      delete session.socket
    }
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate()
    this.#server.close()
  }

  #send(socket: WebSocket | undefined, payload: Json): void {
    if (socket?.readyState === 1) socket.send(JSON.stringify(payload))
  }

  #greet(socket: WebSocket, url: string): void {
    if (new URL(url, 'ws://discord').searchParams.get('v') !== '10') {
      socket.close(4012)
      return
    }
    let session: Session | undefined
    this.#send(socket, { op: 10, d: { heartbeat_interval: this.heartbeat } })
    socket.on('message', (raw) => {
      const given: unknown = JSON.parse(String(raw))
      const payload = isObject(given) ? given : {}
      const d = isObject(payload.d) ? payload.d : {}
      switch (payload.op) {
        case 1:
          this.#send(socket, { op: 11 })
          return
        case 2:
          if (session) socket.close(4005)
          else session = this.#identify(socket, d)
          return
        case 6:
          session = this.#resume(socket, d)
          return
        default:
          socket.close(session ? 4001 : 4003)
      }
    })
  }

  #identify(socket: WebSocket, d: Json): Session | undefined {
    const intents = Number(d.intents)
    if (d.token !== this.#world.token) socket.close(4004)
    else if ((intents & PRIVILEGED) !== 0) socket.close(4014)
    else {
      const session: Session = { id: randomUUID(), intents, events: [], socket }
      this.#sessions.set(session.id, session)
      this.#newest = session
      this.identified++
      const event = { s: 1, t: 'READY', d: this.#ready(session) }
      session.events.push(event)
      this.#send(socket, { op: 0, ...event })
      return session
    }
    return undefined
  }

  #ready(session: Session): Json {
    const { bot, application, guilds } = this.#world
    return {
      v: 10,
      user: { id: bot, username: 'monshin', discriminator: '0000', bot: true, avatar: null },
      guilds: [...guilds.values()]
        .filter(({ withoutBot }) => !withoutBot)
        .map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url(),
      shard: [0, 1],
      application: { id: application, flags: 0 },
    }
  }

  #resume(socket: WebSocket, d: Json): Session | undefined {
    const session = this.#sessions.get(String(d.session_id))
    if (d.token !== this.#world.token || !session) {
      this.#send(socket, { op: 9, d: false })
      return undefined
    }
    session.socket = socket
    this.resumed++
    for (const event of session.events.filter((one) => one.s > Number(d.seq)))
      this.#send(socket, { op: 0, ...event })
    const s = session.events.length + 1
    session.events.push({ s, t: 'RESUMED', d: {} })
    this.#send(socket, { op: 0, s, t: 'RESUMED', d: {} })
    return session
  }

  get connected(): boolean {
    return this.#newest?.socket?.readyState === 1
  }
}
