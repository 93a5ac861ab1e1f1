import { questionsOf } from '../survey/lookup.ts'
import { take } from '../survey/questions/index.ts'
import type { Answer } from '../survey/questions/value.ts'
import { askedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { result, type StepResult } from './outcome.ts'
import type { Interview } from './record.ts'

/**
 * A stored interview under the survey as it is now. With the same version nothing changes. Otherwise the answers are
 * kept by question id, those that no longer fit are named, and the position is worked out again.
 */
export function underNewVersion(survey: Survey, stored: Interview): StepResult {
  if (stored.survey.version === survey.version) return result(stored)
  const questions = questionsOf(survey)
  const fits = ([id, answer]: [string, Answer]): boolean => {
    const question = questions.get(id)
    if (!question || question.kind !== answer.value.kind) return false
    if (answer.value.kind === 'choices' && question.kind === 'choices') {
      const known = question.choices.map((choice) => choice.value)
      return answer.value.choices.every((choice) => known.includes(choice))
    }
    if (answer.value.kind !== 'choice') return true
    const taken = take(question, undefined, { kind: 'choice', choice: answer.value.choice })
    return taken.kind === 'complete' || (taken.kind === 'more' && answer.value.devices !== undefined)
  }
  const kept = Object.fromEntries(Object.entries(stored.answers).filter(fits))
  const lost = Object.keys(stored.answers).filter((id) => !(id in kept))
  const unfit = Object.fromEntries(Object.entries(stored.answers).filter(([id]) => lost.includes(id)))
  const parked = stored.parked.filter((id) => questions.has(id))
  const asked = askedBy(survey, kept)
  const open = survey.questions.find(
    ({ id }) => asked.get(id) === 'asked' && kept[id] === undefined && !parked.includes(id),
  )
  const { draft, drafts, proposal, aside, from, ...rest } = stored
  const stays = stored.at === 'submitted' || stored.at === 'paused' || asked.get(stored.at) === 'asked'
  const place = open?.id ?? 'review'
  const at = stays ? stored.at : place
  const interview: Interview = {
    ...rest,
    survey: { id: survey.id, version: survey.version },
    answers: kept,
    ...(lost.length > 0 && { outdated: { ...stored.outdated, ...unfit } }),
    parked,
    at,
    ...(at === 'paused' && { from: place }),
    ...(draft && questions.has(draft.question) && { draft }),
    ...(drafts && { drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => questions.has(id))) }),
  }
  return stored.at === 'submitted' ? result(interview) : result(interview, { kind: 'new-version', lost })
}
