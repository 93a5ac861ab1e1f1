import { askedBy, dependantsOf } from '../survey/route.ts'
import { advance, leaveOpenDecision } from './advance.ts'
import type { StepContext } from './context.ts'
import { result, type StepResult } from './outcome.ts'
import { openQuestion, refusalOf } from './position.ts'
import type { Interview } from './record.ts'

export function back(context: StepContext, interview: Interview): StepResult {
  const moved = advance(context, interview, { type: interview.at === 'paused' ? 'resume' : 'back' })
  return moved.at === interview.at ? result(interview, { kind: 'nothing-before' }) : result(moved)
}

/**
 * "あとで": sets the open question aside. What depends on it waits with it (docs/survey.md 1.3 d). The button of a
 * question that is no longer open sets nothing aside.
 */
export function later(context: StepContext, before: Interview, meant: string | undefined): StepResult {
  // "Later" to "submit now?" sets nothing aside, and the question whether to submit stays.
  if (before.at === 'confirming') return result(before, { kind: 'no-open-question' })
  const interview = leaveOpenDecision(context, before)
  const question = openQuestion(interview)
  if (meant !== undefined && meant !== question) return result(before, { kind: 'overtaken' })
  if (question === undefined) return result(interview, { kind: 'no-open-question' })
  const moved = advance(context, interview, { type: 'park' })
  if (interview.answers[question]) return result(moved, { kind: 'kept', question })
  const asked = askedBy(context.survey, moved.answers)
  const dependants = dependantsOf(context.survey, question).filter((id) => asked.get(id) === 'unknown')
  return result(moved, { kind: 'parked', question, dependants })
}

export function goTo(context: StepContext, interview: Interview, question: string | undefined): StepResult {
  // "Change" without saying what: the review lists everything, each with its button.
  if (question === undefined) return result(advance(context, interview, { type: 'review' }))
  const refusal = refusalOf(context.survey, interview, question)
  if (refusal) return result(interview, refusal)
  return result(advance(context, interview, { type: 'goto', question }))
}
