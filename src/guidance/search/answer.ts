import type { Command, GuidancePart, Message, Paragraph, Row } from '../../adapter.ts'
import { questionsOf } from '../../survey/lookup.ts'
import type { Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { statement } from '../citations.ts'
import { deskParagraphs, hoursOf, type Today } from '../desks.ts'
import { PAGE, paginate, sizeOf } from '../pages.ts'
import { partBlocks, readingBlock, termBlock } from '../parts.ts'
import { words } from '../words.ts'
import { type Found, find } from './find.ts'
import type { Item, ItemKind } from './passages.ts'

/** How many further passages are offered below the best one. */
const FURTHER = 2

/** The answer to a free question: the best passage with its source or, where there is none, whom to call. */
export function answerTo(
  survey: Survey,
  question: Question | undefined,
  asked: string,
  language: Language,
  today: Today,
): NonNullable<Message['aside']> {
  const [best, ...others] = find(survey, question?.id, asked)
  return best ? answer(survey, best, others, question, language) : none(survey, language, today)
}

function answer(
  survey: Survey,
  { item, answers }: Found,
  others: readonly Found[],
  open: Question | undefined,
  language: Language,
): NonNullable<Message['aside']> {
  const from = item.question === undefined ? undefined : questionsOf(survey).get(item.question)
  const elsewhere = from !== undefined && from.id !== open?.id
  const head = (answers ? words.foundHead : words.nearHead)[language]
  const material = paragraphsOf(survey, item, language)
  const body = answers ? material : asNear(survey, material, language)
  return {
    head: elsewhere ? `${head} ・ ${from.id} ${from.short[language]}` : head,
    body: withFurther(survey, body, others, language),
    actions: from
      ? [[{ label: words.part[partOf(item.kind)][language], command: toPart(survey, item, from, language) }]]
      : [],
  }
}

/** A passage that only comes near: introduced as such, and followed by whom to call. */
function asNear(survey: Survey, material: Paragraph[], language: Language): Paragraph[] {
  const desk = survey.desks[0]
  return [
    { kind: 'notice', text: words.near[language] },
    ...material,
    ...(desk
      ? [
          {
            kind: 'small',
            text: words.nearDesk(
              desk.topic[language],
              desk.phone,
              hoursOf(desk, language),
              desk.asOf[language],
            )[language],
          } satisfies Paragraph,
        ]
      : []),
  ]
}

/** The answer and, where the page has room, further passages. */
function withFurther(
  survey: Survey,
  body: Paragraph[],
  others: readonly Found[],
  language: Language,
): Paragraph[] {
  for (let many = Math.min(FURTHER, others.length); many > 0; many--) {
    const whole: Paragraph[] = [
      ...body,
      { kind: 'small', text: words.alsoNear[language] },
      { kind: 'rows', rows: others.slice(0, many).map(({ item }) => rowOf(survey, item, language)) },
    ]
    if (sizeOf([{ paragraphs: whole }]) <= PAGE) return whole
  }
  return body
}

/** The passage as its part of the guidance shows it; of a long one the first page. */
function paragraphsOf(survey: Survey, item: Item, language: Language): Paragraph[] {
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
  const about = survey.about.find((_, index) => `about.${index}` === item.id)
  if (!about) return []
  return [
    { kind: 'text', text: words.asked(about.asked)[language] },
    ...statement(survey, about.answer, language).paragraphs,
  ]
}

function none(survey: Survey, language: Language, today: Today): NonNullable<Message['aside']> {
  const desk = survey.desks[0]
  return {
    head: words.notFoundHead[language],
    body: desk
      ? [{ kind: 'text', text: words.notFound[language] }, ...deskParagraphs(survey, desk, language, today)]
      : [{ kind: 'text', text: words.notFoundNoDesk[language] }],
    actions:
      survey.desks.length > 1 ? [[{ label: words.deskHead[language], command: { name: 'desk' } }]] : [],
  }
}

function rowOf(survey: Survey, item: Item, language: Language): Row {
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
  return { label: reading === undefined ? '' : words.ours([reading])[language], text: item.text[language] }
}

/** Opens the part of the guidance at the page with this passage. */
function toPart(survey: Survey, item: Item, question: Question, language: Language): Command {
  const part = partOf(item.kind)
  const pages = paginate(partBlocks(survey, question, part, language), language)
  const page = pages.findIndex((blocks) => blocks.some(({ id }) => id === item.id)) + 1
  return { name: 'why', question: question.id, part, ...(page > 1 && { page }) }
}

function partOf(kind: ItemKind): GuidancePart {
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
