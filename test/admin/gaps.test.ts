import { expect, test } from 'vitest'
import { gapMessages } from '../../src/admin/gaps-message.ts'
import { documentOf } from '../../src/responses/compose-document.ts'
import { gapsOf } from '../../src/responses/gaps.ts'
import { mhlw as survey } from '../support/flows.ts'
import { population } from '../support/population.ts'

const TODAY = new Date('2026-11-28T03:00:00Z')
const worst = {
  Q14: { no: 100 },
  Q15: { both: 100 },
  Q7: { yes: 100 },
  Q8: { '2': 100 },
  Q10: { '5': 100 },
  Q9: { '2': 100 },
  Q6: { yes: 100 },
  Q16: { affected: 100 },
}
const isGate = (id: string) => id in worst

function report(shares: Parameters<typeof population>[1]['shares']) {
  const [response] = population(survey, { size: 1, ...(shares && { shares }) })
  if (!response) throw new Error('no response')
  return { response, found: gapsOf(survey, documentOf(response, survey), TODAY) }
}

/** Every yes-no question answered the same way, on the longest route. */
const all = (value: 'yes' | 'no') =>
  Object.fromEntries(
    survey.questions
      .filter((question) => question.kind === 'choice' && !isGate(question.id))
      .map(({ id }) => [id, { [value]: 100 }]),
  )

test('every いいえ of the longest route is taken up once, but those that are no gap', () => {
  const { response, found } = report({ ...all('no'), ...worst })
  const answeredNo = Object.entries(documentOf(response, survey).answers).filter(
    ([, { official }]) => official === 'いいえ',
  )
  const items = found.groups.flatMap(({ gaps }) =>
    gaps.map(({ question, answer }) => `${question.id} ${answer.ja}`),
  )
  expect(new Set(items).size).toBe(items.length)
  const taken = items.map((item) => item.split(' ')[0])
  for (const [id] of answeredNo) expect(taken, id).toContain(id)
  expect(taken.length).toBeGreaterThan(answeredNo.length)
})

test('without an electronic record or with other makers alone, that in itself is no gap', () => {
  const { found } = report({
    ...all('yes'),
    Q7: { no: 100 },
    Q14: { yes: 100 },
    Q15: { other_only: 100 },
    Q6: { yes: 100 },
  })
  const taken = found.groups.flatMap(({ gaps }) => gaps.map(({ question }) => question.id))
  // Devices whose version was not written are taken up, the makers themselves are not.
  expect(taken.filter((id) => id !== 'Q17')).toEqual([])
})

test('with nothing to do the report promises nothing', () => {
  const { found } = report({ ...all('yes'), Q7: { no: 100 }, Q14: { none: 100 }, Q6: { yes: 100 } })
  const [message, ...rest] = gapMessages(survey, found, 'ja')
  expect(rest.map(({ key }) => key)).toEqual(['gaps:not-judged'])
  expect(message?.plain).toContain('保証するものではありません')
})

test.each(['ja', 'en'] as const)(
  'each gap says why, what is asked, steps by effort and whom to involve (%s)',
  (language) => {
    const { found } = report({ ...all('no'), ...worst })
    for (const { because, gaps } of found.groups) {
      expect(because.text[language].length).toBeGreaterThan(20)
      for (const gap of gaps) {
        expect(gap.why?.text[language]).toMatch(/./)
        expect(gap.asks.length).toBeGreaterThan(0)
        expect(gap.people.length).toBeGreaterThan(0)
        const efforts = gap.steps.map(({ effort }) => ['day', 'weeks', 'project'].indexOf(effort))
        expect(efforts[0]).toBe(0)
        expect([...efforts].sort()).toEqual(efforts)
      }
    }
  },
)

test('the longest report fits what the platforms take in a message', () => {
  const { found } = report({ ...all('no'), ...worst })
  for (const language of ['ja', 'en'] as const) {
    for (const message of gapMessages(survey, found, language)) {
      expect(Buffer.byteLength(message.plain), message.key).toBeLessThan(9_500)
    }
  }
})

test('an English report joins its parts as English does', () => {
  const { found } = report({ ...all('no'), ...worst })
  for (const { plain } of gapMessages(survey, found, 'en')) expect(plain).not.toMatch(/[、。]/)
})

test('no word of a score or a verdict', () => {
  const { found } = report({ ...all('no'), ...worst })
  const text = gapMessages(survey, found, 'ja')
    .map(({ plain }) => plain)
    .join('\n')
  expect(text).not.toMatch(/合格|不合格|違反|準拠して(いる|いない)|\d+点/)
})
