const DIGITS = '〇一二三四五六七八九'
const COUNTED = /[〇一二三四五六七八九](?=[つ個世か月年回番台])/g

/** One spelling for one word: width, case, a long vowel at the end, kanji numerals before a counter. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(COUNTED, (digit) => String(DIGITS.indexOf(digit)))
    .replace(/(?<=\d)(個|コ)/g, 'つ')
    .replace(/(?<=\p{Script=Katakana}{2})ー(?!\p{Script=Katakana})/gu, '')
}
