import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { FormatName } from '../../src/export/formats.ts'
import type { Response } from '../../src/interview/response.ts'
import { openStore } from '../../src/store/open.ts'
import { readList } from '../../src/survey/questions/devices/read-list.ts'
import { take } from '../../src/survey/questions/index.ts'
import { type Device, devicesOf } from '../../src/survey/questions/value.ts'
import { readCsv } from '../support/csv.ts'
import { exported, inFolder, output } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, population } from '../support/population.ts'

/** What is exported can be typed back: the same rows come out, whatever carried them. */

const q17 = survey.questions.find(({ id }) => id === 'Q17')
const template = population(survey, { size: 60 }).find(
  ({ answers }) => answers.Q17 && answers.Q15?.value.kind === 'choice' && answers.Q15.value.devices,
)
if (!q17 || !template) throw new Error('no response lists devices')

const numbered = fc.constantFrom(
  'RTX830',
  'IX2215',
  'UNIVERGE IX2106',
  'Si-R G110',
  'ASA 5506-X',
  'ISR 1100',
  '1550',
  '15400',
  'SRX300',
  'PA-220',
  'SEIL/X1',
  'EdgeRouter X',
  'PacketiX VPN Server 4.0',
  'RTX830 2台構成',
  'RTX, 予備',
  '"RTX"',
  'X|Y-1',
  'ISR4321/K9',
)
const versions = fc.constantFrom(
  '9.16(4)',
  'Rev.15.02.30',
  'V20',
  '9.1R11.4',
  'R80.20.50',
  'JUNOS 21.4R3',
  'Windows Server 2019',
  '不明',
  '7.0.9',
  'NS13.0: Build 79.64.nc',
  '10.2.1.7-50sv',
  'SFOS 19.5.4 MR-4',
  '15.1.8.1 Build 0.0.3',
  '1, 2',
)
const maker = fc.constantFrom(...survey.makers.map(({ name }) => name), '株式会社見本', '不明')
const row: fc.Arbitrary<Record<string, string>> = fc.record({
  maker,
  model: numbered,
  count: fc.oneof(fc.integer({ min: 1, max: 999 }).map(String), fc.constant('不明')),
  os: versions,
})

async function textIn(format: FormatName, response: Response): Promise<string> {
  const store = await openStore('memory:')
  await keep(store, [response])
  const bytes = await exported(store, format)
  switch (format) {
    case 'csv': {
      const [head = [], cells = []] = readCsv(bytes.toString().slice(1))
      return cells[head.findIndex((one) => one.startsWith('Q17 '))] ?? ''
    }
    case 'json': {
      const [document] = JSON.parse(bytes.toString())
      return document.answers.Q17.official
    }
    default: {
      const sheets = await readXlsxFile(bytes)
      const [first] = sheets
      const data = first?.data ?? []
      if (format === 'xlsx') {
        const column = data[0]?.findIndex((one) => String(one).startsWith('Q17 ')) ?? -1
        return String(data[1]?.[column] ?? '')
      }
      const line = data.find((cells) => cells.some((cell) => cell === 'Q17'))
      return String(
        line?.reduce((longest, cell) => (String(cell ?? '').includes('台') ? cell : longest), '') ?? '',
      )
    }
  }
}

function answered(devices: NonNullable<ReturnType<typeof devicesOf>>): Response {
  const old = template?.answers.Q17
  if (!template || !old) throw new Error('no response lists devices')
  const answers = { ...template.answers, Q17: { ...old, value: { kind: 'devices' as const, devices } } }
  const { official, ...rest } = template
  return { ...rest, answers }
}

const rowsOf = (text: string): Device[] => readList(text, survey.makers).rows.map(({ device }) => device)

test.each<FormatName>(['csv', 'xlsx', 'gmis', 'json'])(
  '%s carries a list that reads back to the same rows',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 150, size: 'max' }), async (table) => {
        const taken = take(q17, undefined, {
          kind: 'table',
          rows: table.filter(({ model, count }) => model !== '不明' || count !== '不明'),
        })
        if (taken.kind !== 'complete') throw new Error(JSON.stringify(taken))
        const devices = devicesOf(taken.value)
        if (!devices) throw new Error('no devices')
        const text = await textIn(format, answered(devices))
        expect(text.split('\n')).toHaveLength(devices.rows.length)
        expect(rowsOf(text)).toEqual(devices.rows)
        // Rows that were changed since are written out, and read back just so.
        const mended = await textIn(format, answered({ ...devices, mended: true }))
        expect(rowsOf(mended)).toEqual(devices.rows)
      }),
      { numRuns: 12 },
    )
  },
  120_000,
)

test('the sheet for G-MIS shows a list of 100 devices whole: its cell goes on over as many rows as it is high', async () => {
  const table = Array.from({ length: 100 }, (_, at) => ({
    maker: 'NEC',
    model: `UNIVERGE IX${2000 + at}`,
    count: '1',
    os: `10.7.${at}`,
  }))
  const taken = take(q17, undefined, { kind: 'table', rows: table })
  const devices = taken.kind === 'complete' ? devicesOf(taken.value) : undefined
  if (!devices) throw new Error('no devices')
  const store = await openStore('memory:')
  await keep(store, [answered(devices)])
  await inFolder(async (folder) => {
    const file = join(folder, 'gmis.xlsx')
    await writeFile(file, await exported(store, 'gmis'))
    const xml = await output('unzip', ['-p', file, 'xl/worksheets/sheet1.xml'])
    const place = /<c r="D(\d+)"[^>]*>(?:(?!<\/c>)[\s\S])*?UNIVERGE IX2099/u.exec(xml)?.[1]
    const [, end] = new RegExp(`<mergeCell ref="D${place}:D(\\d+)"`, 'u').exec(xml) ?? []
    const heights = [...xml.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/gu)]
      .filter(([, row]) => Number(row) >= Number(place) && Number(row) <= Number(end))
      .map(([, , height]) => Number(height))
    // 100 lines of 16 points, in rows that Excel can show.
    expect(heights.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(1600)
    expect(Math.max(...heights)).toBeLessThanOrEqual(409)
  })
})
