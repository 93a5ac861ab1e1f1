/** Work done in one round: how many of its units in how many milliseconds. */
export interface Round {
  units: number
  ms: number
}

export interface Spread {
  median: number
  least: number
  most: number
}

/** Ours beside a named baseline of the same run; `ratio` is ours ÷ baseline, round by round. */
export interface Compared {
  /** Units per second. */
  ours: Spread
  baseline: Spread
  ratio: Spread
}

/**
 * Runs ours and the baseline in turn (A B, B A, …), so that a machine whose speed drifts slows both alike. The first pair
 * warms up and does not count; where each is a new process there is nothing to warm.
 */
export async function compare(
  rounds: number,
  ours: () => Promise<Round>,
  baseline: () => Promise<Round>,
  warm: 'same process' | 'new processes' = 'same process',
): Promise<Compared> {
  const pairs: { ours: number; baseline: number }[] = []
  const counts = warm === 'same process' ? 1 : 0
  for (let index = 0; index < rounds + counts; index++) {
    const pair = { ours: 0, baseline: 0 }
    for (const side of index % 2 === 0 ? (['ours', 'baseline'] as const) : (['baseline', 'ours'] as const)) {
      const { units, ms } = await (side === 'ours' ? ours() : baseline())
      pair[side] = (units / ms) * 1000
    }
    if (index >= counts) pairs.push(pair)
  }
  return {
    ours: spread(pairs.map((pair) => pair.ours)),
    baseline: spread(pairs.map((pair) => pair.baseline)),
    ratio: spread(pairs.map((pair) => pair.ours / pair.baseline)),
  }
}

export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), least: Math.min(...values), most: Math.max(...values) }
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

/** Times one round of asynchronous work. */
export async function timed(units: number, work: () => Promise<void> | void): Promise<Round> {
  const start = performance.now()
  await work()
  return { units, ms: performance.now() - start }
}
