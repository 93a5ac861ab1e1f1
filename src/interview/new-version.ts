import { questionsOf } from '../survey/lookup.ts'
import { take } from '../survey/questions/index.ts'
import type { Answer } from '../survey/questions/value.ts'
import { askedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { result, type StepResult } from './outcome.ts'
import type { Interview } from './record.ts'

/** The interview was last led by a newer version of the survey than this one: it is left as it is. */
export class NewerSurvey extends Error {
  override name = 'NewerSurvey'
}

/** @throws {NewerSurvey} where this version would take away what a newer one has asked. */
export function refuseNewer(survey: Survey, stored: Interview | undefined): void {
  if (stored && stored.survey.version > survey.version) throw new NewerSurvey()
}

/**
 * A stored interview under the survey as it is now. With the same version nothing changes. Otherwise the answers are
 * kept by question id, those that no longer fit are named, those of earlier versions that fit again come back, and the
 * position is worked out again.
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
  // Of a question that was answered again since, only the newer answer counts.
  const latest = Object.entries({ ...stored.outdated, ...stored.answers })
  const kept = Object.fromEntries(latest.filter(fits))
  const outdated = Object.fromEntries(latest.filter(([id]) => !(id in kept)))
  const lost = Object.keys(stored.answers).filter((id) => !(id in kept))
  const back = Object.keys(kept).filter((id) => !(id in stored.answers))
  const parked = stored.parked.filter((id) => questions.has(id))
  const asked = askedBy(survey, kept)
  const open = survey.questions.find(
    ({ id }) => asked.get(id) === 'asked' && kept[id] === undefined && !parked.includes(id),
  )
  const { draft, drafts, proposal, aside, from, outdated: _, ...rest } = stored
  const stays = stored.at === 'submitted' || stored.at === 'paused' || asked.get(stored.at) === 'asked'
  const place = open?.id ?? 'review'
  const at = stays ? stored.at : place
  const interview: Interview = {
    ...rest,
    survey: { id: survey.id, version: survey.version },
    answers: kept,
    ...(Object.keys(outdated).length > 0 && { outdated }),
    parked,
    at,
    ...(at === 'paused' && { from: place }),
    ...(draft && questions.has(draft.question) && { draft }),
    ...(drafts && { drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => questions.has(id))) }),
  }
  return stored.at === 'submitted'
    ? result(interview)
    : result(interview, { kind: 'new-version', lost, back })
}
