import type { Text } from '../text.ts'
import { changeRow } from './device-edit.ts'
import { MAX_ROWS, readTable } from './device-table.ts'
import { isUnknown } from './devices/fold.ts'
import type { DeviceList } from './devices/maker.ts'
import type { Draft, ListDraft } from './draft.ts'
import type { Taken } from './kind.ts'
import type { Device, DeviceRows, Given, RowDoubt, Value } from './value.ts'
import { words } from './words.ts'

/**
 * Adds to a list, changes it or ends it. Rows read from text are kept until the respondent says that this is all, and
 * are recorded at once only where a whole list came that leaves no doubt; a form gives the list whole.
 */
export function takeRows(
  question: string,
  list: DeviceList,
  draft: Draft | undefined,
  given: Given,
  whole: (devices: DeviceRows) => Value,
): Taken {
  const before: ListDraft = draft?.devices ?? { rows: [], typed: '' }
  const kept = (devices: ListDraft, warnings: Text[] = []): Taken => ({
    kind: 'more',
    draft: { question, ...(draft?.choice !== undefined && { choice: draft.choice }), devices },
    warnings,
  })
  const finish = (devices: ListDraft): Taken => {
    if (devices.rows.length === 0) return problem(writeRows(list.maker))
    const { doubts, unread, ...rows } = devices
    return {
      kind: 'complete',
      value: whole(rows),
      warnings: [...otherMaker(rows.rows, list.maker), ...unknownKept(rows.rows)],
    }
  }
  switch (given.kind) {
    case 'table': {
      const read = readTable(given, list)
      if (read.kind === 'problem') return { kind: 'problem', problems: read.problems }
      return finish(tabled(before, read.rows, read.typed))
    }
    case 'row': {
      const changed = changeRow(before, given)
      return 'problem' in changed ? problem(changed.problem) : kept(changed)
    }
    case 'rows': {
      const said = given.about === true && about(before, given)
      if (said) return kept(said)
      const added = withRows(before, given)
      if (added.rows.length > MAX_ROWS) return problem(words.tooManyRows)
      const isPlain = (given.doubts ?? []).length === 0 && (given.unread ?? []).length === 0
      const isWhole = before.rows.length === 0 && given.rows.length > 1
      if (given.rows.length === 0) return given.done ? finish(before) : problem(writeRows(list.maker))
      if (isPlain && (given.done || isWhole)) return finish(added)
      // What is missing stands in the table already.
      const plainly = given.rows.filter((_, row) => !given.doubts?.some((one) => one.row === row))
      return kept(added, [...otherMaker(given.rows, list.maker), ...unknownKept(plainly)])
    }
    default:
      return problem(writeRows(list.maker))
  }
}

function problem(text: Text): Taken {
  return { kind: 'problem', problems: { devices: text } }
}

type Rows = Extract<Given, { kind: 'rows' }>

function withRows(before: ListDraft, { rows, typed, doubts = [], unread = [], mended }: Rows): ListDraft {
  const moved = doubts.map((one): RowDoubt => ({ ...one, row: one.row + before.rows.length }))
  return {
    ...before,
    rows: [...before.rows, ...rows],
    typed: [before.typed, typed].filter((part) => part !== '').join('\n'),
    doubts: [...(before.doubts ?? []), ...moved],
    unread: [...(before.unread ?? []), ...unread],
    ...(mended && { mended }),
  }
}

/** "60Fは3台": of the one row with this model; undefined where there is none, or more than one. */
function about(before: ListDraft, { rows, doubts = [] }: Rows): ListDraft | undefined {
  const [said, more] = rows
  if (!said || more) return undefined
  const model = said.model.toLowerCase()
  const found = before.rows.flatMap((row, index) => (row.model.toLowerCase().endsWith(model) ? [index] : []))
  const [row, another] = found
  if (row === undefined || another !== undefined) return undefined
  const open = doubts.flatMap(({ cells }) => cells)
  const change = {
    ...(!open.includes('count') && { count: said.count === null ? words.unknown.ja : String(said.count) }),
    ...(!open.includes('os') && { os: said.os }),
  }
  const changed = changeRow(before, { kind: 'row', row: row + 1, change })
  return 'problem' in changed ? undefined : changed
}

/** The rows of a form in place of the list. What was typed before is kept; where the form changed nothing, it still counts. */
function tabled(before: ListDraft, rows: Device[], typed: string): ListDraft {
  if (before.typed === '') return { rows, typed }
  const isSame = JSON.stringify(rows) === JSON.stringify(before.rows)
  return { rows, typed: before.typed, ...((before.mended || !isSame) && { mended: true }) }
}

const writeRows = (maker: string | undefined): Text =>
  maker === undefined ? words.writeAnyDevices : words.writeDevices

function otherMaker(rows: readonly Device[], maker: string | undefined): Text[] {
  return maker !== undefined && rows.some((row) => row.maker !== maker) ? [words.otherMaker(maker)] : []
}

function unknownKept(rows: readonly Device[]): Text[] {
  const isPartial = rows.some((row) => row.count === null || row.os === '' || isUnknown(row.os))
  return isPartial ? [words.unknownKept] : []
}
