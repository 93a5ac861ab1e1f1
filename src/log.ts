import type { DestinationStream, Logger } from 'pino'
import pino from 'pino'

export type Log = Logger

/** What must never reach a log line, at the top of an object or one level down: secrets, and what people wrote. */
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

/**
 * The log: JSON lines on stderr, so that stdout stays the conversation's or a file's own. In the terminal mode only
 * what went wrong is logged (level `warn`) unless LOG_LEVEL says otherwise.
 */
export function createLog(
  level: string,
  to: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Log {
  const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[redacted]' } }, to)
}
