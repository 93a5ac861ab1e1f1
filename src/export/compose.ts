import type { Choice, Question } from '../questions/definition.ts'
import { showValue } from '../questions/index.ts'
import type { Answer, Answers, Device, Value } from '../questions/value.ts'
import type { Interview, Response } from '../record.ts'
import { routeOf, skippedBy } from '../route.ts'
import type { Survey } from '../survey.ts'
import { type AnswerDocument, contactIn, type ResponseDocument } from './document.ts'

/** A submitted revision as a document. Without its survey (no longer defined here) the values stand as they are. */
export function documentOf(response: Response, survey: Survey | undefined): ResponseDocument {
  const settled = [...response.route, ...Object.keys(response.skipped)]
  return {
    schema: 'monshin.response/1',
    id: response.id,
    survey: response.survey,
    revision: response.revision,
    startedAt: response.startedAt,
    submittedAt: response.submittedAt,
    route: response.route,
    answers: answersOf(response.route, response.answers, survey),
    skipped: response.skipped,
    readings: readingsOf(survey, settled),
    whys: response.whys,
  }
}

/** An interview that is not submitted, as a document: only what is on its route; retired answers stay inside. */
export function openDocumentOf(interview: Interview, survey: Survey): ResponseDocument {
  const route = routeOf(survey, interview.answers)
  const causes = skippedBy(survey, interview.answers)
  const { at, from, parked, touchedAt } = interview
  return {
    schema: 'monshin.response/1',
    id: interview.response?.id ?? interview.id,
    survey: interview.survey,
    revision: (interview.response?.revision ?? 0) + 1,
    startedAt: interview.startedAt,
    submittedAt: null,
    route,
    answers: answersOf(route, interview.answers, survey),
    skipped: Object.fromEntries([...causes].map(([id, cause]) => [id, { reason: cause.reason }])),
    readings: readingsOf(survey, [...route, ...causes.keys()]),
    whys: interview.whys,
    open: { at, ...(from !== undefined && { from }), parked, touchedAt },
  }
}

/** The same document without personal data: answers marked personal, and who gave each answer. */
export function withoutPersonal(document: ResponseDocument, survey: Survey | undefined): ResponseDocument {
  const answers: Record<string, AnswerDocument> = {}
  const withheld: string[] = []
  for (const [id, answer] of Object.entries(document.answers)) {
    const question = survey?.questions.find((one) => one.id === id)
    if (question?.personal ?? contactIn(answer) !== undefined) withheld.push(id)
    else answers[id] = { ...answer, by: null }
  }
  return { ...document, answers, withheld }
}

/** One line a model, as the official form's free text takes it (survey.md S16). */
export function deviceText(rows: readonly Device[]): string {
  return rows
    .map((row) => [
      row.maker,
      row.model,
      row.count === null ? '台数不明' : `${row.count}台`,
      row.os || '不明',
    ])
    .map((parts) => parts.filter((part) => part !== '').join(', '))
    .join('\n')
}

function answersOf(route: readonly string[], answers: Answers, survey: Survey | undefined) {
  const found: Record<string, AnswerDocument> = {}
  for (const id of route) {
    const answer = answers[id]
    const question = survey?.questions.find((one) => one.id === id)
    if (answer) found[id] = answerOf(answer, question)
  }
  return found
}

function answerOf({ value, by, at, carried }: Answer, question: Question | undefined): AnswerDocument {
  return {
    ...shownValue(value),
    official: question ? officialOf(question, value) : null,
    by,
    at,
    ...(carried !== undefined && { carried }),
  }
}

function shownValue(value: Value): Pick<AnswerDocument, 'value' | 'devices' | 'typed'> {
  switch (value.kind) {
    case 'choice':
      return value.devices
        ? { value: value.choice, devices: value.devices.rows, typed: value.devices.typed }
        : { value: value.choice }
    case 'contact': {
      const { name, corporation, hospital, contact } = value
      return { value: { name, corporation, hospital, contact } }
    }
    case 'devices':
      return { value: value.devices.rows, typed: value.devices.typed }
    case 'text':
      return { value: value.text }
    case 'date':
      return { value: value.date }
    case 'choices':
      return { value: value.choices }
  }
}

function officialOf(question: Question, value: Value): string | null {
  if (value.kind === 'devices') return deviceText(value.devices.rows)
  if (value.kind === 'choices' && question.kind === 'choices') {
    const picked = question.choices.filter((choice) => value.choices.includes(choice.value))
    const official = picked.map(officialWording).filter((wording) => wording !== null)
    return official.length === 0 ? null : official.join('\n')
  }
  if (value.kind !== 'choice' || question.kind !== 'choice') return showValue(question, value, 'ja')
  return officialWording(question.choices.find((choice) => choice.value === value.choice))
}

/** The official wording of a choice; null where the official form is left blank. */
export function officialWording(choice: Choice | undefined): string | null {
  return choice && 'ja' in choice.official ? choice.official.ja : null
}

function readingsOf(survey: Survey | undefined, settled: readonly string[]): string[] {
  const touching = new Set(
    survey?.questions
      .filter((question) => settled.includes(question.id))
      .flatMap((question) => question.readings),
  )
  return (survey?.readings ?? []).map((reading) => reading.id).filter((id) => touching.has(id))
}
