import type { Doubt } from '../intent.ts'
import type { Statement } from './statement.ts'

export type Reading =
  | { kind: 'choice'; choice: string }
  | { kind: 'doubt'; doubt: Doubt }
  | { kind: 'park' }
  | { kind: 'nothing' }

/** One reading of everything that was said. Whatever does not go together is asked back. */
export function settle(statements: readonly Statement[]): Reading {
  const about = statements.filter((one) => !one.aside)
  if (about.some((one) => one.asking)) return { kind: 'park' }
  const doubts = about.flatMap((one) => (one.doubt ? [one.doubt] : []))
  for (const doubt of ['not-sure', 'contradiction', 'partly', 'not-yet', 'number'] as const)
    if (doubts.includes(doubt)) return { kind: 'doubt', doubt }
  const chosen = about.filter((one) => one.choice !== undefined)
  const choices = new Set(chosen.map((one) => one.choice))
  const [first] = chosen
  if (chosen.length > 0 && about.some((one) => one.doubt === 'which-choice' && one.despite))
    return { kind: 'doubt', doubt: 'contradiction' }
  if (choices.size > 1) return { kind: 'doubt', doubt: 'contradiction' }
  if (first?.choice === undefined) {
    return doubts.includes('which-choice') || statements.some((one) => one.aside)
      ? { kind: 'doubt', doubt: 'which-choice' }
      : { kind: 'nothing' }
  }
  // "はい、ただし災害用のみです": a reservation that was not understood is not passed over.
  if (chosen.every((one) => one.word) && statements.some((one) => one.despite && one.reserved))
    return { kind: 'doubt', doubt: 'contradiction' }
  // "…はしていますが、…は別です": what stands against it was not understood.
  if (
    statements.some(
      (one, index) =>
        (one.aside && (one.despite || statements[index + 1]?.despite)) ||
        (one.despite && one.choice === undefined),
    )
  )
    return { kind: 'doubt', doubt: 'contradiction' }
  return { kind: 'choice', choice: first.choice }
}
