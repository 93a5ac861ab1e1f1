import { type Logger, LogLevel } from '@slack/bolt'

/** Where the adapter writes what an operator should know: details first, then a sentence. */
export interface Log {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }

/** The SDK's logger over ours. Its debug lines hold whole payloads, answers and all: they go nowhere. */
export function sdkLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ')
  return {
    debug() {},
    info: (...parts) => log.debug({ from: 'slack' }, line(parts)),
    warn: (...parts) => log.warn({ from: 'slack' }, line(parts)),
    error: (...parts) => log.error({ from: 'slack' }, line(parts)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  }
}
