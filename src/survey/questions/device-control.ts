import type { Language } from '../text.ts'
import type { Control, Field } from './control.ts'
import type { Question } from './definition.ts'
import { deviceFields } from './device-table.ts'
import type { DeviceRows } from './value.ts'
import { words } from './words.ts'

/** As many rows as are said back one by one; of more, the number and the first ones. */
const MAX_SHOWN = 5
const FIRST = 3

/** "Fortinet FortiGate 60F 2台（OS 7.0.9）、…"; of a long list the number and the first three. */
export function showDevices({ rows }: Pick<DeviceRows, 'rows'>, language: Language): string {
  const lines = rows.map((row) => words.deviceLine(row)[language])
  const shown = lines
    .slice(0, lines.length > MAX_SHOWN ? FIRST : undefined)
    .join(words.listSeparator[language])
  return lines.length > MAX_SHOWN
    ? words.manyDevices(lines.length, shown, lines.length - FIRST)[language]
    : shown
}

export function deviceControl(
  question: Question,
  maker: string | undefined,
  devices: Pick<DeviceRows, 'rows'> | undefined,
  language: Language,
): Control {
  // Where the maker goes without saying it is not asked for, unless another one's device stands in the list.
  const isMixed = devices?.rows.some((row) => row.maker !== maker) ?? false
  const asked = deviceFields.filter((name) => name !== 'maker' || maker === undefined || isMixed)
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
