import type { Control, Form } from './survey/questions/control.ts'
import type { Given } from './survey/questions/value.ts'
import type { Language } from './survey/text.ts'

/** Questions say what they take; an adapter finds it here, with everything else it imports of the assistant. */
export type { Control, Field, Form } from './survey/questions/control.ts'

/**
 * The port between the assistant and a platform. An adapter is two pure functions (`read` payload → Update,
 * `render` Message → the platform's own form) and a thin wire. Nothing here names a platform.
 */

/** Where and with whom. `place` is private to the respondent unless `public` says otherwise. */
export interface Address {
  platform: string
  /** Workspace, guild … ; empty where the platform has none. */
  team: string
  user: string
  /** `dm`: the direct conversation. `home`: the respondent's own page. Anything else: a channel, shown ephemerally. */
  place: string
  /** The adapter's own handle for answering this update (an interaction token …); short-lived and never stored. */
  handle?: string
}

/** A command of `/survey`, of a button, or of a typed word. */
export type Command =
  | {
      name:
        | 'start'
        | 'status'
        | 'back'
        | 'later'
        | 'review'
        | 'submit'
        | 'pause'
        | 'resume'
        | 'restart'
        | 'reopen'
        | 'help'
    }
  | { name: 'why'; question?: string; part?: GuidancePart; page?: number; term?: string }
  | { name: 'close' }
  | { name: 'goto'; question?: string }
  /** Answers to "is this right?": a reading, a change, a submission, a restart. */
  | { name: 'confirm' | 'cancel' }
  | { name: 'page'; page: number }
  | { name: 'language'; language?: Language }
  | { name: 'desk' | 'deadline' }
  | { name: 'receipt'; response: string }
  | { name: 'gaps'; response?: string }
  /** "The same as last time": the earlier response's answer, offered with the question. */
  | { name: 'same'; question: string }
  /** "That is all" for a list of devices. */
  | { name: 'done'; question: string }
  | { name: 'overview'; options?: Record<string, string> }
  | { name: 'export'; options?: Record<string, string> }
  | { name: 'delete'; options?: Record<string, string> }
  /** For the hospital of which team one answers; empty: of none of those that were named. */
  | { name: 'team'; team: string }
  /** No more submissions for a survey, or submissions again; the log of what admins did. */
  | { name: 'close-survey' | 'open-survey' | 'audit'; options?: Record<string, string> }
export type GuidancePart = 'why' | 'judge' | 'ask' | 'official' | 'terms' | 'readings'

/** What the person did. */
export type Input =
  | { kind: 'text'; text: string }
  /** A choice control of `question` was used. */
  | { kind: 'pick'; question: string; value: string }
  /** A form of `question` was submitted: `fields` for a contact, `table` for a list of devices. */
  | { kind: 'form'; question: string; given: Given }
  | { kind: 'command'; command: Command }
  /** Something the assistant cannot use (a file, a sticker …); named so that it can say so. */
  | { kind: 'unusable'; what: 'file' | 'edit' | 'other' }
  /** The respondent opened the conversation or their own page without saying anything. */
  | { kind: 'open' }

/** One delivery from a platform. `id` is the platform's own and the same on every redelivery. */
export interface Update {
  id: string
  from: Address
  at: Date
  input: Input
  /** The message whose control was used, if any. */
  on?: Receipt
  /** The person's language on the platform. */
  language?: Language
  /** Whether the platform says that this person administers the team; missing where it did not say. */
  teamAdmin?: boolean
}

/** The platform's id of a shown message, to replace it later. */
export type Receipt = { place: string; message: string }

/** A paragraph of a message, always plain text: adapters escape it. */
export type Paragraph =
  | { kind: 'text'; text: string }
  /** The official wording. */
  | { kind: 'official'; text: string }
  /** Quoted material with where it comes from. */
  | { kind: 'quote'; text: string; source?: string }
  /** Side remark, small. */
  | { kind: 'small'; text: string }
  /** Something to correct or to know before going on. */
  | { kind: 'notice'; text: string }
  /** Rows of a list, each with an optional button. */
  | { kind: 'rows'; rows: Row[] }

export interface Row {
  /** e.g. "Q6 BCPの策定". */
  label: string
  /** e.g. "はい", "対象外（Q7がいいえのため）". */
  text: string
  state?: 'answered' | 'parked' | 'blank' | 'skipped'
  button?: Button
}

export interface Button {
  label: string
  command: Command
  style?: 'primary' | 'danger'
}

export interface Message {
  /** What this shows: `Q6`, `review`, `record:Q6` … Two messages with one key show the same thing. */
  key: string
  /** "Q6 ・ 6問目 / 残り 6〜20問". */
  head?: string
  body: Paragraph[]
  control: Control
  /** What one can do besides answering; each inner array belongs together. */
  actions: Button[][]
  /** A side answer (why, status, a term …) that belongs to the screen but is not the screen. */
  aside?: { head: string; body: Paragraph[]; actions: Button[][] }
  file?: OutgoingFile
  /** Everything above as one plain text: notification, screen reader, terminal fallback. */
  plain: string
  language: Language
}

export interface OutgoingFile {
  name: string
  type: string
  content: Uint8Array | { path: string }
  /** What a picture shows, for those who cannot see it. */
  alt?: string
}

/** What an adapter may ask of the assistant. */
export interface Host {
  /** Take one update. Resolves when its effect is stored and shown; rejects never: failures are told to the person. */
  receive(update: Update): Promise<void>
  /**
   * The form of a question with what has been typed so far, for a platform that must open it at once. Reads only.
   * Undefined where the question has no form or is not on the person's route.
   */
  form(from: Address, question: string, language?: Language): Promise<Form | undefined>
  /** Validate a form at once, without touching anything: field name → what is wrong, in the person's language. */
  check(question: string, given: Given, language: Language): Record<string, string>
  /** Command words for the slash command and for typed text: word (ja or en) → command name. */
  command(words: string): Command | undefined
}

export interface Adapter {
  readonly platform: string
  /** Resolves when no more updates will come (the end of a terminal's input). Platforms that go on leave it out. */
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
  /** Whether the platform says, asked anew, that this person administers the team. Rejects where it does not answer. */
  isTeamAdmin?(user: string, team: string): Promise<boolean>
  /** Who owns the team. Rejects where the platform does not answer. */
  ownerOf?(team: string): Promise<string>
  /** Rows of the review on one page, where the platform bears more or fewer than the usual. */
  readonly rowsPerPage?: number
  start(host: Host): Promise<void>
  /**
   * Show a message. With `replacing`, the earlier message becomes this one; where the platform cannot (deleted, too
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
}

/** The person cannot be reached at this address; trying again will not help. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}
