import { find } from '../../src/guidance/search/find.ts'
import { answered } from '../../test/guidance/search/free-questions.ts'
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
  const rounds = Math.max(3, Math.round(20 * scale))
  for (const [open, text] of answered) find(survey, open, text)
  // Of each question the median: a machine that is busy elsewhere stops any of them now and then.
  const times = answered.map(([open, text]) =>
    quantile(
      Array.from({ length: rounds }, () => timeOf(() => find(survey, open, text))),
      0.5,
    ),
  )
  const ms = (at: number) => `${quantile(times, at).toFixed(3)} ms`
  return [
    {
      name: 'explain',
      work: `one free question looked up (${answered.length} questions)`,
      says: {
        'the median question': `${ms(0.5)} (target ≤ 1)`,
        'the slowest of a hundred': `${ms(0.99)} (target ≤ 5)`,
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
