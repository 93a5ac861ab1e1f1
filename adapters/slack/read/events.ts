import type {
  GlobalShortcut,
  MessageShortcut,
  SlackEventMiddlewareArgs,
  SlashCommand,
  ViewSubmitAction,
} from '@slack/bolt'
import type { Command, Input, Update } from '../../../src/adapter.ts'
import { readMrkdwn, withoutMention } from '../mrkdwn.ts'
import { timeOf } from '../time.ts'
import type { Submission } from './submission.ts'
import { idOf } from './update-id.ts'

/** Slack's payloads → updates. Pure: what is not for the assistant reads as nothing. */

export interface Self {
  platform: string
  team: string
  /** The bot's own user. */
  user: string
  /** The organisation that the workspace is part of. */
  enterprise?: string
  /** The app is installed in all of it. */
  isOrgWide?: boolean
}
export type Words = (words: string) => Command | undefined
type EventBody<E extends string> = SlackEventMiddlewareArgs<E>['body']

/** A message in the direct conversation. Its text counts also where a file came with it. */
export function readMessage(body: EventBody<'message'>, self: Self): Update[] {
  const { event } = body
  if (event.channel_type !== 'im') return []
  const thread = 'thread_ts' in event && event.thread_ts !== event.ts ? event.thread_ts : undefined
  const update = (user: string, input: Input, id = body.event_id): Update => ({
    id,
    from: { ...addressOf(self, user), place: 'dm', ...(thread !== undefined && { thread }) },
    at: eventTime(event.event_ts, body.event_time),
    input,
    ...(thread !== undefined && { replyTo: thread }),
  })
  switch (event.subtype) {
    case undefined:
    case 'me_message':
    case 'thread_broadcast':
    case 'file_share': {
      if (!('user' in event) || !event.user || event.user === self.user || event.user === 'USLACKBOT')
        return []
      if ('bot_id' in event && event.bot_id) return []
      const { user } = event
      const said = readSaid(event.text ?? '', 'files' in event && (event.files?.length ?? 0) > 0)
      return said.map((input) => update(user, input, messageId(event.channel, event.ts, input)))
    }
    case 'message_changed': {
      // Slack also reports its own changes (a link's preview) and the bot's: only a person's new words are an edit.
      const { message, previous_message: before } = event
      if (!('user' in message) || !message.user || message.user === self.user) return []
      if ('bot_id' in message && message.bot_id) return []
      if (before && 'text' in message && 'text' in before && message.text === before.text) return []
      return [update(message.user, { kind: 'unusable', what: 'edit' })]
    }
    default:
      return []
  }
}

/** What a message says, the same whether it is delivered or found later. */
export function readSaid(mrkdwn: string, hasFiles: boolean): Input[] {
  const text = readMrkdwn(mrkdwn)
  const said: Input[] = hasFiles ? [{ kind: 'unusable', what: 'file' }] : []
  if (text.trim() !== '') said.push({ kind: 'text', text })
  return said.length > 0 ? said : [{ kind: 'unusable', what: 'other' }]
}

/** A message is known by its place and time: an event that delivers it and the history that shows it mean the same one. */
export function messageId(channel: string, ts: string, { kind }: Input): string {
  return idOf('message', channel, ts, kind)
}

/** A mention in a channel leads into the direct conversation: what stands in public is a command, never an answer. */
export function readMention(body: EventBody<'app_mention'>, self: Self, words: Words): Update[] {
  const { event } = body
  if (!event.user || event.bot_id || event.user === self.user) return []
  const command = words(readMrkdwn(withoutMention(event.text, self.user))) ?? { name: 'start' as const }
  return [
    {
      id: body.event_id,
      from: {
        ...addressOf(self, event.user),
        place: event.channel,
        ...(event.thread_ts !== undefined && { thread: event.thread_ts }),
      },
      at: eventTime(event.event_ts, body.event_time),
      input: { kind: 'command', command },
    },
  ]
}

export function readOpened(body: EventBody<'app_home_opened'>, self: Self): Update {
  const { event } = body
  return {
    id: body.event_id,
    from: { ...addressOf(self, event.user), place: event.tab === 'home' ? 'home' : 'dm' },
    at: eventTime(event.event_ts, body.event_time),
    input: { kind: 'open' },
  }
}

/** `/survey` with words. Words that name no command are what the person says. */
export function readSlash(body: SlashCommand, self: Self, words: Words, now: Date): Update {
  const text = readMrkdwn(body.text ?? '').trim()
  const command = words(text) ?? (text === '' ? { name: 'start' as const } : undefined)
  return {
    id: idOf(body.trigger_id, body.user_id, body.command, text),
    from: { ...addressOf(self, body.user_id), place: body.channel_id, handle: body.response_url },
    at: now,
    input: command ? { kind: 'command', command } : { kind: 'text', text },
  }
}

export function readShortcut(body: MessageShortcut | GlobalShortcut, self: Self, now: Date): Update {
  const place =
    body.type === 'message_action' ? { place: body.channel.id, handle: body.response_url } : { place: 'dm' }
  return {
    id: idOf(body.trigger_id, body.user.id, body.action_ts),
    from: { ...addressOf(self, body.user.id), ...place },
    at: now,
    input: { kind: 'command', command: { name: 'start' } },
  }
}

export function readSubmission(
  body: ViewSubmitAction,
  { metadata, given }: Submission,
  self: Self,
  now: Date,
): Update {
  return {
    id: idOf(body.trigger_id, body.user.id, body.view.id, JSON.stringify(given)),
    from: { ...addressOf(self, body.user.id), place: 'dm' },
    at: now,
    input: { kind: 'form', question: metadata.question, given },
    ...(metadata.on && { on: metadata.on }),
  }
}

export function addressOf(self: Self, user: string): { platform: string; team: string; user: string } {
  return { platform: self.platform, team: self.team, user }
}

/** Slack's times are seconds, as text (`1700000000.000100`) in an event and as a number around it. */
function eventTime(event: string | undefined, envelope: number): Date {
  const time = timeOf(event ?? String(envelope))
  return Number.isFinite(time.getTime()) ? time : new Date()
}
