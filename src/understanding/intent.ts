import type { Given } from '../survey/questions/value.ts'
import type { Language } from '../survey/text.ts'

/** What is open when a text arrives. */
export type Open =
  /** A question stands open; `part` names the contact field or `devices` that is asked for right now. */
  | { kind: 'question'; question: string; part?: string }
  /** "Is this right?": a reading, a change or a carried answer waits for yes or no. */
  | { kind: 'proposal'; question: string }
  /** "Submit now?" */
  | { kind: 'confirming' }
  /** "Start over and lose the answers?" */
  | { kind: 'restarting' }
  | { kind: 'review' }
  | { kind: 'paused' }
  | { kind: 'submitted' }

/** One thing a message means. A message can mean two (answer and submit): then the list has both, in order. */
export type Intent =
  | { intent: 'answer'; question: string; given: Given; certainty: 'sure' | 'likely' }
  /** Not clear what is meant: `ask` names what to ask back (a key of the phrase list), `likely` the nearest choices. */
  | { intent: 'unclear'; ask: Ambiguity; likely?: readonly string[] }
  | { intent: 'why' | 'whom-to-ask' | 'official'; question?: string }
  /** `about` is set for a free question; the best matching material answers it. */
  | { intent: 'how-to-judge'; question?: string; about?: string }
  | { intent: 'term'; term: string }
  | { intent: 'goto'; question: string }
  | { intent: 'language'; language?: Language }
  /** Yes or no to "is this right?". */
  | { intent: 'confirm' | 'cancel' }
  /** Answers to other questions came along; they are named and not recorded. */
  | { intent: 'one-at-a-time'; questions: readonly string[] }
  /** The end of a device list. */
  | { intent: 'done' }
  | {
      intent:
        | 'help'
        | 'back'
        | 'park'
        | 'pause'
        | 'resume'
        | 'status'
        | 'review'
        | 'submit'
        | 'restart'
        | 'reopen'
        | 'start'
        | 'contact'
        | 'deadline'
        | 'about'
        | 'small-talk'
    }

/** Why a text is unclear; each has one short question to ask back. */
export type Ambiguity =
  | 'which-choice' // nothing in it points to a choice
  | 'not-sure' // the person says they do not know: offer to park
  | 'contradiction' // yes and no in one message: "はい、でも去年やめました"
  | 'partly' // true of some, not of all
  | 'not-yet' // planned or under way
  | 'question-or-answer' // "できてますよね？"
  | 'number' // a number that does not say which choice
  | 'field' // the text does not fit the field asked for
