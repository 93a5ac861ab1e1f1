import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Survey } from '../survey.ts'
import type { ResponseDocument } from './document.ts'
import { plainText } from './plain.ts'
import { columnsOf } from './table.ts'
import { inJapan } from './time.ts'

/** UTF-8 with BOM and CRLF, as Japanese Excel opens it by a double click; one row a response. */
export async function* csv(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
): AsyncGenerator<string> {
  const columns = columnsOf(survey)
  const rows = async function* () {
    yield columns.map((column) => column.header)
    for await (const document of documents) yield columns.map(({ kind, cell }) => shown(kind, cell(document)))
  }
  const lines = stringify({ bom: true, record_delimiter: 'windows', quoted_match: [/[\r\n]/] })
  // A failure of the source destroys `lines` with that error, so the loop below throws instead of waiting forever.
  pipeline(Readable.from(rows()), lines, () => undefined)
  for await (const line of lines) yield String(line)
}

function shown(kind: string, text: string): string {
  return kind === 'time' ? inJapan(text) : defanged(text)
}

/**
 * A cell that no spreadsheet takes for a formula: one that begins with = + - @ (also full-width, also after blanks or
 * quotation marks) or with a tab gets an apostrophe in front.
 */
function defanged(text: string): string {
  const plain = plainText(text)
  return /^[\s\u200b-\u200f\u2060\ufeff'"]*[=+\-@＝＋－＠\t]/u.test(plain) ? `'${plain}` : plain
}
