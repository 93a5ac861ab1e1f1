import type { Device } from '../survey/questions/value.ts'
import type { Lifecycle, Survey } from '../survey/survey.ts'

/** What is known of the support of a device's software on a day; undefined where its maker is not listed. */
export type Support =
  | { kind: 'ended'; day: string | undefined }
  | { kind: 'supported' }
  | { kind: 'unknown' }
  | undefined

/** `today`: `YYYY-MM-DD`, Japan time. It says whether a line still gets fixes, never whether a version is safe. */
export function supportOf(survey: Survey, device: Device, today: string): Support {
  const line = lineOf(device.os)
  if (!line) return { kind: 'unknown' }
  const listed = survey.lifecycles.find(({ maker }) => maker === device.maker)
  if (!listed) return undefined
  const known = listed.ends.find((one) => one.line === line.join('.'))
  if (known) return known.day < today ? { kind: 'ended', day: known.day } : { kind: 'supported' }
  return isOlderThanEnded(listed, line, today) ? { kind: 'ended', day: undefined } : undefined
}

/** A line that is not listed any more is older than one whose support has ended. */
function isOlderThanEnded({ ends }: Lifecycle, line: readonly [number, number], today: string): boolean {
  return ends.some(({ line: other, day }) => day < today && isBefore(line, lineOf(other)))
}

function isBefore(one: readonly [number, number], other: readonly [number, number] | undefined): boolean {
  return other !== undefined && (one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]))
}

/** `FortiOS v7.0.9 build0444` is of line 7.0. */
function lineOf(os: string): [number, number] | undefined {
  const [, major, minor] = /(\d{1,3})\.(\d{1,3})/.exec(os.normalize('NFKC')) ?? []
  return major === undefined || minor === undefined ? undefined : [Number(major), Number(minor)]
}
