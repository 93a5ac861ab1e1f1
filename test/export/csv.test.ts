import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { readCsv } from '../support/csv.ts'
import { exported } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, onEveryRoute, openInterview, population } from '../support/population.ts'

test('one row a response under headers that begin with the question id; official wording, 対象外, empty', async () => {
  const store = await openStore('memory:')
  const responses = onEveryRoute(survey)
  const [stopped] = population(survey, { size: 1 })
  if (!stopped) throw new Error('no response')
  await keep(store, responses, [openInterview(stopped, 4)])
  const text = (await exported(store, 'csv', { includeOpen: true })).toString()
  expect(text.startsWith('\ufeff')).toBe(true)

  const [head = [], ...rows] = readCsv(text.slice(1))
  expect(rows).toHaveLength(49)
  expect(rows.every((row) => row.length === head.length)).toBe(true)
  const at = (name: string) => head.findIndex((header) => header.startsWith(`${name} `))
  for (const { id } of survey.questions) expect(at(id), id).toBeGreaterThan(0)
  for (const row of rows.slice(0, 48)) {
    const response = responses.find(({ id }) => id === row[0])
    for (const { id } of survey.questions) {
      const isBlank = response?.skipped[id] || (id === 'Q14' && row[at('Q15')] === '対象外')
      expect(row[at(id)] === '対象外', `${row[0]} ${id}`).toBe(Boolean(isBlank))
    }
  }
  const open = rows[48] ?? []
  expect(open[at('Q2')]).toMatch(/^(はい|いいえ)$/)
  expect(open[at('Q12')]).toBe('')
  expect(rows.some((row) => row[at('Q8')] === '②バックアップデータを2つ以上作成している')).toBe(true)
})
