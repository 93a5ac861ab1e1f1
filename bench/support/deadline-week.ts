/** How many come on each of the five working days: most on the last. */
const days = [1, 1.2, 1.5, 2, 3]
/** What part of a day's hospitals has come when such a part of the day is over: two waves, and nobody at night. */
const hours: readonly [part: number, come: number][] = [
  [0, 0],
  [0.2, 0.45],
  [0.3, 0.55],
  [0.5, 1],
]

/** When each of `count` hospitals begins, in ms from the start of a week that lasts `length` ms, in order. */
export function dailyWaves(count: number, length: number): number[] {
  const all = days.reduce((sum, day) => sum + day, 0)
  const day = length / days.length
  let before = 0
  const ends = days.map((share) => (before += share / all))
  return Array.from({ length: count }, (_, n) => {
    const part = (n + 0.5) / count
    const index = ends.findIndex((end) => part < end)
    const share = (days[index] ?? 1) / all
    const within = 1 - ((ends[index] ?? 1) - part) / share
    return (index + timeOf(within)) * day
  })
}

function timeOf(come: number): number {
  const next = hours.findIndex(([, upTo]) => upTo >= come)
  const [from, by] = hours[next - 1] ?? [0, 0]
  const [to, upTo] = hours[next] ?? [0.5, 1]
  return from + ((to - from) * (come - by)) / (upTo - by || 1)
}
