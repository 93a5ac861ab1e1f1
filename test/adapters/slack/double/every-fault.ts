import type { Fault } from './slack.ts'

/** The methods that are called while somebody answers. */
export const methods = [
  'chat.postMessage',
  'chat.update',
  'conversations.open',
  'conversations.history',
  'users.info',
  'views.open',
  'views.update',
]

export const everyFault: Record<string, Fault> = {
  'get no answer': { kind: 'drop' },
  'are done but the answer is lost': { kind: 'lose' },
  'are answered too late': { kind: 'late', milliseconds: 2_200 },
  'fail with 503': { kind: 'status', status: 503 },
  'fail inside Slack': { kind: 'error', error: 'internal_error' },
  'are limited': { kind: 'limit', seconds: 1 },
}
