import type { Text } from '../survey/text.ts'

/** How far every interview is. People who have never opened the survey are not known here. */
export interface States {
  /** Opened, nothing answered yet. */
  opened: number
  answering: number
  /** Answering, with questions set aside. */
  parked: number
  submitted: number
  /** Of the submitted ones: opened again for a correction. */
  correcting: number
}

/** One question with choices over the submitted responses. */
export interface Distribution {
  question: string
  short: Text
  /** Submitted responses that were asked this question: the percentages refer to these. */
  base: number
  /** Several may be picked, so that the counts can add up to more than the base. */
  several: boolean
  choices: { value: string; label: Text; count: number }[]
}

/** Where people have trouble, counted over open and submitted interviews. */
export interface Trouble {
  question: string
  short: Text
  /** Open interviews that are at this question. */
  stopped: number
  /** Open interviews that set it aside. */
  parked: number
  /** How often an explanation was asked for. */
  whys: number
}

export interface Figures {
  survey: { id: string; version: number; title: Text }
  at: string
  states: States
  distributions: Distribution[]
  /** Questions with any trouble, the most first. */
  troubles: Trouble[]
  /** Minutes from opening to the first submission; undefined when nobody has submitted. */
  finish: { count: number; quartiles: [number, number, number] } | undefined
}

/** In whole percent, like the published figures; undefined where the base is empty. */
export function percent(count: number, base: number): number | undefined {
  return base === 0 ? undefined : Math.round((count / base) * 100)
}
