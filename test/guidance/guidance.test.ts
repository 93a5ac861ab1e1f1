import { describe, expect, test } from 'vitest'
import type { Button, GuidancePart, Paragraph } from '../../src/adapter.ts'
import { explain } from '../../src/guidance/index.ts'
import { PAGE } from '../../src/guidance/pages.ts'
import { type Question, reasonsOf } from '../../src/survey/questions/definition.ts'
import type { Language } from '../../src/survey/text.ts'
import { mhlw as survey } from '../support/flows.ts'

const today = { now: new Date('2026-11-24T03:00:00Z') }
const parts = ['why', 'judge', 'ask', 'official', 'terms', 'readings'] as const
const languages = ['ja', 'en'] as const

function shown(paragraph: Paragraph): string {
  if (paragraph.kind === 'rows') return paragraph.rows.map(({ label, text }) => `${label}${text}`).join('')
  return paragraph.kind === 'quote' ? `${paragraph.text}${paragraph.source ?? ''}` : paragraph.text
}

/** All pages of a part, reached only by pressing the button for the next page. */
function pagesOf(question: string, part: GuidancePart, language: Language): Paragraph[][] {
  const pages: Paragraph[][] = []
  for (let page: number | undefined = 1; page !== undefined; ) {
    const aside = explain(survey, { topic: part, question, page }, language, today)
    if (!aside) throw new Error(`nothing for ${question} ${part}`)
    pages.push(aside.body)
    page = nextPage(aside.actions.flat(), part, page)
  }
  return pages
}

function nextPage(buttons: Button[], part: GuidancePart, now: number): number | undefined {
  const pages = buttons.flatMap(({ command }) =>
    command.name === 'why' && command.part === part ? [command.page ?? 1] : [],
  )
  return pages.find((page) => page > now)
}

/** Every text the survey's author wrote for a part. */
function written({ guidance, now }: Question, part: GuidancePart): { ja: string; en: string }[] {
  const { judge, ask, official, terms } = guidance
  switch (part) {
    case 'why':
      return reasonsOf(guidance).map(({ text }) => text)
    case 'judge':
      return [
        ...judge.rules.map(({ text }) => text),
        ...judge.doubts.flatMap((one) => [one.asked, one.answer.text]),
      ]
    case 'ask':
      return ask.map(({ text }) => text)
    case 'official':
      return official.flatMap(({ title, text }) => [title, text])
    case 'now':
      return now.map(({ text }) => text)
    case 'terms':
      return terms.flatMap((id) =>
        survey.glossary.filter((term) => term.id === id).map(({ meaning }) => meaning),
      )
    case 'readings':
      return []
  }
}

describe.each(survey.questions.map((question) => [question.id, question] as const))('%s', (id, question) => {
  test.each(parts)('%s is told whole, on pages that fit, in both languages', (part) => {
    if (part === 'readings' && question.readings.length === 0) return
    for (const language of languages) {
      const pages = pagesOf(id, part, language)
      expect(pages.flat().length).toBeGreaterThan(0)
      for (const page of pages) expect(page.map(shown).join('').length).toBeLessThanOrEqual(PAGE)
      // A long text goes on after the lines that stand under each of its pages: joined by kind it is whole again.
      const joined = (kind: Paragraph['kind']) =>
        pages
          .flat()
          .flatMap((one) => (one.kind === kind && one.kind !== 'rows' ? [one.text] : []))
          .join('')
      const whole = [joined('text'), joined('quote')]
      for (const text of written(question, part))
        expect(
          whole.some((all) => all.includes(text[language])),
          text[language],
        ).toBe(true)
    }
  })

  test('every other part is one press away, and so is closing', () => {
    for (const part of parts.slice(0, 4)) {
      const buttons =
        explain(survey, { topic: part, question: id, page: 1 }, 'ja', today)?.actions.flat() ?? []
      const targets = buttons.flatMap(({ command }) => (command.name === 'why' ? [command.part] : []))
      for (const other of ['why', 'judge', 'ask', 'official'] as const)
        if (other !== part) expect(targets).toContain(other)
      expect(buttons.some(({ command }) => command.name === 'close')).toBe(true)
    }
  })

  test('what rests on a reading says so, and what is cited names its source', () => {
    const { judge, ask } = question.guidance
    const passages = [
      ...reasonsOf(question.guidance).map((passage) => ['why', passage] as const),
      ...judge.rules.map((passage) => ['judge', passage] as const),
      ...judge.doubts.map(({ answer }) => ['judge', answer] as const),
      ...ask.map((passage) => ['ask', passage] as const),
    ]
    for (const [part, passage] of passages) {
      const lines = pagesOf(id, part, 'ja').flat()
      const at = lines.findIndex((line) => line.kind === 'text' && line.text === passage.text.ja)
      const next = lines[at + 1]
      const mark = next?.kind === 'small' ? next.text : ''
      if (passage.readings.length > 0) expect(mark).toContain('当方の解釈')
      for (const { source } of passage.cites) {
        const title = survey.sources.find((one) => one.id === source)
        expect(mark).toContain(title?.short?.ja ?? title?.title.ja)
      }
    }
  })
})

test('the reason comes short first, with more on request', () => {
  for (const { id, guidance } of survey.questions) {
    const first = explain(survey, { topic: 'why', question: id, page: 1 }, 'ja', today)
    const [brief, ...more] = reasonsOf(guidance)
    expect(first?.body[0]).toEqual({ kind: 'text', text: brief?.text.ja })
    if (more.length > 0) expect(first?.head).toMatch(/1\/\d/)
  }
})

test('English official texts are marked unofficial on every page', () => {
  for (const { id } of survey.questions)
    for (const page of pagesOf(id, 'official', 'en'))
      if (page.some(({ kind }) => kind === 'quote'))
        expect(page.some((line) => line.kind === 'small' && line.text.includes('参考訳'))).toBe(true)
})

test('a corrected slip is told where the official text stands', () => {
  const q5 = pagesOf('Q5', 'official', 'ja').flat().map(shown).join('\n')
  expect(q5).toContain('「日本画像医療システム工業（JIRA）」')
  expect(q5).toContain('手元の写しでは')
})

test('a page beyond the last is the last', () => {
  const last = explain(survey, { topic: 'judge', question: 'Q6', page: 99 }, 'ja', today)
  expect(last?.body.length).toBeGreaterThan(0)
  expect(nextPage(last?.actions.flat() ?? [], 'judge', 99)).toBeUndefined()
})

test('a term is told alone, an unknown one is named as such', () => {
  const bcp = explain(survey, { topic: 'terms', question: 'Q6', term: 'bcp', page: 1 }, 'ja', today)
  expect(bcp?.body[0]).toMatchObject({ text: expect.stringContaining('診療を続け') })
  const none = explain(survey, { topic: 'terms', term: 'no-such-term', page: 1 }, 'ja', today)
  expect(none?.body).toHaveLength(1)
})
