import { describe, expect, test } from 'vitest'
import { scanInterviews } from '../../src/store/records.ts'
import { lint } from '../../src/survey/lint/index.ts'
import { remaining } from '../../src/survey/questions-left.ts'
import { routeOf, type Valued } from '../../src/survey/route.ts'
import { contact, memoryStore, mhlw, scene } from '../support/bot.ts'
import { testClient } from '../support/chat.ts'
import { checklist as survey } from '../support/flows.ts'

const items = survey.questions.filter((question) => /^C[1-9]\d*$/.test(question.id))

describe('the checklist (survey.md 2.3)', () => {
  test('asks each of its 18 items for an answer, the day of the check and, after a no, a target date', () => {
    expect(items).toHaveLength(18)
    for (const { id, kind } of items) {
      const [, checked, target] = survey.questions.slice(survey.questions.findIndex((one) => one.id === id))
      expect(kind).toBe('choice')
      expect(checked).toMatchObject({ id: `${id}-checked`, kind: 'date' })
      expect(checked?.showIf).toEqual({ question: 'C0-system', is: ['yes'] })
      expect(target).toMatchObject({ id: `${id}-target`, kind: 'date', showIf: { question: id, is: ['no'] } })
    }
    expect(remaining(survey, {})).toEqual({ least: 2, most: 3 + 3 * 18 })
  })

  test('ends after its first box where there is no system at all', () => {
    const none: Valued = { 'C0-system': { value: { kind: 'choice', choice: 'no' } } }
    expect(routeOf(survey, none)).toEqual(['C0-system', 'C0'])
  })

  test('quotes only what was read in the draft or in a manual', () => {
    const quoted = survey.questions.flatMap(({ id, guidance }) =>
      guidance.official.flatMap(({ cite }) => (cite && !id.includes('-') ? [[id, cite.source]] : [])),
    )
    expect(quoted).toEqual(['C1', 'C3', 'C4', 'C8', 'C18'].map((id) => [id, 'checklist-2025-manual']))
  })

  test('marks every item as unverified, and what is ours as not in the form', () => {
    expect(items.every((item) => item.unverified)).toBe(true)
    const scope = survey.questions.find((question) => question.kind === 'choices')
    expect(scope?.kind === 'choices' && scope.choices.map((one) => one.official)).toEqual(
      Array(3).fill({ blank: 'not_in_form' }),
    )
  })

  test('names the five items that are new in fiscal 2025', () => {
    const fresh = items.filter((item) => item.guidance.why?.brief.text.ja.includes('令和7年度に加わった'))
    expect(fresh.map((item) => item.id)).toEqual(['C2', 'C8', 'C9', 'C10', 'C11'])
  })

  test('leaves nothing for check to find', () => {
    expect(lint(survey)).toEqual([])
  })
})

test('answers of the 2023 survey are offered one by one, and marked when confirmed', async () => {
  const store = await memoryStore()
  const client = testClient()
  const first = await scene({ store, client, survey: mhlw })
  const before = client.person('me')
  await before.does({ name: 'start' })
  await before.fills('Q1', contact)
  for (const value of ['yes', 'yes', 'yes', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'none'])
    await before.picks(value)
  await before.does({ name: 'submit' })
  await before.confirms()
  await first.bot.stop()

  const second = await scene({ store, client, survey })
  const me = client.person('me')
  await me.does({ name: 'start' })
  await me.picks('yes')
  expect(me.screen.plain).toContain('前回の回答: 見本 花子')
  const answers = async () => {
    for await (const interview of scanInterviews(store, { survey: survey.id })) return interview.answers
    return {}
  }
  expect(Object.keys(await answers())).toEqual(['C0-system'])

  await me.presses('前回と同じ')
  await me.picks('servers')
  await me.says('以上です')
  expect(me.screen).toMatchObject({ key: 'C1' })
  expect(me.screen.plain).toContain('前回の回答: はい')
  // Another answer than last time is an answer like any other.
  await me.picks('no')
  await me.says('2026-01-05')
  await me.says('2026-03-31')
  expect(me.screen.key).toBe('C2')
  expect(me.screen.plain).not.toContain('前回')

  const recorded = await answers()
  expect(Object.keys(recorded).sort()).toEqual([
    'C0',
    'C0-scope',
    'C0-system',
    'C1',
    'C1-checked',
    'C1-target',
  ])
  expect(recorded.C0?.carried).toMatch(/\w/)
  expect(recorded.C1?.carried).toBeUndefined()
  expect(recorded.C1?.value).toEqual({ kind: 'choice', choice: 'no' })
  await second.bot.stop()
})
