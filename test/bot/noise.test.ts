import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../../adapters/console/read.ts'
import { render } from '../../adapters/console/render.ts'
import type { Message } from '../../src/adapter.ts'
import { commandFor } from '../../src/bot/command-words.ts'
import type { Interview } from '../../src/interview/record.ts'
import { scanInterviews } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { answersAll } from '../support/answers.ts'
import { mhlw, scene } from '../support/bot.ts'

/** Whatever a keyboard, a clipboard or an attacker may send that answers nothing. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(...'\x00\x01\x07\x08\x09\x0b\x1b\x7f\x85\x9b\u2028\ufeff'),
    maxLength: 40,
  }),
  fc.string({ unit: fc.constantFrom('😀', '👩‍👩‍👧', '🏥', '🇯🇵', '✌🏽', '\u200d', '\ufe0f'), maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('\u202e', '\u2066', '\u200f', '\u061c', 'א', 'ب', 'x'), maxLength: 30 }),
  // Kana that spell no word for yes or no.
  fc.string({ unit: fc.constantFrom(...'ｹﾍﾒﾓﾛﾇﾎﾞﾟｯｬｰ'), maxLength: 30 }),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `\x1b[2J\x1b]0;${text}\x07\x1b[1;31m`),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t=', "'="),
      fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    )
    .map(([sign, text]) => `${sign}HYPERLINK("http://example.jp/${text}","${text}")`),
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom(
    '<!channel>',
    '@everyone',
    '<script>alert(1)</script>',
    '$(reboot) `reboot`',
    "'; DROP TABLE x;--",
  ),
)
/** A few are as long as a pasted log file. */
const long = fc
  .tuple(fc.string({ unit: 'binary', minLength: 5, maxLength: 50 }), fc.constant(100_000))
  .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length))

const DANGEROUS = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

async function interviewIn(store: Store): Promise<Interview> {
  for await (const interview of scanInterviews(store)) return interview
  throw new Error('there is no interview')
}

/** What a text that says just this would mean: such a text is an answer, not noise. */
function names(line: string, message: Message): boolean {
  const { control } = message
  const meant = line.normalize('NFKC').trim()
  return (
    /^\(?\d{1,2}[).番]?$/.test(meant) ||
    (control.kind === 'pick' &&
      control.choices.some(({ value, label }) => value === meant || label.normalize('NFKC') === meant))
  )
}

describe('1,000 inputs that answer nothing, over every question', () => {
  test.each(mhlw.questions.map(({ id }, index) => ({ id, index })))(
    '$id',
    { timeout: 120_000 },
    async ({ id, index }) => {
      const { client, store } = await scene()
      const me = client.person('U1')
      await me.does({ name: 'start' })
      await answersAll(me, { Q8: '2', Q15: 'both' }, id)
      const before = (await interviewIn(store)).answers
      expect(Object.keys(before)).toHaveLength(index)
      const lines = [
        ...fc.sample(noise, { numRuns: 995, seed: index }),
        ...fc.sample(long, { numRuns: 5, seed: index }),
      ]
      for (const line of lines) {
        if (names(line, me.screen)) continue
        const heard = me.heard.length
        const input = read(line, me.screen, commandFor)
        expect(input?.kind === 'pick' || input?.kind === 'form').toBe(false)
        if (!input || (input.kind === 'command' && input.command.name === 'done')) continue
        await me.sends(input)

        const answers = me.heard.slice(heard)
        const told = JSON.stringify(line.slice(0, 200))
        expect(answers.length, told).toBeGreaterThan(0)
        for (const message of answers) {
          expect(message.key, told).not.toBe('trouble')
          for (const shown of render(message)) expect(shown.text).not.toMatch(DANGEROUS)
        }
        expect((await interviewIn(store)).answers, told).toEqual(before)
        if (me.screen.key !== id) await me.does({ name: 'goto', question: id })
      }
    },
  )
})
