import type { Adapter, Address, Message, Receipt, Update } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import type { Happened } from '../interview/turn.ts'
import { asideOf } from '../screen/aside.ts'
import { movedLine, parkedLine, recordLine } from '../screen/history.ts'
import { homeScreen } from '../screen/home.ts'
import { screenOf } from '../screen/index.ts'
import { asksTeam } from '../screen/team.ts'
import { readInterview, scanWaiting } from '../store/records.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Setting } from './context.ts'
import { deliver } from './deliver.ts'
import type { Outside } from './services.ts'
import type { Effect } from './transact.ts'

/** Show what came of an input: the record of an answered question in its place, then the screen that is open now. */
export async function showEffect(
  setting: Setting,
  adapter: Adapter,
  key: string,
  update: Update,
  effect: Extract<Effect, { kind: 'done' }>,
  to: Address,
): Promise<void> {
  const { log, receipts } = setting
  const { interview, happened, before } = effect
  const idempotencyKey = showingOf(interview)
  const previous = previousScreen(setting, key, update, before, to)
  const line = lineFor(setting, interview, before, happened, previous, update)
  if (line)
    await deliver(
      adapter,
      to,
      line,
      { idempotencyKey: `${idempotencyKey}:line`, ...(previous && { replacing: previous }) },
      log,
    )
  const isPressed = previous !== undefined && update.on?.message === previous.message
  const replacing = !line && isPressed ? previous : undefined
  const screen = screenFor(setting, interview, happened)
  const shown = await deliver(adapter, to, screen, { idempotencyKey, ...(replacing && { replacing }) }, log)
  if (shown.kind === 'shown' && shown.receipt && interview.screen)
    receipts.hold(key, interview.screen.turn, shown.receipt)
}

/** The respondent's own page. Looking at it begins nothing. */
export async function showHome(
  setting: Setting,
  adapter: Adapter,
  key: string,
  update: Update,
  outside: Outside | undefined,
): Promise<void> {
  const { survey, store, log } = setting
  const interview = await readInterview(store, key)
  const language = interview?.languageChosen ? interview.language : (update.language ?? setting.language)
  const { platform, team, user } = update.from
  const who = { person: { platform, team, user }, teamAdmin: update.teamAdmin ?? false }
  const admin = await outside?.home?.(who, language)
  const screen = homeScreen(survey, interview, language, setting.today(), admin)
  await deliver(adapter, update.from, screen, {}, log)
}

/**
 * Every interview whose last screen was not delivered is shown again. It keeps its key, so a platform that had taken
 * it before the process died shows it once.
 */
export async function showAgain(
  setting: Setting,
  inLane: (key: string, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { store, adapters, receipts, log, survey } = setting
  for await (const key of scanWaiting(store)) {
    void inLane(key, async () => {
      const interview = await readInterview(store, key)
      const screen = interview?.screen
      const adapter = interview && adapters.get(interview.respondent.platform)
      if (!screen || screen.receipt || !adapter || interview.survey.id !== survey.id) return
      const shown = await deliver(
        adapter,
        screen.to,
        screenFor(setting, interview, []),
        { idempotencyKey: showingOf(interview) },
        log,
      )
      if (shown.kind === 'shown' && shown.receipt) receipts.hold(key, screen.turn, shown.receipt)
    }).catch((error: unknown) => log.warn({ err: error, key }, 'a screen could not be shown again'))
  }
}

/** The last screen's message, where it stands in the place that is written to now. */
function previousScreen(
  { receipts }: Setting,
  key: string,
  update: Update,
  before: Interview | undefined,
  to: Address,
): Receipt | undefined {
  const isElsewhere = before?.screen !== undefined && before.screen.to.place !== to.place
  if (isElsewhere) return update.on
  return receipts.of(key)?.receipt ?? before?.screen?.receipt ?? update.on
}

/** What the last screen becomes: the record of an answer, or a line that it goes on below; nothing where it is replaced. */
function lineFor(
  { survey }: Setting,
  { language }: Interview,
  before: Interview | undefined,
  happened: readonly Happened[],
  previous: Receipt | undefined,
  update: Update,
): Message | undefined {
  const left = happened.findLast((one) => one.kind === 'recorded' || one.kind === 'parked')
  if (left?.kind === 'recorded') return recordLine(survey, left.question, left.value, language)
  if (left) return parkedLine(survey, left.question, language)
  const isPressed = previous !== undefined && update.on?.message === previous.message
  if (isPressed || !previous || !before || asksTeam(before) || !questionsOf(survey).has(before.at))
    return undefined
  return movedLine(survey, before.at, language)
}

function screenFor(setting: Setting, interview: Interview, happened: readonly Happened[]): Message {
  const { survey, adapters } = setting
  const aside = asideOf(survey, interview, setting.today())
  const rowsPerPage = adapters.get(interview.respondent.platform)?.rowsPerPage
  return screenOf(survey, interview, {
    happened,
    ...(aside && { aside }),
    ...(rowsPerPage && { rowsPerPage }),
  })
}

/** Names one showing of one screen, the same however often it is tried. */
function showingOf(interview: Interview): string {
  return `${interview.id}:${interview.screen?.turn ?? 0}`
}
