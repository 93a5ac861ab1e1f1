import type { Chart } from './machine.ts'
import { move } from './move.ts'
import type { Interview } from './record.ts'
import type { ChartEvent } from './rules.ts'

/** Step the statechart and write what it says back into the interview. Moving on leaves side answers and page behind. */
export function advance(chart: Chart, interview: Interview, event: ChartEvent): Interview {
  const { answers, parked, proposal, from, at, draft, aside, ...rest } = interview
  const moved = move(chart, at, { answers, parked, proposal, from }, event)
  const stays = moved.at === at
  // What was typed so far for a question lasts until that question gets its answer.
  const keepsDraft = draft && moved.context.answers[draft.question] === answers[draft.question]
  return {
    ...rest,
    at: moved.at,
    answers: moved.context.answers,
    parked: moved.context.parked,
    page: stays ? interview.page : 1,
    ...(moved.context.proposal && { proposal: moved.context.proposal }),
    ...(moved.context.from !== undefined && { from: moved.context.from }),
    ...(keepsDraft && { draft }),
    ...(stays && aside && { aside }),
  }
}
