import type { Command } from '../adapter.ts'
import type { Given, Value } from '../survey/questions/value.ts'
import type { SkipCause } from '../survey/route.ts'
import type { Text } from '../survey/text.ts'
import type { Doubt } from '../understanding/intent.ts'
import type { Aside, Interview, Response } from './record.ts'

/** What reaches the interview: the effect of one thing the respondent did or said. */
export type Event =
  /** Something given for a question; `sure` unless it was read from typed text with doubt. */
  | { kind: 'give'; question: string; given: Given; certainty: 'sure' | 'likely' }
  | { kind: 'command'; command: Command }
  | { kind: 'aside'; aside: Aside }
  | { kind: 'unclear'; doubt: Doubt }
  | { kind: 'unusable'; what: 'file' | 'edit' | 'other' }
  | { kind: 'small-talk' }
  | { kind: 'open' }

/** What came of it, in the order it happened. Words are put to it in `screen/`. */
export type Happened =
  /** The first word of a new interview: the survey introduces itself. */
  | { kind: 'begun' }
  | { kind: 'recorded'; question: string; value: Value; retired: string[]; warnings: Text[] }
  | { kind: 'already'; question: string; value: Value }
  | { kind: 'more'; question: string; warnings: Text[] }
  | { kind: 'problem'; question: string; problems: Record<string, Text> }
  | { kind: 'parked'; question: string; dependants: string[] }
  | { kind: 'kept'; question: string }
  | { kind: 'nothing-before' }
  | { kind: 'no-open-question' }
  | { kind: 'unknown-question'; question: string }
  | { kind: 'not-asked'; question: string; cause: SkipCause | undefined }
  | { kind: 'blocked'; blank: string[]; parked: string[] }
  | { kind: 'nothing-to-confirm' }
  | { kind: 'submitted'; response: Response }
  | { kind: 'already-submitted' }
  | { kind: 'closed' }
  | { kind: 'reopened' }
  | { kind: 'restarted' }
  | { kind: 'unclear'; doubt: Doubt; question: string | undefined }
  | { kind: 'unusable'; what: 'file' | 'edit' | 'other' }
  | { kind: 'small-talk' }
  | { kind: 'language' }
  /** For the hospital of which team: chosen now; settled already; a word that names none of them. */
  | { kind: 'team'; name: string }
  | { kind: 'team-kept'; name: string | undefined }
  | { kind: 'team-unclear' }
  /** The survey changed since: answers that no longer fit are named. */
  | { kind: 'new-version'; lost: string[] }

/** The outcome of one step: the interview as it is now, and what to tell. */
export interface Turn {
  interview: Interview
  happened: Happened[]
}

/** What the pure core is told about the moment it acts in. */
export interface Moment {
  /** ISO 8601, UTC. */
  now: string
  /** `platform:user`. */
  by: string
  /** A fresh id, used for a response if this step submits one. */
  responseId: string
  /** Submissions are closed by the admin. */
  closed: boolean
}
