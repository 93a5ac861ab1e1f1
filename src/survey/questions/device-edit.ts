import type { Text } from '../text.ts'
import { readCount } from './device-table.ts'
import { isUnknown } from './devices/fold.ts'
import type { ListDraft } from './draft.ts'
import type { Device, Given, RowChange, RowDoubt } from './value.ts'
import { words } from './words.ts'

type RowGiven = Extract<Given, { kind: 'row' }>

/** The list with one row changed or removed; a problem where it is not clear which, or to what. */
export function changeRow(list: ListDraft, { row, change, was }: RowGiven): ListDraft | { problem: Text } {
  const index = indexOf(list, row, change)
  const found = index === undefined ? undefined : list.rows[index]
  if (index === undefined || !found) return { problem: words.whichRow(list.rows.length) }
  // The list has changed since the button was shown: another row stands there now.
  if (was !== undefined && was !== markOf(found)) return { problem: words.rowMoved }
  if (change === 'remove') {
    return {
      ...list,
      rows: list.rows.filter((_, at) => at !== index),
      doubts: (list.doubts ?? [])
        .filter((one) => one.row !== index)
        .map((one) => (one.row > index ? { ...one, row: one.row - 1 } : one)),
      mended: true,
    }
  }
  const changed = changedRow(found, change)
  if (!changed) return { problem: words.device.count.missing }
  const mended = Object.keys(change)
  const doubts = (list.doubts ?? []).flatMap((one): RowDoubt[] => {
    if (one.row !== index) return [one]
    const cells = one.cells.filter((cell) => !mended.includes(cell))
    return cells.length === 0 ? [] : [{ ...one, cells }]
  })
  return { ...list, rows: list.rows.map((one, at) => (at === index ? changed : one)), doubts, mended: true }
}

function indexOf(list: ListDraft, row: RowGiven['row'], change: RowGiven['change']): number | undefined {
  if (row === 'last') return list.rows.length > 0 ? list.rows.length - 1 : undefined
  if (typeof row === 'number') return row >= 1 && row <= list.rows.length ? row - 1 : undefined
  const cells = change === 'remove' ? [] : Object.keys(change)
  const open = (list.doubts ?? []).filter((one) =>
    cells.some((cell) => one.cells.some((gap) => gap === cell)),
  )
  if (open.length === 1) return open[0]?.row
  return open.length === 0 && list.rows.length === 1 ? 0 : undefined
}

function changedRow(row: Device, { maker, model, count, os }: RowChange): Device | undefined {
  const units = count === undefined ? row.count : readCount(count)
  if (units === undefined) return undefined
  return {
    maker: maker ?? row.maker,
    model: model ?? row.model,
    count: units,
    os: os === undefined ? row.os : isUnknown(os) ? words.unknown.ja : os,
  }
}

/** A short mark of what a row says, so that a late click cannot mean another one. */
export function markOf({ maker, model, count, os }: Device): string {
  let hash = 0x811c9dc5
  for (const one of `${maker}\n${model}\n${count}\n${os}`) {
    hash ^= one.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36)
}
