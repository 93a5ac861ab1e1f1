import type { Writable } from 'node:stream'
import { devicesIn, type ResponseDocument } from '../../responses/document.ts'
import { hospitalOf } from '../../responses/hospital-name.ts'
import { tallyOf } from '../../responses/tally.ts'
import { questionsOf } from '../../survey/lookup.ts'
import type { Survey } from '../../survey/survey.ts'
import { type Column, columnsOf } from '../columns.ts'
import type { Job } from '../job.ts'
import { words } from '../words.ts'
import { explanationSheet, explanations } from './explanations.ts'
import { type SheetRow, writeSheet } from './sheet.ts'
import { summary, summarySheet } from './summary.ts'
import { openWorkbook } from './workbook.ts'

/** 回答一覧, 機器一覧, 集計, 設問と解釈: two passes over the responses, with one row in memory at a time. */
export async function writeXlsx(job: Job, out: Writable): Promise<void> {
  const { book, finish } = await openWorkbook(out)
  const { survey } = job
  const columns = columnsOf(survey)
  const tally = tallyOf(survey)

  const responses = async function* (): AsyncGenerator<SheetRow> {
    for await (const document of job.documents()) {
      tally.add(document)
      yield responseRow(columns, document)
    }
  }
  await writeSheet(
    book,
    {
      name: '回答一覧',
      columns: columns.map((column) => ({ header: column.header, width: widthOf(column, survey) })),
      frozenColumns: 1,
      headHeight: 54,
      pagesWide: 3,
    },
    responses(),
  )
  await writeSheet(
    book,
    { name: '機器一覧', columns: deviceColumns, frozenColumns: 1 },
    devices(survey, job.documents()),
  )
  const figures = tally.figures(job.now)
  await writeSheet(book, summarySheet, summary(survey, figures))
  await writeSheet(book, explanationSheet, explanations(survey))
  await finish()
}

function responseRow(columns: readonly Column[], document: ResponseDocument): SheetRow {
  const looks: Record<number, 'muted' | 'warn' | 'time'> = {}
  const cells = columns.map(({ kind, cell }, index) => {
    const text = cell(document)
    if (kind === 'number') return Number(text)
    if (kind === 'time') {
      looks[index] = 'time'
      return text === '' ? null : new Date(text)
    }
    if (text === words.skipped || text === words.withheld) looks[index] = 'muted'
    if (text === words.parked) looks[index] = 'warn'
    return text === '' ? null : text
  })
  return { cells, looks }
}

function widthOf({ kind, question: id, header }: Column, survey: Survey): number {
  if (kind === 'number') return 6
  if (kind === 'time') return 17
  const question = id === undefined ? undefined : questionsOf(survey).get(id)
  if (question?.kind === 'devices' || header.endsWith(words.devices)) return 38
  if (question?.kind === 'contact') return header.endsWith(words.contact.contact) ? 26 : 18
  if (question?.kind !== 'choice') return 14
  const longest = Math.max(
    ...question.choices.map(({ official }) => ('ja' in official ? official.ja.length : 3)),
  )
  return Math.min(Math.max(longest * 2 + 2, 13), 46)
}

const deviceColumns = [
  { header: words.id, width: 14 },
  { header: words.contact.hospital, width: 24 },
  { header: words.submittedAt, width: 17 },
  { header: '設問', width: 8 },
  { header: 'メーカー名', width: 16 },
  { header: '機種名', width: 24 },
  { header: '台数', width: 8 },
  { header: 'OSのバージョン', width: 20 },
]

async function* devices(
  survey: Survey,
  documents: AsyncIterable<ResponseDocument>,
): AsyncGenerator<SheetRow> {
  for await (const document of documents) {
    const submitted = document.submittedAt === null ? null : new Date(document.submittedAt)
    for (const { id } of survey.questions) {
      for (const row of devicesIn(document.answers[id])) {
        const count = row.count ?? '不明'
        yield {
          cells: [
            document.id,
            hospitalOf(document),
            submitted,
            id,
            row.maker,
            row.model,
            count,
            row.os || '不明',
          ],
          looks: { 2: 'time', ...(row.count === null && { 6: 'warn' }), ...(row.os === '' && { 7: 'warn' }) },
        }
      }
    }
  }
}
