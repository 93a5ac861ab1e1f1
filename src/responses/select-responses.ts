import type { Interview } from '../interview/record.ts'
import { type Owned, ownedAs, type Response } from '../interview/response.ts'
import { type ScanRecords, scanInterviews, scanResponses } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import { documentOf, openDocumentOf } from './compose-document.ts'
import type { ResponseDocument } from './document.ts'

/** Which responses, and how much of each. */
export interface Selection extends ScanRecords {
  /** ISO 8601: submitted (or, when open, last touched) at this time or later. */
  since?: string
  /** ISO 8601: what is submitted later is left out, so that two passes see the same responses. */
  until: string
  includeOpen: boolean
  personal: boolean
  allRevisions: boolean
  response?: string
  /** Whose responses the admin may see. */
  visible(owned: Owned): boolean
}

/** The selected responses as documents, submitted ones first, in bounded memory. */
export async function* select(
  store: Store,
  surveys: readonly Survey[],
  selection: Selection,
): AsyncGenerator<ResponseDocument> {
  const surveyOf = (id: string) => surveys.find((survey) => survey.id === id)
  const shown = (response: Response) => documentOf(response, surveyOf(response.survey.id), selection.personal)

  let newest: Response | undefined
  for await (const response of scanResponses(store, { ...selection, revisions: 'all' })) {
    if (!isSeen(response, selection)) continue
    if (selection.allRevisions) {
      if (isRecent(response, selection)) yield shown(response)
      continue
    }
    if (newest && newest.id !== response.id && isRecent(newest, selection)) yield shown(newest)
    if (newest?.id !== response.id || response.revision > newest.revision) newest = response
  }
  if (newest && isRecent(newest, selection)) yield shown(newest)

  if (!selection.includeOpen) return
  for await (const interview of scanInterviews(store, selection)) {
    const survey = surveyOf(interview.survey.id)
    if (survey && isChosen(interview, selection)) yield openDocumentOf(interview, survey, selection.personal)
  }
}

/** Whether a revision is considered at all: of those that are, the newest is taken. */
function isSeen(response: Response, selection: Selection): boolean {
  if (response.submittedAt > selection.until || !selection.visible(ownedAs(response))) return false
  return selection.response === undefined || response.id === selection.response
}

function isRecent({ submittedAt }: Response, { since }: Selection): boolean {
  return since === undefined || submittedAt >= since
}

function isChosen(interview: Interview, selection: Selection): boolean {
  if (interview.at === 'submitted' || !selection.visible(ownedAs(interview))) return false
  const id = interview.response?.id ?? interview.id
  if (selection.response !== undefined && selection.response !== id) return false
  return selection.since === undefined || interview.touchedAt >= selection.since
}
