import { contactIn, listIn, type ResponseDocument } from '../responses/document.ts'
import type { Question } from '../survey/questions/definition.ts'
import { contactFields } from '../survey/questions/value.ts'
import type { Survey } from '../survey/survey.ts'
import { words } from './words.ts'

/** A column of the table of responses. */
export interface Column {
  /** For questions it begins with the question's id, e.g. "Q6 BCPの策定". */
  header: string
  kind: 'text' | 'number' | 'time'
  question?: string
  /** Empty where nothing was answered, 対象外 where the question was not asked. */
  cell(document: ResponseDocument): string
}

/** The columns of a table with one row a response: who and when, then every question in order, in official wording. */
export function columnsOf(survey: Survey): Column[] {
  const known = new Set(survey.questions.map((question) => question.id))
  return [
    { header: words.id, kind: 'text', cell: (document) => document.id },
    { header: words.revision, kind: 'number', cell: (document) => String(document.revision) },
    { header: words.state, kind: 'text', cell: (document) => (document.open ? words.open : words.submitted) },
    { header: words.submittedAt, kind: 'time', cell: (document) => document.submittedAt ?? '' },
    { header: words.surveyId, kind: 'text', cell: ({ survey: { id, version } }) => `${id} v${version}` },
    ...survey.questions.flatMap((question) => columnsFor(question)),
    { header: words.others, kind: 'text', cell: (document) => unknownAnswers(document, known) },
  ]
}

function columnsFor(question: Question): Column[] {
  const { id, short } = question
  const cell = (document: ResponseDocument, text: () => string | null | undefined) => {
    if (document.skipped[id]) return words.skipped
    if (document.withheld?.includes(id)) return words.withheld
    if (!document.answers[id]) return document.open?.parked.includes(id) ? words.parked : ''
    return text() ?? words.skipped
  }
  const column = (
    suffix: string,
    text: (document: ResponseDocument) => string | null | undefined,
  ): Column => ({
    header: [id, suffix].join(' '),
    kind: 'text',
    question: id,
    cell: (document) => cell(document, () => text(document)),
  })
  if (question.kind === 'contact') {
    return contactFields.map((field) =>
      column(words.contact[field], (document) => {
        return contactIn(document.answers[id])?.[field] ?? ''
      }),
    )
  }
  const answer = column(short.ja, (document) => document.answers[id]?.official)
  if (question.kind !== 'choice' || !question.devices) return [answer]
  const { after } = question.devices
  const devices = column(words.devices, (document) => {
    const given = document.answers[id]
    return after.some((choice) => choice === given?.value) ? listIn(given) : null
  })
  return [answer, devices]
}

/** Answers to questions of an older version that no longer exist, in one cell, so that nothing is lost. */
function unknownAnswers(document: ResponseDocument, known: ReadonlySet<string>): string {
  return Object.entries(document.answers)
    .filter(([id]) => !known.has(id))
    .map(([id, { value }]) => `${id}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n')
}
