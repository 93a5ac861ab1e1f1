import type { Paragraph } from '../adapter.ts'
import type { Survey } from '../survey/survey.ts'
import type { Cite, Language, Passage } from '../survey/text.ts'
import type { Block } from './pages.ts'
import { words } from './words.ts'

/** "回答要領 Q6": the document and the place in it; `full`: with its publisher. */
export function citeLine(survey: Survey, cite: Cite, language: Language, full = false): string {
  const source = survey.sources.find(({ id }) => id === cite.source)
  const title = source ? (full ? source.title : (source.short ?? source.title))[language] : cite.source
  const named = cite.at === undefined ? title : `${title} ${cite.at}`
  return full && source?.by ? `${named} (${source.by[language]})` : named
}

/** A statement, and below it what it rests on: a reading of ours, and the sources of its facts. */
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
  return groundsOf(survey, passage, language, words).join(' ・ ')
}

/** The same in brackets, to follow the statement on its own line; empty where it rests on nothing. */
export function markInLine(survey: Survey, passage: Passage, language: Language): string {
  const grounds = groundsOf(survey, passage, language, words.inLine)
  return grounds.length === 0 ? '' : words.inLine.brackets(grounds)[language]
}

/** What a statement rests on: a reading of ours, and the sources of its facts. */
function groundsOf(
  survey: Survey,
  { readings, cites }: Passage,
  language: Language,
  { ours, from }: Pick<typeof words, 'ours' | 'from'>,
): string[] {
  const sources = cites.map((cite) => citeLine(survey, cite, language))
  return [
    ...(readings.length > 0 ? [ours[language]] : []),
    ...(sources.length > 0 ? [from(sources)[language]] : []),
  ]
}
