import { describe, expect, test } from 'vitest'
import { surveys } from '../../flows/index.ts'
import { compile } from '../../src/interview/machine.ts'
import { move } from '../../src/interview/move.ts'
import type { ChartContext } from '../../src/interview/rules.ts'
import { questionsOf } from '../../src/survey/lookup.ts'
import { valuesOf } from '../support/values.ts'

const empty: ChartContext = { answers: {}, parked: [], proposal: undefined, from: undefined }

/** Every sequence of questions the statechart itself can lead through, by answering whatever it stands at. */
function routesFrom(survey: (typeof surveys)[number]): string[][] {
  const chart = compile(survey)
  const questions = questionsOf(survey)
  const gates = new Set(
    JSON.stringify(survey.questions.map(({ showIf }) => showIf ?? null)).match(/"Q[\d-]+"/g),
  )
  const routes = new Map<string, string[]>()
  const walk = (at: string, context: ChartContext, route: string[]): void => {
    const question = questions.get(at)
    if (!question) {
      expect(at).toBe('review')
      routes.set(route.join(' '), route)
      return
    }
    const values = gates.has(`"${at}"`) ? valuesOf(question) : valuesOf(question).slice(0, 1)
    for (const value of values) {
      const answer = { value, by: 'test:me', at: '2026-11-24T00:00:00.000Z' }
      const next = move(chart, at, context, { type: 'answer', question: at, answer })
      walk(next.at, next.context, [...route, at])
    }
  }
  walk(survey.questions[0]?.id ?? '', empty, [])
  return [...routes.values()]
}

describe('the statechart of mhlw-2023 (survey.md 1.3)', () => {
  const survey = surveys.find(({ id }) => id === 'mhlw-2023')
  if (!survey) throw new Error('mhlw-2023 is missing')
  const routes = routesFrom(survey)

  test('has exactly 48 routes, from 11 to 25 questions', () => {
    expect(routes).toHaveLength(48)
    const lengths: Record<number, number> = {}
    for (const { length } of routes) lengths[length] = (lengths[length] ?? 0) + 1
    expect(lengths).toEqual({
      11: 1,
      12: 2,
      13: 1,
      14: 1,
      15: 5,
      16: 6,
      17: 4,
      18: 5,
      19: 6,
      20: 4,
      21: 4,
      22: 4,
      23: 2,
      24: 2,
      25: 1,
    })
  })

  test('asks each question on as many routes as the document implies', () => {
    const counts = Object.fromEntries(
      survey.questions.map(({ id }) => [id, routes.filter((route) => route.includes(id)).length]),
    )
    expect(counts).toEqual({
      Q1: 48,
      Q2: 48,
      Q3: 48,
      Q4: 48,
      Q5: 48,
      Q6: 48,
      'Q6-1': 24,
      Q7: 48,
      Q8: 36,
      Q9: 12,
      'Q9-1': 12,
      Q10: 24,
      'Q10-1': 24,
      'Q10-2': 24,
      Q11: 48,
      Q12: 48,
      Q13: 48,
      Q14: 48,
      Q15: 40,
      Q16: 32,
      'Q16-1': 16,
      'Q16-2': 32,
      Q17: 24,
      'Q17-1': 24,
      'Q17-2': 24,
    })
  })

  test('keeps the order of the document on every route', () => {
    const order = survey.questions.map(({ id }) => id)
    for (const route of routes) {
      const places = route.map((id) => order.indexOf(id))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  })

  test('takes nothing of a submitted interview but opening it again', () => {
    const chart = compile(survey)
    const takes = (event: Parameters<typeof move>[3]) => move(chart, 'submitted', empty, event).at
    const answer = {
      value: { kind: 'choice' as const, choice: 'yes' },
      by: 'test:me',
      at: '2026-11-24T00:00:00.000Z',
    }
    expect(takes({ type: 'goto', question: 'Q1' })).toBe('submitted')
    expect(takes({ type: 'answer', question: 'Q2', answer })).toBe('submitted')
    for (const type of ['park', 'back', 'cancel', 'review', 'submit', 'pause', 'resume', 'restart'] as const)
      expect([type, takes({ type })]).toEqual([type, 'submitted'])
    expect(takes({ type: 'reopen' })).toBe('review')
  })
})
