import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, PAGE, paginate, sizeOf } from '../../src/guidance/pages.ts'

const sentence = fc.string({ minLength: 1, maxLength: 300, unit: 'grapheme' }).map((text) => `${text}。`)
const text = fc.array(sentence, { minLength: 1, maxLength: 20 }).map((sentences) => sentences.join(''))
const block = fc.record({
  paragraphs: fc.tuple(
    text.map((one) => ({ kind: 'quote' as const, text: one, source: '出典' })),
    fc.constant({ kind: 'small' as const, text: '当方の解釈' }),
  ),
  breakBefore: fc.boolean(),
})

test('no page is longer than a page, and joined they are the whole text', () => {
  fc.assert(
    fc.property(
      fc.array(block, { maxLength: 6 }),
      fc.constantFrom('ja' as const, 'en' as const),
      (blocks, language) => {
        const pages = paginate(blocks satisfies Block[], language)
        for (const page of pages) expect(sizeOf(page)).toBeLessThanOrEqual(PAGE)
        const quotes = (all: readonly Block[]) =>
          all
            .flatMap(({ paragraphs }) =>
              paragraphs.flatMap((one) => (one.kind === 'quote' ? [one.text] : [])),
            )
            .join('')
        expect(quotes(pages.flat())).toBe(quotes(blocks))
      },
    ),
    { numRuns: 200 },
  )
})

test('a long text is divided where a sentence ends', () => {
  const sentences = Array.from(
    { length: 40 },
    (_, index) => `これは${index}番目の文で、すこし長めに書いてあります。`,
  )
  const pages = paginate([{ paragraphs: [{ kind: 'text', text: sentences.join('') }] }], 'ja')
  expect(pages.length).toBeGreaterThan(1)
  for (const [{ paragraphs } = { paragraphs: [] }] of pages)
    expect(paragraphs[0]).toMatchObject({ text: expect.stringMatching(/。$/) })
})
