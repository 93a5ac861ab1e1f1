import type { Paragraph } from '../adapter.ts'
import type { Survey } from '../survey/survey.ts'
import type { Cite, Language, Passage } from '../survey/text.ts'
import type { Block } from './pages.ts'
import { wordsIn } from './words.ts'

/** "回答要領 Q6": the document and the place in it; `full` with who published it. */
export function citeLine(survey: Survey, cite: Cite, language: Language, full = false): string {
  const source = survey.sources.find(({ id }) => id === cite.source)
  const title = source ? (full ? source.title : (source.short ?? source.title))[language] : cite.source
  const named = cite.at === undefined ? title : `${title} ${cite.at}`
  return full && source?.by ? `${named} (${source.by[language]})` : named
}

/** A statement with its mark: "our reading" where it rests on one, and where the facts in it come from. */
export function statement(survey: Survey, passage: Passage, language: Language, id?: string): Block {
  const mark = markOf(survey, passage, language)
  return {
    paragraphs: [
      { kind: 'text', text: passage.text[language] },
      ...(mark === '' ? [] : [{ kind: 'small', text: mark } satisfies Paragraph]),
    ],
    ...(id !== undefined && { id }),
  }
}

function markOf(survey: Survey, passage: Passage, language: Language): string {
  const words = wordsIn(language)
  return [
    ...(passage.readings.length > 0 ? [words.ours(passage.readings)] : []),
    ...(passage.cites.length > 0
      ? [words.from(passage.cites.map((cite) => citeLine(survey, cite, language)))]
      : []),
  ].join(' ・ ')
}
