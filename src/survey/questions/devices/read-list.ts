import { catalogueOf } from './catalogue.ts'
import { isCourtesy } from './courtesy.ts'
import { fold } from './fold.ts'
import { type Cell, columnsOf, type Label, labelBeside, labelled, labelOf } from './labels.ts'
import { readColumns, readLine } from './line.ts'
import type { Maker } from './maker.ts'
import { versionsGiven } from './mention.ts'
import { isPrinted, outputsIn } from './outputs.ts'
import { readLabelled } from './part.ts'
import { addPart, type Draft, draftRow, finishRow, type RowReading, UNKNOWN } from './row.ts'
import { cellsOf } from './split.ts'

/** A device that was read, with the lines of the text that say it. */
export interface ReadRow extends RowReading {
  line: string
}

/** A list as it was understood. Every line of the text is in a row, understood as courtesy, or `unread`. */
export interface ListReading {
  rows: ReadRow[]
  /** Lines that could not be read, as typed. Empty where the text names no device at all. */
  unread: string[]
}

const MAX_LENGTH = 20_000

/** Before a device: bullets, numbering, the question's number, and the marks of a quoted configuration. */
const lead =
  /^(?:[\s\-–—・*•●○■□◆◇▪>→]{0,8})(?:[（(]?\d{1,3}[)）.][ ]?(?!\d)|[①-⑳] ?|No\.? ?\d{1,3}[ .:]|Q\d{1,2}(?:-\d)?[ :.]+)?/iu
/** A label in brackets: 【台数】3. */
const inBrackets = /^[[【［〔<＜]([^\]】］〕>＞]{1,12})[\]】］〕>＞] ?[:：]? ?/u
const rule = /^[\s\-=_|:+*─━—]+$/u

/** Reads the devices that a text lists. `asked`: the maker whose devices are asked for. Pure, and linear in the text. */
export function readList(text: string, makers: readonly Maker[], asked?: string): ListReading {
  const catalogue = catalogueOf(makers)
  const typed = text.slice(0, MAX_LENGTH).split(/\r\n|[\n\r\u2028\u2029]/u)
  const hasPrinted = typed.some((line) => isPrinted(line.trim()))
  const outputs = outputsIn(typed.map((line) => line.trim()))
  const rows: ReadRow[] = outputs.devices.map((device) => ({ device, doubts: ['count'], line: text.trim() }))
  const lines = outputs.devices.length > 0 ? outputs.rest : typed
  const unread: string[] = text.length > MAX_LENGTH ? [text.slice(MAX_LENGTH)] : []
  let columns: (Label | undefined)[] | undefined
  let heading: { maker: string; line: string; used: boolean } | undefined
  let block: { draft: Draft; seen: Set<Label>; lines: string[] } | undefined

  const closeBlock = () => {
    const row = block && finishRow(block.draft, catalogue, { asked, before: heading?.maker })
    const line = block?.lines.join('\n') ?? ''
    if (row) rows.push({ ...row, line })
    else if (block?.draft.os !== undefined && rows.length === 0)
      rows.push({ ...nameless(block.draft, asked), line })
    else if (block) unread.push(...block.lines)
    block = undefined
  }
  const closeHeading = () => {
    if (heading && !heading.used) unread.push(heading.line)
    heading = undefined
  }

  for (const whole of lines) {
    const plain = fold(whole)
      .replace(/[^\S\t]+/gu, ' ')
      .trim()
    const line = plain
      .replace(lead, '')
      .trim()
      .replace(inBrackets, (all, word: string) => (labelOf(word) ? `${word}: ` : all))
    if (line === '' || rule.test(plain) || isCourtesy(line)) {
      if (line === '') closeBlock()
      continue
    }
    const cells = cellsOf(plain) ?? []
    const heads = columnsOf(cells)
    if (cells.length > 1 && heads) {
      columns = heads
      continue
    }
    const around = { asked, before: heading?.maker ?? rows.at(-1)?.device.maker, row: rows.at(-1)?.device }
    if (columns && cells.length > 1 && cells.length <= columns.length) {
      const row = readColumns(cells, columns, catalogue, around)
      if (row) rows.push({ ...row, line: whole })
      else unread.push(whole)
      continue
    }
    const label = cells.length === 0 && /[:=]/u.test(line) ? labelled(line) : labelBeside(cells)
    const part =
      label && !/[ ／]\S{1,12} ?[:=]/u.test(label.rest)
        ? readLabelled(label.label, label.rest, catalogue)
        : undefined
    if (label && part) {
      const last = rows.at(-1)
      if (!block && last?.doubts.includes('os') && part.os !== undefined) {
        fill(last, part, whole)
        continue
      }
      if (block?.seen.has(label.label)) closeBlock()
      block ??= { draft: draftRow(), seen: new Set(), lines: [] }
      block.seen.add(label.label)
      block.lines.push(whole)
      addPart(block.draft, part)
      continue
    }
    closeBlock()
    const read = readLine(line, catalogue, around)
    if (read.rows.length > 0) {
      if (heading) heading.used = true
      const found = read.rows.map((row) => ({ ...row, line: whole }))
      rows.push(...versionsGiven(rows, found))
      continue
    }
    const { draft } = read
    const last = rows.at(-1)
    const fills = (row: ReadRow) => draft !== undefined && fill(row, draft, whole)
    if (last && draft?.loose.length === 0 && draft.maker === undefined)
      if (draft.shared ? rows.filter(fills).length > 0 : fills(last)) continue
    if (
      draft?.maker !== undefined &&
      draft.loose.length === 0 &&
      draft.count === undefined &&
      draft.os === undefined
    ) {
      closeHeading()
      heading = { maker: draft.maker, line: whole, used: false }
      continue
    }
    // A person says beside what the device printed how many there are.
    const [printed] = outputs.devices.length === 1 ? rows : []
    if (printed && draft?.count !== undefined) printed.device.count = draft.count
    else unread.push(whole)
  }
  closeBlock()
  closeHeading()
  if (outputs.devices.length === 1) joinPrinted(rows)
  if (hasPrinted) unread.push(...settlePrinted(rows))
  return rows.length === 0 ? { rows, unread: [] } : { rows, unread: unread.map((line) => line.trim()) }
}

/** A line that only says how many or which version belongs to the device above it, where that lacks it. */
function fill(
  row: ReadRow,
  said: { count?: number | undefined; os?: string | undefined },
  line: string,
): boolean {
  const gaps = (cell: Cell) => row.doubts.includes(cell)
  const count = said.count !== undefined && gaps('count') && row.device.count === null
  const os = said.os !== undefined && gaps('os')
  if ((said.count !== undefined && !count) || (said.os !== undefined && !os) || !(count || os)) return false
  row.line += `\n${line}`
  if (count) row.device.count = said.count ?? null
  if (os) row.device.os = said.os ?? ''
  row.doubts = row.doubts.filter((cell) => !((cell === 'count' && count) || (cell === 'os' && os)))
  return true
}

/** What is said of a device that is not named: it is asked for. */
function nameless(draft: Draft, asked: string | undefined): RowReading {
  const { maker = asked ?? UNKNOWN, count, os = UNKNOWN } = draft
  const doubts: Cell[] = ['model', ...(count === undefined ? ['count' as const] : [])]
  return { device: { maker, model: UNKNOWN, count: count ?? null, os }, doubts }
}

/** A person names the model and the number of the one device whose version it printed: "筐体はi2600が2台です". */
function joinPrinted(rows: ReadRow[]): void {
  const [printed, said, another] = rows
  if (!printed || !said?.doubts.includes('os') || another) return
  const { maker, os } = printed.device
  rows.splice(0, 2, { device: { ...said.device, maker, os }, doubts: ['model'], line: printed.line })
}

/**
 * In a text that a device printed: a line that says neither how many nor which version is printed too, and is handed back;
 * of what is left there is one, since a device prints its status once. That it is one is asked for.
 */
function settlePrinted(rows: ReadRow[]): string[] {
  const isNoise = ({ line, doubts }: ReadRow) =>
    !/[ぁ-んァ-ヶ一-龠]/u.test(line) && doubts.includes('os') && doubts.includes('count')
  const noise = rows.filter(isNoise).map(({ line }) => line)
  const left = rows.filter((row) => !isNoise(row))
  rows.splice(0, rows.length, ...left)
  for (const { device } of rows) device.count ??= device.model === UNKNOWN ? null : 1
  return noise
}
