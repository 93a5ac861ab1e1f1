import MarkdownIt from 'markdown-it'
import type { Said } from '../lint/finding.ts'
import { isMarks, type Marks, readMarks } from './marks.ts'
import type { Place } from './places.ts'
import { words } from './words.ts'

/** A paragraph with its translation, and what stands in brackets between them. */
export interface Paragraph extends Marks {
  text: string
  translation?: string
  at: Place
}

/** `- name: value` under a heading. */
export interface Field {
  name: string
  value: string
  at: Place
}

/** A heading and what is under it. `depth` is the number of `#`; the page itself has 0. */
export interface Block {
  depth: number
  title: string
  at: Place
  fields: Field[]
  paragraphs: Paragraph[]
  blocks: Block[]
}

interface Line {
  text: string
  at: Place
}
type Tell = (at: Place, said: Said) => void

/** Only headings, quotations and lists mean something; everything else is text, as it stands. */
const markdown = new MarkdownIt('zero').enable(['heading', 'blockquote', 'list'])
markdown.core.ruler.enableOnly(['normalize', 'block'])

const field = /^[-*+]\s+([A-Za-z][\w-]*)\s*([:：])\s*(\S.*|)$/

/** A page's headings as a tree. `first` is the place of the first line. */
export function outline(written: readonly string[], first: Place, tell: Tell): Block {
  const root = blockOf(0, '', first)
  const open = [root]
  const here = () => open.at(-1) ?? root
  const at = (line: number): Place => ({ file: first.file, line: first.line + line })
  const lines = written.map((line, index) => mended(line, (said) => tell(at(index), said)))
  for (const { level, map, type, tag } of markdown.parse(lines.join('\n'), {})) {
    if (level !== 0 || !map || !type.endsWith('_open')) continue
    const own = lines.slice(...map).map((text, index) => ({ text, at: at(map[0] + index) }))
    while (own.at(-1)?.text.trim() === '') own.pop()
    if (type === 'heading_open') {
      const title = (own[0]?.text ?? '').replace(/^\s*#+\s*|(?<!\s)\s+(?:#+\s*)?$/g, '')
      const block = blockOf(Number(tag.slice(1)), title, at(map[0]))
      while (open.length > 1 && here().depth >= block.depth) open.pop()
      here().blocks.push(block)
      open.push(block)
    } else if (type === 'blockquote_open') addQuote(here(), own, tell)
    else if (isFields(here(), own)) addFields(here(), own, tell)
    else addText(here(), own)
  }
  return root
}

function blockOf(depth: number, title: string, at: Place): Block {
  return { depth, title, at, fields: [], paragraphs: [], blocks: [] }
}

/** A translation belongs to the paragraph right before it. */
function addQuote(block: Block, own: readonly Line[], tell: Tell): void {
  const quoted = own.filter(({ text }) => /^\s*>/.test(text))
  const paragraph = block.paragraphs.at(-1)
  if (!paragraph || paragraph.translation !== undefined)
    tell(own[0]?.at ?? block.at, words.nothingToTranslate)
  else paragraph.translation = quoted.map(({ text }) => text.replace(/^\s*> ?/, '').trimEnd()).join('\n')
  for (const { text, at } of own.filter((one) => !quoted.includes(one))) {
    if (isMarks(text) && paragraph) addMarks(paragraph, text)
    else tell(at, words.noBlankLine)
  }
}

/** Entries stand right below a heading; a list further down is text. */
function isFields(block: Block, [first]: readonly Line[]): boolean {
  return block.depth > 0 && block.paragraphs.length === 0 && field.test(first?.text ?? '')
}

function addText(block: Block, own: readonly Line[]): void {
  let open = openParagraph(block, own[0])
  for (const { text, at } of own) {
    if (isMarks(text) && open) addMarks(open, text)
    else if (text.trim() === '') open = undefined
    else if (open && !isMarked(open)) open.text += `\n${text.trimEnd()}`
    else {
      open = { text: text.trimEnd(), at, cites: [], readings: [] }
      block.paragraphs.push(open)
    }
  }
}

/** A list right below a line of text goes on with its paragraph. */
function openParagraph(block: Block, next: Line | undefined): Paragraph | undefined {
  const last = block.paragraphs.at(-1)
  if (!last || !next || last.translation !== undefined || isMarked(last)) return undefined
  return last.at.line + last.text.split('\n').length === next.at.line ? last : undefined
}

function isMarked({ cites, readings }: Marks): boolean {
  return cites.length + readings.length > 0
}

function addMarks(paragraph: Paragraph, line: string): void {
  const { cites, readings } = readMarks(line)
  paragraph.cites.push(...cites)
  paragraph.readings.push(...readings)
}

/** A field may go on on the next lines, indented. */
function addFields(block: Block, own: readonly Line[], tell: Tell): void {
  for (const { text, at } of own) {
    const [, name, colon, value = ''] = field.exec(text) ?? []
    const last = block.fields.at(-1)
    if (colon === '：') tell(at, words.wideColon)
    if (name !== undefined) block.fields.push({ name, value: value.trim(), at })
    else if (/^\s+\S/.test(text) && last) last.value += ` ${text.trim()}`
    else if (text.trim() !== '') tell(at, words.notAField)
  }
}

/** What was meant as a mark of Markdown and is none is told, and then read as it was meant. */
function mended(line: string, tell: (said: Said) => void): string {
  const [, marks, title] = /^([#＃]{1,6})[ 　]*([^#＃\s].*)$/.exec(line) ?? []
  if (marks !== undefined && !/^#+ /.test(line)) {
    tell(words.noHeading)
    return `${'#'.repeat(marks.length)} ${title}`
  }
  if (/\*\*[^*\s][^*]*\*\*/.test(line)) tell(words.markup)
  const slip = line.startsWith('＞') ? words.wideQuote : line.startsWith('［') ? words.wideBracket : undefined
  if (!slip) return line
  tell(slip)
  return line.replace(/^＞/, '>').replaceAll('［', '[').replaceAll('］', ']')
}
