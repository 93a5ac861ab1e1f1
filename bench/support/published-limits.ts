import type { Call, Fault } from '../../test/adapters/slack/double/slack.ts'

/**
 * Slack's limits as it publishes them (docs.slack.dev/apis/web-api/rate-limits): calls a minute and workspace by tier, and
 * a message a second in each conversation with a short burst. For the whole workspace it names "several hundred" messages
 * a minute and no figure: none is enforced here. `conversations.history` is what an app outside the marketplace has.
 */
const perMinute: Readonly<Record<string, number>> = {
  'conversations.history': 1,
  'conversations.replies': 1,
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.open': 50,
  'chat.postEphemeral': 100,
  'users.info': 100,
  'views.open': 100,
  'views.publish': 100,
  'views.update': 100,
}
const MINUTE = 60_000
const POSTS = { everyMs: 1_000, burst: 3 }

export function publishedLimits(): (call: Call) => Fault | undefined {
  const calls = new Map<string, number[]>()
  const channels = new Map<string, { left: number; at: number }>()
  return ({ method, args, at }) => {
    if (method === 'chat.postMessage') {
      const channel = String(args.channel)
      const before = channels.get(channel) ?? { left: POSTS.burst, at }
      const left = Math.min(POSTS.burst, before.left + (at - before.at) / POSTS.everyMs)
      channels.set(channel, { left: left < 1 ? left : left - 1, at })
      return left < 1 ? { kind: 'limit', seconds: 1 } : undefined
    }
    const most = perMinute[method]
    if (most === undefined) return undefined
    const recent = (calls.get(method) ?? []).filter((one) => at - one < MINUTE)
    const [oldest = at] = recent
    if (recent.length >= most)
      return { kind: 'limit', seconds: Math.max(1, Math.ceil((oldest + MINUTE - at) / 1_000)) }
    calls.set(method, [...recent, at])
    return undefined
  }
}
