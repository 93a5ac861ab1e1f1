/**
 * One form for everything that is compared: typed text, the lexicon and the phrases of a flow all pass through `fold`.
 * Full and half width, katakana and hiragana, circled digits, kanji numerals and spaces inside Japanese become one.
 */

const circled = /[①-⑳⓪❶-❿➀-➉➊-➓⓵-⓾㊀-㊉]/gu
const kanjiDigits = '〇一二三四五六七八九'
const counter =
  '(?=[つ個箇本台番回年日週世系割次名件目社問]|か月|[ゖゕけ]月|[ゖゕかけ]所|箇所|箇月|個所|月[^曜額例次給]|月$|種類|時間|セット)'
const kanjiNumber = new RegExp(`(?<![一二三四五六七八九十百唯])([一二三四五六七八九十]{1,3})${counter}`, 'gu')
/** Words that phones leave in kana and flows write in kanji. */
const inKanji: Readonly<Record<string, string>> = {
  まいにち: '毎日',
  まいばん: '毎晩',
  まいしゅう: '毎週',
  まいつき: '毎月',
  まいとし: '毎年',
  さくてい: '策定',
  さくせい: '作成',
  せっち: '設置',
  はあく: '把握',
  じっし: '実施',
  たいおう: '対応',
  かくにん: '確認',
  てんけん: '点検',
  くんれん: '訓練',
  ほかん: '保管',
  あんごうか: '暗号化',
  こうしん: '更新',
  せいげん: '制限',
  しゅうしゅう: '収集',
}
const kana = new RegExp(Object.keys(inKanji).join('|'), 'gu')
const spoken: readonly [RegExp, string][] = [
  [/ひとつ(?!前|まえ|も)/gu, '1つ'],
  [/ふたつ/gu, '2つ'],
  [/みっつ/gu, '3つ'],
  [/よっつ/gu, '4つ'],
  [/いつつ/gu, '5つ'],
  [/いっこ(?!う)/gu, '1個'],
  [/(?<=\d)こ(?![ろとのれうんち])/gu, '個'],
  [/(?<=[に週月年日])一度(?!も)/gu, '1度'],
  [/なーい/gu, 'ない'],
  [/(?<=[週月年日])いち(?!ど)/gu, '1回'],
  [/(?<=[週月年])[一1](?=$|[、。!?でのくは])/gu, '1回'],
  [/(?<=に)いっぺん|(?<=に)いっかい|(?<=に)1ぺん/gu, '1回'],
  [/つく(?=[らりるれろっ])/gu, '作'],
  [/つか(?=[いうっわ])/gu, '使'],
  [/1つ(?=前|まえ)|1個(?=前|まえ)/gu, 'ひとつ'],
]

/** The folded form. */
export function fold(text: string): string {
  const marked = text.replace(circled, (mark) => `${circledValue(mark)}番`)
  let form = marked.normalize('NFKC').toLowerCase()
  form = form
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/[’‘`´']/gu, '')
    .replace(/[‐‑–—−]/gu, '-')
    .replace(/〜/gu, '~')
  form = form.replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  form = squeeze(form)
  form = form.replace(kanjiNumber, (_, digits: string) => String(kanjiValue(digits)))
  form = form.replace(/(?<=\d)(?:[ゖゕ箇ヶヵケカ個]月|かげつ)/gu, 'か月').replace(/半ねん|はんとし/gu, '半年')
  form = form.replace(kana, (word) => inKanji[word] ?? word)
  for (const [from, to] of spoken) form = form.replace(from, to)
  return form
}

/** Spaces count only between two Latin words or numbers; drawn-out endings ("ですぅ", "はーい") lose their tail. */
function squeeze(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?<![a-z0-9.,:;!?)]) | (?![a-z0-9(])/gu, '')
    .replace(/(?<![ぁ-ん])は[ぃいー]+(?=$|[、。!?])/gu, 'はい')
    .replace(/(?<![ぁ-ん])いい[ぇえー]+(?=$|[、。!?])/gu, 'いいえ')
    .replace(/(?<=[いすよんうえ])[ぁぃぅぇぉーっ~]+(?=$|[^ぁ-んー~0-9])/gu, '')
    .replace(/はーい|はあい|はぁい/gu, 'はい')
}

function circledValue(mark: string): number {
  const code = mark.codePointAt(0) ?? 0
  const from = [0x2460, 0x2776, 0x2780, 0x278a, 0x24f5, 0x3280].findLast((start) => {
    const span = start === 0x2460 ? 20 : 10
    return code >= start && code < start + span
  })
  return from === undefined ? 0 : code - from + 1
}

function kanjiValue(digits: string): number {
  const ten = digits.indexOf('十')
  if (ten < 0) return Number([...digits].map((one) => kanjiDigits.indexOf(one)).join(''))
  const tens = ten === 0 ? 1 : kanjiDigits.indexOf(digits.charAt(0))
  const ones = ten === digits.length - 1 ? 0 : kanjiDigits.indexOf(digits.charAt(digits.length - 1))
  return tens * 10 + ones
}

const marks = '⭕❌❎✅☑🆗🆖🙆🙅👍👎👌✔✖'
const pictures = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/gu
const faces =
  /m\(?_ _\)?m|m\(_\)m|orz|\^\^;?|\^_\^;?|\((?:笑|汗|泣|爆|苦笑|涙)\)|\([^()ぁ-ん一-龠a-z0-9]{2,12}\)/gu
const laughs = /(?<=[ぁ-ん一-龠ー。!?])(?<![笑草])[w笑草]+(?=$|[\n。!?])/gu

/** One sentence of a message, folded. */
export interface Sentence {
  text: string
  /** It ended in a question mark. */
  asked: boolean
}

/** The message's sentences in order; decoration (emoji, faces, "www") is dropped. */
export function sentencesOf(text: string): Sentence[] {
  const form = fold(withoutPictures(text))
    .replace(faces, '')
    .replace(laughs, '')
    .replace(/[・.]{2,}|…+/gu, '、')
  const parts = form.match(/[^。!?\n]+[。!?\n]*|[!?]+/gu) ?? []
  return parts
    .flatMap((part) => englishSentences(part))
    .map((part) => ({
      text: part.replace(/^[\s、,.・:;~-]+|(?<![\s、,.。!?・:;~])[\s、,.。!?・:;~]+$/gu, ''),
      asked: /[?]/u.test(part.slice(-4)),
    }))
    .filter((one) => one.text !== '' || one.asked)
}

/** Marks that say yes or no stay, and so do the signs that are no pictures. */
function withoutPictures(text: string): string {
  return text.replace(pictures, (one) => (marks.includes(one) || /[©®™]/u.test(one) ? one : ''))
}

/** "No. We stopped." is two sentences; "7.0.9" is none. */
function englishSentences(part: string): string[] {
  return part.split(/(?<=[a-z)]\.)\s+(?=[a-z])/u)
}
