import { sentencesOf } from '../vocabulary/normalise.ts'
import { does, inflects, itemOf, negates } from '../vocabulary/phrases.ts'
import { unframed } from '../vocabulary/politeness.ts'
import { type Token, tagOf } from '../vocabulary/tags.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isHinted, saidOfAnother } from './phrase-of.ts'
import * as plain from './plain-words.ts'

/** What explains a token of a plain answer. */
export type By =
  | 'politeness'
  | 'yes-or-no'
  | 'speaker'
  | 'object'
  | 'particle'
  | 'number'
  /** Together exactly what the survey's author wrote for the choice. */
  | 'phrase'
  | 'predicate'
  | 'ending'
  | 'final'

/** In this order they stand in a sentence. */
const order: Readonly<Record<By, number>> = {
  politeness: 0,
  'yes-or-no': 1,
  speaker: 2,
  object: 2,
  particle: 2,
  number: 2,
  phrase: 2,
  predicate: 2,
  ending: 3,
  final: 4,
}

/** What says something of the question, where yes and no only agree with it. */
const claiming: readonly By[] = ['object', 'number', 'phrase', 'predicate', 'ending']

/** A piece of the message; `by` is undefined where nothing explains it, and then the message is at most proposed. */
export interface Covered {
  text: string
  by: By | undefined
}

/** Nobody gives a plain answer in more characters; in a longer text something else is being told as well. */
const MAX_PLAIN = 400

/** The message piece by piece, with what explains each if it is to mean this choice. */
export const coverOf = (vocabulary: Vocabulary, choice: string, text: string): Covered[] =>
  coveredSentences(vocabulary, choice, text).flat()

function coveredSentences(vocabulary: Vocabulary, choice: string, text: string): Covered[][] {
  if (text.trim().normalize('NFKC').length > MAX_PLAIN) return [[{ text: '…', by: undefined }]]
  return sentencesOf(text).map(({ text: said, asked }): Covered[] => {
    if (asked) return [{ text: `${said}?`, by: undefined }]
    return sentence(said, vocabulary, choice)
  })
}

/** Whether everything in the message is explained, it says one thing once, and it denies at most once. */
export function isCovered(vocabulary: Vocabulary, choice: string, text: string): boolean {
  const sentences = coveredSentences(vocabulary, choice, text)
  const found = sentences.flat()
  const many = (...kinds: By[]) => found.filter(({ by }) => by && kinds.includes(by)).length
  const claims = sentences.filter((one) => one.some(({ by }) => by && claiming.includes(by)))
  return (
    found.every(({ by }) => by !== undefined) &&
    claims.length <= 1 &&
    !repeats(found) &&
    many('yes-or-no') <= 1 &&
    many('ending') <= 1 &&
    many('number') <= 1 &&
    many('yes-or-no', 'ending', 'number', 'phrase') > 0
  )
}

/** "管理が管理を管理しています" is a joke. */
const repeats = (found: readonly Covered[]): boolean => {
  const said = found.flatMap(({ text, by }) => (by && claiming.includes(by) ? [text] : []))
  return new Set(said).size < said.length
}

function sentence(said: string, vocabulary: Vocabulary, choice: string): Covered[] {
  const { before, body, after } = unframed(said)
  const polite = (text: string): Covered[] => (text === '' ? [] : [{ text, by: 'politeness' }])
  return [...polite(before), ...core(body, vocabulary, choice), ...polite(after)]
}

/** The number that is counted, and the words around it. */
function core(body: string, vocabulary: Vocabulary, choice: string): Covered[] {
  const choices = vocabulary.question?.kind === 'choice' ? vocabulary.question.choices : []
  const counting = choices.filter((one) => one.measures)
  const found = plain.numberIn(body, counting[0]?.measures?.of)
  if (!found) return words(body, vocabulary, [choice])
  // "3つ作成しています": what is counted is said with the same words, however many there are.
  const same = counting.map((one) => one.value)
  return [
    ...words(body.slice(0, found.index), vocabulary, same, true),
    { text: found[0], by: 'number' },
    ...words(body.slice(found.index + found[0].length), vocabulary, same),
  ]
}

const stance = /^=(?!do$|exist$|use$|make$|put$)/u

interface Around {
  vocabulary: Vocabulary
  /** The choice that is meant; those that count, where a number says which. */
  choices: readonly string[]
  negated: boolean
  /** The words are exactly those of a phrase of the choice. */
  whole: boolean
  /** What the choice is said with, denied or not as it is here. */
  said: ReadonlySet<string>
  /** "何も", "特に": none at all. */
  scoped: boolean
}

function words(text: string, vocabulary: Vocabulary, choices: readonly string[], goesOn = false): Covered[] {
  if (text === '') return []
  const tokens = vocabulary.cut(text)
  const items = tokens.flatMap((token, index) => itemOf(token, tokens[index - 1]) ?? [])
  const negated = tokens.filter((token, index) => negates(token, tokens[index - 1])).length === 1
  const like = vocabulary.phrases.filter((one) => one.negated === negated)
  if (isHinted(like, items)) return [{ text, by: undefined }]
  const phrases = like.filter((one) => !one.hint && choices.includes(one.value))
  const counting = choices.length > 1
  const whole = phrases.some(
    (one) =>
      !counting &&
      items.length > 0 &&
      items.every((item) => one.items.includes(item)) &&
      one.items.every((item) => items.includes(item)),
  )
  const said = new Set(phrases.flatMap((one) => one.items).filter((item) => !counting || !stance.test(item)))
  const scoped = tokens.some((token) => plain.scopes.test(token.text))
  const around: Around = { vocabulary, choices, negated, whole, said, scoped }
  let reached = 0
  const found = tokens.map((token, index): Covered => {
    const by = explains(token, tokens[index - 1], around, reached)
    const place = by === undefined ? reached : order[by]
    const inOrder = place >= reached
    reached = Math.max(reached, place)
    return { text: token.text, by: inOrder ? by : undefined }
  })
  return found.map((one, index) =>
    dangles(one, found[index - 1], found[index + 1], goesOn) ? { ...one, by: undefined } : one,
  )
}

/** "はいが、", "策定は": a particle with nothing before or after it to join. */
function dangles(
  one: Covered,
  before: Covered | undefined,
  next: Covered | undefined,
  goesOn: boolean,
): boolean {
  if (one.by !== 'particle' || /^[、,で]$/u.test(one.text) || plain.scopes.test(one.text)) return false
  return before === undefined || before.by === 'yes-or-no' || (next ? next.by === 'final' : !goesOn)
}

function explains(token: Token, before: Token | undefined, around: Around, reached: number): By | undefined {
  const { vocabulary, whole, negated, said } = around
  const { text } = token
  if (reached >= order.ending) return plain.finals.test(text) ? 'final' : undefined
  if (plain.firm.test(text) && (tagOf(token, 'yes') || tagOf(token, 'no'))) return 'yes-or-no'
  const ending = tagOf(token, 'ending')?.ending
  const done = does(token, before)
  if (ending && done && !(vocabulary.plain || said.has('=do'))) return undefined
  if (ending && (done || inflects(token, before)))
    return before?.text !== 'で' && plain.isPresent(text, ending, vocabulary.past) ? 'ending' : undefined
  const exist = tagOf(token, 'exist')
  // "特にありません", "何もない" may say that there is nothing to say.
  if (exist) return !exist.past && !around.scoped && (whole || said.has('=exist')) ? 'ending' : undefined
  if (plain.not.test(text) && said.size > 0) return 'predicate'
  const item = itemOf(token, before)
  if (item !== undefined && whole) return 'phrase'
  if (item !== undefined && said.has(item)) return 'predicate'
  if (item === '=do' && vocabulary.plain && plain.does.test(text)) return 'predicate'
  if (tagOf(token, 'topic') && !saidOfAnother(vocabulary.phrases, around.choices, item)) return 'object'
  if (plain.particles.test(text) || (negated && plain.scopes.test(text))) return 'particle'
  if (plain.finals.test(text)) return 'final'
  return plain.speaker.test(text) ? 'speaker' : undefined
}
