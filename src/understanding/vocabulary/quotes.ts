import type { Sentence } from './normalise.ts'

const quoted = /「[^「」]*」|『[^『』]*』|"[^"]*"/gu

/** The text as it was typed, and as it is read: what is quoted is spoken of, not said. */
export function spoken(text: string): { whole: string; plain: string } {
  const whole = text.trim()
  const alone = /^[「『"“]([^「」『』"“”]{1,20})[」』"”]$/u.exec(whole)?.[1]
  const plain = alone ?? (whole.replace(quoted, '').trim() === '' ? whole : hideQuotes(whole))
  return { whole, plain }
}

/** A quoted yes is no yes; a quoted word of the survey is still that word. */
function hideQuotes(text: string): string {
  return text.replace(quoted, (piece) =>
    /^.(?:はい|いいえ|yes|no|[①-⑳].*|\d).$/iu.test(piece) ? '〓' : piece.slice(1, -1),
  )
}

/** "うん、で締切いつ？" is an answer and a question. */
export function wordFirst(sentence: Sentence): Sentence[] {
  const found =
    sentence.asked &&
    /^(はい|うん|ええ|いいえ|yes|no)[、,](?:で、?|あと、?|ところで、?|ちなみに、?)(.+)$/u.exec(sentence.text)
  if (!found) return [sentence]
  const [, word = '', rest = ''] = found
  return [
    { text: word, asked: false },
    { text: rest, asked: true },
  ]
}
