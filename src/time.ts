/** Moments on the clocks of Japan, which is nine hours ahead of UTC all year round, and calendar days as `YYYY-MM-DD`. */

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A moment on the clocks of Japan: `2026-11-24` and `18:05`. */
export interface LocalTime {
  date: string
  time: string
}

/** The same moment moved nine hours on, so that its UTC fields read as the clocks of Japan do. */
export function shiftedToJapan(moment: Date): Date {
  return new Date(moment.getTime() + 9 * HOUR)
}

const japaneseIso = (iso: string): string => shiftedToJapan(new Date(iso)).toISOString()

/** The day it is in Japan at a moment: ISO 8601 → `YYYY-MM-DD`. */
export function dayInJapan(iso: string): string {
  return japaneseIso(iso).slice(0, 10)
}

/** `2026-11-24 18:00`, to be read by people. */
export function minuteInJapan(iso: string): string {
  return secondInJapan(iso).slice(0, 16)
}

/** `2026-11-24 18:00:00`, which spreadsheets take as a time; empty stays empty. */
export function secondInJapan(iso: string): string {
  return iso === '' ? '' : japaneseIso(iso).slice(0, 19).replace('T', ' ')
}

export function clockInJapan(moment: Date): LocalTime {
  const [date = '', time = ''] = shiftedToJapan(moment).toISOString().split('T')
  return { date, time: time.slice(0, 5) }
}

/** When a day begins in Japan; undefined for a date that does not exist (2025-02-30). */
export function startInJapan(day: string): Date | undefined {
  return isDay(day) ? new Date(startOf(day).getTime() - 9 * HOUR) : undefined
}

/** Rejects dates that do not exist (2025-02-30). */
export function isDay(text: string): boolean {
  const start = startOf(text)
  return !Number.isNaN(start.getTime()) && start.toISOString().slice(0, 10) === text
}

export function addDays(day: string, days: number): string {
  return new Date(startOf(day).getTime() + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to).getTime() - startOf(from).getTime()) / DAY)
}

/** The day's midnight in UTC: what `Intl.DateTimeFormat` with `timeZone: 'UTC'` shows as that day. */
export function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
