import type { Survey } from '../../survey/survey.ts'
import { featuresOf } from './features.ts'
import generated from './weights.json' with { type: 'json' }

/**
 * A linear model over the pieces of a text, trained on the labelled messages in `training/`. It proposes and never
 * records. Only whole numbers and the four operations are used, so that it reads the same on every machine.
 */
export interface Reader {
  /** The least share with which a choice is proposed, and an intent followed. */
  from: { choice: number; intent: number }
  /** What the text may mean at this place, likeliest first; empty where the place was not trained. */
  rank(place: string, choices: readonly string[], text: string, found: readonly string[]): Ranked[]
}

export interface Ranked {
  /** `choice:yes`, `intent:why`, or `unclear`. */
  means: string
  /** 0 to 1; all that are possible at the place come to 1. */
  share: number
}

/** The generated file: `weights` lists, for each feature in ascending order, its number and its weight in each class. */
export interface Weights {
  classes: readonly string[]
  places: readonly string[]
  from: Reader['from']
  /** A weight of 1 stands for this much. */
  unit: number
  /** Base64. A feature is 3 bytes, the number of its classes, then pairs of a class and a signed weight. */
  weights: string
}

export function readerOf({ classes, places, unit, from, weights }: Weights): Reader {
  let table: Table | undefined
  return {
    from,
    rank(place, choices, text, found) {
      if (!places.includes(place)) return []
      table ??= decode(weights)
      const { sums, known } = sum(table, featuresOf(text, place, found), classes.length)
      const possible = classes.flatMap((name, index) => {
        const means = meaningAt(name, place, choices)
        return means === undefined ? [] : [{ means, score: ((sums[index] ?? 0) * unit) / Math.sqrt(known) }]
      })
      return shares(possible)
    },
  }
}

/** The reader that comes with the product; its weights are unpacked when they are first needed. */
export const trained: Reader = readerOf(generated)

export const placeOf = (survey: Survey, question: string): string => `${survey.id}/${question}`

/** "yes" and "no" are learnt together over all questions; any other choice is one of its question. */
export function meaningAt(name: string, place: string, choices: readonly string[]): string | undefined {
  if (!name.startsWith('choice:')) return name
  const value = name.slice('choice:'.length)
  const choice = value.startsWith(`${place}:`) ? value.slice(place.length + 1) : value
  return choices.includes(choice) ? `choice:${choice}` : undefined
}

interface Table {
  features: Uint32Array
  /** Where the pairs of each feature begin; one more than there are features. */
  starts: Uint32Array
  pairs: Uint8Array
}

function decode(weights: string): Table {
  const bytes = Buffer.from(weights, 'base64')
  const features: number[] = []
  const starts: number[] = []
  for (let at = 0; at < bytes.length; ) {
    features.push(bytes.readUIntBE(at, 3))
    starts.push(at + 4)
    at += 4 + 2 * bytes.readUInt8(at + 3)
  }
  return {
    features: Uint32Array.from(features),
    starts: Uint32Array.from([...starts, bytes.length + 4]),
    pairs: bytes,
  }
}

function sum(table: Table, features: Uint32Array, classes: number): { sums: Int32Array; known: number } {
  const sums = new Int32Array(classes)
  let known = 1
  for (const feature of features) {
    const at = find(table.features, feature)
    if (at < 0) continue
    known++
    const end = (table.starts[at + 1] ?? 0) - 4
    for (let pair = table.starts[at] ?? 0; pair < end; pair += 2) {
      const index = table.pairs[pair] ?? 0
      sums[index] = (sums[index] ?? 0) + (((table.pairs[pair + 1] ?? 0) << 24) >> 24)
    }
  }
  return { sums, known }
}

/** Its place in an ascending list, or -1. */
function find(list: Uint32Array, wanted: number): number {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = list[middle] ?? 0
    if (here === wanted) return middle
    if (here < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function shares(scores: readonly { means: string; score: number }[]): Ranked[] {
  const most = Math.max(...scores.map((one) => one.score))
  const weighed = scores.map(({ means, score }) => ({ means, share: exponential(score - most) }))
  const whole = weighed.reduce((total, one) => total + one.share, 0)
  return weighed
    .map(({ means, share }) => ({ means, share: share / whole }))
    .sort((one, other) => other.share - one.share)
}

/** e to a power of 0 or less. `Math.exp` may differ in its last digits from machine to machine; this does not. */
function exponential(power: number): number {
  let value = Math.max(0, 1 + power / 1024)
  for (let times = 0; times < 10; times++) value *= value
  return value
}
