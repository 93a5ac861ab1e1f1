import { questionsOf } from '../survey/lookup.ts'
import { officialOf } from '../survey/questions/official.ts'
import { askedBy, routeOf, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { advance, leaveOpenDecision } from './advance.ts'
import type { StepContext } from './context.ts'
import { result, type StepResult } from './outcome.ts'
import { type Interview, LAYOUT } from './record.ts'
import type { Response } from './response.ts'

/** "Submit": reads everything back first. Refused where the survey is closed or something is left to answer. */
export function askToSubmit(context: StepContext, before: Interview): StepResult {
  const { survey, moment } = context
  if (moment.closed) return result(before, { kind: 'closed' })
  if (before.at === 'confirming') return result(before)
  const interview = advance(context, leaveOpenDecision(context, before), { type: 'submit' })
  if (interview.at === 'confirming') return result(interview)
  const asked = askedBy(survey, interview.answers)
  const open = survey.questions
    .map(({ id }) => id)
    .filter((id) => asked.get(id) === 'asked' && !interview.answers[id])
  return result(interview, {
    kind: 'blocked',
    blank: open.filter((id) => !interview.parked.includes(id)),
    parked: open.filter((id) => interview.parked.includes(id)),
  })
}

/** "Yes, submit": the response holds what is on the route and nothing else; retired answers stay in the interview. */
export function submit(context: StepContext, interview: Interview): StepResult {
  const { survey, moment } = context
  if (moment.closed) return result(interview, { kind: 'closed' })
  const id = interview.response?.id ?? moment.responseId
  const revision = (interview.response?.revision ?? 0) + 1
  const moved = advance(context, interview, { type: 'confirm' })
  const response: Response = {
    layout: LAYOUT,
    id,
    revision,
    interview: interview.id,
    respondent: interview.respondent,
    ...(interview.binding?.kind === 'bound' && { bound: true as const }),
    language: interview.language,
    startedAt: interview.startedAt,
    submittedAt: moment.now,
    whys: interview.whys,
    ...responseContent(survey, interview),
  }
  return result({ ...moved, response: { id, revision } }, { kind: 'submitted', response })
}

/** A submitted interview is opened once more; submitting it again makes a new revision. */
export function reopen(context: StepContext, interview: Interview): StepResult {
  if (interview.at !== 'submitted') return result(interview)
  if (context.moment.closed) return result(interview, { kind: 'closed' })
  return result(advance(context, interview, { type: 'reopen' }), { kind: 'reopened' })
}

/** The part of an interview that is submitted: the route, the answers on it, and why the rest was not asked. */
function responseContent(
  survey: Survey,
  interview: Interview,
): Pick<Response, 'survey' | 'route' | 'answers' | 'official' | 'skipped'> {
  const route = routeOf(survey, interview.answers)
  const answers = Object.fromEntries(
    route.flatMap((question) => {
      const answer = interview.answers[question]
      return answer ? [[question, answer]] : []
    }),
  )
  const official = Object.fromEntries(
    Object.entries(answers).map(([id, { value }]) => {
      const question = questionsOf(survey).get(id)
      return [id, question ? officialOf(question, value) : null]
    }),
  )
  const skipped = Object.fromEntries(
    [...skippedBy(survey, interview.answers)].map(([question, { reason }]) => [question, { reason }]),
  )
  return { survey: { id: survey.id, version: survey.version }, route, answers, official, skipped }
}
