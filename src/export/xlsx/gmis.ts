import type { Writable } from 'node:stream'
import { hospitalOf } from '../../responses/hospital-name.ts'
import { gmisLines, ticks } from '../gmis-lines.ts'
import type { Job } from '../job.ts'
import { type SheetRow, writeSheet } from './sheet.ts'
import { openWorkbook } from './workbook.ts'

const columns = [
  { header: '番号', width: 8 },
  { header: '調査項目', width: 62 },
  { header: '選ぶもの', width: 40 },
  { header: '入力する文言（貼り付け用）', width: 48 },
  { header: '備考', width: 34 },
]

/** One sheet a response, in the order of the official form. */
export async function writeGmisXlsx(job: Job, out: Writable): Promise<void> {
  const { book, finish } = await openWorkbook(out)
  const names = new Set<string>()
  for await (const document of job.documents()) {
    const rows = gmisLines(job.survey, document).map(
      ({ id, item, choices, text, note }): SheetRow => ({
        cells: [id, item, choices.length > 0 ? ticks(choices) : null, text || null, note || null],
        looks: { 0: 'strong', ...(note !== '' && { 2: 'muted', 3: 'muted', 4: 'muted' }) },
      }),
    )
    const name = sheetName(hospitalOf(document) || document.id, names)
    await writeSheet(book, { name, columns, frozenColumns: 1, filter: false, spreadsTall: true }, rows)
  }
  if (names.size === 0) await writeSheet(book, { name: '該当なし', columns, filter: false }, [])
  await finish()
}

/** A sheet name that Excel allows (31 characters, none of []:*?/\) and that is not taken yet. */
function sheetName(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\\p{C}']/gu, ' ')
      .trim()
      .slice(0, 26) || 'sheet'
  let name = plain
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${plain} (${number})`.slice(0, 31)
  taken.add(name.toLowerCase())
  return name
}
