import type { Message, Paragraph } from '../../adapter.ts'
import { questionsOf } from '../../survey/lookup.ts'
import type { Question } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { askParagraphs, hoursOf } from '../desks.ts'
import { PAGE, sizeOf } from '../pages.ts'
import { isOver, type Today } from '../survey-period.ts'
import { words } from '../words.ts'
import { type Found, find } from './find.ts'
import { paragraphsOf, partOf, rowOf, toPart } from './passage-view.ts'

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
  return best ? answer(survey, best, others, question, language, today) : none(survey, language, today)
}

function answer(
  survey: Survey,
  { item, answers }: Found,
  others: readonly Found[],
  open: Question | undefined,
  language: Language,
  today: Today,
): NonNullable<Message['aside']> {
  const from = item.question === undefined ? undefined : questionsOf(survey).get(item.question)
  const elsewhere = from !== undefined && from.id !== open?.id
  const head = (answers ? words.foundHead : words.nearHead)[language]
  const material = paragraphsOf(survey, item, language)
  const body = answers ? material : asNear(survey, material, language, today)
  return {
    head: elsewhere ? `${head} ・ ${from.id} ${from.short[language]}` : head,
    body: withFurther(survey, body, others, language),
    actions: from
      ? [[{ label: words.part[partOf(item.kind)][language], command: toPart(survey, item, from, language) }]]
      : [],
  }
}

/** A passage that only comes near: introduced as such, and followed by whom to call. */
function asNear(survey: Survey, material: Paragraph[], language: Language, { now }: Today): Paragraph[] {
  const desk = survey.desks[0]
  const over = isOver(survey, now)
  return [
    { kind: 'notice', text: words.near[language] },
    ...material,
    ...(over ? [{ kind: 'small' as const, text: words.nearCollectors[language] }] : []),
    ...(desk && !over
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

function none(survey: Survey, language: Language, today: Today): NonNullable<Message['aside']> {
  const desk = survey.desks[0]
  return {
    head: words.notFoundHead[language],
    body: desk
      ? [
          { kind: 'text', text: words.notFound[language] },
          ...(isOver(survey, today.now)
            ? []
            : [{ kind: 'text' as const, text: words.notFoundDesk[language] }]),
          ...askParagraphs(survey, [desk], language, today),
        ]
      : [{ kind: 'text', text: words.notFoundNoDesk[language] }],
    actions:
      survey.desks.length > 1 ? [[{ label: words.deskHead[language], command: { name: 'desk' } }]] : [],
  }
}
