import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { ResponseDocument } from '../responses/document.ts'
import { type Selection, select } from '../responses/select.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import { secondInJapan } from '../time.ts'
import { csv } from './csv.ts'
import type { Job } from './job.ts'
import { json, jsonl } from './json.ts'

interface Format {
  extension: string
  type: string
  /** Every survey in one file; the others hold one survey each. */
  anySurvey?: true
  write(job: Job, out: Writable): Promise<void>
}

const chunks = (source: AsyncIterable<string>, out: Writable) =>
  pipeline(Readable.from(gathered(source)), out)

/** Short texts joined into longer ones: every step through a stream costs more than a row. */
async function* gathered(source: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const text of source) {
    held += text
    if (held.length < GATHER) continue
    yield held
    held = ''
  }
  yield held
}

/** Characters. */
const GATHER = 2 ** 14

/** The heavy libraries are loaded by the format that needs them. */
export const formats = {
  json: {
    extension: 'json',
    type: 'application/json',
    anySurvey: true,
    write: (job, out) => chunks(json(job.documents()), out),
  },
  jsonl: {
    extension: 'jsonl',
    type: 'application/jsonl',
    anySurvey: true,
    write: (job, out) => chunks(jsonl(job.documents()), out),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: (job, out) => chunks(csv(job.survey, job.documents()), out),
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (job, out) => (await import('./xlsx/index.ts')).writeXlsx(job, out),
  },
  pdf: {
    extension: 'pdf',
    type: 'application/pdf',
    write: async (job, out) => (await import('./pdf/response.ts')).writeRecords(job, out),
  },
  gmis: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (job, out) => (await import('./xlsx/gmis.ts')).writeGmisXlsx(job, out),
  },
  'gmis-pdf': {
    extension: 'pdf',
    type: 'application/pdf',
    write: async (job, out) => (await import('./pdf/gmis.ts')).writeGmisPdf(job, out),
  },
  fhir: {
    extension: 'ndjson',
    type: 'application/fhir+ndjson',
    write: async (job, out) =>
      chunks((await import('./fhir/index.ts')).fhir(job.survey, job.documents()), out),
  },
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

export interface Exported {
  path: string
  name: string
  type: string
  /** Responses in the file. */
  count: number
  /** Stored records that could not be read and are not in the file. */
  unreadable: number
  /** Removes the file. */
  dispose(): Promise<void>
}

export interface ExportOptions {
  format: FormatName
  store: Store
  surveys: readonly Survey[]
  /** The survey of the formats that hold one. */
  survey: Survey
  selection: Selection
  now: Date
  /** Called now and then with the number of responses written so far. */
  progress?: (count: number) => void
}

/**
 * Writes a file in a temporary folder that only this user can read. It is whole or it is not there: when the store
 * fails half way, nothing is left behind and the failure is thrown.
 */
export async function exportFile(options: ExportOptions): Promise<Exported> {
  const format: Format = formats[options.format]
  const folder = await mkdtemp(join(tmpdir(), 'monshin-export-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  const subject = format.anySurvey && !options.selection.survey ? 'all' : options.survey.id
  const name = `monshin-${options.format}-${subject}-${stampOf(options.now)}.${format.extension}`
  const path = join(folder, name)
  const passes: number[] = []
  const unreadable = new Set<string>()
  const setAside = (key: string) => {
    unreadable.add(key)
    options.store.setAside(key)
  }
  const selection = { ...options.selection, setAside }
  const job: Job = {
    survey: options.survey,
    now: options.now,
    documents: () => counted({ ...options, selection }, passes),
  }
  try {
    const out = createWriteStream(path, { mode: 0o600, highWaterMark: 2 ** 18 })
    await Promise.all([format.write(job, out), finished(out)])
    return { path, name, type: format.type, count: passes[0] ?? 0, unreadable: unreadable.size, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}

async function* counted(options: ExportOptions, passes: number[]): AsyncGenerator<ResponseDocument> {
  const format: Format = formats[options.format]
  const survey = format.anySurvey ? options.selection.survey : options.survey.id
  const pass = passes.push(0) - 1
  const selection = { ...options.selection, ...(survey !== undefined && { survey }) }
  let count = 0
  for await (const document of select(options.store, options.surveys, selection)) {
    count += 1
    passes[pass] = count
    if (pass === 0 && count % 1000 === 0) options.progress?.(count)
    yield document
  }
}

/** 20261124-180000, Japan time. */
function stampOf(now: Date): string {
  return secondInJapan(now.toISOString()).replace(/[-:]/g, '').replace(' ', '-')
}
