import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { type Interview, LAYOUT, type Person } from './record.ts'

/** A new interview, at the first question. */
export function begin(
  survey: Survey,
  respondent: Person,
  language: Language,
  id: string,
  now: string,
): Interview {
  return {
    layout: LAYOUT,
    id,
    survey: { id: survey.id, version: survey.version },
    respondent,
    language,
    languageChosen: false,
    at: survey.questions[0]?.id ?? 'review',
    answers: {},
    parked: [],
    page: 1,
    startedAt: now,
    touchedAt: now,
    whys: {},
    inputs: [],
  }
}
