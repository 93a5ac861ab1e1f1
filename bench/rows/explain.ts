import { find } from '../../src/explain/find.ts'
import { answered } from '../../test/explain/free-questions.ts'
import { quantile } from '../measure.ts'
import type { Bench } from '../row.ts'
import { survey } from '../support/longest.ts'

/** A free question looked up in the material, and the index that the first one builds. */
export const explain: Bench = async ({ scale }) => {
  const [first = '', typed = ''] = answered[0] ?? []
  const builds = Array.from({ length: Math.max(3, Math.round(10 * scale)) }, () => {
    // Another object is another survey, whose index is yet to be built.
    const fresh = { ...survey }
    return timeOf(() => find(fresh, first, typed))
  })
  const times: number[] = []
  const rounds = Math.max(2, Math.round(20 * scale))
  for (let round = 0; round <= rounds; round++)
    for (const [open, text] of answered) {
      const time = timeOf(() => find(survey, open, text))
      if (round > 0) times.push(time)
    }
  const ms = (at: number) => `${quantile(times, at).toFixed(3)} ms`
  return [
    {
      name: 'explain',
      work: `one free question looked up (${answered.length} questions)`,
      says: {
        p50: `${ms(0.5)} (target ≤ 1)`,
        p99: `${ms(0.99)} (target ≤ 5)`,
        'index, once a process': `${quantile(builds, 0.5).toFixed(0)} ms`,
      },
    },
  ]
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
