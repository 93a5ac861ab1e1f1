import { type Options, stringify } from 'csv-stringify/sync'
import type { ResponseDocument } from '../responses/document.ts'
import type { Survey } from '../survey/survey.ts'
import { secondInJapan } from '../time.ts'
import { columnsOf } from './columns.ts'
import { withoutFormula } from './sanitise.ts'

const format: Options = { record_delimiter: 'windows', quoted_match: [/[\r\n]/] }
/** Rows written at a time: setting up the writer costs as much as a few rows. */
const AT_ONCE = 100

/** UTF-8 with BOM and CRLF, as Japanese Excel opens it by a double click; one row a response. */
export async function* csv(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
): AsyncGenerator<string> {
  const columns = columnsOf(survey)
  yield stringify([columns.map((column) => column.header)], { ...format, bom: true })
  let rows: string[][] = []
  for await (const document of documents) {
    rows.push(columns.map(({ kind, cell }) => shown(kind, cell(document))))
    if (rows.length < AT_ONCE) continue
    yield stringify(rows, format)
    rows = []
  }
  yield stringify(rows, format)
}

function shown(kind: string, text: string): string {
  return kind === 'time' ? secondInJapan(text) : withoutFormula(text)
}
