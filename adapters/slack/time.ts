/** The time in the id of a message, to the millisecond: `1700000000.000100` is seconds and a part of one. */
export function timeOf(ts: string): Date {
  const [seconds = '', part = ''] = ts.split('.')
  return new Date(Number(seconds) * 1_000 + Number(part.padEnd(3, '0').slice(0, 3)))
}
