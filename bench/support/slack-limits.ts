import type { Call, Fault } from '../../test/adapters/slack/double/slack.ts'

/**
 * Slack's limits (docs.slack.dev/apis/web-api/rate-limits), a week's worth of them as compressed as the week: a method has its tier for the
 * whole workspace, a conversation takes a message a second and a short burst.
 */
const perSecond: Readonly<Record<string, number>> = {
  'chat.update': 250,
  'chat.postMessage': 400,
  'views.open': 500,
  'users.info': 500,
  'conversations.open': 250,
  'conversations.history': 250,
}
const burst = 5

export function slackLimits(): (call: Call) => Fault | undefined {
  const used = new Map<string, number>()
  let second = 0
  const channels = new Map<string, { left: number; at: number }>()
  return ({ method, args, at }) => {
    const now = Math.floor(at / 1000)
    if (now !== second) used.clear()
    second = now
    const count = (used.get(method) ?? 0) + 1
    used.set(method, count)
    if (count > (perSecond[method] ?? Number.POSITIVE_INFINITY)) return { kind: 'limit', seconds: 1 }
    if (method !== 'chat.postMessage') return undefined
    const channel = String(args.channel)
    const before = channels.get(channel) ?? { left: burst, at }
    const left = Math.min(burst, before.left + (at - before.at) / 1000)
    channels.set(channel, { left: left < 1 ? left : left - 1, at })
    return left < 1 ? { kind: 'limit', seconds: 1 } : undefined
  }
}
