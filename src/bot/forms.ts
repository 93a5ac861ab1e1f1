import type { Host } from '../adapter.ts'
import { readInterview } from '../store/records.ts'
import { questionsOf } from '../survey/lookup.ts'
import { controlFor, take } from '../survey/questions/index.ts'
import { askedBy } from '../survey/route.ts'
import type { Setting } from './context.ts'

/** What a platform asks at once, without changing anything: a form to open, and whether a filled one would do. */
export function formsOf(setting: Setting): Pick<Host, 'form' | 'check'> {
  const { survey, store } = setting
  return {
    async form({ platform, team, user }, id, language) {
      const interview = await readInterview(store, setting.keyFor({ platform, team, user }))
      const question = questionsOf(survey).get(id)
      if (!question || askedBy(survey, interview?.answers ?? {}).get(id) !== 'asked') return undefined
      const draft = interview?.draft?.question === id ? interview.draft : undefined
      const value = interview?.answers[id]?.value
      const control = controlFor(question, draft, value, interview?.language ?? language ?? setting.language)
      return control.kind === 'form' || control.kind === 'rows' ? control : undefined
    },
    check(id, given, language) {
      const question = questionsOf(survey).get(id)
      if (!question) return {}
      // Devices after a choice (Q15) are checked as if the choice had been made: that is when the form is shown.
      const after = question.kind === 'choice' ? question.devices?.after[0] : undefined
      const draft = { question: id, ...(after !== undefined && { choice: after }) }
      const taken = take(question, draft, given, setting.today().now.toISOString())
      if (taken.kind !== 'problem') return {}
      return Object.fromEntries(
        Object.entries(taken.problems).map(([field, text]) => [field, text[language]]),
      )
    },
  }
}
