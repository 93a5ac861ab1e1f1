import type { types } from '@slack/bolt'
import type { Address } from '../../src/adapter.ts'
import { textOf } from '../shared/field-of.ts'
import type { Log } from './connection/log.ts'
import type { Self } from './read/events.ts'
import type { Person } from './read/people.ts'
import { fallback } from './render/fit.ts'
import type { Rendered } from './render/message.ts'
import { rich } from './render/paragraphs.ts'
import { sentenceView } from './render/sentence-view.ts'
import type { SendEphemeral } from './show/ephemeral.ts'
import { words } from './words.ts'

/**
 * People of another workspace, whom a shared channel (Slack Connect) brings to the bot. A response belongs to the
 * workspace that the token is of, so nothing of theirs is taken: they are told so, and that is all.
 */

/** What of a payload says whose it is; each kind says it elsewhere. */
export interface Payload {
  event?: object
  user?: string | { id: string; team_id?: string } | undefined
  user_id?: string
  team_id?: string | undefined
  channel?: { id: string } | undefined
  channel_id?: string
  is_ext_shared_channel?: boolean
  response_url?: string | undefined
}

/**
 * Whether somebody belongs to another workspace. Slack's own word for the person counts: an edit, a file or the app's
 * page arrive without one, and in an organisation a payload may name any workspace of it. Without that word the
 * payload's counts, and where it names none, whether the conversation is shared with others.
 */
export function isStranger(person: Person, body: Payload, self: Self): boolean {
  if (person.teams) return !person.teams.includes(self.team)
  const named = teamIn(body)
  if (named === undefined) return body.is_ext_shared_channel === true
  return named !== self.team && named !== self.enterprise
}

function teamIn({ event, user, user_id, team_id }: Payload): string | undefined {
  if (event) return textOf(event, 'user_team') ?? textOf(event, 'team')
  if (user_id !== undefined) return team_id
  return typeof user === 'object' ? user.team_id : undefined
}

export type RefuseStranger = (user: string, body: Payload) => Promise<void>

/** Tells a stranger, only them, where they are. */
export function createRefuseStranger(
  sendEphemeral: SendEphemeral,
  sendDirect: (user: string, rendered: Rendered) => Promise<unknown>,
  self: Self,
  log: Log,
): RefuseStranger {
  return async (user, body) => {
    log.info({ team: teamIn(body) }, 'Somebody of another workspace was turned away')
    const place =
      body.channel?.id ?? body.channel_id ?? (body.event ? textOf(body.event, 'channel') : undefined)
    const to: Address = {
      platform: self.platform,
      team: self.team,
      user,
      place: place ?? '',
      ...(body.response_url && { handle: body.response_url }),
    }
    const rendered = { text: fallback(SENTENCE), blocks: rich(SENTENCE) }
    try {
      await sendEphemeral(to, rendered, false)
    } catch (error) {
      // Within an organisation, conversations of the other workspaces may be out of reach.
      log.info({ err: error }, 'Somebody of another workspace is told so in a direct message')
      await sendDirect(user, rendered).catch((again: unknown) =>
        log.warn({ err: again }, 'Somebody of another workspace could not be told so'),
      )
    }
  }
}

/** The same in place of the form that they sent. */
export const strangerView = (): types.ModalView => sentenceView(SENTENCE)

const SENTENCE = `${words.ja.stranger}\n${words.en.stranger}`
