import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import { report } from '../support/child.ts'
import { plainRows } from '../support/plain-rows.ts'

/** plain-xlsx <count>: a streaming workbook of rows that are ready. */
const count = Number(process.argv[2] ?? 0)
const folder = await mkdtemp(join(tmpdir(), 'monshin-bench-'))
await report(async () => {
  const out = createWriteStream(join(folder, 'plain.xlsx'))
  const book = new WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  const sheet = book.addWorksheet('rows')
  for (const row of plainRows(count)) {
    sheet.addRow(row).commit()
    if (out.writableNeedDrain) await once(out, 'drain')
  }
  await sheet.commit()
  await book.commit()
  await finished(out)
})
await rm(folder, { recursive: true })
