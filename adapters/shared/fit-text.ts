/** Making a text fit a platform's limits: what Slack and Discord share. Lengths are UTF-16 units. */

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Shortened to `maxLength`, never inside a character, ending in "…" where something is missing. */
export function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${head(text, maxLength - 1).trimEnd()}…`
}

/** The whole text in pieces of at maxLength `maxLength`, broken after a line or a sentence where there is one. */
export function pieces(text: string, maxLength: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > maxLength) {
    const window = head(rest, maxLength)
    const end = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('。'), window.lastIndexOf('. '))
    const piece = end > maxLength / 2 ? window.slice(0, end + 1) : window
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest]
}

/** Columns on screen: a full-width character takes two. */
export function columns(text: string): number {
  return [...text].reduce((width, one) => width + (wide.test(one) ? 2 : 1), 0)
}

/** The longest beginning of whole characters that fits `maxLength`; one character that is longer than that is cut. */
function head(text: string, maxLength: number): string {
  let kept = 0
  for (const { segment } of graphemes.segment(text.slice(0, maxLength + 1))) {
    if (kept + segment.length > maxLength) break
    kept += segment.length
  }
  return kept > 0 ? text.slice(0, kept) : text.slice(0, maxLength)
}
