import type { Button, Paragraph } from '../adapter.ts'
import type { Question } from '../survey/questions/definition.ts'
import type { Draft } from '../survey/questions/draft.ts'
import { contactFields } from '../survey/questions/value.ts'
import { words as questionWords } from '../survey/questions/words.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { words } from './words/index.ts'

/** The fields of a contact that was read out of prose or is recorded, each with its button, and what could not be placed. */
export function contactParagraphs(question: Question, draft: Draft, language: Language): Paragraph[] {
  const rows = contactFields.map((field) => ({
    label: questionWords.contact[field].label[language],
    text: draft.fields?.[field] ?? words.blank[language],
    button: buttonsIn(language)(words.mend, { name: 'field', question: question.id, field }),
  }))
  return [
    { kind: 'rows', rows },
    ...(draft.rest ? [{ kind: 'notice' as const, text: words.unplaced(draft.rest)[language] }] : []),
  ]
}

export function isWholeContact(draft: Draft): boolean {
  return draft.proposed === true || contactFields.every((field) => draft.fields?.[field] !== undefined)
}

export function contactButtons(question: Question, draft: Draft, language: Language): Button[][] {
  const isWhole = contactFields.every((field) => draft.fields?.[field] !== undefined)
  if (!draft.proposed || !isWhole) return []
  return [[buttonsIn(language)(words.recordList, { name: 'done', question: question.id }, 'primary')]]
}
