import type { Button, GuidancePart, Message, Paragraph } from '../adapter.ts'
import type { Aside } from '../interview/record.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Question } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { aboutSurvey } from './circular.ts'
import { closeButton } from './close.ts'
import { askParagraphs, deadlineParagraphs } from './desks.ts'
import { paginate } from './pages.ts'
import { partBlocks, partsOf, termBlock } from './question-guidance.ts'
import { answerTo } from './search/answer.ts'
import type { Today } from './survey-period.ts'
import { words } from './words.ts'

export type { Today }

/** A side answer, as it is shown with a screen. */
export type Explanation = NonNullable<Message['aside']>

/**
 * The content of a side answer: one page of at most `PAGE` characters, with buttons to the other pages and parts.
 * Undefined for what `screen/aside.ts` answers: status, help, and a part of the guidance where no question is meant.
 */
export function explain(
  survey: Survey,
  aside: Aside,
  language: Language,
  today: Today,
): Explanation | undefined {
  const question = aside.question === undefined ? undefined : questionsOf(survey).get(aside.question)
  switch (aside.topic) {
    case 'why':
    case 'judge':
    case 'ask':
    case 'official':
    case 'now':
    case 'readings':
      return question && guidance(survey, question, aside.topic, aside.page, language)
    case 'terms':
      if (aside.term !== undefined) return term(survey, aside.term, question, language)
      return question && guidance(survey, question, 'terms', aside.page, language)
    case 'found':
      return withClose(answerTo(survey, question, aside.about ?? '', language, today), language)
    case 'desk':
      return closing(words.deskHead[language], askParagraphs(survey, survey.desks, language, today), language)
    case 'deadline':
      return closing(words.deadlineHead[language], deadlineParagraphs(survey, language, today), language)
    case 'about':
      return aboutSurvey(survey, aside.page, language)
    case 'help':
    case 'status':
      return undefined
  }
}

function guidance(
  survey: Survey,
  question: Question,
  part: GuidancePart,
  asked: number,
  language: Language,
): Explanation {
  const parts = partsOf(question)
  const pages = paginate(partBlocks(survey, question, part, language), language)
  const page = Math.min(Math.max(asked, 1), pages.length)
  const title = `${question.id} ${words.head[part][language]}`
  const to = (label: string, target: GuidancePart, number = 1): Button => ({
    label,
    command: {
      name: 'why',
      question: question.id,
      part: target,
      ...(number > 1 && { page: number }),
    },
  })
  const others = parts
    .filter((other) => other !== part)
    .map((other) => to(words.part[other][language], other))
  const pageButtons = [
    ...(page > 1 ? [to(words.previous[language], part, page - 1)] : []),
    ...(page < pages.length
      ? [to((part === 'why' && page === 1 ? words.more : words.next)[language], part, page + 1)]
      : []),
  ]
  return {
    head: pages.length > 1 ? `${title} ・ ${words.page(page, pages.length)[language]}` : title,
    body: parts.includes(part)
      ? (pages[page - 1] ?? []).flatMap(({ paragraphs }) => paragraphs)
      : [{ kind: 'text', text: words.noGuidance[language] }],
    actions: [...(pageButtons.length > 0 ? [pageButtons] : []), ...inRows(others), [closeButton(language)]],
  }
}

/** The other parts in rows of at most five: more do not stand side by side everywhere. */
function inRows(buttons: Button[]): Button[][] {
  if (buttons.length <= 5) return buttons.length > 0 ? [buttons] : []
  const half = Math.ceil(buttons.length / 2)
  return [buttons.slice(0, half), buttons.slice(half)]
}

function term(survey: Survey, id: string, question: Question | undefined, language: Language): Explanation {
  const found = survey.glossary.find((one) => one.id === id)
  const body: Paragraph[] = found
    ? [...termBlock(found, language).paragraphs, { kind: 'small', text: words.glossary[language] }]
    : [{ kind: 'text', text: words.noSuchTerm[language] }]
  const others: Button[] = question
    ? partsOf(question).map((part) => ({
        label: words.part[part][language],
        command: { name: 'why', question: question.id, part },
      }))
    : []
  return {
    head: words.head.terms[language],
    body,
    actions: [...(others.length > 0 ? [others] : []), [closeButton(language)]],
  }
}

function closing(head: string, body: Paragraph[], language: Language): Explanation {
  return { head, body, actions: [[closeButton(language)]] }
}

function withClose(explanation: Explanation, language: Language): Explanation {
  return { ...explanation, actions: [...explanation.actions, [closeButton(language)]] }
}
