import { readFront } from './front-matter.ts'
import { type Block, outline } from './outline.ts'
import type { Place } from './places.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/** A page of a survey: its front matter, and its headings as a tree. */
export interface Page {
  file: string
  values: Readonly<Record<string, unknown>>
  /** Where each entry of the front matter stands. */
  entries: Readonly<Record<string, Place>>
  /** The front matter is there but cannot be read. */
  isBroken: boolean
  root: Block
}

/** The place of an entry of the front matter; the page's first line where there is no such entry. */
export function entryAt(page: Page, name: string): Place {
  return page.entries[name] ?? { file: page.file, line: 1 }
}

/** Reads a page. A byte order mark and line ends of Windows make no difference. */
export function readPage({ tell }: Pick<Reader, 'tell'>, file: string, text: string): Page {
  const lines = withoutComments(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')).split('\n')
  const at = (line: number): Place => ({ file, line })
  const rest = (from: number) => outline(lines.slice(from), at(from + 1), tell)
  if (lines[0]?.trimEnd() !== '---') return { file, values: {}, entries: {}, isBroken: false, root: rest(0) }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (end < 0) {
    tell(at(lastEntry(lines) + 1), words.notClosed)
    return { file, values: {}, entries: {}, isBroken: true, root: rest(lines.length) }
  }
  const front = readFront(lines.slice(1, end), (line, said) => tell(at(line + 1), said))
  const entries = Object.entries(front?.lines ?? {}).map(([name, line]) => [name, at(line + 1)])
  return {
    file,
    values: front?.values ?? {},
    entries: Object.fromEntries(entries),
    isBroken: front === undefined,
    root: rest(end + 1),
  }
}

/** Comments `<!-- … -->` are for those who read the page; their lines stay, so that the others keep their numbers. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--')
  const without = rest.map((part) => {
    const end = part.indexOf('-->')
    return end < 0 ? `<!--${part}` : part.slice(0, end).replace(/[^\n]/g, '') + part.slice(end + 3)
  })
  return first + without.join('')
}

/** The last line that looks like an entry of a head that is never closed. */
function lastEntry(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && !/^(?:[\w-]+\s*[:：]|#|\s+\S|- )/.test(line))
  return lines.slice(0, end < 0 ? undefined : end).findLastIndex((line) => /^[\w-]+\s*[:：]/.test(line))
}
