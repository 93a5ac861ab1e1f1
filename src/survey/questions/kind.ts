import type { Language, Text } from '../text.ts'
import type { Control } from './control.ts'
import type { Question } from './definition.ts'
import type { Draft } from './draft.ts'
import type { Given, Value } from './value.ts'

/**
 * What came of something given: the complete value, a draft that needs more, or what is wrong, by field name. `also`: a
 * draft of another question, for which part of it was meant. `isImplied`: it follows from what was given and is asked first.
 */
export type Taken =
  | { kind: 'complete'; value: Value; warnings: Text[]; also?: Draft; isImplied?: boolean }
  | { kind: 'more'; draft: Draft; warnings: Text[]; also?: Draft }
  | { kind: 'problem'; problems: Record<string, Text>; draft?: Draft }

/** The part of an answer that is asked for next, and the field that typed text is for. */
export interface Part {
  field: string
  ask: Text
}

type Questions = { [Q in Question as Q['kind']]: Q }
type Values = { [V in Value as V['kind']]: V }
export type Kind = Question['kind'] & Value['kind']
/** Written as a lookup, so that the compiler sees that a question, its value and the functions of its kind match. */
export type QuestionOf<K extends Kind> = { [P in K]: Questions[P] & { kind: P } }[K]
export type ValueOf<K extends Kind> = { [P in K]: Values[P] & { kind: P } }[K]

/** What every kind of question has to say for itself; one file a kind, one line in `index.ts`. */
export interface QuestionKind<Q extends Question, V extends Value> {
  /** Adds what was given to the draft and loses nothing that is in it. `now`: ISO 8601, for 今日 and 昨日. */
  take(question: Q, draft: Draft | undefined, given: Given, now?: string): Taken
  /** The part that is asked for next, where an answer has parts. */
  part(question: Q, draft: Draft | undefined): Part | undefined
  control(question: Q, draft: Draft | undefined, value: V | undefined, language: Language): Control
  /** One line that says the answer back. */
  show(question: Q, value: V, language: Language): string
}
