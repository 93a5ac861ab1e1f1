import type { Host } from '../adapter.ts'
import { draftOf } from '../interview/drafts.ts'
import { readInterview } from '../store/records.ts'
import { questionsOf } from '../survey/lookup.ts'
import { controlFor, take } from '../survey/questions/index.ts'
import { askedBy } from '../survey/route.ts'
import type { BotContext } from './context.ts'

/** What a platform must have at once, and reads only: a form to open, and what is wrong with a filled-in one. */
export function formsOf(context: BotContext): Pick<Host, 'form' | 'check'> {
  const { survey, store } = context
  return {
    async form({ platform, team, user }, id, language) {
      const interview = await readInterview(store, context.keyFor({ platform, team, user }))
      // What was answered under a newer version gets no form of an older one; the click says why.
      if (interview && interview.survey.version > survey.version) return undefined
      const question = questionsOf(survey).get(id)
      if (!question || askedBy(survey, interview?.answers ?? {}).get(id) !== 'asked') return undefined
      const draft = interview && draftOf(interview, id)
      const value = interview?.answers[id]?.value
      const control = controlFor(question, draft, value, interview?.language ?? language ?? context.language)
      return control.kind === 'form' || control.kind === 'rows' ? control : undefined
    },
    check(id, given, language) {
      const question = questionsOf(survey).get(id)
      if (!question) return {}
      // Where a device list follows a choice, its form is shown once the choice is made, so it is checked with one.
      const after = question.kind === 'choice' ? question.devices?.after[0] : undefined
      const draft = { question: id, ...(after !== undefined && { choice: after }) }
      const taken = take(question, draft, given, context.today().now.toISOString())
      if (taken.kind !== 'problem') return {}
      return Object.fromEntries(
        Object.entries(taken.problems).map(([field, text]) => [field, text[language]]),
      )
    },
  }
}
