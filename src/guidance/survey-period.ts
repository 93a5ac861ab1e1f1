import type { Paragraph } from '../adapter.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language, Text } from '../survey/text.ts'
import { dayName, deadlineState, periodState } from './calendar.ts'
import { words } from './words.ts'

/** What the operator says of their own collection of the answers; each in their own words, in one language. */
export interface Collection {
  /** Who collects the answers. */
  by?: string
  /** Whom to ask: a name, a number, an address. */
  contact?: string
  /** Where the answers are handed in besides here. */
  fileAt?: string
}

/** Now, and what the operator's own collection adds. */
export interface Today {
  now: Date
  /** The operator's deadline: `2026-12-25` or `2026-12-25T17:00`, Japan time. */
  deadline?: string | undefined
  collection?: Collection | undefined
}

/** Whether the period that the document prints has ended. A survey without a period never ends by itself. */
export function isOver(survey: Survey, now: Date): boolean {
  return survey.period !== undefined && periodState(survey.period, now).kind === 'past'
}

/** The introduction as it holds today. */
export function introduction(survey: Survey, { now }: Today): Text {
  return (isOver(survey, now) ? survey.after?.lead : undefined) ?? survey.lead
}

/** What submitting here does and does not do today. */
export function filing(survey: Survey, { now }: Pick<Today, 'now'>): Text {
  return (isOver(survey, now) ? survey.after?.filing : undefined) ?? survey.filing
}

/** The operator's own collection: who, whom to ask, where else to hand in. Nothing where nothing is configured. */
export function collectionLines({ collection = {} }: Today): Text[] {
  const { by, contact, fileAt } = collection
  return [
    ...(by === undefined ? [] : [words.collectedBy(by)]),
    ...(contact === undefined ? [] : [words.collectorsContact(contact)]),
    ...(fileAt === undefined ? [] : [words.collectedAt(fileAt)]),
  ]
}

/** The same as one paragraph. */
export function collectionParagraphs(language: Language, today: Today): Paragraph[] {
  const lines = collectionLines(today)
  if (lines.length === 0) return []
  return [{ kind: 'text', text: lines.map((line) => line[language]).join('\n') }]
}

/** The operator's deadline, compared with today. */
export function deadlineLines(language: Language, { deadline, now }: Today): Paragraph[] {
  if (deadline === undefined) return []
  const [date = '', time] = deadline.split('T')
  const state = deadlineState(deadline, now)
  return [
    { kind: 'text', text: words.configured(dayName({ date, ...(time && { time }) }, language))[language] },
    state.past
      ? { kind: 'notice', text: words.configuredPast[language] }
      : { kind: 'text', text: words.configuredLeft(state.days)[language] },
  ]
}
