import { Writable } from 'node:stream'
import type { WorkbookWriter } from '@cj-tech-master/excelts'

/** A workbook that is written while its rows arrive. `finish` resolves when everything is written. */
export async function openWorkbook(out: Writable): Promise<{
  book: WorkbookWriter
  finish(): Promise<void>
}> {
  const { WorkbookWriter } = await import('@cj-tech-master/excelts')
  // Shared strings would keep every distinct text in memory until the end.
  const book = new WorkbookWriter({ stream: Writable.toWeb(out), useStyles: true, useSharedStrings: false })
  book.creator = 'Monshin'
  return { book, finish: () => book.commit() }
}
