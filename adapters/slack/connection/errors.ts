import { webApi } from '@slack/bolt'
import { PlatformRefused, Unreachable } from '../../../src/adapter.ts'

/** What a failed call means for what to do next. */
export type Failure =
  /** Not done; Slack says how long to wait. */
  | { kind: 'wait'; seconds: number }
  /** The answer was lost or says nothing: it may have been done. */
  | { kind: 'unsure' }
  /** Not done, and the same call will not be. */
  | { kind: 'refused'; code: string }

const LIMITED = new Set(['ratelimited', 'rate_limited', 'accesslimited'])
/** Slack's own words: "some aspect of the operation may have succeeded". */
const UNSURE = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])
const UNREACHABLE = new Set([
  'channel_not_found',
  'is_archived',
  'user_not_found',
  'users_not_found',
  'user_disabled',
  'user_is_bot',
  'cannot_dm_bot',
  'user_not_visible',
  'not_in_channel',
  'user_not_in_channel',
  'messages_tab_disabled',
  'restricted_action',
  'not_enabled',
])
/** The message is there but no longer ours to change. */
export const IRREPLACEABLE = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'channel_not_found',
  'no_permission',
  'is_inactive',
])
/** Slack does not take the form of the message; its words may still go through. */
export const UNFIT = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_arguments',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_too_large',
])

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'wait', seconds: error.retryAfter }
  if (!(error instanceof webApi.WebAPIPlatformError)) return { kind: 'unsure' }
  const code = error.data.error
  if (LIMITED.has(code)) return { kind: 'wait', seconds: error.data.response_metadata?.retryAfter ?? 1 }
  // A broken answer arrives as an "error" that is no code: half a body, a proxy's page.
  if (UNSURE.has(code) || !/^[a-z][a-z0-9_]+$/.test(code)) return { kind: 'unsure' }
  return { kind: 'refused', code }
}

/** Why a call failed, in one word for the log: Slack's code, or that nothing is known. */
export function reasonOf(error: unknown): string {
  const failure = failureOf(error)
  return failure.kind === 'refused' ? failure.code : failure.kind
}

/** Names of refused calls for the operator, each with its remedy. */
export function explain(method: string, code: string, needed?: string): Error {
  if (UNREACHABLE.has(code)) return new Unreachable(`Slack: ${method} answered ${code}`)
  switch (code) {
    case 'missing_scope':
      return new PlatformRefused(
        `Slack refuses ${method}: the app lacks the scope ${needed ?? 'it needs'}. Apply adapters/slack/manifest.json and reinstall the app (docs/slack.md).`,
      )
    case 'invalid_auth':
    case 'not_authed':
    case 'account_inactive':
    case 'token_revoked':
    case 'token_expired':
    case 'not_allowed_token_type':
      return new PlatformRefused(
        `Slack refuses the token (${code}, ${method}). Copy SLACK_BOT_TOKEN (xoxb-…) and SLACK_APP_TOKEN (xapp-…) again from the app's settings (docs/slack.md).`,
      )
    default:
      return new PlatformRefused(`Slack refuses ${method}: ${code}`)
  }
}
