import {
  type AnswerDocument,
  contactIn,
  listIn,
  picksIn,
  type ResponseDocument,
} from '../responses/document.ts'
import { skipText } from '../responses/skip-text.ts'
import { choiceIn } from '../survey/questions/choice-in.ts'
import { officialWording } from '../survey/questions/official.ts'
import { contactFields } from '../survey/questions/value.ts'
import type { Survey } from '../survey/survey.ts'
import { words } from './words.ts'

/** One line of the sheet from which a response is typed into the official form, in that form's order and wording. */
export interface GmisLine {
  id: string
  item: string
  /** The official choices; none where text is entered. */
  choices: { label: string; ticked: boolean }[]
  /** Text to paste. */
  text: string
  /** Why nothing is entered (対象外), or what is missing. */
  note: string
}

export function gmisLines(survey: Survey, document: ResponseDocument): GmisLine[] {
  return survey.questions.flatMap((question): GmisLine[] => {
    const { id } = question
    const answer = document.answers[id]
    const line: GmisLine = { id, item: question.text.ja, choices: [], text: '', note: '' }
    const skipped = document.skipped[id]
    if (skipped)
      return [{ ...line, note: `入力不要（${words.skipped}：${skipText(survey, skipped.reason)}）` }]
    if (document.withheld?.includes(id)) return [{ ...line, note: words.withheld }]
    if (!answer) return [{ ...line, note: words.unanswered }]
    if (question.kind === 'contact') return contactLines(line, answer)
    if (question.kind === 'choices') {
      const picked = question.choices
        .filter(({ value }) => picksIn(answer).includes(value))
        .map(officialWording)
      const all = question.choices.map(officialWording).filter((label) => label !== null)
      return [{ ...line, choices: all.map((label) => ({ label, ticked: picked.includes(label) })) }]
    }
    if (question.kind !== 'choice') return [{ ...line, text: answer.official ?? '' }]
    const official = [...new Set(question.choices.map(officialWording))].filter((label) => label !== null)
    if (answer.official === null) {
      const picked = choiceIn(question, picksIn(answer)[0])
      return [{ ...line, note: `入力不要（${words.skipped}：${picked?.label.ja ?? ''}）` }]
    }
    const choices = official.map((label) => ({ label, ticked: label === answer.official }))
    return [{ ...line, choices, text: listIn(answer) }]
  })
}

function contactLines(line: GmisLine, answer: AnswerDocument): GmisLine[] {
  const contact = contactIn(answer)
  if (!contact) return [line]
  return contactFields.map((field) => ({
    ...line,
    item: `${line.item} ${words.contact[field]}`,
    text: contact[field],
  }))
}

/** `■ はい　□ いいえ`, as Japanese forms are ticked; long ones below each other. */
export function ticks(choices: GmisLine['choices']): string {
  const boxes = choices.map(({ label, ticked }) => `${ticked ? '■' : '□'} ${label}`)
  return boxes.join(boxes.join('').length > 24 ? '\n' : '\u3000')
}
