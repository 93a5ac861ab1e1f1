import { createHmac } from 'node:crypto'
import type { WebSocket } from 'ws'
import type { Workspace } from './workspace.ts'

/** How Slack hands events to an app: over a socket or as signed requests, three seconds to acknowledge each. */

export type Kind = 'events_api' | 'interactive' | 'slash_commands'
export interface Acknowledged {
  acked: boolean
  /** What came back with the acknowledgement: errors of a form. */
  body?: Record<string, unknown>
  status?: number
}
export type Deliver = (
  kind: Kind,
  payload: object,
  retry?: { number: number; reason: string },
) => Promise<Acknowledged>

const TIMEOUTS = 3_000

export interface Sockets {
  deliver: Deliver
  add(socket: WebSocket): void
  /** Slack asks the app to reconnect, then closes. */
  refresh(reason?: string): void
  /** The line breaks. */
  drop(): void
  /** The line breaks right after the next delivery was sent: nobody knows whether it arrived. */
  breakNext: boolean
  /** The line breaks for good; nobody waits for the app any more. */
  close(): void
  /** Resolves when the app has a connection. */
  connected(): Promise<void>
  count(): number
}

export function createSockets(workspace: Workspace): Sockets {
  const open = new Set<WebSocket>()
  const waiting = new Map<string, (body: Record<string, unknown>) => void>()
  let arrivals: (() => void)[] = []

  const sockets: Sockets = {
    breakNext: false,
    count: () => open.size,
    connected: () => (open.size > 0 ? Promise.resolve() : new Promise((resolve) => arrivals.push(resolve))),
    add(socket) {
      open.add(socket)
      socket.setMaxListeners(0)
      socket.on('close', () => open.delete(socket))
      socket.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data))
        waiting.get(id)?.(payload ?? {})
        waiting.delete(id)
      })
      socket.send(
        JSON.stringify({
          type: 'hello',
          num_connections: open.size,
          connection_info: { app_id: workspace.app },
        }),
      )
      for (const wake of arrivals.splice(0)) wake()
      arrivals = []
    },
    refresh(reason = 'refresh_requested') {
      for (const socket of open) {
        open.delete(socket)
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }))
      }
    },
    drop() {
      for (const socket of open) socket.terminate()
      open.clear()
    },
    close() {
      sockets.drop()
      for (const wake of arrivals.splice(0)) wake()
    },
    deliver(kind, payload, retry) {
      const socket = [...open].at(-1)
      if (!socket) return Promise.resolve({ acked: false })
      const id = workspace.next('envelope-')
      socket.send(
        JSON.stringify({
          envelope_id: id,
          type: kind,
          payload,
          accepts_response_payload: kind !== 'events_api',
          ...(retry && { retry_attempt: retry.number, retry_reason: retry.reason }),
        }),
      )
      if (sockets.breakNext) setImmediate(() => socket.terminate())
      sockets.breakNext = false
      return new Promise((resolve) => {
        const late = setTimeout(() => {
          waiting.delete(id)
          resolve({ acked: false })
        }, TIMEOUTS)
        const gone = () => {
          clearTimeout(late)
          resolve({ acked: false })
        }
        socket.once('close', gone)
        waiting.set(id, (body) => {
          clearTimeout(late)
          socket.off('close', gone)
          resolve({ acked: true, body })
        })
      })
    },
  }
  return sockets
}

/** Signed requests to the app's `/slack/events`. */
export function createRequests(workspace: Workspace, url: string): Deliver {
  return async (kind, payload, retry) => {
    const json = kind === 'events_api'
    const body = json
      ? JSON.stringify(payload)
      : new URLSearchParams(
          kind === 'interactive' ? { payload: JSON.stringify(payload) } : { ...payload },
        ).toString()
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': json ? 'application/json' : 'application/x-www-form-urlencoded',
        ...signed(workspace.tokens.signing, body, Math.floor(Date.now() / 1000)),
        ...(retry && { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
      },
      body,
      signal: AbortSignal.timeout(TIMEOUTS),
    }).catch(() => undefined)
    if (!answer) return { acked: false }
    const text = await answer.text()
    return {
      acked: answer.ok,
      status: answer.status,
      ...(text.startsWith('{') && { body: JSON.parse(text) }),
    }
  }
}

/** The headers of a request signed at `seconds`. */
export function signed(secret: string, body: string, seconds: number): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}
