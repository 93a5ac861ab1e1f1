import { beforeAll, describe, expect, test } from 'vitest'
import { understand } from '../../src/understanding/index.ts'
import { mhlw as survey } from '../support/flows.ts'
import { blind } from './corpus/blind.ts'
import { type Case, judge, type Verdict } from './corpus/case.ts'
import { develop } from './corpus/develop.ts'
import { heldOut } from './corpus/held-out.ts'
import { officeVoices } from './corpus/office-voices.ts'
import { otherVoices } from './corpus/other-voices.ts'
import { shortAnswers } from './corpus/short-answers.ts'

const verdicts: readonly Verdict[] = [
  'right',
  'sure-wrong',
  'likely-wrong',
  'needless-unclear',
  'wrong-intent',
]

function count(cases: readonly Case[]) {
  const read = cases.map((one) => ({ one, read: understand(survey, one.open, one.text) }))
  const judged = read.map(({ one, read }) => ({ one, read, verdict: judge(one, read) }))
  const share = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length / cases.length
  return { judged, share }
}

describe.each([
  ['develop', develop],
  ['held-out', heldOut],
  ['other voices', otherVoices],
  ['office voices', officeVoices],
  ['short answers', shortAnswers],
  ['blind', blind],
] as const)('the corpus, %s', (name, cases) => {
  const { judged, share } = count(cases)

  // The table is for whoever works on the understanding; the tests below judge it.
  beforeAll(() => {
    const traps = cases.filter((one) => one.trap).length
    const figures = verdicts.map((verdict) => `${verdict} ${(100 * share(verdict)).toFixed(1)} %`)
    process.stdout.write(
      `\n${name}: ${cases.length} messages, ${traps} traps: ${figures.join(', ')}\n${matrix(judged)}\n`,
    )
  })

  test('records nothing wrong', () => {
    const wrong = judged.filter((one) => one.verdict === 'sure-wrong')
    expect(name === 'held-out' ? wrong.length : wrong.map(({ one }) => one.text)).toEqual(
      name === 'held-out' ? 0 : [],
    )
  })

  test('proposes little that is wrong, and asks back little without need', () => {
    // The aim is 95 % right and 1 % wrongly proposed. The half nothing is tuned on stands a message short of each.
    // The traps of the blind ones are proposed for one tap with a reason rather than met with "which of them?".
    const wrong = { 'held-out': 0.012, blind: 0.03 }[name as string] ?? 0.01
    const floor = { right: name === 'held-out' ? 0.945 : 0.95, wrong }
    expect(share('likely-wrong')).toBeLessThanOrEqual(floor.wrong)
    expect(share('needless-unclear')).toBeLessThanOrEqual(0.08)
    expect(share('right')).toBeGreaterThanOrEqual(floor.right)
  })
})

describe('the corpus as a whole', () => {
  const all = [...develop, ...heldOut, ...otherVoices]

  test('is large, has traps, and covers every question', () => {
    expect(develop.length + heldOut.length).toBeGreaterThanOrEqual(600)
    expect(all.filter((one) => one.trap).length).toBeGreaterThanOrEqual(200)
    const asked = new Set(all.flatMap((one) => ('question' in one.open ? [one.open.question] : [])))
    expect([...survey.questions.map((one) => one.id)].filter((id) => !asked.has(id))).toEqual([])
  })

  test('has no message in both halves', () => {
    const seen = new Set(develop.map((one) => JSON.stringify([one.open, one.text])))
    expect(heldOut.filter((one) => seen.has(JSON.stringify([one.open, one.text])))).toEqual([])
  })
})

/** Rows: what was expected; columns: what was read. Only cells that hold something. */
function matrix(judged: readonly { one: Case; read: ReturnType<typeof understand> }[]): string {
  const cells = new Map<string, Map<string, number>>()
  for (const { one, read } of judged) {
    const row = one.expected[0]?.kind === 'answer' ? 'answer' : (one.expected[0]?.intent ?? '')
    const column = read[0]?.intent ?? ''
    const line = cells.get(row) ?? new Map<string, number>()
    line.set(column, (line.get(column) ?? 0) + 1)
    cells.set(row, line)
  }
  return [...cells]
    .map(
      ([row, line]) =>
        `  ${row.padEnd(14)} → ${[...line].map(([column, times]) => `${column} ${times}`).join(', ')}`,
    )
    .join('\n')
}
