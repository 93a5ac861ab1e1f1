import type { Language } from '../text.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { contact } from './contact.ts'
import type { Control } from './control.ts'
import { date } from './date.ts'
import { devices } from './devices.ts'
import type { Draft } from './draft.ts'
import type { Kind, Part, QuestionKind, QuestionOf, Taken, ValueOf } from './kind.ts'
import { text } from './text.ts'
import type { Given, Value } from './value.ts'

/** A question kind is one file and one line here. */
const kinds: { [K in Kind]: QuestionKind<QuestionOf<K>, ValueOf<K>> } = {
  choice,
  choices,
  contact,
  date,
  devices,
  text,
}

/** Adds what was given to the draft of a question's answer. `now`: ISO 8601. */
export function take<K extends Kind>(
  question: QuestionOf<K>,
  draft: Draft | undefined,
  given: Given,
  now?: string,
): Taken {
  return kinds[question.kind].take(question, draft, given, now)
}

export function partOf<K extends Kind>(question: QuestionOf<K>, draft: Draft | undefined): Part | undefined {
  return kinds[question.kind].part(question, draft)
}

export function controlFor<K extends Kind>(
  question: QuestionOf<K>,
  draft: Draft | undefined,
  value: Value | undefined,
  language: Language,
): Control {
  return kinds[question.kind].control(question, draft, ownValue(question, value), language)
}

/** One line that says the answer back. */
export function showValue<K extends Kind>(question: QuestionOf<K>, value: Value, language: Language): string {
  const own = ownValue(question, value)
  return own === undefined ? '' : kinds[question.kind].show(question, own, language)
}

/** The value, where it is one of the question's kind. */
function ownValue<K extends Kind>(question: QuestionOf<K>, value: Value | undefined): ValueOf<K> | undefined {
  return isOf(question.kind, value) ? value : undefined
}

function isOf<K extends Kind>(kind: K, value: Value | undefined): value is ValueOf<K> {
  return value?.kind === kind
}
