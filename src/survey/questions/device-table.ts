import type { Text } from '../text.ts'
import { catalogueOf } from './devices/catalogue.ts'
import { countOf } from './devices/count.ts'
import { fold, isUnknown } from './devices/fold.ts'
import type { DeviceList } from './devices/maker.ts'
import { readList } from './devices/read-list.ts'
import { deviceText } from './devices/write.ts'
import type { Device, Given } from './value.ts'
import { words } from './words.ts'

export const deviceFields = ['maker', 'model', 'count', 'os'] as const

/** `typed`: the rows as they were typed, one a line. */
export type TableRead =
  | { kind: 'rows'; rows: Device[]; typed: string }
  | { kind: 'problem'; problems: Record<string, Text> }

export const MAX_ROWS = 200
const MAX_CELL = 200

/**
 * A filled-in form. Problems are keyed `<row index>.<field>`, those of a large field `lines:<its index>`. Rows left wholly
 * empty are passed over; a line that cannot be read is a problem.
 */
export function readTable(
  { rows: table, lines = [] }: Extract<Given, { kind: 'table' }>,
  { maker, makers }: DeviceList,
): TableRead {
  const rows: Device[] = []
  const typed: string[] = []
  const problems: Record<string, Text> = {}
  table.forEach((raw, index) => {
    const asTyped = (name: string) => (raw[name] ?? '').replace(/\s+/gu, ' ').trim()
    const cell = (name: string) => fold(asTyped(name))
    if (deviceFields.every((name) => (name === 'maker' && maker !== undefined) || cell(name) === '')) return
    const own =
      (maker === undefined || raw.maker ? makerNamed(cell('maker'), makers) : maker) || (maker ?? '')
    if (own === '') problems[`${index}.maker`] = words.device.maker.missing
    if (cell('model') === '') problems[`${index}.model`] = words.device.model.missing
    if (cell('os') === '') problems[`${index}.os`] = words.device.os.missing
    for (const name of deviceFields)
      if (cell(name).length > MAX_CELL) problems[`${index}.${name}`] = words.tooLong
    const count = readCount(cell('count'))
    if (count === undefined) problems[`${index}.count`] = words.device.count.missing
    else {
      const row = { maker: own, model: cell('model'), count, os: cell('os') }
      rows.push(row)
      typed.push(
        deviceText([{ maker: asTyped('maker') || own, model: asTyped('model'), count, os: asTyped('os') }]),
      )
    }
  })
  lines.forEach((text, index) => {
    const read = readList(text, makers, maker)
    const wrong = [
      ...read.unread.map(words.lineUnread),
      ...read.rows.flatMap(({ device, doubts }) =>
        doubts
          .filter(
            (cell) =>
              (cell === 'count' && device.count === null) ||
              (cell === 'os' && device.os === words.unknown.ja),
          )
          .map((cell) => words.lineLacks(device, words.device[cell].missing)),
      ),
      ...(read.rows.length === 0 && text.trim() !== '' ? [words.lineUnread(text.trim())] : []),
    ]
    if (wrong.length > 0)
      problems[`lines:${index}`] = {
        ja: wrong.map(({ ja }) => ja).join('\n'),
        en: wrong.map(({ en }) => en).join('\n'),
      }
    rows.push(...read.rows.map(({ device }) => device))
    if (text.trim() !== '') typed.push(text.trim())
  })
  if (table.length > MAX_ROWS || rows.length > MAX_ROWS) problems.devices = words.tooManyRows
  if (rows.length === 0 && Object.keys(problems).length === 0)
    problems['0.model'] = words.device.model.missing
  return Object.keys(problems).length > 0
    ? { kind: 'problem', problems }
    : { kind: 'rows', rows, typed: typed.join('\n') }
}

/** The maker as a row shows it, where the whole cell is one of its spellings. */
function makerNamed(cell: string, makers: DeviceList['makers']): string {
  const plain = fold(cell)
  const known = catalogueOf(makers).makerAt(plain, 0)
  return known && known.length === plain.length ? known.name : cell
}

/** "2", "２台", "2 units" → 2; "不明" → null; anything else undefined. */
export function readCount(text: string): number | null | undefined {
  return isUnknown(fold(text)) ? null : countOf(fold(text))
}
