import { createHash } from 'node:crypto'

/** What can go wrong with a call: before it is taken, after it, or its answer on the way back. */
export type Fault =
  /** Discord fails; nothing is taken. */
  | { kind: 'fails'; status: number; code?: number }
  /** It is taken, but the answer never arrives. */
  | { kind: 'answer lost' }
  /** The line breaks before anything is taken. */
  | { kind: 'line broken' }
  | { kind: 'slow'; ms: number }
  /** Something else answers in its place (a proxy's page): status 200, and nothing of Discord's in it. */
  | { kind: 'garbage'; body: unknown }
  | { kind: 'rate limited'; ms: number; global?: boolean }

export interface Planned {
  fault: Fault
  /** Only calls whose "METHOD /path" matches. */
  on: RegExp
  times: number
}

/** Faults to come, in order; each strikes `times` calls that match it. */
export class Faults {
  readonly #planned: Planned[] = []

  plan(fault: Fault, on: RegExp = /./, times = 1): void {
    this.#planned.push({ fault, on, times })
  }

  next(call: string): Fault | undefined {
    const found = this.#planned.find((one) => one.times > 0 && one.on.test(call))
    if (!found) return undefined
    found.times--
    return found.fault
  }

  clear(): void {
    this.#planned.length = 0
  }
}

interface Bucket {
  used: number
  until: number
}

/** A bucket a route and channel, as Discord counts: so many calls a window, told in headers, 429 beyond. */
export class Buckets {
  limit = 1000
  window = 1000
  /** How often 429 was answered. */
  refused = 0
  readonly #buckets = new Map<string, Bucket>()

  take(method: string, path: string): { headers: Record<string, string>; wait?: number } {
    // Channels and webhooks count each for itself, whatever the message.
    const name = `${method} ${path.replace(/(?<!channels|webhooks)\/\d{17,}/g, '/…')}`
    const now = Date.now()
    const before = this.#buckets.get(name)
    const bucket = before && before.until > now ? before : { used: 0, until: now + this.window }
    this.#buckets.set(name, bucket)
    const left = (bucket.until - now) / 1000
    const headers = (remaining: number) => ({
      'X-RateLimit-Limit': String(this.limit),
      'X-RateLimit-Remaining': String(remaining),
      'X-RateLimit-Reset-After': left.toFixed(3),
      'X-RateLimit-Reset': (bucket.until / 1000).toFixed(3),
      'X-RateLimit-Bucket': createHash('md5')
        .update(name.replace(/\d{17,}/g, ''))
        .digest('hex'),
    })
    if (bucket.used >= this.limit) {
      this.refused++
      return { headers: { ...headers(0), 'Retry-After': left.toFixed(3) }, wait: left }
    }
    bucket.used++
    return { headers: headers(this.limit - bucket.used) }
  }
}
