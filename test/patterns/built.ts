import { join } from 'node:path'
import type { Pattern } from './find.ts'

/** Texts that lead a reading to every place where it puts an expression together. */
const SAID = ['3つ', '2番', 'Q8', '毎月1回', 'いいえ']

/**
 * The expressions that are put together while the program runs: `places` are loaded and made to work once, and whatever
 * they build meanwhile is written down.
 */
export async function builtAt(root: string, places: readonly string[]): Promise<Pattern[]> {
  const seen: Pattern[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, given) {
      const made = new target(given[0], given[1])
      // What a library builds is its own: it is handed bounded text.
      const caller = /\/((?:src|adapters|node_modules)\/[^\s:]+:\d+):\d+/.exec(new Error().stack ?? '')?.[1]
      if (caller !== undefined && !caller.startsWith('node_modules'))
        seen.push({ place: caller, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (const place of places) await import(join(root, place.replace(/:\d+$/, '')))
    const { surveys } = await import('../support/flows.ts')
    const { understand } = await import('../../src/understanding/index.ts')
    for (const survey of surveys)
      for (const { id } of survey.questions)
        for (const text of SAID) understand(survey, { kind: 'question', question: id }, text)
    const { withoutMention } = await import('../../adapters/slack/mrkdwn.ts')
    withoutMention('<@U1> start', 'U1')
  } finally {
    globalThis.RegExp = original
  }
  return seen
}
