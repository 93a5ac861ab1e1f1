import type { Command, Unusable } from '../adapter.ts'
import type { Given } from '../survey/questions/value.ts'
import type { Ambiguity } from '../understanding/intent.ts'
import type { Aside, Heard } from './record.ts'

/**
 * How sure it is that something given is the answer to its question. `likely`: read from typed text with doubt.
 * `unseen`: typed before the question was shown, to a pause, or somewhere else.
 */
export type Certainty = 'sure' | 'likely' | 'unseen'

/** What reaches the interview: the meaning of one thing the respondent did or said. */
export type Event =
  /** Something given for a question. */
  | { kind: 'give'; question: string; given: Given; certainty: Certainty; heard?: Heard }
  | { kind: 'command'; command: Command }
  | { kind: 'aside'; aside: Aside }
  /** Nothing that could be acted on; `likely`: the choices that come nearest. */
  | { kind: 'unclear'; doubt: Ambiguity; heard?: Heard; likely?: readonly string[] }
  | { kind: 'unusable'; what: Unusable }
  | { kind: 'form-failed'; question: string }
  /** Something that answers what its writer did not have before them: a yes, "that is all" … */
  | { kind: 'unseen' }
  /** More than `most` characters at once: refused unread. */
  | { kind: 'too-long'; most: number }
  /** Answers to other questions came along and are not taken. */
  | { kind: 'one-at-a-time'; questions: readonly string[] }
  | { kind: 'small-talk' }
  | { kind: 'open' }
