import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Buckets, Faults } from './faults.ts'
import { isObject, list, Refusal, refusals } from './refuse.ts'
import { type Call, route } from './routes.ts'
import type { Attachment, Json, World } from './world.ts'

export interface Seen {
  method: string
  path: string
  status: number
  body: Json
}

/** Discord's REST API, version 10, for one bot. */
export function createRest(
  world: World,
  faults: Faults,
  buckets: Buckets,
  gateway: () => string,
  seen: Seen[],
): Server {
  return createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy())
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord')
    const method = request.method ?? 'GET'
    const { body, files } = await read(request)
    const fault = faults.next(`${method} ${url.pathname}`)
    const note = (status: number) => seen.push({ method, path: url.pathname, status, body })
    if (fault?.kind === 'line broken') {
      response.destroy()
      return
    }
    if (fault?.kind === 'slow') await pause(fault.ms)
    const { headers, wait } = buckets.take(method, url.pathname)
    const limited = fault?.kind === 'rate limited' ? fault.ms / 1000 : wait
    if (limited !== undefined) {
      const global = fault?.kind === 'rate limited' && fault.global === true
      note(429)
      const more = { 'Retry-After': String(limited), ...(global && { 'X-RateLimit-Global': 'true' }) }
      send(
        response,
        429,
        { message: 'You are being rate limited.', retry_after: limited, global },
        { ...headers, ...more },
      )
      return
    }
    if (fault?.kind === 'fails') {
      note(fault.status)
      send(response, fault.status, { message: 'Planned failure', code: fault.code ?? 0 }, headers)
      return
    }
    if (fault?.kind === 'garbage') {
      note(200)
      send(response, 200, fault.body, headers)
      return
    }
    try {
      const call: Call = { method, path: url.pathname, query: url.searchParams, body, files }
      authorize(call, request.headers.authorization)
      const answered = route(world, call, gateway)
      note(200)
      if (fault?.kind === 'answer lost') response.destroy()
      else send(response, answered === undefined ? 204 : 200, answered, headers)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      note(error.status)
      const about = {
        code: error.code,
        message: error.message,
        ...(error.errors && { errors: error.errors }),
      }
      send(response, error.status, about, headers)
    }
  }

  function authorize({ path }: Call, authorization: string | undefined): void {
    const tokenInRoute = /^\/api\/v10\/(interactions|webhooks)\//.test(path)
    if (!tokenInRoute && authorization !== `Bot ${world.token}`) throw refusals.unauthorized()
  }
}

async function read(request: IncomingMessage): Promise<{ body: Json; files: Attachment[] }> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const raw = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  if (raw.length === 0) return { body: {}, files: [] }
  if (!type.startsWith('multipart/')) {
    const parsed: unknown = JSON.parse(raw.toString())
    return { body: isObject(parsed) ? parsed : { list: list(parsed) }, files: [] }
  }
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData()
  const files: Attachment[] = []
  for (const [, value] of form)
    if (typeof value !== 'string')
      files.push({ name: value.name, type: value.type, content: new Uint8Array(await value.arrayBuffer()) })
  const parsed: unknown = JSON.parse(String(form.get('payload_json') ?? '{}'))
  return { body: isObject(parsed) ? parsed : {}, files }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string>,
): void {
  response.writeHead(status, {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...headers,
  })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
