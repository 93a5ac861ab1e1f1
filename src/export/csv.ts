import { type Options, stringify } from 'csv-stringify/sync'
import type { ResponseDocument } from '../responses/document.ts'
import type { Survey } from '../survey/survey.ts'
import { secondInJapan } from '../time.ts'
import { plainText } from './sanitise.ts'
import { columnsOf } from './table.ts'

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
  return kind === 'time' ? secondInJapan(text) : neutralised(text)
}

/**
 * A cell that no spreadsheet takes for a formula. One that begins with = + - @ (full-width too, and after blanks or
 * quotation marks) or with a tab gets an apostrophe in front.
 */
function neutralised(text: string): string {
  const plain = plainText(text)
  return /^[\s\u200b-\u200f\u2060\ufeff'"]*[=+\-@＝＋－＠\t]/u.test(plain) ? `'${plain}` : plain
}
