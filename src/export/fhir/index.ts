import type { ResponseDocument } from '../../responses/document.ts'
import type { Survey } from '../../survey/survey.ts'
import { inert } from '../json.ts'
import { questionnaireOf } from './questionnaire.ts'
import { questionnaireResponseOf } from './response.ts'

/** FHIR R4 as NDJSON: the Questionnaire in the first line, then one QuestionnaireResponse a line. */
export async function* fhir(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
): AsyncGenerator<string> {
  const questionnaire = questionnaireOf(survey)
  yield `${inert(questionnaire)}\n`
  for await (const document of documents) {
    yield `${inert(questionnaireResponseOf(survey, questionnaire.item, document))}\n`
  }
}
