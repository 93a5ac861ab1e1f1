import { describe, expect, test } from 'vitest'
import { move } from '../../src/interview/move.ts'
import type { ChartContext } from '../../src/interview/rules.ts'
import { compile } from '../../src/interview/statechart.ts'
import { questionsOf } from '../../src/survey/lookup.ts'
import { surveys } from '../support/flows.ts'
import { valuesOf } from '../support/values.ts'
import { routesAsking, routesOfLength } from '../support/ways.ts'

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
    expect(lengths).toEqual(routesOfLength)
  })

  test('asks each question on as many routes as the document implies', () => {
    const counts = Object.fromEntries(
      survey.questions.map(({ id }) => [id, routes.filter((route) => route.includes(id)).length]),
    )
    expect(counts).toEqual(routesAsking)
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
