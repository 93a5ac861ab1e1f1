import type { Message } from '../adapter.ts'
import type { Today } from '../guidance/survey-period.ts'
import { isAsideAlone } from '../interview/asks.ts'
import type { Outcome } from '../interview/outcome.ts'
import type { Interview } from '../interview/record.ts'
import type { Mode } from '../interview/statechart.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Survey } from '../survey/survey.ts'
import { asideScreen, type ShownAside } from './aside.ts'
import {
  confirmScreen,
  pausedScreen,
  proposalScreen,
  restartScreen,
  submittedScreen,
} from './confirmations.ts'
import { withPlain } from './message.ts'
import { noticesOf } from './notices.ts'
import { questionScreen } from './question.ts'
import { reviewPage, reviewScreen } from './review.ts'
import { asksTeam, teamScreen } from './team.ts'

/**
 * The screen of an interview: a function of its stored state, so that a lost message can always be shown again.
 * `outcomes` adds what came of the last input, `aside` the side answer that is open.
 */
export function screenOf(
  survey: Survey,
  interview: Interview,
  today: Today,
  extra: { outcomes?: readonly Outcome[]; aside?: ShownAside; rowsPerPage?: number } = {},
): Message {
  const screen = currentScreen(survey, interview, today, extra.rowsPerPage ?? reviewPage)
  const notices = noticesOf(survey, extra.outcomes ?? [], interview.language, today)
  if (extra.aside && isAsideAlone(survey, interview)) {
    const alone = asideScreen(interview, extra.aside)
    return withPlain({ ...alone, body: [...notices, ...alone.body] })
  }
  return withPlain({
    ...screen,
    body: [
      ...notices,
      ...screen.body,
      ...(survey.notice ? [{ kind: 'small' as const, text: survey.notice[interview.language] }] : []),
    ],
    ...(extra.aside && { aside: extra.aside }),
  })
}

function currentScreen(
  survey: Survey,
  interview: Interview,
  today: Today,
  rowsPerPage: number,
): Omit<Message, 'plain'> {
  const { binding } = interview
  if (binding?.kind === 'asked' && asksTeam(interview)) return teamScreen(binding, interview.language)
  const question = questionsOf(survey).get(interview.at)
  if (question) return questionScreen(survey, interview, question)
  switch (interview.at as Mode) {
    case 'review':
      return reviewScreen(survey, interview, rowsPerPage)
    case 'proposing':
      return proposalScreen(survey, interview)
    case 'confirming':
      return confirmScreen(survey, interview, today)
    case 'restarting':
      return restartScreen(interview)
    case 'paused':
      return pausedScreen(survey, interview)
    case 'submitted':
      return submittedScreen(survey, interview, today)
  }
}
