import { describe, expect, test } from 'vitest'
import { begin } from '../../src/interview/begin.ts'
import type { Interview } from '../../src/interview/record.ts'
import { homeScreen } from '../../src/screen/home.ts'
import { screenOf } from '../../src/screen/index.ts'
import { answerOf, choiceLabel, idList, labelOf } from '../../src/screen/labels.ts'
import { withPlain } from '../../src/screen/message.ts'
import { mhlw } from '../support/bot.ts'

const NOW = '2026-11-24T00:00:00.000Z'
/** A day on which the ministry took answers. */
const during = { now: new Date('2023-02-01T03:00:00Z') }
const fresh = begin(mhlw, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', NOW)
const yes = { value: { kind: 'choice' as const, choice: 'yes' }, by: 'test:me', at: NOW }
const answered: Interview = { ...fresh, at: 'Q7', answers: { Q6: yes } }
const response = { id: '7k2m-9qxd-41pz', revision: 2 }

describe.each(['ja', 'en'] as const)('screens in %s', (language) => {
  const on = (more: Partial<Interview>) => screenOf(mhlw, { ...answered, language, ...more }, during)
  const commands = (message: ReturnType<typeof on>) =>
    message.actions.flat().map(({ command }) => command.name)

  test('a reading, a first answer and a change are each put as what they are', () => {
    const proposal = (question: string, choice: string, because: 'likely' | 'change') =>
      on({
        at: 'proposing',
        proposal: { id: 's1', question, value: { kind: 'choice', choice }, because, from: 'Q7' },
      })
    const texts = [
      proposal('Q7', 'yes', 'likely'),
      proposal('Q7', 'yes', 'change'),
      proposal('Q6', 'no', 'change'),
    ].map((message) => {
      expect(commands(message)).toEqual(['confirm', 'cancel'])
      expect(message.key).toMatch(/^proposal:Q[67]$/)
      return message.plain
    })
    expect(new Set(texts).size).toBe(3)
    expect(on({ at: 'proposing' }).key).toBe('proposal:')
  })

  test('a change that retires answers says which', () => {
    const answers = { Q7: yes, Q8: { ...yes, value: { kind: 'choice' as const, choice: '1' } } }
    const value = { kind: 'choice' as const, choice: 'no' }
    const message = on({
      at: 'proposing',
      answers,
      proposal: { id: 's1', question: 'Q7', value, because: 'change', from: 'Q7' },
    })
    expect(message.body.find(({ kind }) => kind === 'notice')).toMatchObject({
      text: expect.stringContaining('Q8'),
    })
  })

  test('an earlier answer is offered until an answer is begun', () => {
    const earlier = { response: 'old', values: { Q15: { kind: 'choice' as const, choice: 'both' } } }
    expect(commands(on({ at: 'Q15', earlier }))).toContain('same')
    expect(commands(on({ at: 'Q15', earlier, draft: { question: 'Q15', choice: 'both' } }))).not.toContain(
      'same',
    )
  })

  test('submitting names the official way of filing, before and after', () => {
    expect(on({ at: 'confirming' }).plain).toContain('G-MIS')
    const done = on({ at: 'submitted', response })
    expect(done.plain).toContain('G-MIS')
    expect(done.plain).toContain(response.id)
    expect(commands(done)).toEqual(['receipt', 'gaps', 'reopen'])
    expect(commands(on({ at: 'submitted' }))).toEqual(['reopen'])
  })

  test('a pause and a restart offer both ways', () => {
    expect(commands(on({ at: 'paused', from: 'Q7' }))).toEqual(['resume', 'review'])
    expect(commands(on({ at: 'restarting' }))).toEqual(['confirm', 'cancel'])
    expect(on({ at: 'restarting' }).plain).toContain('1')
  })

  test('a side answer stands before the question in the plain text', () => {
    const aside = { head: 'H', body: [{ kind: 'quote' as const, text: 'T', source: 'S' }], actions: [] }
    const { plain } = screenOf(mhlw, { ...answered, language }, during, { aside })
    expect(plain.indexOf('H')).toBeLessThan(plain.indexOf('Q7'))
    expect(plain).toContain('S')
  })

  test('the respondent’s own page leads on from wherever one stands', () => {
    const home = (interview: Interview | undefined) =>
      homeScreen(mhlw, interview, language, { now: new Date('2026-11-24T03:00:00Z') })
    expect(commands(home(undefined))).toEqual(['start'])
    expect(commands(home(answered))).toEqual(['start', 'review'])
    const done = home({ ...answered, at: 'submitted', response })
    expect(commands(done)).toEqual(['receipt', 'gaps', 'reopen'])
    expect(done.plain).toContain(response.id)
    expect(new Set([home(undefined).plain, home(answered).plain, done.plain]).size).toBe(3)
  })

  test('runs of three and more ids are drawn together, in the survey’s order', () => {
    expect(idList(mhlw, ['Q9', 'Q8', 'Q9-1', 'Q11', 'Q13'], language)).toMatch(
      /^Q8.Q9-1(、|, )Q11(、|, )Q13$/,
    )
    expect(idList(mhlw, ['Q2', 'Q3'], language)).toMatch(/^Q2(、|, )Q3$/)
    expect(idList(mhlw, [], language)).toBe('')
  })
})

test('what the survey does not know is named by its id, and shown as it is stored', () => {
  expect(labelOf(mhlw, 'Q99', 'ja')).toBe('Q99')
  expect(answerOf(mhlw, 'Q99', { kind: 'text', text: 'x' }, 'ja')).toBe('')
  expect(choiceLabel(mhlw, 'Q6', 'gone', 'ja')).toBe('gone')
  expect(choiceLabel(mhlw, 'Q1', 'gone', 'ja')).toBe('gone')
})

test('the plain text of a message has all its words', () => {
  const { plain } = withPlain({
    key: 'x',
    body: [
      { kind: 'quote', text: '引用' },
      { kind: 'quote', text: '別の引用', source: '出典' },
      { kind: 'rows', rows: [{ label: 'Q6', text: 'はい' }] },
      { kind: 'small', text: '' },
    ],
    control: { kind: 'none' },
    actions: [],
    language: 'ja',
  })
  expect(plain).toBe('引用\n別の引用\n（出典）\nQ6: はい')
})
