import type { Command } from '../adapter.ts'
import type { Given } from '../survey/questions/value.ts'
import type { Doubt } from '../understanding/intent.ts'
import type { Aside } from './record.ts'

/** What reaches the interview: the meaning of one thing the respondent did or said. */
export type Event =
  /** Something given for a question; `sure` unless it was read from typed text with doubt. */
  | { kind: 'give'; question: string; given: Given; certainty: 'sure' | 'likely' }
  | { kind: 'command'; command: Command }
  | { kind: 'aside'; aside: Aside }
  | { kind: 'unclear'; doubt: Doubt }
  | { kind: 'unusable'; what: 'file' | 'edit' | 'other' }
  | { kind: 'small-talk' }
  | { kind: 'open' }
