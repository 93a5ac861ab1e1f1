import { itemOf, type Phrase } from '../vocabulary/phrases.ts'
import { isGap, sense, type Token } from '../vocabulary/sense.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { predicateOf } from './clauses.ts'
import { subjectOf } from './subject.ts'

/** What is done is none of the words of any choice: "更新を依頼しました" is not "更新しました". */
export function elsewise(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const predicate = predicateOf(tokens)
  if (predicate?.verb !== 'unknown' || !isGap(predicate.token)) return false
  return ![...vocabulary.stems].some((stem) => stem === predicate.token.text)
}

/** It names another question's subject and none of this one's. */
export function elsewhere(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const spoken = new Set(vocabulary.phrases.flatMap((phrase) => phrase.items))
  return (
    subjectOf(tokens) === 'other' &&
    tokens.some((token) => sense(token, 'other') && !spoken.has(itemOf(token, undefined) ?? ''))
  )
}

type Heard = { kind: 'one'; phrase: Phrase; exact: boolean } | { kind: 'several'; phrase?: undefined }

/** The longest phrase whose content stands in the clause with the same denial. */
export function hear(
  said: { items: string[]; negated: boolean; aspect?: string | undefined },
  vocabulary: Vocabulary,
): Heard | undefined {
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
  if (!phrase) return turnedAround(present, vocabulary)
  if (phrase.hint && phrase.items.length === 1 && said.items.length > 2) return undefined
  if (new Set(best.map((one) => one.value)).size > 1) return { kind: 'several' }
  return {
    kind: 'one',
    phrase,
    exact: said.items.every((item) => phrase.items.includes(item) || item === '=all'),
  }
}

/** Where there are only two choices, denying one points to the other. */
function turnedAround(present: readonly Phrase[], vocabulary: Vocabulary): Heard | undefined {
  const { question, plain } = vocabulary
  const [phrase] = present.toSorted((one, other) => other.items.length - one.items.length)
  if (!phrase || plain || question?.kind !== 'choice' || question.choices.length !== 2) return undefined
  const other = question.choices.find((choice) => choice.value !== phrase.value)
  return other && { kind: 'one', phrase: { ...phrase, value: other.value, hint: true }, exact: false }
}
