import { readdir } from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { ResponseDocument } from '../../src/responses/document.ts'
import { openStore } from '../../src/store/open.ts'
import { exported, inFolder } from '../support/exporting.ts'
import { mhlw as survey } from '../support/flows.ts'
import { keep, onEveryRoute, openInterview, population } from '../support/population.ts'

async function documents(store: Awaited<ReturnType<typeof openStore>>, selection = {}) {
  const text = (await exported(store, 'json', selection)).toString()
  return z.array(ResponseDocument).parse(JSON.parse(text))
}

test('every route leaves as it was answered: ids, official wording, and why the rest was not asked', async () => {
  const store = await openStore('memory:')
  const responses = onEveryRoute(survey)
  expect(responses).toHaveLength(48)
  await keep(store, responses)

  const found = await documents(store)
  expect(found).toHaveLength(48)
  for (const document of found) {
    const original = responses.find(({ id }) => id === document.id)
    expect(Object.keys(document.answers)).toEqual(original?.route)
    const all = survey.questions.map(({ id }) => id)
    expect([...document.route, ...Object.keys(document.skipped)].sort()).toEqual([...all].sort())
  }
  const withoutVpn = found.filter(({ answers }) => answers.Q14?.value === 'none')
  expect(withoutVpn).toHaveLength(8)
  for (const { answers, skipped } of withoutVpn) {
    expect(answers.Q14?.official).toBeNull()
    expect(skipped['Q17-2']).toEqual({ reason: 'no_vpn' })
  }
  const requested = found.find(({ answers }) => answers.Q16?.value === 'unchecked')
  expect(requested?.answers.Q16?.official).toBe('いいえ')
  expect(requested?.answers['Q16-1']).toBeUndefined()
})

test('JSON Lines holds the same documents, one a line', async () => {
  const store = await openStore('memory:')
  await keep(store, population(survey, { size: 7 }))
  const lines = (await exported(store, 'jsonl')).toString().trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(await documents(store))
})

test('nothing selected is an empty array', async () => {
  expect(await documents(await openStore('memory:'))).toEqual([])
})

test('the newest revision is exported unless all are asked for', async () => {
  const store = await openStore('memory:')
  const [first] = population(survey, { size: 1 })
  if (!first) throw new Error('no response')
  const second = { ...first, revision: 2, submittedAt: '2026-11-01T00:00:00.000Z' }
  await keep(store, [first, second])
  expect((await documents(store)).map(({ revision }) => revision)).toEqual([2])
  expect((await documents(store, { allRevisions: true })).map(({ revision }) => revision)).toEqual([1, 2])
  const before = { until: '2026-10-31T00:00:00.000Z' }
  expect((await documents(store, before)).map(({ revision }) => revision)).toEqual([1])
})

test('a date takes what was submitted then or later', async () => {
  const store = await openStore('memory:')
  const responses = population(survey, { size: 30 })
  await keep(store, responses)
  const since = [...responses.map(({ submittedAt }) => submittedAt)].sort()[20] ?? ''
  const expected = responses.filter(({ submittedAt }) => submittedAt >= since).map(({ id }) => id)
  expect((await documents(store, { since })).map(({ id }) => id)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(5)
})

test('open interviews come on request: not submitted, blank ids absent, retired answers inside stay inside', async () => {
  const store = await openStore('memory:')
  const [done, other] = population(survey, { size: 2, shares: { Q6: { yes: 100 } } })
  if (!done || !other) throw new Error('no response')
  const open = openInterview(other, 8, 1)
  const retired = { ...open.answers, 'Q17-2': open.answers.Q2 ?? Object.values(done.answers)[1] }
  await keep(store, [done], [{ ...open, answers: JSON.parse(JSON.stringify(retired)) }])

  expect(await documents(store)).toHaveLength(1)
  const found = (await documents(store, { includeOpen: true })).find(({ id }) => id === open.id)
  expect(found?.submittedAt).toBeNull()
  expect(Object.keys(found?.answers ?? {})).toEqual(other.route.slice(0, 8))
  expect(found?.open?.parked).toEqual(other.route.slice(8, 9))
})

test('without personal data neither the contact nor who answered is anywhere in the file', async () => {
  const store = await openStore('memory:')
  await keep(store, population(survey, { size: 5 }))
  for (const format of ['json', 'jsonl', 'csv', 'fhir'] as const) {
    const text = (await exported(store, format, { personal: false })).toString()
    expect(text).not.toMatch(/回答者0000|病院0000|@example\.jp|slack:U/)
    expect((await exported(store, format)).toString()).toMatch(/病院0000/)
  }
  expect(
    (await documents(store, { personal: false })).every(({ withheld }) => withheld?.includes('Q1')),
  ).toBe(true)
})

test('an answer whose question is gone from the survey is still exported', async () => {
  const store = await openStore('memory:')
  const [response] = population(survey, { size: 1 })
  if (!response) throw new Error('no response')
  const old = { value: { kind: 'text' as const, text: '旧版の答え' }, by: 'slack:U1', at: response.startedAt }
  await keep(store, [
    { ...response, route: [...response.route, 'Q99'], answers: { ...response.answers, Q99: old } },
  ])
  expect((await documents(store))[0]?.answers.Q99?.value).toBe('旧版の答え')
  expect((await exported(store, 'csv')).toString()).toContain('Q99: 旧版の答え')
})

test('a store that fails half way leaves no file behind', async () => {
  const store = await openStore('memory:')
  await keep(store, population(survey, { size: 5 }))
  const failing = {
    ...store,
    async *scan(prefix: string) {
      let count = 0
      for await (const entry of store.scan(prefix)) {
        count += 1
        if (count > 3) throw new Error('the store went away')
        yield entry
      }
    },
  }
  await inFolder(async (folder) => {
    vi.stubEnv('TMPDIR', folder)
    for (const format of ['json', 'csv', 'xlsx', 'pdf', 'fhir'] as const) {
      await expect(exported(failing, format)).rejects.toThrow('the store went away')
    }
    expect(await readdir(folder)).toEqual([])
    vi.unstubAllEnvs()
  })
})
