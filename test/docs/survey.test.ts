import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/survey/questions/definition.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { mhlw as survey } from '../support/flows.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(`${root}docs/survey.md`, 'utf8')

const routes = routesOf(survey)

/** What stands under a heading such as "### 1.3 Routes", up to the next one; empty where there is none. */
function section(number: string): string {
  return new RegExp(`^#+ ${number}\\b.*\n([\\s\\S]*?)(?=^#|$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? ''
}

/** The rows of the tables in a section whose first cell looks like this. */
function rows(number: string, first: RegExp): string[][] {
  return section(number)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll('\\|', '|')))
    .filter(([cell = '']) => first.test(cell))
}

/** "11:1 12:2 …" of a line that begins like this. */
function counts(number: string, line: string): Record<string, number> {
  const [, list = ''] = new RegExp(`^- ${line}[^:]*: (.*)\\.$`, 'm').exec(section(number)) ?? []
  return Object.fromEntries(
    [...list.matchAll(/([\w-]+):(\d+)/g)].map(([, name = '', count]) => [name, Number(count)]),
  )
}

const isCited = {
  part: (name: string) => new RegExp(`^#+ Part ${name}\\b`, 'm').test(page),
  section: (number: string, item?: string) =>
    section(number) !== '' &&
    (item === undefined || new RegExp(`^- \\*\\*${item}\\*\\* `, 'm').test(section(number))),
  code: (code: string) => rows('1.4', new RegExp(`^${code}$`)).length === 1,
}

describe('what cites docs/survey.md', () => {
  const citing = globSync('{src,adapters,flows,test}/**/*.{ts,md}', { cwd: root }).flatMap((file) =>
    [
      ...readFileSync(`${root}${file}`, 'utf8').matchAll(
        /survey\.md (?:part (?<part>\d)|(?<section>\d\.\d)(?: (?<item>[a-z])\b)?|(?<code>[RSEL]\d+))/g,
      ),
    ].map(({ 0: cited, groups = {} }) => ({ told: `${file}: ${cited}`, ...groups })),
  )

  test('finds its section, item or row', () => {
    expect(citing.length).toBeGreaterThan(15)
    const lost = citing.filter(({ part, section, item, code }: Record<string, string>) =>
      part ? !isCited.part(part) : section ? !isCited.section(section, item) : !isCited.code(code ?? ''),
    )
    expect(lost.map(({ told }) => told)).toEqual([])
  })

  test('the readings of the survey are the rows, in their order', () => {
    expect(rows('1.4', /^[RSEL]\d+$/).map(([code]) => code)).toEqual(survey.readings.map(({ id }) => id))
  })
})

describe('what the code knows as well', () => {
  const when = (condition: Condition | undefined): string => {
    if (!condition) return 'always'
    if (!('question' in condition)) throw new Error('this survey uses plain conditions only')
    return `${condition.question}=${condition.is.join('|')}`
  }

  test('the 25 questions, their kinds, choices and conditions', () => {
    expect(section('1.1')).toContain(`${survey.questions.length} questions.`)
    expect(rows('1.1', /^Q\d/).map(([id, , ...rest]) => [id, ...rest])).toEqual(
      survey.questions.map((one) => [
        one.id,
        one.kind,
        'choices' in one ? one.choices.map(({ value }) => value).join(' ') : '',
        when(one.showIf),
      ]),
    )
  })

  test('the routes: how many, how long, how many ask what', () => {
    expect(section('1.3')).toContain(`${routes.length} routes = `)
    const lengths: Record<string, number> = {}
    for (const { length } of routes) lengths[length] = (lengths[length] ?? 0) + 1
    expect(counts('1.3', 'Routes by length')).toEqual(lengths)
    const asking = survey.questions.map(
      ({ id }) => [id, routes.filter((route) => route.includes(id)).length] as const,
    )
    expect(counts('1.3', 'Routes that ask')).toEqual(
      Object.fromEntries(asking.filter(([, count]) => count < routes.length)),
    )
  })

  test('the parts of the routes, put together, are the routes', () => {
    const parts = (letter: string) => rows('1.3', new RegExp(`^${letter}\\d$`)).map(([, , ids = '']) => ids)
    const all = parts('B').flatMap((b) =>
      parts('E').flatMap((e) => parts('V').map((v) => `Q1 Q2 Q3 Q4 Q5 ${b} ${e} Q11 Q12 Q13 ${v}`)),
    )
    expect(all.sort()).toEqual(routes.map((route) => route.join(' ')).sort())
  })

  test('the counts under readings that were rejected', () => {
    const fortinet = { question: 'Q15', is: ['fortinet_only', 'both'] }
    const others = { question: 'Q15', is: ['other_only'] }
    const under = (changed: Record<string, Condition>) =>
      routesOf({
        ...survey,
        questions: survey.questions.map((one) => {
          const showIf = changed[one.id]
          return showIf ? { ...one, showIf } : one
        }),
      }).length
    const againstR1 = { Q17: others, 'Q17-1': others, 'Q17-2': others }
    const againstR7 = { 'Q16-1': fortinet }
    const told = [under(againstR1), under(againstR7), under({ ...againstR1, ...againstR7 })]
    const [, first, second, both] =
      /against R1\) (\d+) routes;.*against R7\) (\d+); both together (\d+)/.exec(section('1.3')) ?? []
    expect([first, second, both].map(Number)).toEqual(told)
  })

  test('the national figures that respondents and admins are shown', () => {
    const missing = survey.figures.filter(({ question, percent }) => {
      const row = rows('2.1', new RegExp(`\\b${question}\\b(?!-)`)).at(0)
      return !row?.[2]?.includes(`${percent} %`)
    })
    expect(missing.map(({ question, percent }) => `${question} ${percent} %`)).toEqual([])
    expect(survey.figures.length).toBeGreaterThan(5)
  })
})
