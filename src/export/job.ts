import type { ResponseDocument } from '../responses/document.ts'
import type { Survey } from '../survey/survey.ts'

/** What a file is made from. Each call of `documents` is one pass over the same responses. */
export interface Job {
  /** The survey of the formats with one column or page a question. */
  survey: Survey
  documents(): AsyncIterable<ResponseDocument>
  /** When the file is made. */
  now: Date
}
