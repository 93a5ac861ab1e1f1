import type { Json } from '../../src/store/store.ts'

/** The `n` of a counting record; 0 where there is none. */
export function numberIn(value: Json | undefined): number {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Number(value.n ?? 0) : 0
}
