import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { template } from '../../src/authoring/template.ts'
import { tell } from '../../src/survey/lint/finding.ts'
import { foundIn } from '../survey/markdown/template.ts'

/** Follows docs/authoring.md word for word: its blocks are what an author types, its messages what they are told. */
const page = readFileSync(new URL('../../docs/authoring.md', import.meta.url), 'utf8')
// Headings inside the blocks are Japanese or lower-case.
const parts = page.split(/^(?=## [A-Z])/m)
const partCalled = (title: string) => parts.find((part) => part.startsWith(`## ${title}\n`)) ?? ''

const BLOCK = '```md\\n([\\s\\S]*?)```'
const STEP = new RegExp(
  `[Ii]n \`([^\`]+)\`, (?:this\\n\\n${BLOCK}\\n\\nbecomes\\n\\n${BLOCK}|at the end, add\\n\\n${BLOCK})`,
  'g',
)

/** A page's text with something changed, which must be there; at the beginning of a line where it stands at one. */
function changed(text: string, from: string, to: string): string {
  const at = text.includes(`\n${from}`) ? text.indexOf(`\n${from}`) + 1 : text.indexOf(from)
  expect(at, `no ${from}`).toBeGreaterThanOrEqual(0)
  return text.slice(0, at) + to + text.slice(at + from.length)
}

describe('docs/authoring.md', () => {
  test('what it changes in a new survey leaves nothing for check to find, part by part', () => {
    const files = new Map(Object.entries(template('en')))
    const taken = ['Correct a sentence', 'Add a doubt, with its source', 'Add a choice'].map((title) => {
      const steps = [...partCalled(title).matchAll(STEP)]
      for (const [, name = '', from, to = '', added] of steps) {
        const before = files.get(name) ?? ''
        files.set(name, added === undefined ? changed(before, from ?? '', to) : `${before}\n${added}`)
      }
      expect(foundIn(files), title).toEqual([])
      return steps.length
    })
    expect(taken).toEqual([1, 2, 3])
  })

  test('the survey of your own is one, with two questions', () => {
    const made = [
      ...partCalled('A survey of your own').matchAll(
        new RegExp(`Make a page \`([^\`]+)\`[^\\n]*\\n\\n${BLOCK}`, 'g'),
      ),
    ]
    expect(made.map(([, name]) => name)).toEqual(['survey.md', 'questions/h1.md', 'questions/h2.md'])
    expect(foundIn(new Map(made.map(([, name = '', text = '']) => [name, text])))).toEqual([])
  })

  const mistakes = [
    ...partCalled('When something is wrong').matchAll(
      /^- In `([^`]+)`, `([^`]+)` (?:written as `([^`]+)`|left out)[^\n]*:\n\n {2}```text\n {2}([^\n]*)\n {2}```/gm,
    ),
  ].map(([, name = '', from = '', to = '', message = '']) => ({ name, from, to, message }))

  test('every mistake that it names is followed by what is said', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(15)
    expect(mistakes).toHaveLength(partCalled('When something is wrong').split('\n- In `').length - 1)
  })

  test.each(mistakes)('$from as $to is told in these words', ({ name, from, to, message }) => {
    const typed = (text: string) => text.replaceAll('⏎', '\n').replaceAll('→', '\t')
    const files = new Map(Object.entries(template('en')))
    files.set(name, changed(files.get(name) ?? '', typed(from), typed(to)))
    expect(foundIn(files).map((one) => tell(one, 'en'))).toEqual([message])
  })
})
