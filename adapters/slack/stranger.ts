import type { Address } from '../../src/adapter.ts'
import type { Whisper } from './ephemeral.ts'
import type { Log } from './log.ts'
import { rich } from './paragraphs.ts'
import type { Self } from './read.ts'
import { fallback } from './render.ts'
import { words } from './words.ts'

/**
 * People of another workspace, whom a shared channel (Slack Connect) brings to the bot. A response belongs to the
 * workspace that the token is of, so nothing of theirs is taken: they are told so, and that is all.
 */

/** What of a payload says whose it is; each kind says it elsewhere. */
interface Payload {
  event?: object
  user?: string | { id: string; team_id?: string } | undefined
  user_id?: string
  team_id?: string | undefined
  enterprise_id?: string | undefined
  channel?: { id: string } | undefined
  channel_id?: string
  response_url?: string | undefined
}

/** The person is of another workspace than the token. */
export function isStranger(body: Payload, self: Self): boolean {
  return isForeign(teamIn(body), body, self)
}

/** An event for another workspace that has installed the same app: this token cannot answer it, and is not meant. */
export function isElsewhere(body: Payload, self: Self): boolean {
  return body.event !== undefined && isForeign(body.team_id, body, self)
}

/** `named`: a workspace or the organisation it is part of; undefined where the payload names none. */
function isForeign(named: string | undefined, body: Payload, self: Self): boolean {
  if (named === undefined || named === self.team || named === self.enterprise) return false
  return !(self.isOrgWide && body.enterprise_id !== undefined && body.enterprise_id === self.enterprise)
}

/** The workspace of the person who did it; the envelope's own `team_id` is the app's in everything but a slash command. */
function teamIn({ event, user, user_id, team_id }: Payload): string | undefined {
  if (event) return textIn(event, 'user_team') ?? textIn(event, 'team')
  if (user_id !== undefined) return team_id
  return typeof user === 'object' ? user.team_id : undefined
}

/** Tells a stranger, only them, where they are. Undefined place (a form, the app's own page): nothing can be said there. */
export function createTurnAway(whisper: Whisper, self: Self, log: Log): (body: Payload) => Promise<void> {
  return async (body) => {
    log.info({ team: teamIn(body) }, 'Somebody of another workspace was turned away')
    const place =
      body.channel?.id ?? body.channel_id ?? (body.event ? textIn(body.event, 'channel') : undefined)
    const user =
      (typeof body.user === 'object' ? body.user.id : body.user_id) ??
      (body.event ? textIn(body.event, 'user') : undefined)
    if (place === undefined || user === undefined || user === self.user) return
    const to: Address = {
      platform: self.platform,
      team: self.team,
      user,
      place,
      ...(body.response_url && { handle: body.response_url }),
    }
    const text = `${words.ja.stranger}\n${words.en.stranger}`
    await whisper(to, { text: fallback(text), blocks: rich(text) }, false).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'Somebody of another workspace could not be told so'),
    )
  }
}

function textIn(part: object, name: string): string | undefined {
  const value: unknown = Reflect.get(part, name)
  return typeof value === 'string' ? value : undefined
}
