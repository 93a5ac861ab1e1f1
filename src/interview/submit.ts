import { questionsOf } from '../survey/lookup.ts'
import { officialOf } from '../survey/questions/official.ts'
import { routeOf, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { advance } from './advance.ts'
import type { Chart } from './machine.ts'
import { type Interview, LAYOUT, type Response } from './record.ts'
import type { Moment, Turn } from './turn.ts'

/** Hand in: the response holds what is on the route and nothing else; retired answers stay behind in the interview. */
export function submit(chart: Chart, survey: Survey, interview: Interview, moment: Moment): Turn {
  const id = interview.response?.id ?? moment.responseId
  const revision = (interview.response?.revision ?? 0) + 1
  const moved = advance(chart, interview, { type: 'confirm' })
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
  return { interview: { ...moved, response: { id, revision } }, happened: [{ kind: 'submitted', response }] }
}

/** What of an interview is its response: the route, the answers on it, and why the rest was not asked. */
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
