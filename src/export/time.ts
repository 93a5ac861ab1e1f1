const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** `2026-11-24 18:00:00` in Japan time, which spreadsheets take as a time; empty stays empty. */
export function inJapan(iso: string): string {
  return iso === '' ? '' : clock.format(new Date(iso))
}
