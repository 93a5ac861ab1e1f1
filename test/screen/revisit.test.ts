import { expect, test } from 'vitest'
import { begin } from '../../src/interview/begin.ts'
import { homeScreen } from '../../src/screen/home.ts'
import { screenOf } from '../../src/screen/index.ts'
import { mhlw } from '../support/flows.ts'

const now = new Date('2026-11-28T03:00:00Z')
const fresh = begin(mhlw, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', now.toISOString())
const answered = (choices: Record<string, string>) => ({
  ...fresh,
  response: { id: '7k2m-9qxd-41pz', revision: 1 },
  answers: Object.fromEntries(
    Object.entries({ Q14: 'yes', Q15: 'fortinet_only', ...choices }).map(([id, choice]) => [
      id,
      { value: { kind: 'choice' as const, choice }, by: 'test:me', at: now.toISOString() },
    ]),
  ),
})
const reminder = 'ベンダーから返事が来たら'

test.each(['review', 'confirming', 'submitted'])(
  'who waits for the vendor is told to come back: %s',
  (at) => {
    expect(screenOf(mhlw, { ...answered({ Q16: 'requested' }), at }, { now }).plain).toContain(reminder)
    expect(screenOf(mhlw, { ...answered({ Q16: 'affected' }), at }, { now }).plain).not.toContain(reminder)
  },
)

test('their own page says it, too, in their language', () => {
  const home = (choice: string) => homeScreen(mhlw, answered({ Q16: choice }), 'en', { now }).plain
  expect(home('requested')).toContain('When the vendor answers')
  expect(home('unchecked')).not.toContain('When the vendor answers')
})

test('an answer that is no longer on the route reminds of nothing', () => {
  const off = { ...answered({ Q16: 'requested', Q15: 'other_only' }), at: 'review' as const }
  expect(screenOf(mhlw, off, { now }).plain).not.toContain(reminder)
})
