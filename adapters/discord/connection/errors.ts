import { DiscordAPIError, HTTPError } from 'discord.js'

/** Discord's JSON error codes (its reference, "Opcodes and Status Codes"), by what we do about them. */

/** What was to be edited cannot be any more: deleted, expired, in an archived thread, no longer permitted. */
const GONE = new Set<unknown>([10003, 10008, 10015, 10062, 30046, 50001, 50005, 50013, 50027, 50083])

/** The person takes no direct messages from us, or is no longer there. Trying again does not help. */
const TAKES_NO_MESSAGES = new Set<unknown>([10013, 50001, 50007, 50013, 50033, 50278])

export const UNKNOWN_CHANNEL = 10003
/** Somebody is not in this server. */
export const UNKNOWN_MEMBER = 10007
export const ALREADY_ACKNOWLEDGED = 40060

export function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : undefined
}

export function isGone(error: unknown): boolean {
  return GONE.has(codeOf(error))
}

export function takesNoMessages(error: unknown): boolean {
  return TAKES_NO_MESSAGES.has(codeOf(error))
}

/** An upload beyond what Discord takes. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof TooLarge ||
    (error instanceof DiscordAPIError && (error.code === 40005 || error.status === 413))
  )
}

/** Discord would not take the file: it is not even tried. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Discord itself failed: nothing was taken. */
export function isServerError(error: unknown): boolean {
  return error instanceof HTTPError && error.status >= 500
}

/** No answer came: it may have been taken or not. Discord's refusals are answers. */
export function isAnswerLost(error: unknown): boolean {
  return error instanceof Error && !(error instanceof DiscordAPIError) && !(error instanceof HTTPError)
}

export function isUnauthorized(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && error.code !== 50027
}
