import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { font } from '../font.ts'
import { plainText } from '../sanitise.ts'

/** Longer than any answer may be. A single endless word would take minutes to break into lines. */
const MAX_TEXT_LENGTH = 4000

function printable(text: string): string {
  const plain = plainText(text)
  return plain.length > MAX_TEXT_LENGTH
    ? `${plain.slice(0, MAX_TEXT_LENGTH)}…（以下略。全文はJSONにあります）`
    : plain
}

type Pdf = PDFKit.PDFDocument

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 }
const margin = 48
const ink = '#111111'
const grey = '#595959'
const line = '#B8C2CC'

export interface Cell {
  text: string
  /** Share of the page's width. */
  width: number
  bold?: boolean
  grey?: boolean
}

/** A4 pages to write on: text that can be selected, table rows that stay on one page, page numbers. */
export interface Paper {
  title(text: string): void
  heading(text: string): void
  text(text: string, options?: { grey?: boolean; bold?: boolean; size?: number; indent?: number }): void
  /** A row of cells; it moves to the next page as a whole. */
  row(cells: readonly Cell[], options?: { head?: boolean }): void
  /** Makes room for `height` points here or on the next page, and says where it begins. */
  room(height: number): { doc: Pdf; x: number; y: number; width: number }
  gap(points: number): void
  /** Ends a part: its pages get `foot` and "1 / 4", and the next part begins on a new page. */
  close(foot: string): void
}

/** Writes a document. `write` may write any number of parts; each leaves memory when it is closed. */
export async function writePdf(
  out: Writable,
  title: string,
  write: (paper: Paper) => Promise<void>,
): Promise<void> {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'ja-JP',
    displayTitle: true,
    info: { Title: plainText(title), Creator: 'Monshin' },
  })
  doc.registerFont('regular', font.regular)
  doc.registerFont('bold', font.bold)
  const written = pipeline(doc, out)
  try {
    await Promise.all([write(paperOn(doc)).then(() => doc.end()), written])
  } catch (error) {
    doc.destroy()
    throw error
  }
}

function paperOn(doc: Pdf): Paper {
  let begun = false
  const page = () => {
    doc.addPage()
    begun = true
  }
  const bottom = () => PAGE.height - margin - 20
  const width = () => PAGE.width - 2 * margin
  const room = (height: number) => {
    if (!begun || doc.y + height > bottom()) page()
    return { doc, x: margin, y: doc.y, width: width() }
  }
  const put = (text: string, size: number, bold: boolean, colour: string, indent = 0) => {
    const plain = printable(text)
    const options = { width: width() - indent, lineGap: 2 }
    doc.font(bold ? 'bold' : 'regular').fontSize(size)
    // A paragraph that is longer than a page continues on the next; any other stays together.
    room(Math.min(doc.heightOfString(plain, options), 200))
    doc.fillColor(colour).text(plain, margin + indent, doc.y, options)
  }
  return {
    title: (text) => put(text, 16, true, ink),
    heading(text) {
      room(60)
      doc.y += 8
      put(text, 11.5, true, '#1F4E79')
      doc.y += 2
    },
    text: (text, { grey: isGrey = false, bold = false, size = 9.5, indent = 0 } = {}) =>
      put(text, size, bold, isGrey ? grey : ink, indent),
    row: (cells, options = {}) => row(doc, cells, options.head === true, room, width()),
    room,
    gap(points) {
      if (begun) doc.y += points
    },
    close(foot) {
      const { start, count } = doc.bufferedPageRange()
      for (let index = 0; index < count; index += 1) {
        doc.switchToPage(start + index)
        // Writing below the margin would make pdfkit add a page.
        doc.page.margins.bottom = 0
        doc.font('regular').fontSize(8).fillColor(grey)
        const y = doc.page.height - margin + 6
        doc.text(plainText(foot), margin, y, { lineBreak: false, width: width() - 60 })
        doc.text(`${index + 1} / ${count}`, margin, y, { lineBreak: false, width: width(), align: 'right' })
      }
      doc.flushPages()
      begun = false
    },
  }
}

function row(doc: Pdf, cells: readonly Cell[], head: boolean, room: Paper['room'], width: number): void {
  const pad = 4
  const size = 9
  const use = (cell: Cell) => doc.font(cell.bold || head ? 'bold' : 'regular').fontSize(size)
  const boxes = cells.map((cell) => ({
    ...cell,
    text: plainText(cell.text),
    box: cell.width * width - 2 * pad,
  }))
  const heights = boxes.map((cell) => use(cell).heightOfString(cell.text, { width: cell.box, lineGap: 1.5 }))
  const height = Math.max(14, ...heights) + 2 * pad
  // A table head is never the last thing on a page.
  const { x, y } = room(head ? height + 90 : height)
  if (head) doc.rect(x, y, width, height).fill('#E8EEF4')
  doc.lineWidth(0.5).strokeColor(line).rect(x, y, width, height).stroke()
  let left = x
  for (const cell of boxes) {
    if (left > x)
      doc
        .moveTo(left, y)
        .lineTo(left, y + height)
        .stroke()
    use(cell).fillColor(cell.grey ? grey : ink)
    doc.text(cell.text, left + pad, y + pad, { width: cell.box, lineGap: 1.5 })
    left += cell.box + 2 * pad
  }
  doc.x = x
  doc.y = y + height
}
