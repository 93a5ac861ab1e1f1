import type { Paragraph } from '../adapter.ts'
import type { Desk, Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { dayName, deadlineState, deskState, isYearEnd, periodState } from './calendar.ts'
import { citeLine } from './citations.ts'
import { words } from './words.ts'

/** Now, and the deadline to compare it with. */
export interface Today {
  now: Date
  /** The operator's deadline: `2026-12-25` or `2026-12-25T17:00`, Japan time. */
  deadline?: string | undefined
}

/** What a desk answers, its number and hours, when these were printed, and whether it is open now. */
export function deskParagraphs(survey: Survey, desk: Desk, language: Language, { now }: Today): Paragraph[] {
  return [
    { kind: 'text', text: desk.topic[language] },
    {
      kind: 'text',
      text: `${words.deskLine(desk.name[language], desk.phone)[language]}\n${hoursOf(desk, language)}`,
    },
    { kind: 'text', text: stateOf(desk, language, now) },
    {
      kind: 'small',
      text: [
        words.deskAsOf(desk.asOf[language])[language],
        ...(isYearEnd(now) ? [words.deskYearEnd[language]] : []),
        words.from([citeLine(survey, desk.cite, language)])[language],
      ].join(' '),
    },
  ]
}

/** "受付 10:00〜17:00（土日祝日を除く）". */
export function hoursOf(desk: Desk, language: Language): string {
  return desk.pause
    ? words.deskHoursPause(desk.opens, desk.closes, desk.pause.from, desk.pause.to)[language]
    : words.deskHours(desk.opens, desk.closes)[language]
}

function stateOf(desk: Desk, language: Language, now: Date): string {
  const state = deskState(desk, now)
  if (state.open) return words.deskOpen(state.until)[language]
  const next = dayName(state.next, language)
  return state.because === 'holiday'
    ? words.deskClosed.holiday(state.holiday[language], next)[language]
    : words.deskClosed[state.because](next)[language]
}

/** The printed period and the operator's deadline, each compared with today. */
export function deadlineParagraphs(survey: Survey, language: Language, today: Today): Paragraph[] {
  return [...periodParagraphs(survey, language, today.now), ...own(today)]

  function own({ deadline, now }: Today): Paragraph[] {
    if (deadline === undefined) return []
    const [date = '', time] = deadline.split('T')
    const state = deadlineState(deadline, now)
    return [
      { kind: 'text', text: words.configured(dayName({ date, ...(time && { time }) }, language))[language] },
      state.past
        ? { kind: 'notice', text: words.configuredPast[language] }
        : { kind: 'text', text: words.configuredLeft(state.days)[language] },
    ]
  }
}

function periodParagraphs(survey: Survey, language: Language, now: Date): Paragraph[] {
  const { period } = survey
  if (!period) return [{ kind: 'text', text: words.noPeriod[language] }]
  const state = periodState(period, now)
  return [
    {
      kind: 'text',
      text: words.period(dayName({ date: period.from }, language), dayName({ date: period.to }, language))[
        language
      ],
    },
    {
      kind: 'small',
      text: `${period.note[language]} ${words.from([citeLine(survey, period.cite, language)])[language]}`,
    },
    state.kind === 'past'
      ? { kind: 'notice', text: words.periodPast[language] }
      : {
          kind: 'text',
          text: (state.kind === 'now' ? words.periodNow(state.days) : words.periodAhead)[language],
        },
  ]
}
