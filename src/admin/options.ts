import { type FormatName, formats, isFormat } from '../export/formats.ts'
import type { Selection } from '../responses/select-responses.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { startInJapan } from '../time.ts'
import type { AdminContext, Options } from './guard.ts'
import { words } from './words.ts'

export interface ExportOptions {
  format: FormatName
  survey: Survey
  selection: Omit<Selection, 'visible'>
}

export type Read<T> = { kind: 'read'; value: T } | { kind: 'problem'; problem: Text }

const NAMES = ['format', 'survey', 'since', 'include-open', 'without-personal', 'all-revisions', 'response']

/** The options of an export, as typed in chat or at the shell; or the first problem with its remedy. */
export function readExportOptions(
  context: AdminContext,
  options: Options,
  fallback: FormatName,
): Read<ExportOptions> {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name))
  if (unknown !== undefined) return problem(words.unknownOption(unknown, NAMES))
  const format = options.format ?? fallback
  if (!isFormat(format)) return problem(words.unknownFormat(format, Object.keys(formats)))
  const survey = readSurvey(context, options)
  if (survey.kind === 'problem') return survey
  const since = options.since === undefined ? undefined : readDay(options.since)
  if (options.since !== undefined && since === undefined) return problem(words.unknownDay(options.since))
  return {
    kind: 'read',
    value: {
      format,
      survey: survey.value,
      selection: {
        ...(options.survey !== undefined && { survey: options.survey }),
        ...(since !== undefined && { since }),
        ...(options.response !== undefined && { response: options.response }),
        until: context.now().toISOString(),
        includeOpen: isOn(options['include-open']),
        personal: !isOn(options['without-personal']),
        allRevisions: isOn(options['all-revisions']),
      },
    },
  }
}

/** The survey named in the options, or the configured one. */
export function readSurvey(context: AdminContext, options: Options): Read<Survey> {
  const id = options.survey ?? context.survey
  const survey = context.surveys.find((one) => one.id === id)
  if (survey) return { kind: 'read', value: survey }
  return problem(
    words.unknownSurvey(
      id,
      context.surveys.map((one) => one.id),
    ),
  )
}

/** A switch is on when it is given, unless its value is a no. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !['no', 'false', '0', 'off', 'いいえ'].includes(value)
}

/** A day means its beginning in Japan; a full time needs its zone. */
function readDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replaceAll('/', '-')
  const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (day) {
    const [, year, month = '', date = ''] = day
    const local = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    return startInJapan(local)?.toISOString()
  }
  if (!/^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:?\d\d)$/.test(plain)) return undefined
  const at = new Date(plain)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

function problem(text: Text): { kind: 'problem'; problem: Text } {
  return { kind: 'problem', problem: text }
}
