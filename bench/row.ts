import type { Compared } from './measure.ts'

/** One line of the table. Figures without a baseline are told as they are, in `says`. */
export interface Row {
  name: string
  work: string
  baseline?: string
  compared?: Compared
  /** What the ratio should be at least (or, with `atMost`, at most). */
  target?: { ratio: number; atMost?: boolean }
  /** What else was measured, one figure an entry: "p99": "1.2 ms". */
  says?: Record<string, string>
  /** Whether it could be measured here. */
  skipped?: string
}

/** One file of `rows/`: some lines of the table. */
export type Bench = (options: BenchOptions) => Promise<Row[]>

export interface BenchOptions {
  /** 1 is the whole bench; a smaller figure is a quick look. */
  scale: number
  say(line: string): void
}

/** Whether a row keeps its target; undefined where it has none or was not measured. */
export function isMet({ compared, target }: Row): boolean | undefined {
  if (!compared || !target) return undefined
  return target.atMost ? compared.ratio.median <= target.ratio : compared.ratio.median >= target.ratio
}
