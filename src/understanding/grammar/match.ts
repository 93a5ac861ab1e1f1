import { itemOf, type Phrase } from '../vocabulary/phrases.ts'
import { isUnknown, type Token, tagOf } from '../vocabulary/tags.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { predicateOf } from './clauses.ts'
import { subjectOf } from './subject.ts'

/** What is done is none of the words of any choice: "更新を依頼しました" is not "更新しました". */
export function hasOtherPredicate(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const predicate = predicateOf(tokens)
  if (predicate?.verb !== 'unknown' || !isUnknown(predicate.token)) return false
  return ![...vocabulary.stems].some((stem) => stem === predicate.token.text)
}

/** It names another question's subject and none of this one's. */
export function hasOtherTopic(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const spoken = new Set(vocabulary.phrases.flatMap((phrase) => phrase.items))
  return (
    subjectOf(tokens) === 'otherTopic' &&
    tokens.some((token) => tagOf(token, 'otherTopic') && !spoken.has(itemOf(token, undefined) ?? ''))
  )
}

type Match = { kind: 'one'; phrase: Phrase; exact: boolean } | { kind: 'several'; phrase?: undefined }

/** The longest phrase whose content stands in the clause with the same denial. */
export function matchPhrase(
  said: { items: string[]; negated: boolean; aspect?: string | undefined },
  vocabulary: Vocabulary,
): Match | undefined {
  const present = vocabulary.phrases.filter(
    (phrase) =>
      phrase.items.every((item) => said.items.includes(item)) &&
      // "1つしか作っていない" is heard only by a phrase with its しか.
      phrase.items.includes('=nothing-but') === said.items.includes('=nothing-but') &&
      !(vocabulary.plain && ['=do', '=exist'].includes(phrase.items.join())),
  )
  const fitting = present.filter((phrase) => phrase.negated === said.negated)
  const longest = Math.max(0, ...fitting.map((phrase) => phrase.items.length))
  const best = fitting.filter((phrase) => phrase.items.length === longest)
  const plainly = best.filter((one) => !one.hint)
  const phrase = plainly.find((one) => one.aspect === said.aspect) ?? plainly[0] ?? best[0]
  if (!phrase) return oppositeChoice(present, vocabulary)
  if (phrase.hint && phrase.items.length === 1 && said.items.length > 2) return undefined
  if (new Set(best.map((one) => one.value)).size > 1) return { kind: 'several' }
  return {
    kind: 'one',
    phrase,
    exact: said.items.every((item) => phrase.items.includes(item) || item === '=all'),
  }
}

/** Where there are only two choices, denying one points to the other. */
function oppositeChoice(present: readonly Phrase[], vocabulary: Vocabulary): Match | undefined {
  const { question, plain } = vocabulary
  const [phrase] = present.toSorted((one, other) => other.items.length - one.items.length)
  if (!phrase || plain || question?.kind !== 'choice' || question.choices.length !== 2) return undefined
  const other = question.choices.find((choice) => choice.value !== phrase.value)
  return other && { kind: 'one', phrase: { ...phrase, value: other.value, hint: true }, exact: false }
}
