import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Interview } from '../../src/interview/record.ts'
import { scanInterviews } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { understand } from '../../src/understanding/index.ts'
import { answersAll } from '../support/answers.ts'
import { mhlw, scene } from '../support/bot.ts'
import { pathological, type Said, structured } from './fuzz-texts.ts'

/** How many texts in all; `FUZZ_INPUTS=30000` before a release. */
const INPUTS = Number(process.env.FUZZ_INPUTS ?? 2_500)
const PATHOLOGICAL = 300
/** What one message may cost, in ms of this thread, everything from the door to the next screen. */
const MOST = 50

async function interviewIn(store: Store): Promise<Interview> {
  for await (const interview of scanInterviews(store)) return interview
  throw new Error('there is no interview')
}

const share = (all: number) => Math.ceil(all / mhlw.questions.length)
let slowest = { ms: 0, text: '' }
afterAll(() =>
  console.log(`slowest: ${slowest.ms.toFixed(1)} ms, ${JSON.stringify(slowest.text.slice(0, 40))}`),
)

describe('whatever is written over a question costs little, is answered, and records nothing by accident', () => {
  test.each(mhlw.questions.map((question, index) => ({ ...question, index })))(
    '$id',
    { timeout: 600_000 },
    async ({ index, ...question }) => {
      const { id } = question
      const asksYesOrNo = question.kind === 'choice' && question.choices.some(({ value }) => value === 'yes')
      const { client, store } = await scene()
      const me = client.person('U1')
      await me.does({ name: 'start' })
      await answersAll(me, { Q8: '2', Q15: 'both' }, id)
      const { answers: before, ...begun } = await interviewIn(store)
      /** As it was before the text; only the showings go on counting. */
      const startAgain = async () => {
        const { id: key, screen } = await interviewIn(store)
        const set = { ...begun, answers: before, ...(screen && { screen }) }
        await store.update(`interview/${key}`, () => ({ set, result: undefined }))
      }
      /** Says it over the open question, and resolves to what that took. */
      const costOf = async (text: string): Promise<number> => {
        await startAgain()
        const began = process.threadCpuUsage()
        await me.says(text)
        const { user, system } = process.threadCpuUsage(began)
        return (user + system) / 1_000
      }
      const texts: Said[] = [
        ...fc.sample(structured, { numRuns: share(INPUTS), seed: index }),
        ...fc.sample(pathological, { numRuns: share(PATHOLOGICAL), seed: index }),
      ]
      for (const { text, never } of texts) {
        const heard = me.heard.length
        let ms = await costOf(text)
        const told = JSON.stringify(text.slice(0, 300))
        expect(me.heard.length, told).toBeGreaterThan(heard)
        expect(
          me.heard.slice(heard).map(({ key }) => key),
          told,
        ).not.toContain('trouble')
        const { answers } = await interviewIn(store)
        const { [id]: own, ...others } = answers
        expect(others, told).toEqual(before)
        if (never === 'choice' || (never === 'yes-or-no' && asksYesOrNo)) expect(own, told).toBeUndefined()
        // What the collection of garbage makes slow once is not slow three times.
        for (let again = 0; again < 2 && ms > MOST; again += 1) ms = Math.min(ms, await costOf(text))
        expect(ms, told).toBeLessThan(MOST)
        if (ms > slowest.ms) slowest = { ms, text }
      }
    },
  )
})

/** Each was quadratic or worse when it was found. */
const growing: [name: string, make: (length: number) => string][] = [
  ['full-width spaces in a text', (length) => `あ\n${'　'.repeat(length)}い`],
  ['spaces before a sign', (length) => `${' '.repeat(length)}>`],
  ['marks at the end', (length) => `${'。'.repeat(length)}x`],
  ['laughter', (length) => `は${'草'.repeat(length)}x`],
  ['digits', (length) => '1'.repeat(length)],
  ['dashes', (length) => '-'.repeat(length)],
  ['questions for somebody', (length) => 'どこに確認する'.repeat(length / 7)],
  ['questions for a meaning', (length) => 'what does '.repeat(length / 10)],
  ['sentences', (length) => 'はい。'.repeat(length / 3)],
  ['clauses', (length) => 'VPNは使っていないけど、'.repeat(length / 13)],
]

test.each(growing)('eight times as much of %s takes about eight times as long', (_, make) => {
  const best = (length: number) => {
    const text = make(length)
    let ms = Number.POSITIVE_INFINITY
    for (let run = 0; run < 5; run += 1) {
      const began = process.threadCpuUsage()
      for (const id of ['Q2', 'Q8']) understand(mhlw, { kind: 'question', question: id }, text)
      const { user, system } = process.threadCpuUsage(began)
      ms = Math.min(ms, (user + system) / 1_000)
    }
    return ms
  }
  best(2_000)
  // Quadratic growth would make it 64 times as long. Below a millisecond the clock says more than the text.
  const [once, eightfold] = [best(4_000), best(32_000)]
  expect(eightfold / Math.max(once, 1)).toBeLessThan(24)
})
