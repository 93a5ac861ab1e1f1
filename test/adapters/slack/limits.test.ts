import { describe, expect, test } from 'vitest'
import { formView } from '../../../adapters/slack/forms/form-view.ts'
import { LIMITS } from '../../../adapters/slack/limits.ts'
import { type Rendered, render } from '../../../adapters/slack/render/message.ts'
import type { GuidancePart, Message } from '../../../src/adapter.ts'
import { explain } from '../../../src/guidance/index.ts'
import { begin } from '../../../src/interview/begin.ts'
import { screenOf } from '../../../src/screen/index.ts'
import { controlFor } from '../../../src/survey/questions/index.ts'
import type { Value } from '../../../src/survey/questions/value.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { longest, review } from '../messages.ts'
import { lookAt } from './double/read-blocks.ts'
import { charactersIn, problemsWithBlocks, problemsWithView } from './double/rules.ts'

/** Every screen the 2023 survey can show stays within every limit, and nothing of it is cut. */

const now = new Date('2026-11-24T03:00:00Z')
const parts: GuidancePart[] = ['why', 'judge', 'ask', 'official', 'now', 'terms', 'readings']
const languages = ['ja', 'en'] as const

/** What Slack would refuse, and what of the message's words is missing. */
function problemsWith(message: Message, rendered: Rendered): string[] {
  const { text } = lookAt(rendered.blocks)
  const shown = text.replace(/\s/g, '')
  const words = [
    message.head ?? '',
    ...[...message.body, ...(message.aside?.body ?? [])].flatMap((part) =>
      part.kind === 'rows' ? part.rows.flatMap((row) => [row.label, row.text]) : [part.text],
    ),
  ]
  return [
    ...problemsWithBlocks(rendered.blocks, 50, 'message'),
    ...(charactersIn(rendered.blocks) > 11_300 ? ['too many characters'] : []),
    ...(rendered.text.length > 4_000 ? ['text too long for chat.update'] : []),
    ...words
      .filter((one) => !shown.includes(one.replace(/\s/g, '')))
      .map((one) => `missing: ${one.slice(0, 40)}`),
  ]
}

const interviewAt = (at: string, language: 'ja' | 'en') => ({
  ...begin(survey, { platform: 'slack', team: 'T', user: 'U' }, language, 'id', now.toISOString()),
  at,
})

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    maker: `メーカー${row}`,
    model: `型番-${row}-長い名前の機種`,
    count: row + 1,
    os: `7.0.${row}`,
  }))

/** The longest answer each question can have. */
function longestAnswer(id: string): Value | undefined {
  const question = survey.questions.find((one) => one.id === id)
  const devices = { rows: rows(100), typed: 'x' }
  switch (question?.kind) {
    case 'contact':
      return {
        kind: 'contact',
        name: '長'.repeat(200),
        corporation: '法'.repeat(200),
        hospital: '病'.repeat(200),
        contact: '03-1234-5678',
      }
    case 'choice': {
      const label = (choice: { label: { ja: string } }) => choice.label.ja.length
      const [choice] = question.choices.toSorted((a, b) => label(b) - label(a))
      return { kind: 'choice', choice: choice?.value ?? '', ...(question.devices && { devices }) }
    }
    case 'devices':
      return { kind: 'devices', devices }
    default:
      return undefined
  }
}

describe.each(languages)('in %s', (language) => {
  test.each(survey.questions.map(({ id }) => id))('%s with every page of its guidance', (id) => {
    const seen = new Set<string>()
    for (const topic of parts)
      for (let page = 1; page < 100; page++) {
        const aside = explain(survey, { topic, question: id, page }, language, { now })
        if (!aside || seen.has(`${topic} ${aside.head}`)) break
        seen.add(`${topic} ${aside.head}`)
        const message = screenOf(survey, interviewAt(id, language), { now }, { aside })
        expect(problemsWith(message, render(message, 'a showing'))).toEqual([])
      }
    expect(seen.size).toBeGreaterThan(3)
  })

  test.each(survey.questions.map(({ id }) => id))('%s with the longest answer it can have', (id) => {
    const value = longestAnswer(id)
    const at = interviewAt(id, language)
    const answers = value ? { [id]: { value, by: 'slack:U', at: now.toISOString() } } : {}
    const message = screenOf(survey, { ...at, answers }, { now })
    expect(problemsWith(message, render(message, 'a showing'))).toEqual([])
    const question = survey.questions.find((one) => one.id === id)
    const form = question && controlFor(question, { question: id, choice: 'both' }, value, language)
    if (form?.kind === 'form' || form?.kind === 'rows')
      expect(problemsWithView({ ...formView(form, language, { place: 'D1', message: '1.1' }) })).toEqual([])
  })

  test('every page of the review with the longest answers', () => {
    const answers = Object.fromEntries(
      survey.questions.flatMap(({ id }) => {
        const value = longestAnswer(id)
        return value ? [[id, { value, by: 'slack:U', at: now.toISOString() }]] : []
      }),
    )
    for (let page = 1; page <= 4; page++) {
      const message = screenOf(survey, { ...interviewAt('review', language), answers, page }, { now })
      const rendered = render(message, 'a showing')
      expect(problemsWithBlocks(rendered.blocks, 50, 'message')).toEqual([])
      expect(charactersIn(rendered.blocks)).toBeLessThan(11_300)
      const buttons = message.body.flatMap((part) =>
        part.kind === 'rows' ? part.rows.filter((row) => row.button) : [],
      )
      const changes = lookAt(rendered.blocks).controls.filter(({ element }) =>
        String(element.value).startsWith('goto'),
      )
      expect(changes).toHaveLength(buttons.length)
    }
  })
})

describe('beyond what the survey holds today', () => {
  test('the longest hand-made question', () => {
    expect(problemsWith(longest, render(longest, 'a showing'))).toEqual([])
    expect(problemsWith(review, render(review, 'a showing'))).toEqual([])
  })

  test('a message past every limit keeps its controls and says that something is missing', () => {
    const much: Message = {
      ...review,
      head: 'あ'.repeat(400),
      body: [
        { kind: 'text', text: '文。'.repeat(20_000) },
        ...review.body,
        ...review.body,
        ...review.body,
        ...review.body,
        ...review.body,
      ],
      plain: '<&>'.repeat(5_000),
    }
    const rendered = render(much, 'a showing')
    expect(problemsWithBlocks(rendered.blocks, 50, 'message')).toEqual([])
    expect(charactersIn(rendered.blocks)).toBeLessThan(11_300)
    expect(rendered.text.length).toBeLessThanOrEqual(4_000)
    const { text, controls } = lookAt(rendered.blocks)
    expect(text).toContain('…')
    expect(controls.map(({ label }) => label)).toContain('提出する')
  })

  test.each([2, 10, 11, 26, 100])('%i choices', (count) => {
    const choices = Array.from({ length: count }, (_, index) => ({
      value: `v${index}`,
      label: `選択肢 ${index} ${'長い'.repeat(index % 30)}`,
    }))
    const message: Message = {
      ...longest,
      body: [],
      control: { kind: 'pick', question: 'Q1', choices, picked: 'v1' },
    }
    const { blocks } = render(message, 'a showing')
    expect(problemsWithBlocks(blocks, 50, 'message')).toEqual([])
    const labels = lookAt(blocks).controls.map(({ label }) => label.replace(' ✓', ''))
    expect(labels).toEqual(expect.arrayContaining(choices.map(({ label }) => label)))
  })

  test('200 rows of 200 characters a cell fit a form', () => {
    const cell = '長'.repeat(200)
    const form = {
      kind: 'rows',
      question: 'Q17',
      open: '開く',
      title: '題',
      submit: '記録',
      add: '追加',
      remove: '削除',
      fields: ['maker', 'model', 'count', 'os'].map((name) => ({ name, label: name, maxLength: 200 })),
      rows: Array.from({ length: 200 }, () => ({ maker: cell, model: cell, count: '1', os: cell })),
    } as const
    const view = formView({ ...form, fields: [...form.fields], rows: [...form.rows] }, 'ja')
    expect(problemsWithView({ ...view })).toEqual([])
    expect(LIMITS.view.blocks).toBe(100)
  })
})
