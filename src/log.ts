import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

export type Log = Logger

/** What must never reach a log line, up to two levels down in an object: secrets, and what people wrote. */
const SECRET = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'authorization',
  'headers',
  'storeKeys',
  'storeUrl',
  'answers',
  'answer',
  'value',
  'given',
  'text',
  'typed',
  'body',
  'input',
  'draft',
  'proposal',
]

/** The log: JSON lines on stderr, so that stdout is free for the conversation or for a file. */
export function createLog(
  level: string,
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[redacted]' } }, to)
}
