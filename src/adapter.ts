import type { Command } from './port/command.ts'
import type { Message } from './port/message.ts'
import type { Address, Receipt, Update } from './port/update.ts'
import type { Form } from './survey/questions/control.ts'
import type { Given } from './survey/questions/value.ts'
import type { Language } from './survey/text.ts'

/**
 * The port between the assistant and a platform, and the one file an adapter imports of it. An adapter is two pure
 * functions (`read` payload → Update, `render` Message → the platform's own form) and a thin wire. Nothing here names a
 * platform.
 */

export { lineDecoder } from './decode-text.ts'
export type { Command, GuidancePart } from './port/command.ts'
export { adminCommands, isAdminCommand } from './port/command.ts'
export type { Button, Message, OutgoingFile, Paragraph, Row } from './port/message.ts'
export type { Address, Input, Receipt, Unusable, Update } from './port/update.ts'
export type { Control, Field, Form } from './survey/questions/control.ts'
export { lineOf } from './survey/questions/devices/write.ts'

/** What an adapter may ask of the assistant. */
export interface Host {
  /**
   * Takes one update. Resolves when its effect is stored and shown; never rejects: failures are told to the person.
   * `stored` is called once, as soon as the update may be acknowledged: its effect is stored, or it will have none.
   */
  receive(update: Update, stored?: () => void): Promise<void>
  /** The conversations on this platform whose interviews are open, those touched last first. Reads the whole store. */
  openConversations(platform: string): Promise<Conversation[]>
  /**
   * The form of a question with what has been typed so far, for a platform that must open it at once. Reads only.
   * Undefined where the question has no form or is not on the person's route.
   */
  form(from: Address, question: string, language?: Language): Promise<Form | undefined>
  /** Validates a form at once, without touching anything: field name → what is wrong, in the person's language. */
  check(question: string, given: Given, language: Language): Record<string, string>
  /** The command that the words of a slash command or of typed text stand for, Japanese or English. */
  command(words: string): Command | undefined
}

/** A direct conversation in which something may have been said while nobody listened. */
export interface Conversation {
  user: string
  /** The platform's id of the conversation, where it is known. */
  place?: string
  /** By the platform's clock; what was said before this has been taken. */
  since: Date
}

export interface Adapter {
  readonly platform: string
  /**
   * Resolves when no more updates will come (the end of a terminal's input), rejects with `PlatformRefused` when the
   * platform has ended the connection for good. Platforms that go on leave it out.
   */
  readonly ended?: Promise<void>
  /** A user id means the same person in every team: the interview follows the person from one to the other. */
  readonly usersAreGlobal?: boolean
  /**
   * The teams that the bot and this person share, as the platform says. Where there are too many to ask about, only the
   * preferred are looked at; `anew`: what it said a moment ago does not count. Undefined: it could not be found out.
   */
  teamsOf?(
    user: string,
    options: { preferred: (team: string) => boolean; anew: boolean },
  ): Promise<readonly Team[] | undefined>
  /**
   * What the platform says, asked anew, that this person is to the team; a stranger does not belong to it at all.
   * Rejects where it does not answer.
   */
  standingOf?(user: string, team: string): Promise<'admin' | 'member' | 'stranger'>
  /** Who owns the team. Rejects where the platform does not answer. */
  ownerOf?(team: string): Promise<string>
  /** Rows of the review on one page, where the platform can show more or fewer than usual. */
  readonly rowsPerPage?: number
  /** @throws {PlatformRefused} */
  start(host: Host): Promise<void>
  /**
   * Shows a message. With `replacing`, the earlier message becomes this one; where the platform cannot (deleted, too
   * old), a new message is shown instead. Safe to repeat with the same `idempotencyKey` when the answer was lost.
   * @throws {Unreachable} when the person cannot be reached there for good (DM closed, channel gone).
   */
  show(to: Address, message: Message, options?: ShowOptions): Promise<Receipt | undefined>
  stop(): Promise<void>
}

/** A team as people know it. */
export interface Team {
  team: string
  name: string
}

export interface ShowOptions {
  replacing?: Receipt
  /** Unique for one showing and the same whenever it is tried again, so that it appears once. */
  idempotencyKey?: string
  /** A process that is gone may have shown it already: it is looked for first. */
  again?: boolean
  /** What is kept of the screen before this one. */
  past?: Past
}

/**
 * The line that is kept of an earlier screen, in its place or, without `replacing`, above what is shown. It matters less
 * than what comes next: it may follow it, and nobody waits for it.
 */
export interface Past {
  line: Message
  replacing?: Receipt
}

/**
 * The platform does not let this program in, and trying again will not help: a token, an intent, a setting. The message is
 * a sentence of ours with the remedy; it never holds the platform's own words.
 */
export class PlatformRefused extends Error {
  override name = 'PlatformRefused'
}

/** The person cannot be reached at this address; trying again will not help. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}
