import type { GuidancePart, Paragraph } from '../adapter.ts'
import { type Question, reasonsOf } from '../survey/questions/definition.ts'
import type { Reading, Survey, Term } from '../survey/survey.ts'
import type { Cite, Language, Text } from '../survey/text.ts'
import { citeLine, statement } from './citations.ts'
import type { Block } from './pages.ts'
import { words } from './words.ts'

/** The parts of a question's guidance that are not empty, in the order they are offered. */
export function partsOf(question: Question): GuidancePart[] {
  const { why, judge, ask, official } = question.guidance
  return [
    ...(why ? (['why'] as const) : []),
    ...(judge.rules.length + judge.doubts.length > 0 ? (['judge'] as const) : []),
    ...(ask.length > 0 ? (['ask'] as const) : []),
    ...(official.length > 0 ? (['official'] as const) : []),
    ...(question.now.length > 0 ? (['now'] as const) : []),
    ...(question.guidance.terms.length > 0 ? (['terms'] as const) : []),
    ...(question.readings.length > 0 ? (['readings'] as const) : []),
  ]
}

/** One part of a question's guidance. */
export function partBlocks(
  survey: Survey,
  question: Question,
  part: GuidancePart,
  language: Language,
): Block[] {
  const { judge, ask } = question.guidance
  switch (part) {
    case 'why':
      return reasonsOf(question.guidance).map((passage, index) => ({
        ...statement(survey, passage, language, `${question.id}.why.${index}`),
        // The brief reason has a page of its own; the rest follows on request.
        breakBefore: index === 1,
      }))
    case 'judge':
      return [
        ...judge.rules.map((rule, index) =>
          statement(survey, rule, language, `${question.id}.rule.${index}`),
        ),
        ...judge.doubts.map(({ asked, answer }, index): Block => {
          const block = statement(survey, answer, language, `${question.id}.doubt.${index}`)
          const head: Paragraph = { kind: 'text', text: words.asked(asked)[language] }
          return { ...block, breakBefore: index === 0, paragraphs: [head, ...block.paragraphs] }
        }),
      ]
    case 'ask':
      return ask.map((passage, index) => statement(survey, passage, language, `${question.id}.ask.${index}`))
    case 'official':
      return officialBlocks(survey, question, language)
    case 'now':
      return nowBlocks(survey, question, language)
    case 'terms':
      return question.guidance.terms.flatMap((id) => {
        const term = survey.glossary.find((one) => one.id === id)
        return term ? [termBlock(term, language)] : []
      })
    case 'readings':
      return question.readings.flatMap((id) => {
        const reading = survey.readings.find((one) => one.id === id)
        return reading ? [readingBlock(reading, language)] : []
      })
  }
}

function officialBlocks(survey: Survey, question: Question, language: Language): Block[] {
  const texts = question.guidance.official.map(
    (one, index): Block => ({
      id: `${question.id}.official.${index}`,
      paragraphs: [
        { kind: 'text', text: one.title[language] },
        ...(one.cite
          ? quotation(survey, one.text, one.cite, language)
          : statement(survey, one, language).paragraphs),
      ],
    }),
  )
  const slips = question.corrections.map(
    ({ printed, shown }): Block => ({
      paragraphs: [{ kind: 'small', text: words.corrected(printed, shown)[language] }],
    }),
  )
  return [...texts, ...slips]
}

/** What has changed, each with how we know it; what several sources carry is known as the weakest of them is. */
function nowBlocks(survey: Survey, question: Question, language: Language): Block[] {
  const standings = (['secondary', 'seen', 'printed'] as const).map((standing) => ({
    standing,
    ids: survey.sources.filter((source) => source.standing === standing).map(({ id }) => id),
  }))
  const said = question.now.map((passage, index): Block => {
    const block = statement(survey, passage, language, `${question.id}.now.${index}`)
    const weakest = standings.find(({ ids }) => passage.cites.some(({ source }) => ids.includes(source)))
    const mark = weakest ? words.standing[weakest.standing][language] : ''
    return { ...block, paragraphs: [...block.paragraphs, { kind: 'small', text: mark }] }
  })
  return [...said, { paragraphs: [{ kind: 'small', text: words.noVerdict[language] }] }]
}

/** What a document prints, with its source. */
export function quotation(survey: Survey, text: Text, cite: Cite, language: Language): Paragraph[] {
  return [
    { kind: 'quote', text: text[language], source: citeLine(survey, cite, language, true) },
    ...(language === 'en' && survey.level === 'full'
      ? [{ kind: 'small' as const, text: words.unofficial[language] }]
      : []),
  ]
}

export function termBlock(term: Term, language: Language): Block {
  return {
    id: `term.${term.id}`,
    paragraphs: [{ kind: 'text', text: words.defined(term.name, term.meaning)[language] }],
  }
}

export function readingBlock(reading: Reading, language: Language): Block {
  return {
    id: `reading.${reading.id}`,
    paragraphs: [
      { kind: 'text', text: words.problem(reading.problem)[language] },
      { kind: 'text', text: words.reading(reading.reading)[language] },
      ...(reading.why
        ? [{ kind: 'small', text: words.because(reading.why)[language] } satisfies Paragraph]
        : []),
    ],
  }
}
