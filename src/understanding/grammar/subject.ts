import { isRequest } from '../vocabulary/phrases.ts'
import { isUnknown, type Token, tagOf } from '../vocabulary/tags.ts'
import { predicateOf } from './clauses.ts'

/** "訓練計画", "副責任者": the question's word is only part of another. */
function compounded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const solid = (token: Token | undefined) =>
    Boolean(token && isUnknown(token) && /^[一-龠ァ-ヴ]+$/u.test(token.text))
  const of = tokens[index + 2]
  if (after?.text === 'の' && of && (isUnknown(of) || isRequest(of)) && predicateOf(tokens)?.token !== of)
    return true
  return solid(before) || (solid(after) && predicateOf(tokens)?.token !== after)
}

/** What the clause speaks of: the question's subject, another question's, something unknown, or nothing named. */
export function subjectOf(tokens: readonly Token[]): 'topic' | 'otherTopic' | 'unknown' | 'none' {
  if (tokens.some((token, index) => tagOf(token, 'topic') && !compounded(tokens, index))) return 'topic'
  if (tokens.some((token) => tagOf(token, 'otherTopic') && !tagOf(token, 'often'))) return 'otherTopic'
  const predicate = predicateOf(tokens)
  const found = tokens.some((token, index) => {
    if (token === predicate?.token) return false
    if (tagOf(token, 'topic')) return compounded(tokens, index)
    if (!isThing(token)) return false
    return (
      predicate?.verb === 'exist' ||
      /^(?:は|が|を|も|って|とは|としては)$/u.test(tokens[index + 1]?.text ?? '')
    )
  })
  return found ? 'unknown' : 'none'
}

/** A word that names something, though nothing of this question. */
export function isThing(token: Token): boolean {
  return isUnknown(token) || isRequest(token) || Boolean(tagOf(token, 'noun') || tagOf(token, 'term'))
}

/** Whether a token says anything at all. */
export function matters(token: Token): boolean {
  if (isUnknown(token)) return true
  return token.tags.some((one) => !['filler', 'mark', 'please', 'time', 'chat', 'link'].includes(one.kind))
}
