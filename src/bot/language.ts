import type { Interview } from '../interview/record.ts'
import type { Language } from '../survey/text.ts'

/** The language the respondent has chosen; until they choose one, the platform's. */
export function languageOf(interview: Interview | undefined, platformLanguage: Language): Language {
  return interview?.languageChosen ? interview.language : platformLanguage
}
