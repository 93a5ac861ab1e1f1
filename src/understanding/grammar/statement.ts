import type { Ambiguity } from '../intent.ts'

/** What one clause says about the open question. */
export interface Statement {
  /** The choice it names. */
  choice?: string
  doubt?: Ambiguity
  /** "聞いてみます": set aside until somebody was asked. */
  willAsk: boolean
  /** It speaks of something else. */
  offTopic: boolean
  /** A bare はい or いいえ, as against a sentence that says it. */
  bareYesNo: boolean
  says?: 'yes' | 'no'
  concessive: boolean
  /** Narrowed by "だけ", "のみ". */
  reserved?: boolean
  discontinued: boolean
}

/** A clause that says nothing about it. */
export const silent: Statement = {
  willAsk: false,
  offTopic: false,
  bareYesNo: false,
  concessive: false,
  discontinued: false,
}
