import type { Button, Message, Row } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import { askedBy, dependantsOf, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { answerOf, choiceLabel, labelOf } from './labels.ts'
import { revisits } from './revisit.ts'
import { collectedBy } from './team.ts'
import { words } from './words/index.ts'

/** Rows on one page: few enough for a phone and for every platform's limits. */
export const reviewPage = 8

/** Every question with its answer, set aside, or not asked and why; every answer can be changed here. */
export function reviewScreen(
  survey: Survey,
  interview: Interview,
  rowsPerPage: number,
): Omit<Message, 'plain'> {
  const { language } = interview
  const button = buttonsIn(language)
  const rows = reviewRows(survey, interview)
  const open = rows.filter(({ state }) => state === 'blank' || state === 'parked')
  const parked = open.filter(({ state }) => state === 'parked').length
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  const page = Math.min(interview.page, pages)
  const head = words.reviewHead[language]
  const summary = open.length > 0 ? words.reviewOpen(open.length - parked, parked) : words.reviewReady
  const pageButtons: Button[] = []
  if (page > 1) pageButtons.push(button(words.previous, { name: 'page', page: page - 1 }))
  if (page < pages) pageButtons.push(button(words.next, { name: 'page', page: page + 1 }))
  return {
    key: 'review',
    head: pages > 1 ? `${head}  ${words.page(page, pages)[language]}` : head,
    body: [
      { kind: 'rows', rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage) },
      {
        kind: 'text',
        text: summary[language],
      },
      ...revisits(survey, interview),
      ...collectedBy(interview),
    ],
    control: { kind: 'none' },
    actions: [
      ...(pageButtons.length > 0 ? [pageButtons] : []),
      [
        button(words.submit, { name: 'submit' }, open.length === 0 ? 'primary' : undefined),
        button(words.back, { name: 'back' }),
        button(words.pause, { name: 'pause' }),
      ],
    ],
    language,
  }
}

function reviewRows(survey: Survey, interview: Interview): Row[] {
  const { language, answers } = interview
  const asked = askedBy(survey, answers)
  const causes = skippedBy(survey, answers)
  return survey.questions.map(({ id }): Row => {
    const label = labelOf(survey, id, language)
    const answer = answers[id]
    const button = (label: Text) => buttonsIn(language)(label, { name: 'goto', question: id })
    switch (asked.get(id)) {
      case 'asked':
        if (answer) {
          const text = answerOf(survey, id, answer.value, language)
          return { label, text, state: 'answered', button: button(words.change) }
        }
        if (interview.parked.includes(id))
          return {
            label,
            text: words.parkedState[language],
            state: 'parked',
            button: button(words.answer),
          }
        return { label, text: words.blank[language], state: 'blank', button: button(words.answer) }
      case 'unknown': {
        const waits = survey.questions.find(
          (one) =>
            asked.get(one.id) === 'asked' && !answers[one.id] && dependantsOf(survey, one.id).includes(id),
        )
        return { label, text: words.waiting(waits?.id ?? '')[language], state: 'skipped' }
      }
      default: {
        const cause = causes.get(id)
        const choice = cause ? choiceLabel(survey, cause.gate, cause.choice, language) : ''
        return { label, text: words.skipped(cause?.gate ?? '', choice)[language], state: 'skipped' }
      }
    }
  })
}
