import { type Logger, LogLevel } from '@slack/bolt'

/** Where the adapter writes what an operator should know: details first, then a sentence. */
export interface Log {
  debug(details: object, message: string): void
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} }

/** The SDK's logger over ours. Its sentences hold payloads and addresses: only what failed is passed on. */
export function sdkLogger(log: Log): Logger {
  const failed = (parts: unknown[]) => {
    const err = parts.find((part) => part instanceof Error)
    return { from: 'slack-sdk', ...(err && { err }) }
  }
  return {
    debug() {},
    info() {},
    warn: (...parts) => log.debug(failed(parts), "Slack's library warns"),
    error: (...parts) => log.warn(failed(parts), "Slack's library reports a failure"),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  }
}
