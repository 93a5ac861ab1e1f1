import type { Ambiguity } from '../intent.ts'
import type { Statement } from './statement.ts'

export type Reading =
  | { kind: 'choice'; choice: string }
  | { kind: 'doubt'; doubt: Ambiguity }
  | { kind: 'park' }
  | { kind: 'nothing' }

/** One reading of everything that was said. Whatever does not go together is asked back. */
export function readingOf(statements: readonly Statement[]): Reading {
  const about = statements.filter((one) => !one.offTopic)
  if (about.some((one) => one.willAsk)) return { kind: 'park' }
  const doubts = about.flatMap((one) => (one.doubt ? [one.doubt] : []))
  for (const doubt of ['not-sure', 'contradiction', 'partly', 'not-yet', 'number'] as const)
    if (doubts.includes(doubt)) return { kind: 'doubt', doubt }
  const chosen = about.filter((one) => one.choice !== undefined)
  const choices = new Set(chosen.map((one) => one.choice))
  const [first] = chosen
  if (chosen.length > 0 && about.some((one) => one.doubt === 'which-choice' && one.concessive))
    return { kind: 'doubt', doubt: 'contradiction' }
  if (choices.size > 1) return { kind: 'doubt', doubt: 'contradiction' }
  if (first?.choice === undefined) {
    return doubts.includes('which-choice') || statements.some((one) => one.offTopic)
      ? { kind: 'doubt', doubt: 'which-choice' }
      : { kind: 'nothing' }
  }
  // "はい、ただし災害用のみです": a reservation that was not understood is not passed over.
  if (chosen.every((one) => one.bareYesNo) && statements.some((one) => one.concessive && one.reserved))
    return { kind: 'doubt', doubt: 'contradiction' }
  // "…はしていますが、…は別です": what stands against it was not understood.
  if (
    statements.some(
      (one, index) =>
        (one.offTopic && (one.concessive || statements[index + 1]?.concessive)) ||
        (one.concessive && one.choice === undefined),
    )
  )
    return { kind: 'doubt', doubt: 'contradiction' }
  return { kind: 'choice', choice: first.choice }
}
