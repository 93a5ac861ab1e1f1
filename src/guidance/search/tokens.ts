import type { Lexicon } from './lexicon.ts'
import { normalise } from './normalise.ts'

/**
 * Splits texts into tokens to search by. Japanese words come from the runtime's own dictionary; pairs of neighbouring
 * kanji find a word that was split differently elsewhere.
 */

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const RUN = /\p{Script=Han}{2,}/gu
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const LATIN = /^[a-z][a-z0-9-]*$/
/** A verb or adjective: kanji, then hiragana. When it is inflected the kanji stays. */
const INFLECTED = /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u
/** A number with what it counts: "3つ", "2世代". */
const NUMBER = /(?<!\d)\d+(つ|世代|か月|カ月|年|回|番|台)/g

/** One content word of a question: the tokens that can stand for it in a text, each with how well it does. */
export interface Concept {
  word: string
  stands: ReadonlyMap<string, number>
  /** A word in hiragana alone is more often phrasing than a subject. */
  weak: boolean
}

/** The tokens of a text, with those of the groups its words belong to. */
export function tokensOf(text: string, lexicons: readonly Lexicon[]): string[] {
  const plain = normalise(text)
  return [
    ...plainTokens(plain),
    ...lexicons.flatMap((lexicon) => lexicon.spot(plain).map(({ group }) => group)),
  ]
}

/** The content words of a question. A word of a lexicon is one word, however the dictionary would split it. */
export function conceptsOf(text: string, lexicons: readonly Lexicon[]): Concept[] {
  let rest = normalise(text)
  const groups = new Map<string, Set<string>>()
  for (const lexicon of lexicons) {
    for (const { name, group, from, to } of lexicon.spot(rest)) {
      groups.set(name, (groups.get(name) ?? new Set()).add(group))
      rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
    }
  }
  return [
    ...[...groups].map(([name, ids]) => concept(name, [...ids])),
    ...[...new Set(wordsOf(rest))].map((word) => concept(word, [])),
  ]
}

function concept(word: string, groups: readonly string[]): Concept {
  const stem = stemOf(word)
  const parts = [...new Set(plainTokens(word))].filter((token) => token !== word && token !== stem)
  const stands = new Map(parts.map((part) => [part, 0.9 / parts.length]))
  for (const group of groups) stands.set(group, 0.85)
  if (stem !== word) stands.set(stem, 0.7)
  stands.set(word, 1)
  return { word, stands, weak: groups.length === 0 && HIRAGANA.test(word) }
}

function plainTokens(plain: string): string[] {
  return [
    ...wordsOf(plain).flatMap((word) => {
      const stem = stemOf(word)
      return stem === word ? [word] : [word, stem]
    }),
    ...[...plain.matchAll(RUN)].flatMap(([run]) => pairsOf(run)),
  ]
}

function wordsOf(plain: string): string[] {
  const words: string[] = []
  for (const [counted] of plain.matchAll(NUMBER)) words.push(counted)
  for (const { segment, isWordLike } of segmenter.segment(plain.replace(NUMBER, ' '))) {
    if (!isWordLike || STOP.has(segment)) continue
    if (HIRAGANA.test(segment) && segment.length < 3) continue
    words.push(segment)
  }
  return words
}

function stemOf(word: string): string {
  if (LATIN.test(word)) return word.length > 4 ? word.replace(/(ies|es|s|ing|ed)$/, '') : word
  return INFLECTED.exec(word)?.[1] ?? word
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
}

/** Words that belong to the way of asking, not to the subject. */
const STOP = new Set(
  `です ます ました ません でした けど だけど なんです なんて なんか ください 下さい 教えて 教え 知りたい ほしい 欲しい
  どこ どれ なに 何 いつ だれ 誰 どう どっち どちら これ それ あれ ここ この その こと もの とき 時 場合 ため よう もし
  うち 自分 私 当院 ある いる する なる いい よい だめ ダメ 大丈夫 くらい ぐらい だけ しか ない あり して いう って という
  例えば たとえば 正直 はず よね やっぱり とりあえず ですよね でしょう こんな そんな など について 質問 1つ
  the a an is are was were be been do does did we our us you your i my me it its this that of to in on for and or not no
  yes if what where when who how which why can could may must should have has had will would at by with as from there
  one any some so ok okay still only same`.split(/\s+/),
)
