import type { Control } from '../adapter.ts'
import type { Draft } from '../record.ts'
import type { Language } from '../text.ts'
import { choice } from './choice.ts'
import { choices } from './choices.ts'
import { contact } from './contact.ts'
import { date } from './date.ts'
import type { Question } from './definition.ts'
import { devices } from './devices.ts'
import type { Part, QuestionKind, Taken } from './kind.ts'
import { text } from './text.ts'
import type { Given, Value } from './value.ts'

/** A question kind is one file and one line here. */
const kinds = { choice, choices, contact, date, devices, text }

/** Collect what was given for a question. */
export function take(question: Question, draft: Draft | undefined, given: Given, today?: string): Taken {
  return kindOf(question).take(question, draft, given, today)
}

export function partOf(question: Question, draft: Draft | undefined): Part | undefined {
  return kindOf(question).part(question, draft)
}

export function controlFor(
  question: Question,
  draft: Draft | undefined,
  value: Value | undefined,
  language: Language,
): Control {
  return kindOf(question).control(
    question,
    draft,
    value?.kind === question.kind ? value : undefined,
    language,
  )
}

/** One line that says the answer back. */
export function showValue(question: Question, value: Value, language: Language): string {
  return value.kind === question.kind ? kindOf(question).show(question, value, language) : ''
}

/** Pairs a question with the functions of its own kind; the table above guarantees that they belong together. */
function kindOf(question: Question): QuestionKind<Question, Value> {
  return kinds[question.kind] as unknown as QuestionKind<Question, Value>
}
