import type { Address, Message, Receipt } from '../adapter.ts'
import { refuseNewer } from '../interview/new-version.ts'
import type { Outcome } from '../interview/outcome.ts'
import type { Interview } from '../interview/record.ts'
import { asideOf } from '../screen/aside.ts'
import { answeredLine, movedLine, parkedLine } from '../screen/history.ts'
import { homeScreen } from '../screen/home.ts'
import { screenOf } from '../screen/index.ts'
import { asksTeam } from '../screen/team.ts'
import { readInterview, scanWaiting } from '../store/records.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { BotContext, Incoming } from './context.ts'
import { deliver } from './deliver.ts'
import { languageOf } from './language.ts'
import type { Effect } from './transact.ts'

/**
 * Shows what came of an input: the current screen, and in the place of the last one the line that is kept of it. Where nothing is kept, the screen whose button was pressed is replaced by the current one.
 */
export async function showEffect(
  context: BotContext,
  incoming: Incoming,
  effect: Extract<Effect, { kind: 'done' }>,
  to: Address,
): Promise<void> {
  const { adapter, update, key } = incoming
  const { interview, outcomes } = effect
  const idempotencyKey = interview.screen.showing
  const previous = previousScreen(context, incoming, effect, to)
  const isPressed = previous !== undefined && update.on?.message === previous.message
  const line = lineFor(context, effect, previous !== undefined && !isPressed)
  const past = line && { line, ...(previous && { replacing: previous }) }
  const replacing = !line && isPressed ? { replacing: previous } : {}
  const screen = screenFor(context, interview, outcomes)
  const options = { idempotencyKey, ...(past && { past }), ...replacing }
  const shown = await deliver(adapter, to, screen, options, context.log)
  if (shown.kind === 'shown' && shown.receipt) context.receipts.hold(key, idempotencyKey, shown.receipt)
}

/** The respondent's own page. Looking at it does not begin an interview. */
export async function showHome(
  context: BotContext,
  { update, adapter, person, key }: Incoming,
): Promise<void> {
  const { survey, store, services, log } = context
  const interview = await readInterview(store, key)
  refuseNewer(survey, interview)
  const language = languageOf(interview, update.language ?? context.language)
  const admin = await services?.home?.({ person, teamAdmin: update.teamAdmin ?? false }, language)
  const screen = homeScreen(survey, interview, language, context.today(), admin)
  await deliver(adapter, update.from, screen, {}, log)
}

/**
 * Shows every interview again whose last screen was not delivered. Each keeps the key of its showing, so that a
 * platform which had taken it before the process died shows it once.
 */
export async function showAgain(
  context: BotContext,
  inQueue: (key: string, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { store, adapters, receipts, log, survey } = context
  for await (const key of scanWaiting(store)) {
    void inQueue(key, async () => {
      const interview = await readInterview(store, key)
      const screen = interview?.screen
      const adapter = interview && adapters.get(interview.respondent.platform)
      if (!screen || screen.receipt || !adapter || interview.survey.id !== survey.id) return
      if (interview.survey.version > survey.version) return
      const message = screenFor(context, interview, [])
      const options = { idempotencyKey: screen.showing, again: true }
      const shown = await deliver(adapter, screen.to, message, options, log)
      if (shown.kind === 'shown' && shown.receipt) receipts.hold(key, screen.showing, shown.receipt)
    }).catch((error: unknown) => log.warn({ err: error, key }, 'a screen could not be shown again'))
  }
}

/** The message of the last screen, if it is in the place that is written to now. */
function previousScreen(
  { receipts }: BotContext,
  { key, update }: Incoming,
  { before }: Extract<Effect, { kind: 'done' }>,
  to: Address,
): Receipt | undefined {
  const isElsewhere = before?.screen !== undefined && before.screen.to.place !== to.place
  if (isElsewhere) return update.on
  return receipts.of(key)?.receipt ?? before?.screen?.receipt ?? update.on
}

/** The line that is kept of the last screen: the recorded answer, or a note that the question continues below. */
function lineFor(
  { survey }: BotContext,
  { before, interview: { language }, outcomes }: Extract<Effect, { kind: 'done' }>,
  isLeftBehind: boolean,
): Message | undefined {
  const last = outcomes.findLast((one) => one.kind === 'recorded' || one.kind === 'parked')
  if (last?.kind === 'recorded') return answeredLine(survey, last.question, last.value, language)
  if (last) return parkedLine(survey, last.question, language)
  if (!isLeftBehind || !before || asksTeam(before) || !questionsOf(survey).has(before.at)) return undefined
  return movedLine(survey, before.at, language)
}

function screenFor(context: BotContext, interview: Interview, outcomes: readonly Outcome[]): Message {
  const { survey, adapters } = context
  const today = context.today()
  const aside = asideOf(survey, interview, today)
  const rowsPerPage = adapters.get(interview.respondent.platform)?.rowsPerPage
  return screenOf(survey, interview, today, {
    outcomes,
    ...(aside && { aside }),
    ...(rowsPerPage && { rowsPerPage }),
  })
}
