import type { Style, WorkbookWriter } from '@cj-tech-master/excelts'
import { shiftedToJapan } from '../../time.ts'
import { plainText } from '../sanitise.ts'
import { widthOf } from '../text-width.ts'

export interface SheetColumn {
  header: string
  /** In characters of the font, two for a Japanese one. */
  width: number
}

/** A string is always written as text, even if it looks like a formula. Dates are shown in Japan time. */
export type CellValue = string | number | Date | null

export interface SheetRow {
  cells: readonly CellValue[]
  /** Cells that do not look like the rest, by column index. */
  looks?: Readonly<Record<number, Look>>
}

export type Look = 'head' | 'muted' | 'warn' | 'strong' | 'percent' | 'time'

const thin = { style: 'thin', color: { argb: 'FFD0D7DE' } } as const
const borders = { top: thin, bottom: thin, left: thin, right: thin }
/** The font Japanese Excel has by default; elsewhere another Japanese one takes its place. */
const font = { name: 'Yu Gothic', size: 10 }
const body: Partial<Style> = {
  font,
  alignment: { vertical: 'top', wrapText: true },
  border: borders,
}
const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } })

/** One object for each look, shared by all cells: the writer stores every object as a style of its own. */
const looks: Record<Look | 'body', Partial<Style>> = {
  body,
  head: {
    ...body,
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: fill('FF1F4E79'),
    alignment: { vertical: 'middle', wrapText: true },
  },
  muted: { ...body, font: { ...font, color: { argb: 'FF6B6B6B' } }, fill: fill('FFF2F2F2') },
  warn: { ...body, fill: fill('FFFFF2CC') },
  strong: { ...body, font: { ...font, bold: true } },
  percent: { ...body, numFmt: '0.0%' },
  time: { ...body, numFmt: 'yyyy-mm-dd hh:mm', alignment: { ...body.alignment, horizontal: 'center' } },
}

export interface SheetOptions {
  name: string
  columns: readonly SheetColumn[]
  /** Columns that stay visible when one scrolls to the right. */
  frozenColumns?: number
  headHeight?: number
  /** Filter buttons in the head; on by default. */
  filter?: boolean
  /** How many pages the columns take when it is printed; rows take as many as they need. */
  pagesWide?: number
  /** Rows that are higher than Excel allows go on over as many below, so that nothing of a cell is cut on screen or paper. */
  spreadsTall?: boolean
}

/** After this many rows the process gets to do something else. */
const ROWS_AT_ONCE = 25

/** Writes one sheet: a frozen head with filters, then the rows as they arrive. */
export async function writeSheet(
  book: WorkbookWriter,
  options: SheetOptions,
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
): Promise<void> {
  const {
    name,
    columns,
    frozenColumns = 0,
    headHeight = 36,
    pagesWide = 1,
    filter = true,
    spreadsTall,
  } = options
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: '1:1',
      ...(frozenColumns > 0 && { printTitlesColumn: `A:${'ABCDEF'[frozenColumns - 1]}` }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  })
  sheet.columns = columns.map(({ width }) => ({ width }))
  let count = 0
  const put = (row: SheetRow, height = heightOf(row.cells, columns)) => {
    const parts = spreadsTall ? Math.ceil(height / MAX_HEIGHT) : 1
    const lines = Array.from({ length: parts }, (_, part) =>
      sheet.addRow(part === 0 ? row.cells.map(cellOf) : row.cells.map(() => null)),
    )
    for (const line of lines) line.height = Math.min(MAX_HEIGHT, height / parts)
    row.cells.forEach((_cell, index) => {
      if (parts > 1) sheet.mergeCells(count + 1, index + 1, count + parts, index + 1)
      for (const line of lines) line.getCell(index + 1).style = looks[row.looks?.[index] ?? 'body']
    })
    for (const line of lines) line.commit()
    count += parts
  }
  put({ cells: columns.map(({ header }) => header), looks: columns.map(() => 'head' as const) }, headHeight)
  for await (const row of rows) {
    put(row)
    if (count % ROWS_AT_ONCE === 0) await new Promise(setImmediate)
  }
  // An Excel filter covers the rows that exist when it is set.
  if (filter) sheet.autoFilter = { from: { row: 1, col: 1 }, to: { row: count, col: columns.length } }
  sheet.commit()
}

/** Excel holds at most 32,767 characters in a cell, and its dates have no time zone, so they are written in Japan's. */
function cellOf(value: CellValue): string | number | Date | null {
  if (value instanceof Date) return shiftedToJapan(value)
  if (typeof value !== 'string') return value
  const plain = plainText(value)
  return plain.length > 32_000 ? `${plain.slice(0, 32_000)}…（長いため省略。全文はJSONにあります）` : plain
}

/** The highest row that Excel shows, in points. */
const MAX_HEIGHT = 409

/** In points. Spreadsheets do not fit rows to wrapped text when they open a file. */
function heightOf(cells: readonly CellValue[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, index) => linesIn(cell, (columns[index]?.width ?? 10) - 1))
  return Math.max(1, ...lines) * 16 + 3
}

/** In half-width characters: a row of this width has the greatest height anyway. */
const MAX_WIDTH = 2000

function linesIn(cell: CellValue, width: number): number {
  if (typeof cell !== 'string' || cell === '') return 1
  return cell
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, MAX_WIDTH) / width)), 0)
}
