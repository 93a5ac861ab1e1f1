import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { ResponseDocument } from '../responses/document.ts'
import { type Selection, select } from '../responses/select-responses.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import { secondInJapan } from '../time.ts'
import { type Format, type FormatName, formats } from './formats.ts'
import type { Job } from './job.ts'

export interface FileRequest {
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

export interface ExportFile {
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

/**
 * Writes a file in a temporary folder that only this user can read. It is whole or it is not there: when the store
 * fails half way, nothing is left behind and the failure is thrown.
 */
export async function writeExportFile(request: FileRequest): Promise<ExportFile> {
  const format: Format = formats[request.format]
  const folder = await mkdtemp(join(tmpdir(), 'monshin-export-'))
  const dispose = () => rm(folder, { recursive: true, force: true })
  const subject = format.anySurvey && !request.selection.survey ? 'all' : request.survey.id
  const name = `monshin-${request.format}-${subject}-${stampOf(request.now)}.${format.extension}`
  const path = join(folder, name)
  const passes: number[] = []
  const unreadable = new Set<string>()
  const setAside = (key: string) => {
    unreadable.add(key)
    request.store.setAside(key)
  }
  const selection = { ...request.selection, setAside }
  const job: Job = {
    survey: request.survey,
    now: request.now,
    documents: () => counted({ ...request, selection }, passes),
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

/** One pass over the selected responses. Every pass is counted; the first one, which all formats make, is the file's. */
async function* counted(request: FileRequest, passes: number[]): AsyncGenerator<ResponseDocument> {
  const format: Format = formats[request.format]
  const survey = format.anySurvey ? request.selection.survey : request.survey.id
  const pass = passes.push(0) - 1
  const selection = { ...request.selection, ...(survey !== undefined && { survey }) }
  let count = 0
  for await (const document of select(request.store, request.surveys, selection)) {
    count += 1
    passes[pass] = count
    if (pass === 0 && count % 1000 === 0) request.progress?.(count)
    yield document
  }
}

/** 20261124-180000, Japan time. */
function stampOf(now: Date): string {
  return secondInJapan(now.toISOString()).replace(/[-:]/g, '').replace(' ', '-')
}
