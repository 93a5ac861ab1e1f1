import type { Paragraph } from '../adapter.ts'
import type { Language } from '../survey/text.ts'

/** What one page may hold, in characters: readable on a phone, and within every platform's limits. */
export const PAGE = 900

/** Paragraphs that belong together: a statement and its sources. */
export interface Block {
  paragraphs: Paragraph[]
  /** Begins a new page even where there is room on the one before. */
  breakBefore?: boolean
  /** Names what the block shows, so that its page can be found. */
  id?: string
}

/** Distributes blocks over pages of at most `PAGE` characters. A long text continues on the next page. */
export function paginate(blocks: readonly Block[], language: Language): Block[][] {
  const pages: Block[][] = []
  let page: Block[] = []
  for (const block of blocks.flatMap((one) => fitting(one, language))) {
    const full = sizeOf(page) + sizeOf([block]) > PAGE
    if (page.length > 0 && (full || block.breakBefore)) {
      pages.push(page)
      page = []
    }
    page.push(block)
  }
  return page.length > 0 ? [...pages, page] : pages
}

/** Characters of all texts, sources and rows. */
export function sizeOf(blocks: readonly Block[]): number {
  return blocks.flatMap((block) => block.paragraphs.map(lengthOf)).reduce((sum, one) => sum + one, 0)
}

function lengthOf(paragraph: Paragraph): number {
  switch (paragraph.kind) {
    case 'rows':
      return paragraph.rows.reduce((sum, row) => sum + row.label.length + row.text.length, 0)
    case 'quote':
      return paragraph.text.length + (paragraph.source?.length ?? 0)
    default:
      return paragraph.text.length
  }
}

/** The block as it is or, if it is too long, once for each part of its longest text, each time with its other lines. */
function fitting(block: Block, language: Language): Block[] {
  const room = PAGE - sizeOf([block])
  if (room >= 0) return [block]
  const longest = block.paragraphs.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  if (longest.kind === 'rows') return [block]
  return divide(longest.text, longest.text.length + room, language).map((text, index) => ({
    ...block,
    breakBefore: index > 0 || (block.breakBefore ?? false),
    paragraphs: block.paragraphs.map((one) => (one === longest ? { ...longest, text } : one)),
  }))
}

/** The text in parts of at most `maxLength` characters; only a sentence that is longer is divided itself. */
function divide(text: string, maxLength: number, language: Language): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of piecesOf(text, Math.max(maxLength, 1), language)) {
    if (part !== '' && part.length + piece.length > maxLength) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part]
}

function piecesOf(text: string, maxLength: number, language: Language): string[] {
  const segments = (of: string, granularity: 'sentence' | 'word' | 'grapheme') =>
    Array.from(new Intl.Segmenter(language, { granularity }).segment(of), ({ segment }) => segment)
  return segments(text, 'sentence').flatMap((sentence) =>
    sentence.length <= maxLength
      ? [sentence]
      : segments(sentence, 'word').flatMap((word) =>
          word.length <= maxLength ? [word] : segments(word, 'grapheme'),
        ),
  )
}
