/** Making a text fit a platform's limits: what Slack and Discord share. Lengths are UTF-16 units. */

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** Shortened to `most`, never inside a character, ending in "…" where something is missing. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${head(text, most - 1).trimEnd()}…`
}

/** The whole text in pieces of at most `most`, broken after a line or a sentence where there is one. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = []
  let rest = text
  while (rest.length > most) {
    const window = head(rest, most)
    const end = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('。'), window.lastIndexOf('. '))
    const piece = end > most / 2 ? window.slice(0, end + 1) : window
    found.push(piece)
    rest = rest.slice(piece.length)
  }
  return rest === '' && found.length > 0 ? found : [...found, rest]
}

/** Columns on screen: a full-width character takes two. */
export function columns(text: string): number {
  return [...text].reduce((width, one) => width + (wide.test(one) ? 2 : 1), 0)
}

/** The longest beginning of whole characters that fits `most`; one character that is longer than that is cut. */
function head(text: string, most: number): string {
  let kept = 0
  for (const { segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (kept + segment.length > most) break
    kept += segment.length
  }
  return kept > 0 ? text.slice(0, kept) : text.slice(0, most)
}
