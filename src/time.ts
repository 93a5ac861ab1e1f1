const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The day it is in Japan at a moment: ISO 8601 → `YYYY-MM-DD`. */
export function dayInJapan(iso: string): string {
  return day.format(new Date(iso))
}
