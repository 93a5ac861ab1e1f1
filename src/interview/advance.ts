import type { StepContext } from './context.ts'
import { keptDrafts } from './drafts.ts'
import { move } from './move.ts'
import type { Interview } from './record.ts'
import type { ChartEvent } from './rules.ts'

/**
 * Moves the statechart and writes the new state back into the interview. Moving on to another state closes the side
 * answer and goes back to the first page of the review.
 */
export function advance({ chart }: StepContext, interview: Interview, event: ChartEvent): Interview {
  const { answers, parked, proposal, from, at, draft, drafts, aside, ...rest } = interview
  const moved = move(chart, at, { answers, parked, proposal, from }, event)
  const stays = moved.at === at
  return {
    ...rest,
    at: moved.at,
    answers: moved.context.answers,
    parked: moved.context.parked,
    page: stays ? interview.page : 1,
    ...(moved.context.proposal && { proposal: moved.context.proposal }),
    ...(moved.context.from !== undefined && { from: moved.context.from }),
    // What has been typed for a question is kept until that question gets its answer.
    ...keptDrafts(interview, moved.context.answers),
    ...(stays && aside && { aside }),
  }
}

/** Leaves a pause or an open yes-or-no without deciding it, because the respondent goes on with something else. */
export function leaveOpenDecision(context: StepContext, interview: Interview): Interview {
  switch (interview.at) {
    case 'paused':
      return advance(context, interview, { type: 'resume' })
    case 'proposing':
    case 'confirming':
    case 'restarting':
      return advance(context, interview, { type: 'cancel' })
    default:
      return interview
  }
}
