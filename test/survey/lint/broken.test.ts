import { describe, expect, test } from 'vitest'
import { BrokenSurvey, defineSurvey } from '../../../src/survey/define.ts'
import type { Finding } from '../../../src/survey/lint/finding.ts'
import { lint } from '../../../src/survey/lint/index.ts'
import { sampleSurvey } from '../sample.ts'

/** One defect: what is put where into a sound survey (undefined: taken away), and the place that must be named. */
interface Defect {
  place: string
  put: [path: string, value: unknown][]
}

const A1yes = { question: 'A1', is: ['yes'] }
const A1no = { question: 'A1', is: ['no'] }
const yesNo = ['yes', 'no'].map((value) => ({ value, label: both(value), official: both(value) }))
const manyChoices = Array.from({ length: 26 }, (_, n) => ({ ...yesNo[0], value: n === 0 ? 'none' : `c${n}` }))

const defects: Record<string, Defect> = {
  'an unknown question in showIf': {
    place: 'questions.A2.showIf',
    put: [['questions.1.showIf', { question: 'A9', is: ['yes'] }]],
  },
  'a later question in showIf': {
    place: 'questions.A1.showIf',
    put: [['questions.0.showIf', { question: 'A3', is: ['one'] }]],
  },
  'its own answer in showIf': {
    place: 'questions.A3.showIf',
    put: [['questions.2.showIf', { question: 'A3', is: ['one'] }]],
  },
  'an unknown choice in showIf': {
    place: 'questions.A2.showIf',
    put: [['questions.1.showIf', { question: 'A1', is: ['maybe'] }]],
  },
  'a text question as a gate': {
    place: 'questions.A3.showIf',
    put: [['questions.2.showIf', { question: 'A2', is: ['yes'] }]],
  },
  'two questions with one id': { place: 'questions.A1#2', put: [['questions.2.id', 'A1']] },
  'two choices with one value': {
    place: 'questions.A3.choices.one#2',
    put: [['questions.2.choices.2.value', 'one']],
  },
  'two choices with one value, where several may be picked': {
    place: 'questions.A3.choices.one#2',
    put: [
      ['questions.2.kind', 'choices'],
      ['questions.2.choices.2.value', 'one'],
    ],
  },
  'a doubt that suggests no choice of its question': {
    place: 'questions.A1.guidance.judge.doubts.0.suggests',
    put: [['questions.0.guidance.judge.doubts.0.suggests', 'maybe']],
  },
  'a kind that is none': { place: 'questions.A1.kind', put: [['questions.0.kind', 'choise']] },
  'conditions that exclude one another': {
    place: 'questions.A2.showIf',
    put: [['questions.1.showIf', { all: [A1yes, A1no] }]],
  },
  'a contradiction over two questions': {
    place: 'questions.A3.showIf',
    put: [
      ['questions.1.kind', 'choice'],
      ['questions.1.choices', yesNo],
      ['questions.2.showIf', { all: [A1no, { question: 'A2', is: ['yes'] }] }],
    ],
  },
  'a condition that always holds': {
    place: 'questions.A3.showIf',
    put: [['questions.2.showIf', { any: [A1yes, A1no] }]],
  },
  'a gate without a way past': {
    place: 'questions.A2.showIf',
    put: [['questions.1.showIf.is', ['yes', 'no']]],
  },
  'no guidance': { place: 'questions.A1.guidance', put: [['questions.0.guidance', undefined]] },
  'no rule': { place: 'questions.A1.guidance.judge.rules', put: [['questions.0.guidance.judge.rules', []]] },
  'nobody to ask': { place: 'questions.A1.guidance.ask', put: [['questions.0.guidance.ask', []]] },
  'no official text': {
    place: 'questions.A1.guidance.official',
    put: [['questions.0.guidance.official', []]],
  },
  'no doubts': {
    place: 'questions.A1.guidance.judge.doubts',
    put: [['questions.0.guidance.judge.doubts', []]],
  },
  'nothing beyond the brief reason': {
    place: 'questions.A1.guidance.why.more',
    put: [['questions.0.guidance.why.more', []]],
  },
  'a choice without a label in one language': {
    place: 'questions.A1.choices.no.label.en',
    put: [['questions.0.choices.1.label.en', '']],
  },
  'an official value missing': {
    place: 'questions.A1.choices.no.official',
    put: [['questions.0.choices.1.official', { blank: '' }]],
  },
  'a claim without a source': {
    place: 'questions.A1.guidance.why.brief',
    put: [['questions.0.guidance.why.brief.cites', []]],
  },
  'an unsourced answer about the survey': { place: 'about.0', put: [['about.0.answer.cites', []]] },
  'an unknown source': {
    place: 'questions.A1.guidance.judge.rules.0',
    put: [['questions.0.guidance.judge.rules.0.cites', [{ source: 'rumour' }]]],
  },
  'an unknown term': { place: 'questions.A3.guidance.terms', put: [['questions.2.guidance.terms', ['bpc']]] },
  'an abbreviation nobody explains': {
    place: 'questions.A3.text',
    put: [['questions.2.text.ja', 'CSIRTの訓練は年に何回ですか。']],
  },
  'an unknown reading': { place: 'questions.A1.readings', put: [['questions.0.readings', ['S1', 'S9']]] },
  'a reading nothing refers to': { place: 'readings.S1', put: [['questions.0.readings', []]] },
  'an unknown section': { place: 'questions.A3.section', put: [['questions.2.section', 'third']] },
  'a section nothing belongs to': {
    place: 'sections.second',
    put: [['questions.2.section', 'first']],
  },
  'a section that comes back': {
    place: 'questions.A3.section',
    put: [
      ['questions.1.section', 'second'],
      ['questions.2.section', 'first'],
    ],
  },
  'a label too long to show': {
    place: 'questions.A1.choices.yes.ja',
    put: [['questions.0.choices.0.label.ja', 'あ'.repeat(76)]],
  },
  'a wording too long to show': {
    place: 'questions.A2.text.ja',
    put: [['questions.1.text.ja', 'あ'.repeat(1501)]],
  },
  'too many choices to show': { place: 'questions.A3.choices', put: [['questions.2.choices', manyChoices]] },
  'a slip that is noted but not corrected': {
    place: 'questions.A1.corrections.0',
    put: [['questions.0.corrections', [{ reading: 'S1', printed: 'ありますか', shown: 'ありませんか' }]]],
  },
  'a figure about no question': { place: 'figures.0', put: [['figures.0.question', 'A7']] },
  'a figure about no choice': { place: 'figures.0', put: [['figures.0.values', ['perhaps']]] },
  'an incomparable figure without a caution': { place: 'figures.0', put: [['figures.0.comparable', false]] },
  'a carried answer that leads nowhere': {
    place: 'carries.0',
    put: [['carries.0.values', { ja: 'certainly' }]],
  },
  'devices after a choice that is not there': {
    place: 'questions.A1.devices',
    put: [['questions.0.devices', { after: ['always'] }]],
  },
  'a gap about no choice': { place: 'gaps.drill', put: [['gaps.0.items.0.after', ['never']]] },
  'a phrase that means two choices': {
    place: 'questions.A1.choices.no.hears',
    put: [['questions.0.choices.1.hears', ['あります']]],
  },
  'English that is a copy of the Japanese': {
    place: 'questions.A3.short.en',
    put: [['questions.2.short.en', '回数']],
  },
  'a page read without its address': { place: 'sources.memo', put: [['sources.0.standing', 'seen']] },
  'desk hours that run backwards': { place: 'desks.desk', put: [['desks.0.closes', '08:00']] },
  'a period that ends before it begins': { place: 'period', put: [['period.to', '2025-12-01']] },
  'a misspelt key': { place: 'questions.A2.showif', put: [['questions.1.showif', A1yes]] },
}

function both(text: string) {
  return { ja: text, en: text }
}

/** What the author is told, whether the survey is refused at load or found wanting by `check`. */
function findingsOf(put: Defect['put']): readonly Finding[] {
  const sample = sampleSurvey()
  for (const [path, value] of put) putInto(sample, path.split('.'), value)
  try {
    return lint(defineSurvey(sample))
  } catch (error) {
    if (error instanceof BrokenSurvey) return error.findings
    throw error
  }
}

function putInto(whole: object, path: string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(whole, key)
    else Reflect.set(whole, key, value)
    return
  }
  const part: unknown = Reflect.get(whole, key)
  if (typeof part !== 'object' || part === null) throw new Error(`nothing at ${path.join('.')}`)
  putInto(part, rest, value)
}

describe('a survey with one defect', () => {
  test('the sound survey has none', () => {
    expect(findingsOf([])).toEqual([])
  })

  test.each(Object.entries(defects))(
    '%s is found, with its place and what to do',
    (_name, { place, put }) => {
      const findings = findingsOf(put)
      expect(findings.map((one) => one.place)).toContain(place)
      // One defect is not reported all over the survey.
      expect(new Set(findings.map((one) => one.place)).size, JSON.stringify(findings)).toBeLessThanOrEqual(2)
      for (const { problem, remedy } of findings) {
        for (const said of [problem.en, remedy.en]) expect(said).toMatch(/[a-z]+ [a-z]+/)
        expect(problem.ja).toMatch(/[ぁ-ん]/)
        expect(remedy.ja).toMatch(/[ぁ-ん]/)
      }
    },
  )
})
