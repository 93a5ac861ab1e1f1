import { z } from 'zod'

/** The two languages the assistant speaks. */
export const Language = z.enum(['ja', 'en'])
export type Language = z.infer<typeof Language>

/** A text in both languages. Where `ja` is official wording, `en` is an unofficial translation (参考訳). */
export const Text = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof Text>

/** A source of the survey's source list and the place in it, e.g. `{ source: 'guideline-5-2', at: '6.10 C.5' }`. */
export const Cite = z.strictObject({ source: z.string(), at: z.string().optional() })
export type Cite = z.infer<typeof Cite>

/** A paragraph that states something: with `cites` a fact, with `readings` an interpretation of ours, marked as such. */
export const Passage = z.strictObject({
  text: Text,
  cites: z.array(Cite).default([]),
  /** Ids of the readings (R…, S…) that it rests on. */
  readings: z.array(z.string()).default([]),
})
export type Passage = z.infer<typeof Passage>

/** What a document prints, word for word, and where. */
export const Quotation = z.strictObject({ title: Text, text: Text, cite: Cite })
export type Quotation = z.infer<typeof Quotation>

/** One text in both languages, for the tables of words: a translation that is missing does not compile. */
export function text(ja: string, en: string): Text {
  return { ja, en }
}

/** English counts: "1 answer", "2 answers". */
export function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
