import type { Interview, Person, Response } from '../record.ts'
import { type ScanRecords, scanInterviews, scanResponses } from '../records.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey.ts'
import { documentOf, openDocumentOf, withoutPersonal } from './compose.ts'
import type { ResponseDocument } from './document.ts'

/** Which responses, and what of each. */
export interface Selection extends ScanRecords {
  /** ISO 8601: submitted (or, when open, last touched) at this time or later. */
  since?: string
  /** ISO 8601: what is submitted later does not count, so that two passes see the same responses. */
  until: string
  includeOpen: boolean
  personal: boolean
  allRevisions: boolean
  response?: string
  /** Whose responses the admin may see. */
  visible(respondent: Person): boolean
}

/** The selected responses as documents, submitted ones first, in bounded memory. */
export async function* select(
  store: Store,
  surveys: readonly Survey[],
  selection: Selection,
): AsyncGenerator<ResponseDocument> {
  const surveyOf = (id: string) => surveys.find((survey) => survey.id === id)
  const finish = (document: ResponseDocument, survey: Survey | undefined) =>
    selection.personal ? document : withoutPersonal(document, survey)

  for await (const response of chosen(store, selection)) {
    const survey = surveyOf(response.survey.id)
    yield finish(documentOf(response, survey), survey)
  }
  if (!selection.includeOpen) return
  for await (const interview of scanInterviews(store, selection)) {
    const survey = surveyOf(interview.survey.id)
    if (survey && isChosen(interview, selection)) yield finish(openDocumentOf(interview, survey), survey)
  }
}

/** Submitted revisions: each response's newest one, or all of them. */
async function* chosen(store: Store, selection: Selection): AsyncGenerator<Response> {
  let newest: Response | undefined
  const fits = (one: Response) => selection.since === undefined || one.submittedAt >= selection.since
  for await (const response of scanResponses(store, { ...selection, revisions: 'all' })) {
    if (response.submittedAt > selection.until || !selection.visible(response.respondent)) continue
    if (selection.response !== undefined && response.id !== selection.response) continue
    if (selection.allRevisions) {
      if (fits(response)) yield response
      continue
    }
    if (newest && newest.id !== response.id && fits(newest)) yield newest
    if (newest?.id !== response.id || response.revision > newest.revision) newest = response
  }
  if (newest && fits(newest)) yield newest
}

function isChosen(interview: Interview, selection: Selection): boolean {
  if (interview.at === 'submitted' || !selection.visible(interview.respondent)) return false
  const id = interview.response?.id ?? interview.id
  if (selection.response !== undefined && selection.response !== id) return false
  return selection.since === undefined || interview.touchedAt >= selection.since
}
