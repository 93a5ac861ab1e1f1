import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

export type Log = Logger

/**
 * What a line may hold beside its sentence, which is always one of ours: names, ids, codes and numbers in these fields.
 * Everything else is left out, so that no answer, token or address gets into a log because somebody forgot to forbid it.
 */
const FIELDS: ReadonlySet<string> = new Set([
  'act',
  'action',
  'attempt',
  'because',
  'code',
  'commands',
  'count',
  'from',
  'host',
  'key',
  'method',
  'platform',
  'port',
  'question',
  'reason',
  'signal',
  'status',
  'store',
  'team',
  'user',
  'wait',
  'what',
  'who',
])
const ID = /^[\x21-\x7e]{1,200}$/
const LEFT_OUT = '[left out]'

/** What may be said of a failure. `says`: the sentence of an error of ours. */
export interface Failure {
  name: string
  code?: string | number
  status?: number
  says?: string
  /** Where in the program it arose, for faults that carry no code. */
  at?: string[]
  cause?: Failure
}

/** Errors of ours whose sentences hold nothing but places, keys, codes and remedies. */
const SENTENCES: ReadonlySet<string> = new Set([
  'StoreUnavailable',
  'StoreConflict',
  'StoreRefused',
  'UnreadableRecord',
  'PlatformRefused',
])
const NAME = /^[A-Za-z$][\w$[\].]{0,60}$/
const MAX_FRAMES = 6

/**
 * An error as the log may tell it, whatever adapter, store or library it comes from: its name, code and status. A
 * library's message is never repeated: it may quote what was sent, where to, or the record that could not be read.
 */
export function failureOf(error: unknown, depth = 0): Failure {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = field(error, 'code')
  const status = field(error, 'status') ?? field(error, 'statusCode')
  const hasCode =
    (typeof code === 'string' && ID.test(code) && !code.includes('://')) || typeof code === 'number'
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  const isOurs = SENTENCES.has(error.name)
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    ...(hasCode && { code }),
    ...(typeof status === 'number' && { status }),
    ...(isOurs && { says: error.message }),
    ...(!isOurs && !hasCode && { at: framesOf(error) }),
    ...(inner instanceof Error && depth < 3 && { cause: failureOf(inner, depth + 1) }),
  }
}

/** The log: JSON lines on stderr, so that stdout is free for the conversation or for a file. */
export function createLog(
  level: string,
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      serializers: { err: (failure: unknown) => failure },
      formatters: { log: allowed },
      hooks: {
        logMethod([first, second]: unknown[], method) {
          // Without a sentence the library would take the error's message for one.
          const fields = first instanceof Error ? { err: first } : first
          if (typeof fields === 'string') method.apply(this, [fields])
          else method.apply(this, [fields, typeof second === 'string' ? second : 'something failed'])
        },
      },
    },
    to,
  )
}

function allowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (value instanceof Error || name === 'err') return [name, failureOf(value)]
      return [name, FIELDS.has(name) && isPlain(value) ? value : LEFT_OUT]
    }),
  )
}

function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return ID.test(value) && !value.includes('://')
  return value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean'
}

/** The stack without the message at its head. */
function framesOf({ name, message, stack = '' }: Error): string[] {
  const head = message === '' ? name : `${name}: ${message}`
  if (!stack.startsWith(head)) return []
  const frames = stack.slice(head.length).split('\n')
  return frames
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.slice(7))
}

function field(error: Error, name: string): unknown {
  return name in error ? Reflect.get(error, name) : undefined
}
