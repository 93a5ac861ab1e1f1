import japan from '@holiday-jp/holiday_jp'
import type { Desk, Survey } from '../survey/survey.ts'
import type { Language, Text } from '../survey/text.ts'
import { addDays, clockInJapan, daysBetween, type LocalTime, startOf } from '../time.ts'

/** Whether a desk is open at a moment: until when, or why not and when it opens next. */
export type DeskState =
  | { open: true; until: string }
  | { open: false; because: 'weekend' | 'pause' | 'hours'; next: LocalTime }
  | { open: false; because: 'holiday'; holiday: Text; next: LocalTime }

/** Whether today is before, within or after a period, whose last day is included; `days` are left. */
export type PeriodState = { kind: 'ahead' } | { kind: 'now'; days: number } | { kind: 'past' }

const holidays = new Map<string, { name: string; name_en: string }>(Object.entries(japan.holidays))

/** Closed on weekends, Japanese holidays (substitute days included) and during its pause (docs/survey.md L3). */
export function deskState(desk: Desk, now: Date): DeskState {
  const { date, time } = clockInJapan(now)
  const holiday = holidays.get(date)
  if (isWeekend(date)) return { open: false, because: 'weekend', next: nextOpening(desk, date) }
  if (holiday)
    return {
      open: false,
      because: 'holiday',
      holiday: { ja: holiday.name, en: holiday.name_en },
      next: nextOpening(desk, date),
    }
  if (time < desk.opens) return { open: false, because: 'hours', next: { date, time: desk.opens } }
  if (time >= desk.closes) return { open: false, because: 'hours', next: nextOpening(desk, date) }
  const pause = desk.pause
  if (pause && time < pause.from) return { open: true, until: pause.from }
  if (pause && time < pause.to) return { open: false, because: 'pause', next: { date, time: pause.to } }
  return { open: true, until: desk.closes }
}

/** 29 December to 3 January, when offices often close though the survey's text does not say so. */
export function isYearEnd(now: Date): boolean {
  const day = clockInJapan(now).date.slice(5)
  return day >= '12-29' || day <= '01-03'
}

export function periodState(period: NonNullable<Survey['period']>, now: Date): PeriodState {
  const { date } = clockInJapan(now)
  if (date < period.from) return { kind: 'ahead' }
  if (date > period.to) return { kind: 'past' }
  return { kind: 'now', days: daysBetween(date, period.to) }
}

/** `deadline`: `2026-12-25`, that whole day included, or `2026-12-25T17:00`; Japan time. */
export function deadlineState(deadline: string, now: Date): { past: boolean; days: number } {
  const local = clockInJapan(now)
  const [date = '', time = '24:00'] = deadline.split('T')
  const past = `${local.date}T${local.time}` >= `${date}T${time}`
  return { past, days: daysBetween(local.date, date) }
}

/** "2026年11月24日(火)", "Tuesday, 24 November 2026", and the time if there is one. */
export function dayName(local: { date: string; time?: string }, language: Language): string {
  const day = new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: language === 'ja' ? 'short' : 'long',
  }).format(startOf(local.date))
  return local.time === undefined ? day : `${day} ${local.time}`
}

function nextOpening(desk: Desk, after: string): LocalTime {
  let date = addDays(after, 1)
  while (isWeekend(date) || holidays.has(date)) date = addDays(date, 1)
  return { date, time: desk.opens }
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(startOf(date).getUTCDay())
}
