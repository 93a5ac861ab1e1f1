import { catalogueOf } from './catalogue.ts'
import { isCourtesy } from './courtesy.ts'
import { fold } from './fold.ts'
import { type Cell, type Label, labelled, labelOf } from './labels.ts'
import { readColumns, readLine } from './line.ts'
import type { Maker } from './maker.ts'
import { outputsIn } from './outputs.ts'
import { readLabelled } from './part.ts'
import { addPart, type Draft, draftRow, finishRow, type RowReading } from './row.ts'
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
const rule = /^[\s\-=_|:+*─━—]+$/u

/** Reads the devices that a text lists. `asked`: the maker whose devices are asked for. Pure, and linear in the text. */
export function readList(text: string, makers: readonly Maker[], asked?: string): ListReading {
  const catalogue = catalogueOf(makers)
  const typed = text.slice(0, MAX_LENGTH).split(/\r\n|[\n\r\u2028\u2029]/u)
  const outputs = outputsIn(typed.map((line) => line.trim()))
  const rows: ReadRow[] = outputs.devices.map((device) => ({ device, doubts: ['count'], line: text.trim() }))
  const lines = outputs.devices.length > 0 ? outputs.rest : typed
  const unread: string[] = text.length > MAX_LENGTH ? [text.slice(MAX_LENGTH)] : []
  let columns: (Label | undefined)[] | undefined
  let heading: { maker: string; line: string; used: boolean } | undefined
  let block: { draft: Draft; seen: Set<Label>; lines: string[] } | undefined

  const closeBlock = () => {
    const row = block && finishRow(block.draft, catalogue, { asked, before: heading?.maker })
    if (row) rows.push({ ...row, line: block?.lines.join('\n') ?? '' })
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
    const line = plain.replace(lead, '').trim()
    if (line === '' || rule.test(plain) || isCourtesy(line)) {
      if (line === '') closeBlock()
      continue
    }
    const cells = cellsOf(plain) ?? []
    const labels = cells.map(labelOf)
    if (cells.length > 1 && labels.every((label) => label !== undefined)) {
      columns = labels
      continue
    }
    const around = { asked, before: heading?.maker ?? rows.at(-1)?.device.maker }
    if (columns && cells.length > 1 && cells.length <= columns.length) {
      const row = readColumns(cells, columns, catalogue, around)
      if (row) rows.push({ ...row, line: whole })
      else unread.push(whole)
      continue
    }
    const label = cells.length === 0 && /[:=]/u.test(line) ? labelled(line) : undefined
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
      rows.push(...read.rows.map((row) => ({ ...row, line: whole })))
      continue
    }
    const { draft } = read
    const last = rows.at(-1)
    if (draft && last && draft.loose.length === 0 && draft.maker === undefined && fill(last, draft, whole))
      continue
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
    unread.push(whole)
  }
  closeBlock()
  closeHeading()
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
