import { expect, test } from 'vitest'
import { chartOf } from '../../src/admin/overview/chart.ts'
import { overviewMessages } from '../../src/admin/overview/message.ts'
import { overviewPage } from '../../src/admin/overview/page.ts'
import { overviewTable } from '../../src/admin/overview/table.ts'
import { percent } from '../../src/responses/figures.ts'
import { select } from '../../src/responses/select-responses.ts'
import { figuresOf } from '../../src/responses/tally.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { everything, exported } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, openInterview, population, type Shares } from '../support/population.ts'

/** What was published of the 2023 survey, as answers of a population (survey.md 2.1). */
const published: Shares = {
  Q2: { yes: 73 },
  Q6: { yes: 23 },
  'Q6-1': { yes: 34 },
  Q7: { yes: 71 },
  Q8: { '1': 39, '2': 59, '3': 2 },
  'Q9-1': { yes: 49 },
  'Q10-1': { yes: 78 },
  'Q10-2': { yes: 65 },
  Q11: { yes: 44 },
  Q12: { yes: 51 },
  Q13: { yes: 35 },
}
const now = new Date('2026-11-24T09:00:00Z')

const figures = (store: Store) =>
  figuresOf(survey, select(store, [survey], { ...everything, includeOpen: true, survey: survey.id }), now)

async function filled(size: number) {
  const store = await openStore('memory:')
  const responses = population(survey, { size, shares: published })
  const others = population(survey, { size: 30, seed: 5 })
  const open = others.map((one, index) => ({
    ...openInterview(one, index % 15, index % 3),
    id: `open${index}`,
  }))
  await keep(store, responses, open)
  return store
}

test('given the published percentages, the overview returns them, each of those who were asked', async () => {
  const { distributions } = await figures(await filled(2000))
  const of = (id: string) => distributions.find(({ question }) => question === id)
  for (const [id, shares] of Object.entries(published)) {
    const found = of(id)
    for (const [value, share] of Object.entries(shares)) {
      const count = found?.choices.find((choice) => choice.value === value)?.count ?? -1
      expect(percent(count, found?.base ?? 0), `${id} ${value}`).toBe(share)
    }
  }
  expect(of('Q7')?.base).toBe(2000)
  expect(of('Q6-1')?.base).toBe(460)
  expect(of('Q8')?.base).toBe(1420)
  expect(of('Q9-1')?.base).toBe(838)
  expect(of('Q10-1')?.base).toBe(838 + 554)
})

interface Exported {
  submittedAt: string | null
  startedAt: string
  revision: number
  route: string[]
  answers: Record<string, { value: unknown }>
  whys: Record<string, number>
  open?: { at: string; parked: string[] }
}

test('every figure of the overview follows from the JSON export', async () => {
  const store = await filled(300)
  const [again] = population(survey, { size: 1 })
  if (!again) throw new Error('no response')
  const correcting = { ...openInterview(again, 5), id: 'correcting', response: { id: again.id, revision: 1 } }
  await keep(store, [], [correcting])
  const overview = await figures(store)
  const documents: Exported[] = JSON.parse((await exported(store, 'json', { includeOpen: true })).toString())
  const submitted = documents.filter(({ submittedAt }) => submittedAt !== null)
  const open = documents.filter(({ submittedAt }) => submittedAt === null)
  const fresh = open.filter(({ revision }) => revision === 1)

  expect(overview.states).toEqual({
    submitted: submitted.length,
    correcting: open.length - fresh.length,
    parked: fresh.filter((one) => (one.open?.parked.length ?? 0) > 0).length,
    opened: fresh.filter((one) => one.open?.parked.length === 0 && Object.keys(one.answers).length === 0)
      .length,
    answering: fresh.filter((one) => one.open?.parked.length === 0 && Object.keys(one.answers).length > 0)
      .length,
  })
  expect(Object.values(overview.states).every((count) => count > 0)).toBe(true)
  for (const { question, base, choices } of overview.distributions) {
    expect(base).toBe(submitted.filter(({ route }) => route.includes(question)).length)
    for (const { value, count } of choices) {
      expect(count).toBe(submitted.filter(({ answers }) => answers[question]?.value === value).length)
    }
  }
  for (const { id } of survey.questions) {
    const trouble = overview.troubles.find(({ question }) => question === id)
    expect(trouble?.whys ?? 0).toBe(documents.reduce((sum, { whys }) => sum + (whys[id] ?? 0), 0))
    expect(trouble?.stopped ?? 0).toBe(open.filter((one) => one.open?.at === id).length)
    expect(trouble?.parked ?? 0).toBe(open.filter((one) => one.open?.parked.includes(id)).length)
  }
  const minutes = submitted
    .map((one) => (Date.parse(one.submittedAt ?? '') - Date.parse(one.startedAt)) / 60_000)
    .sort((one, other) => one - other)
  const middle = ((minutes[149] ?? 0) + (minutes[150] ?? 0)) / 2
  expect(overview.finish?.quartiles[1]).toBe(middle)
  expect(overview.finish?.count).toBe(300)
})

test('the three faces of the overview say the same numbers', async () => {
  const overview = await figures(await filled(100))
  const messages = await overviewMessages(survey, overview, 'ja')
  const chat = messages.map(({ plain }) => plain).join('\n')
  const table = overviewTable(survey, overview, 'ja')
  const page = await overviewPage(survey, overview, 'ja')
  expect(messages[0]?.file?.type).toBe('image/png')
  for (const { question, base, choices } of overview.distributions) {
    const row = chat.split('\n').find((line) => line.startsWith(`${question} `) && line.includes('件中'))
    for (const { count } of choices) {
      expect(row).toContain(` ${count}（${percent(count, base)}%）`)
      expect(page).toContain(
        `<td class="number">${count}</td><td class="number">${base}</td><td>${percent(count, base)}%</td>`,
      )
    }
    expect(table).toContain(`${base}件中`)
  }
  expect(page).not.toContain('<script')
})

test('published figures stand beside one’s own where they are known, and say where they cannot be compared', async () => {
  const table = overviewTable(survey, await figures(await filled(100)), 'ja').split('\n')
  const line = (id: string) => table.find((one) => one.startsWith(`${id} `) && one.includes('件中'))
  expect(line('Q7')).toContain('全国: はい 71%')
  expect(line('Q9-1')).toContain('比べられません')
  expect(line('Q3')).not.toContain('全国')
  const chart = chartOf(survey, await figures(await filled(100)), 'ja')
  expect(chart.marks).toHaveLength(
    survey.figures.filter(
      ({ comparable, values, question }) =>
        comparable && (values[0] === 'yes' || (question === 'Q8' && values[0] === '1')),
    ).length,
  )
})

test('the bars of a question together are as wide as everyone who was asked', async () => {
  const overview = await figures(await filled(200))
  const chart = chartOf(survey, overview, 'en')
  const rows = Map.groupBy(chart.bars, ({ y }) => y)
  expect(rows.size).toBe(overview.distributions.filter(({ base }) => base > 0).length)
  for (const bars of rows.values()) {
    const width = bars.reduce((sum, { x, x2 }) => sum + x2 - x, 0)
    expect(width).toBeCloseTo(1032, 6)
  }
})

test('with nobody submitted the overview says so, without a picture', async () => {
  const store = await openStore('memory:')
  const messages = await overviewMessages(survey, await figures(store), 'en')
  expect(messages).toHaveLength(1)
  expect(messages[0]?.file).toBeUndefined()
  expect(overviewTable(survey, await figures(store), 'ja')).toContain('まだ提出がありません')
})
