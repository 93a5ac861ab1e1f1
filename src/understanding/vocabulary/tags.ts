import type { Intent } from '../intent.ts'

export type IntentName = Intent['intent']

/** What an ending does to its verb: "していません" is a negated state, "しました" a past event. */
export interface Ending {
  negated: boolean
  /** `state`: it is so now. `past`: it happened. `used`: it was so. `event`: it happens or will. `and`: goes on. */
  aspect: 'state' | 'past' | 'used' | 'event' | 'and'
  condition?: true
  /** 〜たい, 〜しよう, 〜してください: wished for or asked for. */
  wish?: true
}

/** How the speaker stands to what is said. */
export type Stance =
  | 'hedge' // たぶん, と思う, らしい
  | 'soft' // 一応, 基本的に: true, with a reservation
  | 'unknown' // わからない
  | 'asking' // ベンダーに聞いてみます
  | 'plan' // 予定, 検討中
  | 'yet' // まだ
  | 'partly' // 一部, だいたい
  | 'all' // すべて: with a negation it is "partly"
  | 'only' // だけ
  | 'nothing-but' // しか: turns the negation that follows
  | 'formerly' // 以前は
  | 'lacking' // 手が回らない, 後回し
  | 'double' // わけではない: turns what stands before
  | 'elsewhere' // 他院は, 系列の病院では
  | 'must' // しないといけない

export type Wh = 'why' | 'what' | 'who' | 'where' | 'when' | 'which' | 'how' | 'how-many'

/** One thing a piece of text can mean. A piece can have several tags. */
export type Tag =
  | { kind: 'filler' }
  /** は, が, を, も: what stands before is what the clause speaks of. */
  | { kind: 'mark' }
  | { kind: 'ending'; ending: Ending }
  | { kind: 'exist'; negated: boolean; past?: true }
  | { kind: 'copula'; negated: boolean }
  | { kind: 'negativePrefix' }
  | { kind: 'yes'; weak?: true }
  | { kind: 'no'; weak?: true }
  | { kind: 'stance'; stance: Stance }
  | { kind: 'link'; link: 'contrast' | 'reason' | 'condition' | 'and' }
  | { kind: 'ask'; form: 'open' | 'tag' }
  | { kind: 'wh'; wh: Wh }
  | { kind: 'please' }
  | { kind: 'command'; intent: IntentName /** Not enough alone. */; part?: true }
  /** `do`: any doing. `maintain`: looking after, which may be doing or only preparing. `make`: making something that was not there. `know`, `end`: ends or undoes. */
  | { kind: 'verb'; verb: 'do' | 'maintain' | 'make' | 'know' | 'end' | 'look' | 'use'; stative?: true }
  | { kind: 'noun' }
  | { kind: 'number'; value: number }
  | { kind: 'time' }
  | { kind: 'often' }
  | { kind: 'chat' }
  /** Of the survey: */
  | { kind: 'topic' }
  | { kind: 'otherTopic' }
  | { kind: 'term'; term: string }
  | { kind: 'label'; value: string }

/** A piece of a sentence with everything it can mean; no tags: nobody knows this word. */
export interface Token {
  text: string
  tags: readonly Tag[]
}

export function tagOf<K extends Tag['kind']>(token: Token, kind: K): Extract<Tag, { kind: K }> | undefined {
  return token.tags.find((one): one is Extract<Tag, { kind: K }> => one.kind === kind)
}

export const isUnknown = (token: Token): boolean => token.tags.length === 0
