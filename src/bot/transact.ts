import type { Address, Command, Receipt } from '../adapter.ts'
import { begin } from '../interview/begin.ts'
import type { Moment } from '../interview/context.ts'
import type { Event } from '../interview/event.ts'
import { refuseNewer, underNewVersion } from '../interview/new-version.ts'
import { type Outcome, result, type StepResult } from '../interview/outcome.ts'
import type { Interview } from '../interview/record.ts'
import type { Response } from '../interview/response.ts'
import { step } from '../interview/step.ts'
import { asksTeam } from '../screen/team.ts'
import { interviewId, responseKey, waitingKey } from '../store/keys.ts'
import type { Change, Json } from '../store/store.ts'
import type { Language } from '../survey/text.ts'
import type { BotContext, Incoming } from './context.ts'
import { isRepeated, remembered } from './exactly-once.ts'
import { interpret } from './interpret.ts'
import { languageOf } from './language.ts'
import { chooseTeam, isBoundNow, type Membership, needsTeams, settleTeam } from './team.ts'
import { nextScreen, viewOf } from './unseen.ts'

/** What one input did; `repeated` when it had taken effect before. */
export type Effect =
  | { kind: 'repeated'; interview: Interview }
  /** Nothing yet: the platform has to say first which teams this person is in. */
  | { kind: 'teamless'; interview: Interview | undefined }
  | { kind: 'done'; before: Interview | undefined; interview: Shown; outcomes: Outcome[] }

/** An interview with the screen that is to be shown of it. */
export type Shown = Interview & { screen: NonNullable<Interview['screen']> }

/** One input, with everything that `transact` may need beside the stored interview. */
export interface Transaction extends Incoming {
  /** The platform's language, or the bot's. */
  language: Language
  moment: Moment
  /** Where the screen goes. */
  to: Pick<Address, 'place' | 'thread'>
  /** The receipt of the last screen, where it is known here and not yet stored. */
  delivered: { showing: string; receipt: Receipt } | undefined
  /** For a new interview: what the person answered in an earlier survey. */
  earlier: Interview['earlier']
  /** Once the platform has been asked: the person's teams, and what was submitted before the interview had one. */
  membership?: Membership
}

/**
 * One input as the pure change of one record: deduplicate, interpret, step, and mark the next screen as undelivered.
 */
export function transact(
  context: BotContext,
  transaction: Transaction,
  stored: Interview | undefined,
): Change<Effect> & { set?: Interview } {
  const { survey } = context
  const { key, person, adapter, update, moment, to, membership } = transaction
  if (stored && isRepeated(stored, update.id)) return { result: { kind: 'repeated', interview: stored } }
  refuseNewer(survey, stored)
  // Looking at what stands there already says nothing.
  const isShown = stored?.screen?.receipt ?? transaction.delivered
  if (stored && isShown && update.input.kind === 'open')
    return { result: { kind: 'repeated', interview: stored } }
  const isGlobal = adapter.usersAreGlobal === true
  if (isGlobal && !membership && needsTeams(stored, update))
    return { result: { kind: 'teamless', interview: stored } }

  const opened = stored ? underNewVersion(survey, stored) : firstOpened(context, transaction)
  const placed = isGlobal
    ? chooseTeam(context, opened.interview, update, membership?.teams)
    : result(opened.interview)
  const start = withPlatformState(placed.interview, transaction)
  const events = eventsOf(context, transaction, stored, start)
  // Typed to "which server?", and neither a server's name nor anything else.
  const isUnclear = events.length === 0 && update.input.kind === 'text' && asksTeam(start)
  const stepped = events.reduce(
    (before, event) => {
      const after = step({ ...context, moment }, before.interview, event)
      return result(after.interview, ...before.outcomes, ...after.outcomes)
    },
    result(
      start,
      ...opened.outcomes,
      ...placed.outcomes,
      ...(isUnclear && stored ? [{ kind: 'team-unclear' as const }] : []),
    ),
  )
  const { interview, outcomes } = isGlobal
    ? settleTeam(context, start, stepped, update, membership?.teams)
    : stepped
  const set: Shown = {
    ...interview,
    touchedAt: moment.now,
    ...(update.input.kind === 'text' && { heardUntil: latest(stored?.heardUntil, update.at) }),
    inputs: remembered(interview, update.id),
    screen: nextScreen(survey, start, interview, moment.showing, { ...person, ...to }),
  }
  const rebound = isBoundNow(stored, set) ? (membership?.responses ?? []) : []
  const submitted = outcomes.flatMap((one) => (one.kind === 'submitted' ? [one.response] : []))
  const also: Record<string, Json> = Object.fromEntries([
    ...submitted.map(entryOf),
    ...rebound.map((one) => entryOf({ ...one, respondent: set.respondent, bound: true })),
  ])
  // The mark stands as long as the stored screen has no receipt; it is written once, not with every answer.
  const isMarked = stored?.screen !== undefined && stored.screen.receipt === undefined
  if (!isMarked) also[waitingKey(key)] = { since: moment.now }
  return { set, also, result: { kind: 'done', before: stored, interview: set, outcomes } }
}

function firstOpened({ survey }: BotContext, transaction: Transaction): StepResult {
  const { key, person, language, moment, earlier } = transaction
  const fresh = begin(survey, person, language, interviewId(key), moment.now)
  return result({ ...fresh, ...(earlier && { earlier }) }, { kind: 'begun' })
}

/** These refer to the open question, which is not on the screen while the person is asked for their server. */
const aboutHidden: ReadonlySet<Command['name']> = new Set([
  'why',
  'back',
  'later',
  'goto',
  'done',
  'remove-row',
  'field',
  'choose',
  'same',
  'confirm',
  'cancel',
  'submit',
  'review',
])

function eventsOf(
  { survey }: BotContext,
  { update }: Transaction,
  stored: Interview | undefined,
  start: Interview,
): Event[] {
  const isHidden = stored !== undefined && asksTeam(stored)
  const events = interpret(survey, start, update.input, viewOf(survey, stored, start, update))
  if (!isHidden) return events
  return events.filter((event) => event.kind !== 'command' || !aboutHidden.has(event.command.name))
}

/** Two times of the platform's, the later one. */
function latest(until: string | undefined, at: Date): string {
  const text = at.toISOString()
  return until !== undefined && until > text ? until : text
}

function entryOf(response: Response): [key: string, record: Response] {
  return [responseKey(response.survey.id, response.id, response.revision), response]
}

/** The interview with what the platform says now: the language, and the receipt of the last screen. */
function withPlatformState(interview: Interview, { update, delivered }: Transaction): Interview {
  const { screen, ...rest } = interview
  return {
    ...rest,
    language: languageOf(interview, update.language ?? interview.language),
    ...(screen && {
      screen: delivered?.showing === screen.showing ? { ...screen, receipt: delivered.receipt } : screen,
    }),
  }
}
