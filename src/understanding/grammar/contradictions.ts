import { does, inflects, isLoose, type Phrase } from '../vocabulary/phrases.ts'
import { isUnknown, type Token, tagOf } from '../vocabulary/tags.ts'
import { denials, predicateOf } from './clauses.ts'

/** What in a clause turns it round, takes it back, or leaves it open although a choice was named. */

/** "今は廃止", "作り忘れた": something in it is over, besides what is said. */
export function isDiscontinued(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  const predicate = predicateOf(tokens)
  return tokens.some(
    (token) =>
      tagOf(token, 'verb')?.verb === 'end' &&
      (phrase !== undefined || token !== predicate?.token) &&
      !phrase?.items.includes(token.text),
  )
}

/** "策定は無理", "not no": a yes or no that says the contrary of the rest, or is itself denied. */
export function isRetracted(
  tokens: readonly Token[],
  value: string | undefined,
  yes: string | undefined,
): boolean {
  const said = tokens.filter((token) => tagOf(token, 'no') && !/^[ぁ-ん]{1,2}$/u.test(token.text))
  if (said.length === 0) return false
  return value === yes || denials(tokens) > 0 || tokens.some((token) => tagOf(token, 'yes'))
}

/** "業者に責任者がいます": somebody else has it. */
export function isAboutOthers(tokens: readonly Token[]): boolean {
  return (
    predicateOf(tokens)?.verb === 'exist' &&
    tokens.some(
      (token, index) =>
        /^(?:べんだー|業者|委託先|委託業者|めーかー|会社)$/u.test(token.text) &&
        /^(?:に|には)$/u.test(tokens[index + 1]?.text ?? ''),
    )
  )
}

/** A denial that hangs on no word that is known: "やってらん". */
export function hasLooseNegation(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 0 &&
      token.tags.length > 0 &&
      token.tags.every((one) => one.kind === 'ending' && one.ending.negated) &&
      !inflects(token, tokens[index - 1]) &&
      !does(token, tokens[index - 1]),
  )
}

/** "病院にはないが、健診センターにはある", "あるようなないような": there and not there in one breath. */
export function isContradictory(tokens: readonly Token[]): boolean {
  const there = tokens.flatMap((token, index) =>
    inflects(token, tokens[index - 1]) || /^[a-z]/u.test(token.text) ? [] : (tagOf(token, 'exist') ?? []),
  )
  return there.some((one) => one.negated) && there.some((one) => !one.negated)
}

/** After the last thing that is known to be done comes a word that nobody knows: "策定に反対です". */
export function hasUnknownTail(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  const predicate = predicateOf(tokens)
  if (!predicate) return false
  return tokens
    .slice(predicate.at + 1)
    .some((token, index, rest) =>
      isUnknown(token)
        ? !/^[ぁ-ん]$/u.test(token.text) && !phrase?.items.includes(token.text)
        : predicate.aspect === 'and' && isLoose(token, rest[index - 1]),
    )
}
