import type { Language, Text } from '../text.ts'

/** What is wrong, and what to do about it. */
export interface Said {
  problem: Text
  remedy: Text
}

/** One thing that is wrong in a survey, and where. */
export interface Finding extends Said {
  /** e.g. `questions.Q6-1.showIf`, `glossary.bcp`; for a survey in files, `questions/q6-1.md:5`. */
  place: string
}

export function finding(problem: Text, remedy: Text): Said {
  return { problem, remedy }
}

/** A finding as one line. */
export function tell({ place, problem, remedy }: Finding, language: Language): string {
  return language === 'ja'
    ? `${place}: ${problem.ja}。対処: ${remedy.ja}。`
    : `${place}: ${problem.en}. Remedy: ${remedy.en}.`
}
