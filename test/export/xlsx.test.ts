import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { readCsv } from '../support/csv.ts'
import { exported, inFolder, output, testWith } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, openInterview, population } from '../support/population.ts'

async function filled() {
  const store = await openStore('memory:')
  const responses = population(survey, { size: 60 })
  const stopped = population(survey, { size: 3, seed: 9 }).map((one, index) => ({
    ...openInterview(one, 5, 2),
    id: `open${index}`,
  }))
  await keep(store, responses, stopped)
  return { store, responses }
}

/** A day and time as Excel shows it: a number of days, so that the last digit of a second may be off. */
function shown(cell: unknown): string {
  if (!(cell instanceof Date)) return `no date: ${String(cell)}`
  return new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

test('four sheets; the responses as in the CSV, numbers as numbers and times as times', async () => {
  const { store, responses } = await filled()
  const book = await exported(store, 'xlsx', { includeOpen: true })
  const sheets = await readXlsxFile(book)
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['回答一覧', '機器一覧', '集計', '設問と解釈'])

  const csv = readCsv((await exported(store, 'csv', { includeOpen: true })).toString().slice(1))
  const [list, devices, summary, texts] = sheets.map(({ data }) => data)
  expect(list?.[0]).toEqual(csv[0])
  expect(list).toHaveLength(64)
  const time = csv[0]?.indexOf('提出日時') ?? -1
  const revision = csv[0]?.indexOf('改訂') ?? -1
  list?.slice(1).forEach((row, index) => {
    const line = csv[index + 1] ?? []
    row.forEach((cell, column) => {
      if (column === revision) expect(cell).toBe(1)
      else if (column === time && cell !== null) {
        expect(shown(cell)).toBe(line[column])
      } else expect(cell ?? '').toBe(line[column])
    })
  })

  const rows = responses.flatMap(({ answers }) =>
    Object.values(answers).flatMap(({ value }) =>
      value.kind === 'devices' || value.kind === 'choice' ? (value.devices ? value.devices.rows : []) : [],
    ),
  )
  expect(devices).toHaveLength(rows.length + 1)
  expect(
    devices
      ?.slice(1)
      .map((row) => row[5])
      .sort(),
  ).toEqual(rows.map(({ model }) => model).sort())
  expect(summary?.[1]?.slice(2, 4)).toEqual(['提出済み', 60])
  for (const { id } of survey.readings) expect(texts?.some((row) => row[1] === id)).toBe(true)
})

test('the sheets keep their head in sight, can be filtered, and hold no formula', async () => {
  const { store } = await filled()
  await inFolder(async (folder) => {
    const file = join(folder, 'book.xlsx')
    await writeFile(file, await exported(store, 'xlsx'))
    for (const sheet of [1, 2, 3, 4]) {
      const xml = await output('unzip', ['-p', file, `xl/worksheets/sheet${sheet}.xml`])
      expect(xml).toMatch(/<pane [^>]*state="frozen"/)
      expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/)
      expect(xml).not.toContain('<f>')
    }
  })
})

test('a sheet for G-MIS ticks exactly the official value and says where nothing is entered', async () => {
  const { store, responses } = await filled()
  const chosen = responses.find(({ answers }) => answers['Q16-1'] === undefined && answers.Q16 !== undefined)
  if (!chosen) throw new Error('no such response')
  const [sheet] = await readXlsxFile(await exported(store, 'gmis', { response: chosen.id }))
  const line = (id: string) => sheet?.data.find((row) => row[0] === id) ?? []
  expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(
    survey.questions.flatMap(({ id }) => (id === 'Q1' ? [id, id, id, id] : [id])),
  )
  const q16 = chosen.answers.Q16?.value
  const yes = q16?.kind === 'choice' && q16.choice !== 'unchecked'
  expect(line('Q16')[2]).toBe(yes ? '■ はい\u3000□ いいえ' : '□ はい\u3000■ いいえ')
  expect(line('Q16-1')[2]).toBeNull()
  expect(line('Q16-1')[4]).toMatch(/^入力不要（対象外：Q16が/)
})

await testWith('soffice', 'LibreOffice opens the workbook and reads the same first sheet', async () => {
  const { store } = await filled()
  await inFolder(async (folder) => {
    const file = join(folder, 'book.xlsx')
    await writeFile(file, await exported(store, 'xlsx'))
    const home = `-env:UserInstallation=file://${join(folder, 'office')}`
    await output('soffice', [
      home,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
      '--outdir',
      folder,
      file,
    ])
    const read = readCsv((await readFile(join(folder, 'book.csv'), 'utf8')).replace(/\r?\n/g, '\r\n'))
    const own = readCsv((await exported(store, 'csv')).toString().slice(1).replace(/\r?\n/g, '\r\n'))
    expect(read.length).toBe(own.length)
    expect(read[0]).toEqual(own[0])
    expect(read[1]?.slice(5, 20)).toEqual(own[1]?.slice(5, 20))
  })
})
