import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Response } from '../../src/interview/response.ts'
import { openStore } from '../../src/store/open.ts'
import { readCsv } from '../support/csv.ts'
import { exported, inFolder, output, testWith } from '../support/exporting.ts'
import { problemsIn } from '../support/fhir.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

const texts = [
  '=HYPERLINK("http://example.jp","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '  =1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '"=1+1',
  '\u200b=1+1',
  "'=1+1",
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<!channel> @everyone <@U123>',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202eevil',
  '\ud800half',
  '_x0041_',
  ']]><!--',
  'line one\r\nline two\n{"level":60}',
  'x'.repeat(40_000),
]

/** A response whose every free field holds this text. */
function filledWith(text: string, index: number): Response {
  const [response] = population(survey, { size: 1, shares: { Q14: { yes: 100 }, Q15: { both: 100 } } })
  if (!response) throw new Error('no response')
  const rows = [{ maker: text, model: text, count: 1, os: text }]
  const answers = Object.fromEntries(
    Object.entries(response.answers).map(([id, answer]) => {
      const { value } = answer
      if (value.kind === 'contact') {
        const contact = {
          kind: 'contact' as const,
          name: text,
          corporation: text,
          hospital: text,
          contact: text,
        }
        return [id, { ...answer, value: contact }]
      }
      if (value.kind === 'devices')
        return [id, { ...answer, value: { ...value, devices: { rows, typed: text } } }]
      if (value.kind === 'choice' && value.devices) {
        return [id, { ...answer, value: { ...value, devices: { rows, typed: text } } }]
      }
      return [id, answer]
    }),
  )
  return { ...response, id: `h${String(index).padStart(3, '0')}`, answers }
}

async function hostile() {
  const store = await openStore('memory:')
  await keep(store, texts.map(filledWith))
  return store
}

test('JSON gives back what was typed, and nothing in it closes a script or begins a tag', async () => {
  const text = (await exported(await hostile(), 'json')).toString()
  expect(text).not.toMatch(/[<>\u2028\u001b]/)
  const names = JSON.parse(text).map(
    (document: { answers: { Q1: { value: { name: string } } } }) => document.answers.Q1.value.name,
  )
  expect(names.map((name: string) => name.toWellFormed())).toEqual(texts.map((one) => one.toWellFormed()))
})

test('no cell of the CSV can be taken for a formula, and no text breaks a row', async () => {
  const rows = readCsv((await exported(await hostile(), 'csv')).toString().slice(1))
  expect(rows).toHaveLength(texts.length + 1)
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0)
    for (const cell of row) {
      expect(cell).not.toMatch(/^[\s\u200b"]*[=+\-@＝＋－＠\t]/)
      expect(cell).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f\u202e]/)
    }
  }
})

test('the workbook holds text where text was typed', async () => {
  const store = await hostile()
  for (const format of ['xlsx', 'gmis'] as const) {
    const book = await exported(store, format)
    const sheets = await readXlsxFile(book)
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String)
    expect(cells).toContain('=HYPERLINK("http://example.jp","x")')
    expect(cells.join('')).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202e]/)
    await inFolder(async (folder) => {
      const file = join(folder, 'book.xlsx')
      await writeFile(file, book)
      for (const [index] of sheets.entries()) {
        const xml = await output('unzip', ['-p', file, `xl/worksheets/sheet${index + 1}.xml`])
        expect(xml).not.toMatch(/<f[ >]|<hyperlink|<script|javascript:/)
      }
    })
  }
})

test('FHIR stays valid', async () => {
  const lines = (await exported(await hostile(), 'fhir')).toString().trimEnd().split('\n')
  expect(lines).toHaveLength(texts.length + 1)
  for (const line of lines) expect(problemsIn(JSON.parse(line))).toEqual([])
})

await testWith(
  'pdftotext',
  'the record carries the text, however long, and no control characters',
  async () => {
    const store = await hostile()
    for (const format of ['pdf', 'gmis-pdf'] as const) {
      await inFolder(async (folder) => {
        const file = join(folder, 'file.pdf')
        await writeFile(file, await exported(store, format))
        const text = await output('pdftotext', ['-raw', file, '-'])
        expect(text).toContain('HYPERLINK')
        expect(text.match(/x/g)?.length).toBeGreaterThan(4_000)
        expect(text).not.toMatch(/[\u001b\u0007\u202e]/)
        expect(await output('pdfinfo', [file])).toMatch(/JavaScript:\s+no/)
      })
    }
  },
)
