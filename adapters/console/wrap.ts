/** Columns that a text takes on the screen. */
export type Width = (text: string) => number

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
/** Must not begin a line. */
const CLOSING = /^[、。，．,.!?！？」』）)】〕］\]〉》・:：;；…ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％%々]/
/** Must not end a line. */
const OPENING = /[「『（([【〔［〈《]$/
const WORD = /[A-Za-z0-9'/_.:@+-]$/

/** Lines of at most `columns` columns, broken as Japanese and English are: between characters, never within a word. */
export function wrap(text: string, columns: number, width: Width): string[] {
  return text
    .split('\n')
    .flatMap((line) => (width(line) <= columns ? [line] : wrapLine(line, columns, width)))
}

function wrapLine(line: string, columns: number, width: Width): string[] {
  const lines: string[] = []
  let current = ''
  let used = 0
  for (const piece of piecesOf(line)) {
    const size = width(piece)
    if (used + size > columns && current !== '') {
      lines.push(current.trimEnd())
      current = ''
      used = 0
      if (piece === ' ') continue
    }
    if (size <= columns) {
      current += piece
      used += size
      continue
    }
    // Longer than a line by itself (a URL, a run of one character): cut wherever it reaches the edge.
    for (const { segment } of segmenter.segment(piece)) {
      const step = width(segment)
      if (used + step > columns) {
        lines.push(current)
        current = ''
        used = 0
      }
      current += segment
      used += step
    }
  }
  if (current !== '') lines.push(current)
  return lines
}

/** Runs that stay together: a word, a character with the closing marks after it, an opening mark with what it opens. */
function piecesOf(line: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let before = ''
  for (const { segment } of segmenter.segment(line)) {
    const joins = CLOSING.test(segment) || OPENING.test(before) || (WORD.test(before) && WORD.test(segment))
    if (joins) piece += segment
    else {
      if (piece !== '') pieces.push(piece)
      piece = segment
    }
    before = segment
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}
