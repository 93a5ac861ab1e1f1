import type { Paragraph } from '../adapter.ts'
import type { Language } from '../survey/text.ts'

/** What one page may hold, in characters: readable on a phone, and within every platform's limits. */
export const PAGE = 900

/** Paragraphs that belong together: a statement and the line that says where it comes from. */
export interface Block {
  paragraphs: Paragraph[]
  /** Begins a new page, however little stands on the one before. */
  breakBefore?: boolean
  /** What this block shows, to find its page again. */
  id?: string
}

/** Lays blocks out on pages of at most `PAGE` characters. Nothing is cut: a long text goes on on the next page. */
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

/** The block as it is, or its longest text in parts that end where a sentence ends, each with all the other lines. */
function fitting(block: Block, language: Language): Block[] {
  const room = PAGE - sizeOf([block])
  if (room >= 0) return [block]
  const longest = block.paragraphs.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
  if (longest.kind === 'rows') return [block]
  return cut(longest.text, longest.text.length + room, language).map((text, index) => ({
    ...block,
    breakBefore: index > 0 || (block.breakBefore ?? false),
    paragraphs: block.paragraphs.map((one) => (one === longest ? { ...longest, text } : one)),
  }))
}

/** Parts of at most `most` characters; joined they are the text again. Only a sentence longer than that is divided. */
function cut(text: string, most: number, language: Language): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of piecesOf(text, Math.max(most, 1), language)) {
    if (part !== '' && part.length + piece.length > most) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part]
}

function piecesOf(text: string, most: number, language: Language): string[] {
  const segments = (of: string, granularity: 'sentence' | 'word' | 'grapheme') =>
    Array.from(new Intl.Segmenter(language, { granularity }).segment(of), ({ segment }) => segment)
  return segments(text, 'sentence').flatMap((sentence) =>
    sentence.length <= most
      ? [sentence]
      : segments(sentence, 'word').flatMap((word) =>
          word.length <= most ? [word] : segments(word, 'grapheme'),
        ),
  )
}
