import type { Part } from './part.ts'
import type { Draft, RowReading } from './row.ts'

/**
 * The device before that a part says the version of: "60Fは7.4.6" after "FortiGate60F 1". In brackets another name of the
 * device is enough, and needs to say nothing: "FortiWiFi 60E (FWF60E) 1台".
 */
export function mentioned(part: Part, drafts: readonly Draft[], isAside: boolean): Draft | undefined {
  const { model } = part
  if (model === undefined || part.count !== undefined) return undefined
  const says = part.os !== undefined || part.unknown.includes('os')
  const lacking = drafts.filter(({ os, unknown }) => os === undefined && !unknown.has('os'))
  const found = lacking.filter((draft) => draft.model !== undefined && endsIn(draft.model, model))
  if (says && found.length === 1) return found[0]
  const [last] = (says ? lacking : drafts).slice(-1)
  const number = /\d{2,5}[A-Za-z]{0,3}$/u.exec(model)?.[0]
  return isAside && last?.model !== undefined && number && endsIn(last.model, number) ? last : undefined
}

/** Takes in the rows of a line that only say the version of one row before, by its model; the others are rows of their own. */
export function versionsGiven<Row extends RowReading & { line: string }>(
  before: readonly Row[],
  read: readonly Row[],
): Row[] {
  return read.filter(({ device, doubts, line }) => {
    if (device.count !== null || !doubts.includes('count') || doubts.includes('os')) return true
    const meant = before.filter((row) => row.doubts.includes('os') && endsIn(row.device.model, device.model))
    const [row] = meant
    if (!row || meant.length > 1) return true
    row.device.os = device.os
    row.line += `\n${line}`
    row.doubts = row.doubts.filter((cell) => cell !== 'os')
    return false
  })
}

function endsIn(whole: string, end: string): boolean {
  if (!/\d/u.test(end) || !whole.toLowerCase().endsWith(end.toLowerCase())) return false
  return !(/^\d/u.test(end) && /\d/u.test(whole.charAt(whole.length - end.length - 1)))
}
