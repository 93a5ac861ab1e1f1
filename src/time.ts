/** Japan is nine hours ahead all year round. */
const ahead = 9 * 3_600_000

const inTokyo = (iso: string): string => new Date(Date.parse(iso) + ahead).toISOString()

/** The day it is in Japan at a moment: ISO 8601 → `YYYY-MM-DD`. */
export function dayInJapan(iso: string): string {
  return inTokyo(iso).slice(0, 10)
}

/** `2026-11-24 18:00:00` in Japan time, which spreadsheets take as a time; empty stays empty. */
export function inJapan(iso: string): string {
  return iso === '' ? '' : inTokyo(iso).slice(0, 19).replace('T', ' ')
}
