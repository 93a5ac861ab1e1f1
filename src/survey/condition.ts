import type { Condition } from './questions/definition.ts'

/** The smallest condition: the answer to one earlier question is one of these choices. */
export type Comparison = Extract<Condition, { question: string }>

/** What a comparison results in, and what the results of the parts of an `all` or `any` make together. */
export interface Fold<T> {
  one(comparison: Comparison): T
  all(parts: T[]): T
  any(parts: T[]): T
}

/** Works out a condition from the inside. Everything that reads conditions uses it. */
export function foldCondition<T>(condition: Condition, fold: Fold<T>): T {
  if ('all' in condition) return fold.all(condition.all.map((part) => foldCondition(part, fold)))
  if ('any' in condition) return fold.any(condition.any.map((part) => foldCondition(part, fold)))
  return fold.one(condition)
}

/** Whether a condition holds, given which comparisons do. No condition always holds. */
export function holds(condition: Condition | undefined, isTrue: (one: Comparison) => boolean): boolean {
  if (!condition) return true
  return foldCondition<boolean>(condition, {
    one: isTrue,
    all: (parts) => parts.every(Boolean),
    any: (parts) => parts.some(Boolean),
  })
}

/** The comparisons a condition is built of, in order. */
export function comparisonsIn(condition: Condition | undefined): Comparison[] {
  if (!condition) return []
  return foldCondition<Comparison[]>(condition, {
    one: (comparison) => [comparison],
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
  })
}
