import type { Paragraph } from '../adapter.ts'
import type { Desk, Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { dayName, deskState, isYearEnd, periodState } from './calendar.ts'
import { citeLine } from './citations.ts'
import { collectionParagraphs, deadlineLines, isOver, type Today } from './survey-period.ts'
import { words } from './words.ts'

/** Whom to ask today: once the survey is over those who collect the answers, and the printed desks only as a record. */
export function askParagraphs(
  survey: Survey,
  desks: readonly Desk[],
  language: Language,
  today: Today,
): Paragraph[] {
  const collectors = collectionParagraphs(language, today)
  if (!isOver(survey, today.now))
    return [...collectors, ...desks.flatMap((desk) => deskParagraphs(survey, desk, language, today))]
  return [
    { kind: 'text', text: words.askCollectors[language] },
    ...collectors,
    ...(desks.length > 0 ? [{ kind: 'notice' as const, text: words.desksThen[language] }] : []),
    ...desks.flatMap((desk): Paragraph[] => [
      { kind: 'text', text: lineOf(desk, language) },
      { kind: 'small', text: printed(survey, desk, language) },
    ]),
  ]
}

/** What a desk answers, its number and hours, when these were printed, and whether it is open now. */
function deskParagraphs(survey: Survey, desk: Desk, language: Language, { now }: Today): Paragraph[] {
  return [
    { kind: 'text', text: desk.topic[language] },
    { kind: 'text', text: lineOf(desk, language) },
    { kind: 'text', text: stateOf(desk, language, now) },
    {
      kind: 'small',
      text: [...(isYearEnd(now) ? [words.deskYearEnd[language]] : []), printed(survey, desk, language)].join(
        ' ',
      ),
    },
  ]
}

function lineOf(desk: Desk, language: Language): string {
  return `${words.deskLine(desk.name[language], desk.phone)[language]}\n${hoursOf(desk, language)}`
}

function printed(survey: Survey, desk: Desk, language: Language): string {
  const source = words.from([citeLine(survey, desk.cite, language)])[language]
  return `${words.deskAsOf(desk.asOf[language])[language]} ${source}`
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
  return [
    ...periodParagraphs(survey, language, today.now),
    ...deadlineLines(language, today),
    ...collectionParagraphs(language, today),
  ]
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
