import type { Ambiguity } from '../intent.ts'
import { does, inflects, type Phrase } from '../vocabulary/phrases.ts'
import { isUnknown, type Stance, type Token, tagOf } from '../vocabulary/tags.ts'
import { denials, predicateOf } from './clauses.ts'

export const onlyDenied =
  /^(?:誰も|だれも|何も|なにも|なんも|何もかも|どこも|どこにも|一度も|全然|ぜんぜん|全く|まったく|一切|いっさい|さっぱり|まるで|まるっきり|特に|とくに|まだまだ|いまだに|未だ|未だに|まだ)$/u

/** "外来だけ使っています": done for some. "業者のみに制限" limits others and stays. */
export function isScopeLimited(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      stanceOf(token).includes('only') && !/^(?:に|から|へ|が)/u.test(tokens[index + 1]?.text ?? ''),
  )
}

/** "保存しているだけです": nothing more than that is done. */
export function isMerely(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1]
    return stanceOf(token).includes('only') && before !== undefined && inflects(before, tokens[index - 2])
  })
}

/** A predicate of its own in the middle of a clause: "したことがある". */
export function endsWithPredicate(token: Token, before: Token | undefined): boolean {
  const ending = tagOf(token, 'ending')?.ending
  return (
    Boolean(ending && ending.aspect !== 'and' && inflects(token, before)) ||
    Boolean(tagOf(token, 'exist') && !inflects(token, before) && !does(token, before))
  )
}

/** A phrase said of the past or the future is not yet an answer about today. */
export function wrongTense(tokens: readonly Token[], phrase: Phrase | undefined): Ambiguity | undefined {
  const predicate = predicateOf(tokens)
  if (!predicate || predicate.aspect === phrase?.aspect) return undefined
  if (predicate.aspect === 'used') return 'contradiction'
  const promise = predicate.aspect === 'event' && !predicate.stative && denials(tokens) === 0
  return predicate.wish || (promise && predicate.verb !== 'unknown') ? 'not-yet' : undefined
}

/** "策定している病院もある": what is said is said of somebody else. */
export function modifiesNoun(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1]
    // "Fortiじゃない方": one of several is spoken of.
    if (next && tagOf(token, 'copula') && /^(?:方|ほう|やつ|もの)$/u.test(next.text)) return true
    if (!next || !inflects(token, tokens[index - 1]) || tagOf(token, 'ending')?.ending.aspect === 'and')
      return false
    return (
      isUnknown(next) ||
      Boolean(tagOf(next, 'noun')) ||
      /^(?:病院|施設|人|部署|部門|会社|者|所|法人|時間|とき|ときも|時も|ケース|日|やつ|気|暇|余裕|理由|方法|機会|体制|つもり|必要性)$/u.test(
        next.text,
      )
    )
  })
}

export const stancesIn = (tokens: readonly Token[]): Stance[] => tokens.flatMap(stanceOf)

export function stanceOf(token: Token): Stance[] {
  if (tagOf(token, 'topic') || tagOf(token, 'label')) return []
  return token.tags.flatMap((one) => (one.kind === 'stance' ? [one.stance] : []))
}
