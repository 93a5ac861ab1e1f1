import type { Command, GuidancePart, Paragraph, Row } from '../../adapter.ts'
import { questionsOf } from '../../survey/lookup.ts'
import type { Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { statement } from '../citations.ts'
import { paginate } from '../pages.ts'
import { partBlocks, readingBlock, termBlock } from '../question-guidance.ts'
import { words } from '../words.ts'
import type { Item, ItemKind } from './passages.ts'
import { aboutProduct } from './product.ts'

/** The passage as its part of the guidance shows it; of a long one the first page. */
export function paragraphsOf(survey: Survey, item: Item, language: Language): Paragraph[] {
  const question = item.question === undefined ? undefined : questionsOf(survey).get(item.question)
  if (question) {
    const page = paginate(
      partBlocks(survey, question, partOf(item.kind), language).filter(({ id }) => id === item.id),
      language,
    )[0]
    return page?.flatMap(({ paragraphs }) => paragraphs) ?? []
  }
  const reading = survey.readings.find(({ id }) => `reading.${id}` === item.id)
  if (reading) return readingBlock(reading, language).paragraphs
  const term = survey.glossary.find(({ id }) => `term.${id}` === item.id)
  if (term)
    return [...termBlock(term, language).paragraphs, { kind: 'small', text: words.glossary[language] }]
  const product = aboutProduct.find((_, index) => `product.${index}` === item.id)
  if (product)
    return [
      { kind: 'text', text: words.asked(product.asked)[language] },
      { kind: 'text', text: product.answer[language] },
      { kind: 'small', text: words.aboutProduct[language] },
    ]
  const about = survey.about.find((_, index) => `about.${index}` === item.id)
  if (!about) return []
  return [
    { kind: 'text', text: words.asked(about.asked)[language] },
    ...statement(survey, about.answer, language).paragraphs,
  ]
}

/** One line for a passage, with a button that opens it. */
export function rowOf(survey: Survey, item: Item, language: Language): Row {
  const question = item.question === undefined ? undefined : questionsOf(survey).get(item.question)
  const text = item.asked?.[language] ?? item.text[language]
  const reading = item.readings[0]
  if (question)
    return {
      label: `${question.id} ${words.part[partOf(item.kind)][language]}`,
      text,
      button: { label: words.see[language], command: toPart(survey, item, question, language) },
    }
  if (item.kind === 'term')
    return {
      label: words.part.terms[language],
      text,
      button: {
        label: words.see[language],
        command: { name: 'why', part: 'terms', term: item.id.slice('term.'.length) },
      },
    }
  return { label: reading === undefined ? '' : words.ours[language], text: item.text[language] }
}

/** Opens the part of the guidance at the page with this passage. */
export function toPart(survey: Survey, item: Item, question: Question, language: Language): Command {
  const part = partOf(item.kind)
  const pages = paginate(partBlocks(survey, question, part, language), language)
  const page = pages.findIndex((blocks) => blocks.some(({ id }) => id === item.id)) + 1
  return { name: 'why', question: question.id, part, ...(page > 1 && { page }) }
}

export function partOf(kind: ItemKind): GuidancePart {
  switch (kind) {
    case 'doubt':
    case 'rule':
    case 'about':
      return 'judge'
    case 'why':
      return 'why'
    case 'ask':
      return 'ask'
    case 'official':
      return 'official'
    case 'term':
      return 'terms'
    case 'reading':
      return 'readings'
  }
}
