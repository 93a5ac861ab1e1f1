import { createRequire } from 'node:module'
import type { types } from '@slack/bolt'

/** What the double of Slack knows: one workspace with an installed app, people, conversations, files and open views. */

const manifest: Manifest = createRequire(import.meta.url)('../../../../adapters/slack/manifest.json')
interface Manifest {
  oauth_config: { scopes: { bot: string[] } }
  settings: { event_subscriptions: { bot_events: string[] } }
}

export interface Member {
  id: string
  locale: string
  is_admin: boolean
  team_id: string
  is_stranger?: boolean
  is_restricted?: boolean
  deleted?: boolean
  enterprise_user?: { id: string; enterprise_id: string; teams: string[] }
  /** The account was closed, or the person shut the app out. */
  gone?: boolean
}

export interface Posted {
  ts: string
  /** The message in whose thread this stands. */
  thread_ts?: string
  user: string
  bot_id?: string
  text: string
  blocks?: types.KnownBlock[]
  metadata?: { event_type: string; event_payload: Record<string, unknown> }
  files?: { id: string; name: string }[]
  /** Only this member sees it. */
  only?: string
}

export interface Conversation {
  id: string
  kind: 'im' | 'channel'
  members: Set<string>
  messages: Posted[]
}

export interface OpenedView {
  id: string
  hash: string
  user: string
  type: 'modal' | 'home'
  view: types.View
  /** What stands in the inputs: block → what was typed. */
  state: Map<string, string>
  open: boolean
}

export interface Upload {
  id: string
  name: string
  length: number
  content?: Buffer
}

export interface Workspace {
  team: string
  app: string
  bot: { user: string; id: string }
  tokens: { bot: string; app: string; signing: string }
  scopes: Set<string>
  events: Set<string>
  members: Map<string, Member>
  conversations: Map<string, Conversation>
  views: Map<string, OpenedView>
  uploads: Map<string, Upload>
  triggers: Map<string, { user: string; at: number; used: boolean }>
  responseUrls: Map<string, { user: string; channel: string; message?: string; left: number }>
  next(prefix: string): string
  /** A timestamp as Slack's message ids are: seconds and a counter, growing. */
  ts(): string
  trigger(user: string): string
}

export function createWorkspace(): Workspace {
  let counter = 0
  let time = 0
  const next = (prefix: string) => `${prefix}${String(++counter).padStart(8, '0')}`
  const bot = { user: 'U0BOT00001', id: 'B0BOT00001' }
  const triggers: Workspace['triggers'] = new Map()
  const general: Conversation = {
    id: 'C0GENERAL1',
    kind: 'channel',
    members: new Set([bot.user]),
    messages: [],
  }
  const elsewhere: Conversation = { id: 'C0NOBOT001', kind: 'channel', members: new Set(), messages: [] }
  return {
    team: 'T0HOSPITAL',
    app: 'A0MONSHIN1',
    bot,
    tokens: { bot: 'xoxb-double', app: 'xapp-double', signing: 'shhh' },
    scopes: new Set([...manifest.oauth_config.scopes.bot, 'connections:write']),
    events: new Set(manifest.settings.event_subscriptions.bot_events),
    members: new Map(),
    conversations: new Map([general, elsewhere].map((one) => [one.id, one])),
    views: new Map(),
    uploads: new Map(),
    triggers,
    responseUrls: new Map(),
    next,
    ts() {
      // As in life, no two messages are of the same millisecond.
      time = Math.max(time + 1, Date.now())
      return `${Math.floor(time / 1000)}.${String(time % 1000).padStart(3, '0')}000`
    },
    trigger(user) {
      const id = `${next('13345224609.738474920.')}${Math.random().toString(16).slice(2)}`
      triggers.set(id, { user, at: Date.now(), used: false })
      return id
    },
  }
}

/** The direct conversation of a member with the bot. */
export function imOf(workspace: Workspace, user: string): Conversation {
  const id = `D${user.slice(1)}`
  const found = workspace.conversations.get(id)
  if (found) return found
  const im: Conversation = { id, kind: 'im', members: new Set([user, workspace.bot.user]), messages: [] }
  workspace.conversations.set(id, im)
  return im
}
