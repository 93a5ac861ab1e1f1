import type { Catalogue } from './catalogue.ts'
import { mentioned } from './mention.ts'
import { type Part, readPart } from './part.ts'
import { type Around, addPart, type Draft, draftRow, finishRow, type RowReading, UNKNOWN } from './row.ts'
import { addUp, dropHeading, shareOut } from './share.ts'

/** What a line comes to: devices, or parts that name none. */
export interface ReadLine {
  rows: RowReading[]
  /** A line that names no device: what it adds to the device before, if anything. */
  draft: Draft | undefined
}

/** The devices that the parts of a line name. */
export function assemble(
  texts: readonly string[],
  catalogue: Catalogue,
  around: Around,
  isAside: (text: string) => boolean = () => false,
): ReadLine {
  const drafts: Draft[] = []
  let each: number | undefined
  const versions: string[] = []
  let open = draftRow()
  let corrected = false
  let total: number | undefined
  const read = readParts(texts, catalogue)
  const names = read.findLastIndex(({ part: { model, bare } }) => model !== undefined || bare !== undefined)
  const isLed = countsLead(read.map(({ part }) => part))
  read.forEach(({ text, part }, index) => {
    const meant = mentioned(part, [...drafts, open], isAside(text))
    if (meant) {
      const { model: _named, ...rest } = part
      addPart(meant, rest)
      return
    }
    if (part.corrects && open.model !== undefined) corrected = true
    // "60F 2台…すみません、80Fでした": another model in place of the one before.
    if (corrected && part.model !== undefined && part.count === undefined && part.os === undefined) {
      open.model = part.model
      open.doubts.add('model')
      return
    }
    if (part.total && part.model === undefined && part.count !== undefined) {
      total = part.count
      const { count: _all, ...rest } = part
      addPart(open, rest)
      return
    }
    const later = names > index
    const another =
      part.model !== undefined ||
      (part.maker !== undefined && (open.maker !== undefined || later)) ||
      (isLed && part.count !== undefined && open.count !== undefined && later)
    const extra =
      part.os !== undefined &&
      open.os !== undefined &&
      part.model === undefined &&
      !open.weak &&
      !/^(?:build|ビルド)/iu.test(part.os)
    if ((another && open.model !== undefined) || (part.count !== undefined && isOther(part, open))) {
      drafts.push(open)
      open = draftRow()
    }
    if (extra) versions.push(part.os ?? '')
    const { os, ...rest } = part
    addPart(open, extra ? rest : part)
    if (part.each) each = part.count
  })
  const [last] = drafts.slice(-1)
  if (last && !saysDevice(open)) {
    // "中身はヤマハらしいです" after a device names no other one.
    for (const cell of open.unknown) last.unknown.add(cell)
    last.loose.push(...open.loose)
    last.doubts.add('maker')
  } else drafts.push(open)
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
  if (drafts.length === 1 && each !== undefined && open.count === each) {
    // 各1台 of one model is said of places: of as many as were named before it.
    const at = read.findIndex(({ part }) => part.each)
    const places = read.slice(0, at + 1).filter(({ part }) => part.loose.length > 0).length
    open.count = each * Math.max(places, 1)
    open.doubts.add('count')
  }
  dropHeading(drafts, catalogue)
  if (total !== undefined) addUp(drafts, total)
  const rows: RowReading[] = []
  for (const draft of drafts) {
    const above = rows.at(-1)?.device ?? around.row
    if (draft.repeats && above && above.os !== UNKNOWN) draft.os ??= above.os
    const row = finishRow(draft, catalogue, { ...around, before: rows.at(-1)?.device.maker ?? around.before })
    if (row && isDevice(draft, row, catalogue, drafts.length === 1)) rows.push(row)
    else if (drafts.length === 1) return { rows: [], draft }
  }
  // What else was said is no device: the others are shown before they count.
  const told = rows.every(({ device, doubts }) => device.count !== null && !doubts.includes('maker'))
  if (rows.length < drafts.length)
    for (const row of rows) row.doubts = [...new Set([...row.doubts, 'model' as const])]
  return { rows: rows.length === drafts.length || told ? rows : [], draft: undefined }
}

/** A device that is not named, before or after one that is: "機種不明が1台、FG-60F 2台". */
function isOther({ model, unknown }: Part, open: Draft): boolean {
  const isNameless = (cells: Iterable<string>) =>
    [...cells].some((cell) => cell === 'model' || cell === 'maker')
  if (open.count === undefined) return false
  return open.model === undefined
    ? model !== undefined && isNameless(open.unknown)
    : model === undefined && isNameless(unknown)
}

function saysDevice({ model, count, os, bare, blanks }: Draft): boolean {
  return model !== undefined || count !== undefined || os !== undefined || bare.length > 0 || blanks > 0
}

interface ReadPart {
  text: string
  part: Part
}

function readParts(texts: readonly string[], catalogue: Catalogue): ReadPart[] {
  let named: string | undefined
  return texts
    .flatMap((text) => oneModelEach(text, catalogue))
    .map((text) => {
      const part = readPart(text, catalogue, named)
      named = part.model === undefined ? (part.maker ?? named) : undefined
      return { text, part }
    })
}

/** "2台:FG-60E、1台:FG-200E": the first thing said is a count, so every count begins a device. */
function countsLead(read: readonly Part[]): boolean {
  const model = read.findIndex((part) => part.model !== undefined)
  return read.slice(0, model).some(({ count, loose }) => count !== undefined && loose.length === 0)
}

const beside =
  /(?<=[A-Za-z]-?\d{2,5}[A-Za-z]{0,3}|(?<!\w)\d{2,5}[A-Za-z]{1,3})\/(?=[A-Za-z]{0,4}-?\d{2,5}[A-Za-z]{0,3}(?:[\s/]|$))/gu

/** Models side by side are a device each: "FortiGate 60F/80F", and where their shapes are known "RTX830 RTX1210 NVR510". */
function oneModelEach(text: string, catalogue: Catalogue): string[] {
  const apart = text.split(beside)
  if (apart.length > 1) return apart
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
