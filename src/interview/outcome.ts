import type { Unusable } from '../adapter.ts'
import type { Value } from '../survey/questions/value.ts'
import type { SkipCause } from '../survey/route.ts'
import type { Text } from '../survey/text.ts'
import type { Ambiguity } from '../understanding/intent.ts'
import type { Heard, Interview } from './record.ts'
import type { Response } from './response.ts'

/** What came of an event. `screen/` puts it into words. */
export type Outcome =
  /** The first event of a new interview: the survey introduces itself. */
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
  /** What was typed answers nothing its writer had before them; nothing came of it. */
  | { kind: 'unseen' }
  /** A button of a decision that is no longer open. */
  | { kind: 'overtaken' }
  /** `times`: how often in a row. */
  | {
      kind: 'unclear'
      doubt: Ambiguity
      question: string | undefined
      times: number
      heard?: Heard
      likely?: readonly string[]
    }
  /** Refused unread; `most`: how many characters there may be at once. */
  | { kind: 'too-long'; most: number }
  | { kind: 'unusable'; what: Unusable }
  | { kind: 'form-failed' }
  | { kind: 'one-at-a-time'; questions: readonly string[] }
  | { kind: 'small-talk' }
  | { kind: 'language' }
  /** Which team's hospital the person answers for: chosen now, settled before, or a word that names none of them. */
  | { kind: 'team'; name: string }
  /** Not asked: the only one of the person's teams that has admins. */
  | { kind: 'team-found'; name: string }
  | { kind: 'team-kept'; name: string | undefined }
  | { kind: 'team-unclear' }
  | { kind: 'team-left'; name: string }
  /** The survey has changed since the last event; `lost` are the answers that no longer fit, `back` those that fit again. */
  | { kind: 'new-version'; lost: string[]; back: string[] }

/** The interview as it is after a step, and what came of it in the order it happened. */
export interface StepResult {
  interview: Interview
  outcomes: Outcome[]
}

export function result(interview: Interview, ...outcomes: Outcome[]): StepResult {
  return { interview, outcomes }
}
