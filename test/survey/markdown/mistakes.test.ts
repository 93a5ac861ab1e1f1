import { describe, expect, test } from 'vitest'
import { found, lineOf } from './template.ts'

/** One mistake: what is changed on a page, the line that must be named (by what stands there), and words that must be said. */
interface Mistake {
  page: string
  from: string | RegExp
  to: string
  line: string | number
  says: RegExp
}

const a1 = 'questions/a1.md'
const mistakes: Record<string, Mistake> = {
  'a full-width colon in the head of the page': {
    page: a1,
    from: /^kind: choice/m,
    to: 'kind：choice',
    line: 'kind:',
    says: /full-width/,
  },
  'a tab in the head of the page': {
    page: a1,
    from: 'readings: S1',
    to: 'readings:\n\t- S1',
    line: lineOf(a1, 'readings:') + 1,
    says: /tab/,
  },
  'a head that is never closed': {
    page: a1,
    from: 'S1\n---\n',
    to: 'S1\n',
    line: 'readings: S1',
    says: /closed/,
  },
  'no head at all': { page: a1, from: /^---[\s\S]*?\n---\n/, to: '', line: 1, says: /---/ },
  'curly quotation marks in the head': {
    page: a1,
    from: 'id: A1',
    to: 'id: “A1”',
    line: 'id:',
    says: /curly/,
  },
  'a misspelt name in the head': {
    page: a1,
    from: 'readings: S1',
    to: 'redings: S1',
    line: 'readings:',
    says: /did you mean "readings"/,
  },
  'a misspelt name that is needed': {
    page: a1,
    from: /^kind: choice/m,
    to: 'kidn: choice',
    line: 'kind:',
    says: /did you mean "kind"/,
  },
  'the same name twice': {
    page: a1,
    from: /^kind: choice/m,
    to: 'kind: choice\nkind: text',
    line: lineOf(a1, 'kind:') + 1,
    says: /twice/,
  },
  'a kind that there is none of': {
    page: a1,
    from: /^kind: choice/m,
    to: 'kind: choise',
    line: 'kind:',
    says: /"choise".*use one of choice, contact, devices, text, date, choices/,
  },
  'a flag that is neither true nor false': {
    page: a1,
    from: 'unverified: true',
    to: 'unverified: yes',
    line: 'unverified:',
    says: /"yes".*true, false/,
  },
  'a length that is no number': {
    page: 'questions/a1-1.md',
    from: 'maxLength: 100',
    to: 'maxLength: long',
    line: 'maxLength:',
    says: /"long".*whole number/,
  },
  'a condition that cannot be read': {
    page: 'questions/a1-1.md',
    from: 'A1=yes',
    to: 'A1 is yes',
    line: 'showIf:',
    says: /A1 is yes/,
  },
  'a condition on a choice that is not there': {
    page: 'questions/a1-1.md',
    from: 'A1=yes',
    to: 'A1=maybe',
    line: 'showIf:',
    says: /"maybe".*yes, no/,
  },
  'a set of choices that is not there': {
    page: a1,
    from: 'choices: yes-no',
    to: 'choices: yesno',
    line: 'choices:',
    says: /"yesno".*yes-no/,
  },
  'a choice without its value': {
    page: a1,
    from: '### no\n',
    to: '### いいえ // No\n',
    line: '### no',
    says: /value: label/,
  },
  'a full-width colon after the value of a choice': {
    page: a1,
    from: '### no\n',
    to: '### several： 複数 // Several\n### no\n',
    line: '### no',
    says: /full-width/,
  },
  'two choices with one value': {
    page: a1,
    from: '### no\n',
    to: '### yes\n- hears: います\n### no\n',
    line: '### no',
    says: /"yes" stands twice/,
  },
  'a choice as a heading of the wrong depth': {
    page: a1,
    from: '### no\n',
    to: '## no: いいえ // No\n',
    line: '### no',
    says: /"### no: いいえ/,
  },
  'a part as a heading of the wrong depth': {
    page: a1,
    from: '## なぜ',
    to: '# なぜ',
    line: '## なぜ',
    says: /"## なぜ"/,
  },
  'a heading without its space': {
    page: a1,
    from: '## なぜ',
    to: '##なぜ',
    line: '## なぜ',
    says: /space after/,
  },
  'a part that there is none of': {
    page: a1,
    from: '## なぜ',
    to: '## なぞ',
    line: '## なぜ',
    says: /"なぞ".*did you mean "なぜ"/,
  },
  'an unknown entry of a choice': {
    page: a1,
    from: '- hears: 決めています',
    to: '- heers: 決めています',
    line: '- hears: 決めています',
    says: /did you mean "hears"/,
  },
  'a source that is not listed': {
    page: a1,
    from: '[request]\n> Say',
    to: '[reqest]\n> Say',
    line: 'なぜ大切かを',
    says: /no source "reqest"/,
  },
  'a claim without a source': {
    page: a1,
    from: '[request]\n> Say',
    to: '> Say',
    line: 'なぜ大切かを',
    says: /without a source/,
  },
  'a paragraph without its English': {
    page: a1,
    from: '> Ask the administration office.\n',
    to: '',
    line: '総務課に',
    says: /no translation of "総務課に/,
  },
  'a heading without its English': {
    page: a1,
    from: ' // May it be a part-time duty?',
    to: '',
    line: '### 兼務',
    says: /no translation of "兼務/,
  },
  'a full-width mark before the English': {
    page: a1,
    from: '> Ask the administration office.',
    to: '＞ Ask the administration office.',
    line: '> Ask',
    says: /full-width/,
  },
  'no blank line before the next paragraph': {
    page: a1,
    from: 'two lines why it matters.\n\n',
    to: 'two lines why it matters.\n',
    line: lineOf(a1, '> Say in') + 1,
    says: /blank line/,
  },
  'bold type': {
    page: a1,
    from: '責任者を決めていますか。',
    to: '**責任者**を決めていますか。',
    line: '責任者を決めていますか。',
    says: /bold/,
  },
  'an entry that another kind of question has': {
    page: a1,
    from: 'unverified: true',
    to: 'maxLength: 5',
    line: 'unverified:',
    says: /no entry "maxLength"/,
  },
  'a page that has the id of another': {
    page: 'questions/a1-1.md',
    from: 'id: A1-1',
    to: 'id: A1',
    line: 'id:',
    says: /another page.*"A1"/,
  },
  'a question that is not in the order': {
    page: 'survey.md',
    from: 'A1, A1-1',
    to: 'A1',
    line: 'questions/a1-1.md:3',
    says: /not in the list/,
  },
  'a question in the order that has no page': {
    page: 'survey.md',
    from: 'A1, A1-1',
    to: 'A1, A1-1, A2',
    line: '- questions:',
    says: /no page.*A2/,
  },
  'a version that is no number': {
    page: 'survey.md',
    from: 'version: 1',
    to: 'version: first',
    line: 'version:',
    says: /"first".*whole number/,
  },
  'nobody to ask': {
    page: a1,
    from: /## 誰に聞く[\s\S]*?(?=## 公式)/,
    to: '',
    line: 1,
    says: /whom to ask/,
  },
}

describe('a mistake on a page', () => {
  test('the survey to start from has none', () => {
    expect(found()).toEqual([])
  })

  test.each(Object.entries(mistakes))('%s is told once, with file and line', (_name, mistake) => {
    const { page, from, to, line, says } = mistake
    const findings = found({ page, from, to })
    const at =
      typeof line === 'number'
        ? `${page}:${line}`
        : line.includes('.md:')
          ? line
          : `${page}:${lineOf(page, line)}`
    expect(findings.map(({ place }) => place)).toEqual([at])
    expect(findings.map(({ problem, remedy }) => `${problem.en} | ${remedy.en}`).join()).toMatch(says)
    for (const { problem, remedy } of findings)
      for (const { ja } of [problem, remedy]) expect(ja).toMatch(/[ぁ-ん]/)
  })

  test('line ends of Windows, a byte order mark and comments change nothing', () => {
    expect(found({ page: a1, from: /\n/g, to: '\r\n' })).toEqual([])
    expect(found({ page: a1, from: /^/, to: '\uFEFF' })).toEqual([])
    expect(found({ page: a1, from: '## なぜ', to: '<!-- note\nto all -->\n\n## なぜ' })).toEqual([])
  })
})
