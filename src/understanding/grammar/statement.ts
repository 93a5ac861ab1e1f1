import type { Doubt } from '../intent.ts'

/** What one clause says about the open question. */
export interface Statement {
  /** The choice it names. */
  choice?: string
  doubt?: Doubt
  /** "聞いてみます": set aside until somebody was asked. */
  asking: boolean
  /** It speaks of something else. */
  aside: boolean
  /** A bare はい or いいえ, as against a sentence that says it. */
  word: boolean
  says?: 'yes' | 'no'
  despite: boolean
  /** Narrowed by "だけ", "のみ". */
  reserved?: boolean
  ended: boolean
}

/** A clause that says nothing about it. */
export const silent: Statement = {
  asking: false,
  aside: false,
  word: false,
  despite: false,
  ended: false,
}
