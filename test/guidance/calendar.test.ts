import { describe, expect, test } from 'vitest'
import { deadlineState, deskState, periodState } from '../../src/guidance/calendar.ts'
import { explain } from '../../src/guidance/index.ts'
import type { Desk } from '../../src/survey/survey.ts'
import { clockInJapan } from '../../src/time.ts'
import { mhlw as survey } from '../support/flows.ts'

const at = (japan: string) => new Date(`${japan}:00+09:00`)

function desk(id: string): Desk {
  const found = survey.desks.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the content desk: 10 to 17, not 11:30 to 12:30, not on weekends and holidays', () => {
  test.each([
    ['2026-11-24T10:00', { open: true, until: '11:30' }],
    ['2026-11-24T11:29', { open: true, until: '11:30' }],
    ['2026-11-24T11:30', { open: false, because: 'pause', next: { date: '2026-11-24', time: '12:30' } }],
    ['2026-11-24T12:30', { open: true, until: '17:00' }],
    ['2026-11-24T16:59', { open: true, until: '17:00' }],
    ['2026-11-24T17:00', { open: false, because: 'hours', next: { date: '2026-11-25', time: '10:00' } }],
    ['2026-11-24T09:59', { open: false, because: 'hours', next: { date: '2026-11-24', time: '10:00' } }],
    ['2026-11-28T12:00', { open: false, because: 'weekend', next: { date: '2026-11-30', time: '10:00' } }],
    // A Friday evening before a weekend and a holiday on Monday (勤労感謝の日).
    ['2026-11-20T18:00', { open: false, because: 'hours', next: { date: '2026-11-24', time: '10:00' } }],
    // 5 and 6 May 2026: Children's Day, and the substitute for Constitution Day, which fell on a Sunday.
    ['2026-05-06T11:00', { open: false, because: 'holiday', next: { date: '2026-05-07', time: '10:00' } }],
  ])('%s', (moment, state) => {
    expect(deskState(desk('content'), at(moment))).toMatchObject(state)
  })

  test('a holiday is named in both languages', () => {
    expect(deskState(desk('content'), at('2026-11-23T11:00'))).toMatchObject({
      because: 'holiday',
      holiday: { ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' },
    })
  })
})

test('the G-MIS desk keeps no midday break and opens at nine', () => {
  expect(deskState(desk('g-mis'), at('2026-11-24T12:00'))).toEqual({ open: true, until: '17:00' })
  expect(deskState(desk('g-mis'), at('2026-11-24T09:00'))).toEqual({ open: true, until: '17:00' })
})

test('a new year begins in Japan while it is still the old one in London', () => {
  const moment = new Date('2026-12-31T15:30:00Z')
  expect(clockInJapan(moment)).toEqual({ date: '2027-01-01', time: '00:30' })
  expect(deskState(desk('content'), moment)).toMatchObject({
    because: 'holiday',
    next: { date: '2027-01-04', time: '10:00' },
  })
})

test('over the New Year the answer says that the text is silent about it', () => {
  const shown = (moment: string) =>
    JSON.stringify(explain(survey, { topic: 'desk', page: 1 }, 'ja', { now: at(moment) }))
  expect(shown('2022-12-30T11:00')).toContain('年末年始')
  expect(shown('2022-12-28T11:00')).not.toContain('年末年始')
})

test('the printed period: ahead, under way, on its last day, past', () => {
  const period = survey.period
  if (!period) throw new Error('no period')
  expect(periodState(period, at('2023-01-26T23:59'))).toEqual({ kind: 'ahead' })
  expect(periodState(period, at('2023-01-27T00:00'))).toEqual({ kind: 'now', days: 21 })
  expect(periodState(period, at('2023-02-17T23:59'))).toEqual({ kind: 'now', days: 0 })
  expect(periodState(period, at('2023-02-18T00:00'))).toEqual({ kind: 'past' })
})

test('a period that is past is said to be past, and nothing is promised', () => {
  const aside = explain(survey, { topic: 'deadline', page: 1 }, 'ja', { now: at('2026-11-24T11:00') })
  const notices = aside?.body.flatMap((one) => (one.kind === 'notice' ? [one.text] : []))
  expect(notices?.join()).toContain('終わっています')
  expect(notices?.join()).not.toMatch(/提出して|受け付け/)
})

test('the operator’s own deadline, with and without an hour', () => {
  expect(deadlineState('2026-12-25', at('2026-12-25T23:59'))).toEqual({ past: false, days: 0 })
  expect(deadlineState('2026-12-25', at('2026-12-26T00:00'))).toMatchObject({ past: true })
  expect(deadlineState('2026-12-25T17:00', at('2026-12-25T16:59'))).toMatchObject({ past: false })
  expect(deadlineState('2026-12-25T17:00', at('2026-12-25T17:00'))).toMatchObject({ past: true })
  const aside = explain(survey, { topic: 'deadline', page: 1 }, 'en', {
    now: at('2026-12-24T12:00'),
    deadline: '2026-12-25T17:00',
  })
  expect(JSON.stringify(aside?.body)).toContain('25 December 2026 17:00')
  expect(JSON.stringify(aside?.body)).toContain('1 day left')
})
