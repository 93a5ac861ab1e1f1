import { modes } from './machine.ts'
import type { Interview } from './record.ts'

/** Whether the interview stands at a question. */
export function openQuestion(interview: Pick<Interview, 'at' | 'from'>): string | undefined {
  const at = interview.at === 'paused' ? (interview.from ?? 'review') : interview.at
  return (modes as readonly string[]).includes(at) ? undefined : at
}

/** A yes or no is waited for. */
export function isWaiting(at: string): boolean {
  return at === 'proposing' || at === 'confirming' || at === 'restarting'
}
