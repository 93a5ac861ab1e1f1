import { assemble, type ReadLine } from './assemble.ts'
import type { Catalogue } from './catalogue.ts'
import { countIn, countOf } from './count.ts'
import { isUnknown } from './fold.ts'
import { betweenLabels, type Cell, type Label, labelled } from './labels.ts'
import { isPrinted } from './outputs.ts'
import { readLabelled, readPart } from './part.ts'
import { type Around, addPart, draftRow, finishRow, type RowReading, UNKNOWN } from './row.ts'
import { cellsOf, isQuoted, partsOf } from './split.ts'
import { versionOf } from './version.ts'

/** A hundred devices in one line are shorter; what is longer is no list, and costs too much to look at. */
const MAX_LINE = 4_000

/** Says that there is none, asks, plans or takes back: such a line is no device, whatever it names. */
const noDevice =
  /[?？]|か(?:な|しら)?[。]?$|ません|な(?:い|かった)(?:です)?[。]?$|(?:い|では|じゃ)ない|予定|検討|撤去|廃止|廃棄|取り?外|外し(?:た|まし)|替え|やめ|たい(?:です|んですが?|のですが)?[。]?$|消して|削除|戻[るしり]|違(?:う|い|って)|間違|対象|なぜ|教えて|不要|(?<![a-z])(?:when|why|what|how )/iu
const remark = /[(（][^()（）]{0,80}[)）]/gu
const unsaid =
  /(?:す(?:い|み)ません|申し訳(?:あり|ござい)ません)|(?:わからな|分からな|わかりませ|分かりませ|未確認|不明)\S{0,3}/gu

export function readLine(line: string, catalogue: Catalogue, around: Around): ReadLine {
  if (line.length > MAX_LINE || isPrinted(line)) return { rows: [], draft: undefined }
  const plain = line.replace(unsaid, '')
  if (noDevice.test(plain)) {
    // A remark or another sentence may say that of one device; the others are read, and every row is shown.
    const outside = line
      .replace(remark, '')
      .split('。')
      .filter((one) => !noDevice.test(one.replace(unsaid, '')))
      .join('。')
    if (outside === line || outside.trim() === '') return { rows: [], draft: undefined }
    const read = readLine(outside, catalogue, around)
    for (const { doubts } of read.rows) if (!doubts.includes('model')) doubts.push('model')
    return { rows: read.rows, draft: undefined }
  }
  const cells = cellsOf(line)
  const exact = cells && inOrder(cells, catalogue, around, isQuoted(line))
  if (exact) return { rows: [exact], draft: undefined }
  const parts =
    cells && /[\t|"]/u.test(line) ? numberless(cells, catalogue) : betweenLabels(line).flatMap(partsOf)
  return assemble(parts, catalogue, around, (text) => /[(（] ?$/u.test(line.slice(0, line.indexOf(text))))
}

/** A row of a table below a heading: each cell is what its column says. */
export function readColumns(
  cells: readonly string[],
  labels: readonly (Label | undefined)[],
  catalogue: Catalogue,
  around: Around,
): RowReading | undefined {
  const draft = draftRow()
  let name = ''
  cells.forEach((written, index) => {
    const label = labels[index]
    const cell = isDitto(written) && label !== undefined ? (above(label, around) ?? written) : written
    // 設置場所, 備考: its heading says that it is nothing that is asked for.
    if (label === 'other') return
    if (label === 'name') name = isUnknown(cell) ? '' : cell
    else
      addPart(draft, readLabelled(label, cell, catalogue) ?? { ...readPart(cell, catalogue), loose: [cell] })
  })
  if (draft.model === undefined && name !== '') addPart(draft, readPart(name, catalogue))
  else if (draft.model !== undefined && catalogue.isLine(name) && !draft.model.startsWith(name))
    draft.model = `${name} ${draft.model}`
  else if (name !== '') draft.loose.push(name)
  return finishRow(draft, catalogue, around)
}

/** 〃 and 同上 in a cell: what the row above has there. */
function isDitto(cell: string): boolean {
  return /^(?:[〃"”]|同上?|同じ|々)$/u.test(cell)
}

function above(label: Label, { row }: Around): string | undefined {
  if (row === undefined || label === 'number' || label === 'other' || label === 'name') return undefined
  const value = row[label]
  return value === null ? UNKNOWN : String(value)
}

/** The order the official text asks for, and the one our own exports have. */
const OFFICIAL_ORDER = ['maker', 'model', 'count', 'os'] as const

function inOrder(
  cells: readonly string[],
  catalogue: Catalogue,
  around: Around,
  isExact: boolean,
): RowReading | undefined {
  const { asked } = around
  const isShort = cells.length === 3 && asked !== undefined
  const written = isShort ? [...makerFirst(cells[0] ?? '', asked, catalogue), ...cells.slice(1)] : cells
  const [maker, model, units, os] = written.map((cell, index) => {
    const label = OFFICIAL_ORDER[index]
    return label !== undefined && isDitto(cell) ? (above(label, around) ?? cell) : cell
  })
  if ((cells.length !== 4 && !isShort) || !maker || !model || !units || !os) return undefined
  if (!isExact && [maker, model, os].some((cell) => countIn(cell) || /.不明$/u.test(cell))) return undefined
  if (!isExact && (labelled(maker) || labelled(model))) return undefined
  const count = /^台数(?:は)?不明$/u.test(units) || isUnknown(units) ? null : countOf(units)
  if (count === undefined || (count === null && isUnknown(model))) return undefined
  const known = catalogue.makerAt(maker, 0)
  const isMaker = known !== undefined && known.length === maker.length
  if (!isMaker && (catalogue.isModel(maker) || /\d/u.test(maker) || !/\p{L}/u.test(maker))) return undefined
  const named = isMaker ? known.name : isUnknown(maker) ? UNKNOWN : maker
  const family = catalogue.familyOf(model)
  const doubts: Cell[] = []
  if (!isMaker && named !== UNKNOWN && family !== undefined && family !== named) doubts.push('maker')
  const version = isUnknown(os) ? UNKNOWN : versionOf(os, catalogue)
  if (version !== UNKNOWN && !/\d/u.test(version)) doubts.push('os')
  return { device: { maker: named, model: isUnknown(model) ? UNKNOWN : model, count, os: version }, doubts }
}

/** Where the maker goes without saying it may still be said: "Fortinet FortiGate 60F". */
function makerFirst(model: string, asked: string, catalogue: Catalogue): [maker: string, model: string] {
  const named = catalogue.makerAt(model, 0)
  const isApart = named !== undefined && model.charAt(named.length) === ' '
  return isApart ? [named.name, model.slice(named.length + 1)] : [asked, model]
}

/** Without the number that a list gives its rows. */
function numberless(cells: readonly string[], catalogue: Catalogue): string[] {
  const second = cells[1] ?? ''
  const isNumbered =
    cells.length >= 4 &&
    /^\d{1,3}$/u.test(cells[0] ?? '') &&
    (catalogue.makerAt(second, 0) || second.split(' ').some(catalogue.isModel))
  return cells.slice(isNumbered ? 1 : 0).filter((cell) => cell !== '')
}
