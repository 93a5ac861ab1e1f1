import type { ChoiceQuestion } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import { byRules } from './decides/by-rules.ts'
import { type Covered, coverOf } from './decides/cover.ts'
import { rankedBy } from './decides/decide.ts'
import type { Intent } from './intent.ts'
import { type Ranked, trained } from './proposes/reader.ts'
import { readMessage } from './read-message.ts'
import { vocabularyOf } from './vocabulary/vocabulary.ts'

/** Where a reading comes from, for authors. */
export interface Explained {
  /** What the rules alone make of the text. */
  rules: Intent[]
  /** What the trained reader takes it for, likeliest first. */
  reader: Ranked[]
  /** For the likeliest choice: each piece of the text with what explains it. Nothing unexplained: sure. */
  cover: { choice: string; pieces: Covered[] } | undefined
}

export function explain(survey: Survey, question: ChoiceQuestion, text: string): Explained {
  const message = readMessage(survey, question.id, text)
  const rules = byRules(survey, message, question.id)
  const reader = rankedBy({ survey, reader: trained, text, message }, question)
  const [first] = rules
  const ruled = first?.intent === 'answer' && first.given.kind === 'choice' ? first.given.choice : undefined
  const choice =
    ruled ?? reader.find(({ means }) => means.startsWith('choice:'))?.means.slice('choice:'.length)
  return {
    rules,
    reader: reader.slice(0, 4),
    cover:
      choice === undefined
        ? undefined
        : { choice, pieces: coverOf(vocabularyOf(survey, question.id), choice, text) },
  }
}
