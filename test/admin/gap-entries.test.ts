import { describe, expect, test } from 'vitest'
import { gapMessages } from '../../src/admin/gaps-message.ts'
import type { ResponseDocument } from '../../src/responses/document.ts'
import { gapsOf } from '../../src/responses/gaps.ts'
import { supportOf } from '../../src/responses/lifecycle.ts'
import { routesOf } from '../../src/survey/routes.ts'
import { mhlw as survey } from '../support/flows.ts'

const today = new Date('2026-11-28T03:00:00Z')

/** The choices that leave something to do, said once more and apart from the survey's own list. */
const toDo: Record<string, string[]> = {
  Q8: ['1', '3'],
  Q9: ['2'],
  Q10: ['2', '3', '4', '5'],
  Q14: ['no'],
  Q15: [],
  Q16: ['affected', 'requested', 'unchecked'],
  // Without an electronic record nothing is missing.
  Q7: [],
}
const leavesToDo = (id: string, choice: string) => (toDo[id] ?? ['no']).includes(choice)

function documentWith(route: string[], answers: Record<string, string | object>): ResponseDocument {
  return {
    schema: 'monshin.response/1',
    ...{
      id: 'r1',
      survey: { id: survey.id, version: 1 },
      revision: 1,
      route,
      skipped: {},
      readings: [],
      whys: {},
    },
    ...{ startedAt: today.toISOString(), submittedAt: today.toISOString() },
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, given]) => [
        id,
        {
          value: '',
          official: null,
          by: null,
          at: today.toISOString(),
          ...(typeof given === 'string' ? { value: given } : given),
        },
      ]),
    ),
  }
}

const taken = (document: ResponseDocument, at = today) =>
  gapsOf(survey, document, at).groups.flatMap(({ gaps }) => gaps.map(({ question }) => question.id))

test('over all routes each choice that leaves something to do has an entry, and no other has', () => {
  const seen = new Set<string>()
  for (const route of routesOf(survey))
    for (const id of route) {
      const question = survey.questions.find((one) => one.id === id)
      if (question?.kind !== 'choice') continue
      for (const { value } of question.choices) {
        seen.add(`${id}=${value}`)
        const found = taken(documentWith(route, { [id]: value }))
        expect(found, `${id}=${value}`).toEqual(leavesToDo(id, value) ? [id] : [])
      }
    }
  expect(seen.size).toBe(
    survey.questions.reduce((sum, one) => sum + (one.kind === 'choice' ? one.choices.length : 0), 0),
  )
})

const fortigate = (os: string) => ({ maker: 'Fortinet', model: 'FortiGate 60F', count: 1, os })

test('one backup, a schedule of half a year, FortiOS 6.0.4 and an open question to the vendor are not "fine"', () => {
  const document = documentWith(['Q8', 'Q10', 'Q15', 'Q16'], {
    Q8: '1',
    Q10: '4',
    Q15: { value: 'fortinet_only', devices: [fortigate('6.0.4')] },
    Q16: 'requested',
  })
  expect(taken(document).sort()).toEqual(['Q10', 'Q15', 'Q16', 'Q8'])
  const said = gapMessages(survey, gapsOf(survey, document, today), 'ja')
    .map(({ plain }) => plain)
    .join('\n')
  expect(said).toContain('サポート終了 2022-09-29')
  expect(said).toContain('CVE-2022-40684')
  expect(said).toContain('CVE-2022-42475')
})

test('after an update the passwords are asked about, whether it was made or not', () => {
  for (const answer of ['yes', 'no']) {
    const document = documentWith(['Q16', 'Q16-1'], { Q16: 'affected', 'Q16-1': answer })
    const said = gapMessages(survey, gapsOf(survey, document, today), 'ja')
      .map(({ plain }) => plain)
      .join('\n')
    expect(said).toContain('パスワードを変え')
  }
})

describe('a line of FortiOS is judged by the day of the report', () => {
  test.each([
    ['FortiOS 7.0.9 build0444', '2025-09-30', 'supported'],
    ['FortiOS 7.0.9 build0444', '2025-10-01', 'ended'],
    ['v7.2.8', '2026-11-28', 'ended'],
    ['7.4.5', '2026-11-28', 'supported'],
    ['5.6.14', '2026-11-28', 'ended'],
    ['不明', '2026-11-28', 'unknown'],
  ])('%s on %s: %s', (os, day, kind) => {
    expect(supportOf(survey, fortigate(os), day)).toMatchObject({ kind })
  })

  test('of a line that is not listed yet, and of other makers, nothing is said', () => {
    expect(supportOf(survey, fortigate('8.0.1'), '2026-11-28')).toBeUndefined()
    expect(supportOf(survey, { ...fortigate('9.16'), maker: 'Cisco' }, '2026-11-28')).toBeUndefined()
  })
})

test.each(['ja', 'en'] as const)(
  'the report ends with what was not judged, even where nothing is taken up (%s)',
  (language) => {
    const nothing = documentWith(['Q14', 'Q15'], {
      Q14: 'yes',
      Q15: { value: 'fortinet_only', devices: [fortigate('7.4.5')] },
    })
    const skipped = { ...nothing, skipped: { Q17: { reason: 'Q15=fortinet_only' } } }
    for (const document of [nothing, skipped]) {
      const last = gapMessages(survey, gapsOf(survey, document, today), language).at(-1)
      expect(last?.key).toBe('gaps:not-judged')
      expect(last?.plain).toContain('Q15')
      expect(last?.plain.includes('Q17')).toBe(document === skipped)
    }
  },
)
