import type { Command, Receipt, Update } from '../adapter.ts'
import { begin } from '../interview/begin.ts'
import type { Interview, Person } from '../interview/record.ts'
import { revive } from '../interview/revive.ts'
import { step } from '../interview/step.ts'
import type { Event, Happened, Moment } from '../interview/turn.ts'
import { asksTeam } from '../screen/team.ts'
import { interviewId, responseKey, waitingKey } from '../store/records.ts'
import type { Change, Json } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { Setting } from './context.ts'
import { hear } from './interpret.ts'
import { choose, isBoundNow, type Looked, needsTeams, settleTeam } from './team.ts'

/** How many input ids a record keeps: more than any platform redelivers late. */
const remembered = 50

/** What one input did; `repeated` when it had taken effect before. */
export type Effect =
  | { kind: 'repeated'; interview: Interview }
  /** Nothing yet: the platform has to say first which teams this person is in. */
  | { kind: 'teamless'; interview: Interview | undefined }
  | { kind: 'done'; before: Interview | undefined; interview: Interview; happened: Happened[] }

export interface Turning {
  setting: Setting
  key: string
  person: Person
  update: Update
  language: Language
  moment: Moment
  /** Where the screen goes. */
  place: string
  /** Receipt of the last screen, where it is known here and not yet stored. */
  delivered: { turn: number; receipt: Receipt } | undefined
  /** For a new interview: what the person answered in an earlier survey. */
  earlier: Interview['earlier']
  /** Once asked for: the teams the person is in, and what was submitted before the interview had one. */
  asked?: Looked
}

/** One input as the pure change of one record: find a redelivery, understand, step, and owe the next screen. */
export function transact(
  turning: Turning,
  stored: Interview | undefined,
): Change<Effect> & { set?: Interview } {
  const { key, person, update, language, moment } = turning
  const { survey, chart } = turning.setting
  if (stored?.inputs.includes(update.id)) return { result: { kind: 'repeated', interview: stored } }
  const isEverywhere = turning.setting.adapters.get(person.platform)?.usersAreGlobal === true
  if (isEverywhere && !turning.asked && needsTeams(stored, update))
    return { result: { kind: 'teamless', interview: stored } }
  const revived = stored
    ? revive(survey, stored)
    : {
        interview: {
          ...begin(survey, person, language, interviewId(key), moment.now),
          ...(turning.earlier && { earlier: turning.earlier }),
        },
        happened: [],
      }
  const teams = turning.asked?.teams
  const placed = isEverywhere
    ? choose(turning.setting, revived.interview, update, teams)
    : { interview: revived.interview, happened: [] }
  const start = adopt(placed.interview, turning)
  const events = eventsOf(survey, stored, start, update)
  const stepped = events.reduce(
    (turn, event) => {
      const next = step(chart, survey, turn.interview, event, moment)
      return { interview: next.interview, happened: [...turn.happened, ...next.happened] }
    },
    {
      interview: start,
      happened: [
        ...(stored ? [] : [{ kind: 'begun' as const }]),
        ...revived.happened,
        ...placed.happened,
      ] as Happened[],
    },
  )
  const { happened } = stepped
  const interview = isEverywhere
    ? settleTeam(turning.setting, start, stepped.interview, happened, update, teams)
    : stepped.interview
  const set: Interview = {
    ...interview,
    touchedAt: moment.now,
    inputs: [...interview.inputs, update.id].slice(-remembered),
    screen: {
      turn: (start.screen?.turn ?? 0) + 1,
      key: interview.at,
      to: { ...person, place: turning.place },
    },
  }
  const also: Record<string, Json> = {}
  for (const one of happened)
    if (one.kind === 'submitted') {
      const { survey: of, id, revision } = one.response
      also[responseKey(of.id, id, revision)] = one.response
    }
  if (isBoundNow(stored, set))
    for (const response of turning.asked?.responses ?? [])
      also[responseKey(response.survey.id, response.id, response.revision)] = {
        ...response,
        respondent: set.respondent,
        bound: true,
      }
  // The mark stands as long as the stored screen has no receipt; it is written once, not with every answer.
  const isMarked = stored?.screen !== undefined && stored.screen.receipt === undefined
  if (!isMarked) also[waitingKey(key)] = { since: moment.now }
  return { set, also, result: { kind: 'done', before: stored, interview: set, happened } }
}

/** What stands behind "for the hospital of which server?" is not on the screen: these would be about it. */
const aboutHidden: ReadonlySet<Command['name']> = new Set([
  'why',
  'back',
  'later',
  'goto',
  'done',
  'same',
  'confirm',
  'cancel',
  'submit',
])

function eventsOf(
  survey: Survey,
  stored: Interview | undefined,
  start: Interview,
  { input }: Update,
): Event[] {
  const isHidden = stored !== undefined && asksTeam(stored)
  // A question that was not on the screen is not answered by a typed word.
  const events = hear(survey, start, input, stored === undefined || isHidden)
  if (!isHidden) return events
  return events.filter((event) => event.kind !== 'command' || !aboutHidden.has(event.command.name))
}

/** What the platform tells with every input: the language, unless one was chosen. */
function adopt(interview: Interview, { update, delivered }: Turning): Interview {
  const { screen, ...rest } = interview
  const language = interview.languageChosen ? interview.language : (update.language ?? interview.language)
  return {
    ...rest,
    language,
    ...(screen && {
      screen: delivered?.turn === screen.turn ? { ...screen, receipt: delivered.receipt } : screen,
    }),
  }
}
