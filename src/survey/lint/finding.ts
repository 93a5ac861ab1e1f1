import type { Language, Text } from '../text.ts'

/** One thing that is wrong in a survey: where, what, and what to do about it. */
export interface Finding {
  /** e.g. `questions.Q6-1.showIf`, `glossary.bcp`. */
  place: string
  problem: Text
  remedy: Text
}

/** A finding as one line. */
export function tell({ place, problem, remedy }: Finding, language: Language): string {
  return language === 'ja'
    ? `${place}: ${problem.ja}。対処: ${remedy.ja}。`
    : `${place}: ${problem.en}. Remedy: ${remedy.en}.`
}
