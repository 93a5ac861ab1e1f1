import { words } from '../../src/screen/words/index.ts'
import type { Platform } from './bot-process.ts'

/** A double of a platform, the people in it, and how often it was called. */
export interface Double {
  /** Where a bot finds it. */
  platform: Platform
  calls(): number
  /** Calls it refused because of a rate limit. */
  limited(): number
  person(): Respondent
  close(): Promise<void>
}

export interface Respondent {
  id: string
  screen(): Screen | undefined
  begins(): Promise<unknown>
  /** Gives the answer of the longest route to the question that stands open. */
  answers(question: string): Promise<unknown>
  chooses(label: string): Promise<unknown>
  /** Resolves when something has changed before this person's eyes, or after so many ms. */
  stirred(within: number): Promise<void>
  /** The double forgets this person; resolves to what the bot had posted, and how much of it stood there twice. */
  leaves(): { posts: number; doubled: number }
}

/** What stands open: different `mark`, different screen. */
export interface Screen {
  mark: string
  head: string
  /** Undefined when it is no question. */
  question: string | undefined
}

/** The choices that ask all 25 questions. */
export const longest: Readonly<Record<string, string>> = {
  Q6: 'yes',
  Q7: 'yes',
  Q8: '2',
  Q14: 'yes',
  Q15: 'both',
  Q16: 'affected',
}

/** From the command that begins it to the receipt; resolves to the number of questions that were asked. `timed`: how long
 * each screen let this person wait, in ms, the opening of a form included. */
export async function interview(
  me: Respondent,
  think = async () => {},
  timed: (ms: number) => void = () => {},
): Promise<number> {
  const next = async (me: Respondent, act: () => Promise<unknown>): Promise<Screen> => {
    const start = performance.now()
    const screen = await nextScreen(me, act)
    timed(performance.now() - start)
    return screen
  }
  let screen = await next(me, () => me.begins())
  const asked = new Set<string>()
  while (screen.question !== undefined) {
    const { question } = screen
    asked.add(question)
    await think()
    screen = await next(me, () => me.answers(question))
  }
  if (!screen.head.startsWith(words.reviewHead.ja)) throw new Error(`no review: ${screen.head}`)
  screen = await next(me, () => me.chooses(words.submit.ja))
  screen = await next(me, () => me.chooses(words.submit.ja))
  if (!screen.head.startsWith(words.submittedHead.ja)) throw new Error(`no receipt: ${screen.head}`)
  return asked.size
}

/** The same person at an echo: so many presses of the same label. */
export async function echoes(me: Respondent, label: string, presses: number): Promise<void> {
  await nextScreen(me, () => me.begins())
  for (let n = 0; n < presses; n++) await nextScreen(me, () => me.chooses(label))
}

/** Does something until another screen stands there; people press again after a while. */
async function nextScreen(me: Respondent, act: () => Promise<unknown>): Promise<Screen> {
  const before = me.screen()?.mark
  const changed = () => {
    const screen = me.screen()
    return screen && screen.mark !== before ? screen : undefined
  }
  for (let attempt = 0; attempt < 5; attempt++) {
    await act().catch((error: unknown) => {
      // What was pressed is gone already: the answer to an earlier try has come.
      if (!changed()) throw error
    })
    const end = performance.now() + 15_000
    for (let left = 15_000; left > 0; left = end - performance.now()) {
      const screen = changed()
      if (screen) return screen
      await me.stirred(left)
    }
  }
  throw new Error(`nothing came after ${before}`)
}

/** Wakes whoever waits for a change in a conversation. */
export function createBell() {
  const waiting = new Map<string, () => void>()
  return {
    ring(place: string): void {
      waiting.get(place)?.()
    },
    heard(place: string, within: number): Promise<void> {
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(place)
          resolve()
        }
        const timer = setTimeout(wake, within)
        waiting.set(place, wake)
      })
    },
  }
}
