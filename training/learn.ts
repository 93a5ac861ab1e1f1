import type { Weights } from '../src/understanding/proposes/reader.ts'
import { type Example, possible } from './examples.ts'

/** Rounds over all examples, how far a step goes, and how strongly weights are drawn towards nothing. */
const rounds = 8
const step = 0.3
const decay = 1e-4
/** A feature is kept that so many examples share. */
const shared = 3

/** A weight for each feature and class. */
export interface Model {
  classes: readonly string[]
  rows: ReadonlyMap<number, number>
  weights: Float32Array
}

/** Multinomial regression with a step of its own for each weight (AdaGrad); the same examples give the same weights. */
export function learn(examples: readonly Example[]): Model {
  const classes = [...new Set(examples.map((one) => one.is))].sort()
  const rows = rowsOf(examples)
  const size = classes.length
  const weights = new Float32Array(rows.size * size)
  const moved = new Float32Array(rows.size * size).fill(1e-3)
  const prepared = examples.map((one) => ({
    is: classes.indexOf(one.is),
    open: possible(classes, one),
    rows: [...one.features].flatMap((feature) => rows.get(feature) ?? []),
  }))
  const random = seeded(1)
  const scores = new Float64Array(size)
  for (let round = 0; round < rounds; round++) {
    shuffle(prepared, random)
    for (const { is, open, rows: active } of prepared) {
      const each = 1 / Math.sqrt(active.length + 1)
      probabilities(scores, open, active, weights, each)
      for (const index of open) {
        const off = (scores[index] ?? 0) - (index === is ? 1 : 0)
        if (Math.abs(off) < 0.002) continue
        for (const row of active) {
          const at = row * size + index
          const slope = off * each + decay * (weights[at] ?? 0)
          const so = (moved[at] ?? 0) + slope * slope
          moved[at] = so
          weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(so)
        }
      }
    }
  }
  return { classes, rows, weights }
}

function rowsOf(examples: readonly Example[]): Map<number, number> {
  const many = new Map<number, number>()
  for (const { features } of examples)
    for (const feature of features) many.set(feature, (many.get(feature) ?? 0) + 1)
  const kept = [...many].filter(([, times]) => times >= shared).map(([feature]) => feature)
  return new Map(kept.sort((one, other) => one - other).map((feature, row) => [feature, row]))
}

function probabilities(
  scores: Float64Array,
  open: readonly number[],
  active: readonly number[],
  weights: Float32Array,
  each: number,
): void {
  const size = scores.length
  scores.fill(0)
  for (const row of active)
    for (const index of open) scores[index] = (scores[index] ?? 0) + (weights[row * size + index] ?? 0)
  let most = Number.NEGATIVE_INFINITY
  for (const index of open) most = Math.max(most, (scores[index] ?? 0) * each)
  let whole = 0
  for (const index of open) {
    const weight = Math.exp((scores[index] ?? 0) * each - most)
    scores[index] = weight
    whole += weight
  }
  for (const index of open) scores[index] = (scores[index] ?? 0) / whole
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1))
    const [one, other] = [list[last], list[at]]
    if (one !== undefined && other !== undefined) {
      list[last] = other
      list[at] = one
    }
  }
}

/** The heaviest weights in whole numbers, as many as fit into `bytes`. */
export function pack(
  { classes, rows, weights }: Model,
  places: readonly string[],
  from: Weights['from'],
  bytes: number,
): Weights {
  const size = classes.length
  const sorted = weights.map(Math.abs).sort()
  let least = sorted[Math.max(0, sorted.length - Math.floor(bytes / 2.5))] ?? 0
  const most = sorted.at(-1) ?? 1
  const unit = Math.fround(most / 127)
  let packed = packFrom(least)
  while (packed.length > bytes) {
    least = least * 1.05 + 1e-6
    packed = packFrom(least)
  }
  return { classes, places, from, unit, weights: Buffer.from(packed).toString('base64') }

  function packFrom(bound: number): number[] {
    const out: number[] = []
    for (const [feature, row] of rows) {
      const pairs: number[] = []
      for (let index = 0; index < size; index++) {
        const weight = weights[row * size + index] ?? 0
        const whole = Math.round(weight / unit)
        if (Math.abs(weight) >= bound && whole !== 0) pairs.push(index, whole & 0xff)
      }
      if (pairs.length > 0)
        out.push(feature >> 16, (feature >> 8) & 0xff, feature & 0xff, pairs.length / 2, ...pairs)
    }
    return out
  }
}
