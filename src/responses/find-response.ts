import type { Response } from '../interview/response.ts'
import { readResponse } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'

/** The newest revision of a response, with its survey, whichever of the surveys it belongs to. */
export async function findResponse(
  store: Store,
  surveys: readonly Survey[],
  id: string,
): Promise<{ survey: Survey; response: Response } | undefined> {
  for (const survey of surveys) {
    const response = await readResponse(store, survey.id, id)
    if (response) return { survey, response }
  }
  return undefined
}
