const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** At most `most` UTF-16 units, never cut inside a character; what was cut shows as "…". */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > most - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** How much room a text takes on a button: a Japanese character takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((width, one) => width + (wide.test(one) || one.length > 1 ? 2 : 1), 0)
}
