import type { Update } from '../adapter.ts'
import { asksFor, isAsideAlone } from '../interview/asks.ts'
import type { Interview } from '../interview/record.ts'
import { asksTeam } from '../screen/team.ts'
import type { Survey } from '../survey/survey.ts'

/**
 * What a person had before them when they did something: the question that is open; nothing of it yet (a first word, or
 * the question which team they answer for); or something else: an earlier screen, another question's guidance, a thread.
 */
export type View = 'question' | 'something-else' | 'nothing'

/**
 * `now` is the stored interview with what is known of its screen. A control says itself what it is about; a text answers
 * what had been shown when it was sent, by the platform's own clock.
 */
export function viewOf(
  survey: Survey,
  stored: Interview | undefined,
  now: Interview,
  { input, at, on, replyTo = on?.message }: Update,
): View {
  if (!stored || asksTeam(stored)) return 'nothing'
  const { screen } = now
  if (input.kind !== 'text') return 'question'
  if (!screen || screen.asks !== asksFor(survey, now) || isAsideAlone(survey, now)) return 'something-else'
  if (replyTo !== undefined && replyTo !== screen.receipt?.message) return 'something-else'
  if (screen.since !== undefined) return at > new Date(screen.since) ? 'question' : 'something-else'
  if (!screen.receipt) return 'something-else'
  const shown = screen.receipt.at
  return shown === undefined || at > new Date(shown) ? 'question' : 'something-else'
}

/** The screen that follows: a showing of its own, which may ask what the person has had before them for a while. */
export function nextScreen(
  survey: Survey,
  before: Interview,
  next: Interview,
  showing: string,
  to: NonNullable<Interview['screen']>['to'],
): NonNullable<Interview['screen']> {
  const asks = asksTeam(next) ? 'team' : asksFor(survey, next)
  const { screen } = before
  const since = screen?.asks === asks ? (screen.since ?? screen.receipt?.at) : undefined
  return { showing, asks, to, ...(since !== undefined && { since }) }
}
