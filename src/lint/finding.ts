/** One thing that is wrong in a survey: where, what, and what to do about it. */
export interface Finding {
  /** e.g. `questions.Q6-1.showIf`, `glossary.bcp`. */
  place: string
  problem: string
  remedy: string
}

/** A finding as one line. */
export function tell({ place, problem, remedy }: Finding): string {
  return `${place}: ${problem}. Remedy: ${remedy}.`
}
