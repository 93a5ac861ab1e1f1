import type { TextQuestion } from './definition.ts'
import type { QuestionKind } from './kind.ts'
import type { Value } from './value.ts'
import { words } from './words.ts'

type TextValue = Extract<Value, { kind: 'text' }>

/** Free text, kept as typed. */
export const text: QuestionKind<TextQuestion, TextValue> = {
  take(question, _draft, given) {
    if (given.kind !== 'text') return { kind: 'problem', problems: { text: words.writeSomething } }
    const typed = given.text.trim()
    if (typed.length === 0) return { kind: 'problem', problems: { text: words.writeSomething } }
    if (typed.length > question.maxLength) return { kind: 'problem', problems: { text: words.tooLong } }
    return { kind: 'complete', value: { kind: 'text', text: typed }, warnings: [] }
  },
  part() {
    return { field: 'text', ask: words.askText }
  },
  control(question) {
    return { kind: 'write', question: question.id, maxLength: question.maxLength }
  },
  show(_question, value) {
    return value.text
  },
}
