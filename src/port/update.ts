import type { Given } from '../survey/questions/value.ts'
import type { Language } from '../survey/text.ts'
import type { Command } from './command.ts'

/** Where and with whom. `place` is private to the respondent. */
export interface Address {
  platform: string
  /** Workspace, guild … ; empty where the platform has none. */
  team: string
  user: string
  /** `dm`: the direct conversation. `home`: the respondent's own page. Anything else: a channel, shown ephemerally. */
  place: string
  /** The thread in which to answer, where something was said in one. */
  thread?: string
  /** The adapter's own handle for answering this update (an interaction token …); short-lived and never stored. */
  handle?: string
}

/** What the person did. */
export type Input =
  | { kind: 'text'; text: string }
  /** A choice control of `question` was used. */
  | { kind: 'pick'; question: string; value: string }
  /** A form of `question` was submitted: `fields` for a contact, `table` for a list of devices. */
  | { kind: 'form'; question: string; given: Given }
  | { kind: 'command'; command: Command }
  /** Something the assistant cannot use (a file, a sticker …); named so that it can say so. */
  | { kind: 'unusable'; what: Unusable }
  /** The form of a question was asked for, and the platform did not open it. */
  | { kind: 'form-failed'; question: string }
  /** The respondent opened the conversation or their own page without saying anything. */
  | { kind: 'open' }

/** `control`: of a version of the assistant that is gone. */
export type Unusable = 'file' | 'edit' | 'control' | 'garbled' | 'other'

/** One delivery from a platform. `id` is the platform's own and the same on every redelivery. */
export interface Update {
  id: string
  from: Address
  /** The platform's time at which the person did it, by the same clock as the receipts'. */
  at: Date
  input: Input
  /** The message whose control was used, if any. */
  on?: Receipt
  /** The message to which a text was written as a reply, or in whose thread; if any. */
  replyTo?: string
  /** The person's language on the platform. */
  language?: Language
  /** Whether the platform says that this person administers the team; missing where it did not say. */
  teamAdmin?: boolean
}

/**
 * The platform's id of a shown message, to replace it later. `at` is the platform's own time of the showing, ISO 8601:
 * what was typed before it did not answer it. Where it is missing, nothing can be typed before a showing is complete.
 */
export type Receipt = { place: string; message: string; at?: string | undefined }
