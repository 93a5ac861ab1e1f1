import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csv } from './csv.ts'
import type { Job } from './job.ts'
import { json, jsonl } from './json.ts'

export interface Format {
  extension: string
  type: string
  /** Every survey in one file; the others hold one survey each. */
  anySurvey?: true
  write(job: Job, out: Writable): Promise<void>
}

/** The heavy libraries are loaded by the format that needs them. */
export const formats = {
  json: {
    extension: 'json',
    type: 'application/json',
    anySurvey: true,
    write: (job, out) => writeTexts(json(job.documents()), out),
  },
  jsonl: {
    extension: 'jsonl',
    type: 'application/jsonl',
    anySurvey: true,
    write: (job, out) => writeTexts(jsonl(job.documents()), out),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: (job, out) => writeTexts(csv(job.survey, job.documents()), out),
  },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (job, out) => (await import('./xlsx/index.ts')).writeXlsx(job, out),
  },
  pdf: {
    extension: 'pdf',
    type: 'application/pdf',
    write: async (job, out) => (await import('./pdf/response.ts')).writeResponses(job, out),
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
      writeTexts((await import('./fhir/index.ts')).fhir(job.survey, job.documents()), out),
  },
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

function writeTexts(source: AsyncIterable<string>, out: Writable): Promise<void> {
  return pipeline(Readable.from(gathered(source)), out)
}

/** How many characters are gathered before they are written. */
const CHUNK = 2 ** 14

/** Short texts joined into longer ones: every step through a stream costs more than a row. */
async function* gathered(source: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const text of source) {
    held += text
    if (held.length < CHUNK) continue
    yield held
    held = ''
  }
  yield held
}
