import type { Language, Text } from '../text.ts'
import type { Control, Field } from './control.ts'
import type { Question } from './definition.ts'
import type { Draft } from './draft.ts'
import type { Taken } from './kind.ts'
import type { Device, DeviceRows, Given, Value } from './value.ts'
import { words } from './words.ts'

const maxRows = 200
const deviceFields = ['maker', 'model', 'count', 'os'] as const
const unknown = /^(不明|わからない|分からない|未確認|unknown|n\/a|\?|？)$/i

/** Rows typed line by line are added to the draft until the respondent says that this is all; a form gives them whole. */
export function takeRows(
  question: string,
  maker: string | undefined,
  draft: Draft | undefined,
  given: Given,
  whole: (devices: DeviceRows) => Value,
): Taken {
  const before = draft?.devices ?? { rows: [], typed: '' }
  if (given.kind === 'table') {
    const read = readTable(given.rows, maker)
    if (read.kind === 'problem') return { kind: 'problem', problems: read.problems }
    return finish({ rows: read.rows, typed: read.rows.map((row) => lineOf(row)).join('\n') }, maker, whole)
  }
  if (given.kind !== 'rows') return { kind: 'problem', problems: { devices: writeRows(maker) } }
  const rows = [...before.rows, ...given.rows]
  const typed = [before.typed, given.typed].filter((part) => part !== '').join('\n')
  if (rows.length > maxRows) return { kind: 'problem', problems: { devices: words.tooManyRows } }
  if (given.done) return finish({ rows, typed }, maker, whole)
  if (given.rows.length === 0) return { kind: 'problem', problems: { devices: writeRows(maker) } }
  const next: Draft = {
    question,
    ...(draft?.choice !== undefined && { choice: draft.choice }),
    devices: { rows, typed },
  }
  return { kind: 'more', draft: next, warnings: warningsFor(given.rows, maker) }
}

function finish(
  devices: DeviceRows,
  maker: string | undefined,
  whole: (devices: DeviceRows) => Value,
): Taken {
  if (devices.rows.length === 0) return { kind: 'problem', problems: { devices: writeRows(maker) } }
  return { kind: 'complete', value: whole(devices), warnings: warningsFor(devices.rows, maker) }
}

const writeRows = (maker: string | undefined): Text =>
  maker === undefined ? words.writeAnyDevices : words.writeDevices

type TableRead = { kind: 'rows'; rows: Device[] } | { kind: 'problem'; problems: Record<string, Text> }

/** Rows of a form; problems are keyed `<row index>.<field>`. Rows left wholly empty are passed over. */
function readTable(table: readonly Record<string, string>[], maker: string | undefined): TableRead {
  const rows: Device[] = []
  const problems: Record<string, Text> = {}
  table.forEach((raw, index) => {
    const cell = (name: string) => (raw[name] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
    if (deviceFields.every((name) => (name === 'maker' && maker !== undefined) || cell(name) === '')) return
    const own = maker ?? cell('maker')
    if (own === '') problems[`${index}.maker`] = words.device.maker.missing
    if (cell('model') === '') problems[`${index}.model`] = words.device.model.missing
    if (cell('os') === '') problems[`${index}.os`] = words.device.os.missing
    for (const name of deviceFields) if (cell(name).length > 200) problems[`${index}.${name}`] = words.tooLong
    const count = readCount(cell('count'))
    if (count === undefined) problems[`${index}.count`] = words.device.count.missing
    else rows.push({ maker: own, model: cell('model'), count, os: cell('os') })
  })
  if (table.length > maxRows) problems.devices = words.tooManyRows
  if (rows.length === 0 && Object.keys(problems).length === 0)
    problems['0.model'] = words.device.model.missing
  return Object.keys(problems).length > 0 ? { kind: 'problem', problems } : { kind: 'rows', rows }
}

/** "2", "２台", "2 units" → 2; "不明" → null; anything else undefined. */
function readCount(text: string): number | null | undefined {
  const plain = text.normalize('NFKC')
  if (unknown.test(plain)) return null
  const found = /^(\d{1,5})\s*(台|基|個|units?|pcs)?$/i.exec(plain)
  const count = found ? Number(found[1]) : 0
  return count > 0 ? count : undefined
}

function warningsFor(rows: readonly Device[], maker: string | undefined): Text[] {
  const isPartial = rows.some((row) => row.count === null || row.os === '' || unknown.test(row.os))
  const isMixed = maker !== undefined && rows.some((row) => row.maker !== maker)
  return [...(isMixed ? [words.otherMaker(maker)] : []), ...(isPartial ? [words.unknownKept] : [])]
}

function lineOf(row: Device): string {
  return [row.maker, row.model, row.count === null ? '不明' : `${row.count}台`, row.os].join(', ')
}

/** "Fortinet FortiGate 60F 2台（OS 7.0.9）、…" */
export function showDevices(devices: DeviceRows, language: Language): string {
  return devices.rows.map((row) => words.deviceLine(row)[language]).join(words.listSeparator[language])
}

export function deviceControl(
  question: Question,
  maker: string | undefined,
  devices: DeviceRows | undefined,
  language: Language,
): Control {
  const asked = deviceFields.filter((name) => name !== 'maker' || maker === undefined)
  const fields = asked.map(
    (name): Field => ({
      name,
      label: words.device[name].label[language],
      hint: words.device[name].hint[language],
      maxLength: 200,
    }),
  )
  const rows = (devices?.rows ?? []).map((row) => {
    const shown: Record<string, string> = {
      maker: row.maker,
      model: row.model,
      count: row.count === null ? words.unknown[language] : String(row.count),
      os: row.os,
    }
    return Object.fromEntries(asked.map((name) => [name, shown[name] ?? '']))
  })
  return {
    kind: 'rows',
    question: question.id,
    open: words.openDevices[language],
    title: question.short[language],
    submit: words.submitForm[language],
    add: words.addRow[language],
    remove: words.removeRow[language],
    fields,
    rows,
  }
}
