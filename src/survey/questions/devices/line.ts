import type { Catalogue } from './catalogue.ts'
import { countIn, countOf } from './count.ts'
import { isUnknown } from './fold.ts'
import { betweenLabels, type Cell, type Label } from './labels.ts'
import { type Part, readLabelled, readPart } from './part.ts'
import { type Around, addPart, type Draft, draftRow, finishRow, type RowReading, UNKNOWN } from './row.ts'
import { cellsOf, isQuoted, partsOf } from './split.ts'
import { versionOf } from './version.ts'

/** What a line comes to: devices, or parts that name none. */
export interface ReadLine {
  rows: RowReading[]
  /** A line that names no device: what it adds to the device before, if anything. */
  draft: Draft | undefined
}

/** A hundred devices in one line are shorter; what is longer is no list, and costs too much to look at. */
const MAX_LINE = 4_000

/** Says that there is none, asks, plans or takes back: such a line is no device, whatever it names. */
const noDevice =
  /[?？]|か[。]?$|ません|な(?:い|かった)(?:です)?[。]?$|(?:い|では|じゃ)ない|予定|検討|撤去|廃止|廃棄|取り?外|外し(?:た|まし)|替え|やめ|消して|削除|戻[るしり]|違(?:う|い|って)|間違|対象|なぜ|教えて|不要|when|why|what|how /iu
const unsaid = /(?:わからな|分からな|わかりませ|分かりませ|未確認|不明)\S{0,3}/gu

export function readLine(line: string, catalogue: Catalogue, around: Around): ReadLine {
  if (line.length > MAX_LINE || noDevice.test(line.replace(unsaid, ''))) return { rows: [], draft: undefined }
  const cells = cellsOf(line)
  const exact = cells && inOrder(cells, catalogue, around, isQuoted(line))
  if (exact) return { rows: [exact], draft: undefined }
  const parts =
    cells && /[\t|"]/u.test(line) ? numberless(cells, catalogue) : betweenLabels(line).flatMap(partsOf)
  return assemble(parts, catalogue, around)
}

/** A row of a table below a heading: each cell is what its column says. */
export function readColumns(
  cells: readonly string[],
  labels: readonly (Label | undefined)[],
  catalogue: Catalogue,
  around: Around,
): RowReading | undefined {
  const draft = draftRow()
  cells.forEach((cell, index) => {
    const label = labels[index]
    addPart(draft, readLabelled(label, cell, catalogue) ?? { ...readPart(cell, catalogue), loose: [cell] })
  })
  return finishRow(draft, catalogue, around)
}

/** メーカー, 機種名, 台数, OS: the order the official text asks for, and the one our own exports have. */
function inOrder(
  cells: readonly string[],
  catalogue: Catalogue,
  { asked }: Around,
  isExact: boolean,
): RowReading | undefined {
  const isShort = cells.length === 3 && asked !== undefined
  const [maker, model, units, os] = isShort
    ? [...makerFirst(cells[0] ?? '', asked, catalogue), ...cells.slice(1)]
    : cells
  if ((cells.length !== 4 && !isShort) || !maker || !model || !units || !os) return undefined
  if (!isExact && [maker, model, os].some((cell) => countIn(cell) || /.不明$/u.test(cell))) return undefined
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
  const isNumbered =
    cells.length >= 4 && /^\d{1,3}$/u.test(cells[0] ?? '') && catalogue.makerAt(cells[1] ?? '', 0)
  return cells.slice(isNumbered ? 1 : 0).filter((cell) => cell !== '')
}

function assemble(texts: readonly string[], catalogue: Catalogue, around: Around): ReadLine {
  const drafts: Draft[] = []
  let each: number | undefined
  const versions: string[] = []
  let open = draftRow()
  const parts = texts.flatMap((text) => oneModelEach(text, catalogue))
  const read: Part[] = []
  let named: string | undefined
  for (const text of parts) {
    const part = readPart(text, catalogue, named)
    read.push(part)
    named = part.model === undefined ? (part.maker ?? named) : undefined
  }
  const names = read.findLastIndex(({ model, bare }) => model !== undefined || bare !== undefined)
  read.forEach((part, index) => {
    const later = names > index
    const another =
      part.model !== undefined || (part.maker !== undefined && (open.maker !== undefined || later))
    const extra = part.os !== undefined && open.os !== undefined && part.model === undefined && !open.weak
    if (another && open.model !== undefined) {
      drafts.push(open)
      open = draftRow()
    }
    if (extra) versions.push(part.os ?? '')
    const { os, ...rest } = part
    addPart(open, extra ? rest : part)
    if (part.each) each = part.count
  })
  drafts.push(open)
  if (drafts.length > 1) shareOut(drafts, each, versions)
  else if (versions.length > 0) {
    const [version] = versions
    // "PacketiX VPN Server 4.0, version 4.41": the number beside the name belongs to it.
    if (versions.length === 1 && open.beside && open.model !== undefined) {
      open.model += ` ${open.os}`
      open.os = version
    }
    open.doubts.add('os')
  }
  const rows: RowReading[] = []
  for (const draft of drafts) {
    const row = finishRow(draft, catalogue, { ...around, before: rows.at(-1)?.device.maker ?? around.before })
    if (row && isDevice(draft, row, catalogue, drafts.length === 1)) rows.push(row)
    else if (drafts.length === 1) return { rows: [], draft }
  }
  return { rows: rows.length === drafts.length ? rows : [], draft: undefined }
}

/** 各1台 is said of all; one version behind several devices may be; as many versions as devices are one each. */
function shareOut(drafts: readonly Draft[], each: number | undefined, versions: readonly string[]): void {
  const last = drafts.at(-1)
  const given = drafts.filter(({ os }) => os !== undefined)
  const listed = [...given.flatMap(({ os }) => os ?? []), ...versions]
  if (each !== undefined) for (const draft of drafts) draft.count ??= each
  if (versions.length > 0) {
    drafts.forEach((draft, index) => {
      if (listed.length === drafts.length) draft.os = listed[index] ?? ''
      draft.doubts.add('os')
    })
  } else if (each !== undefined && given.length === 1 && last?.os !== undefined) {
    for (const draft of drafts.slice(0, -1)) {
      draft.os = last.os
      draft.doubts.add('os')
    }
  } else if (each !== undefined && last?.unknown.has('os'))
    for (const draft of drafts) draft.unknown.add('os')
}

/** Models of different shapes side by side are a device each: "RTX830 RTX1210 NVR510". */
function oneModelEach(text: string, catalogue: Catalogue): string[] {
  const words = text.split(' ')
  const starts = words.flatMap((word, index) =>
    /\d/u.test(word) && catalogue.isModel(word) && !catalogue.isVersion(word) ? [index] : [],
  )
  if (starts.length < 2 || starts.length < words.length) return [text]
  return words
}

/** A word with letters and digits may be anything: without a maker, a family, a count or a version it is a device only when nothing else is said. */
function isDevice(draft: Draft, { device }: RowReading, catalogue: Catalogue, alone: boolean): boolean {
  const known = draft.maker !== undefined || catalogue.familyOf(device.model) !== undefined
  const told = draft.count !== undefined || draft.os !== undefined || draft.unknown.size > 0
  return told || (known && draft.loose.length < 3) || (alone && draft.loose.length === 0)
}
