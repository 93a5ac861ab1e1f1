import { z } from 'zod'
import { Cite, Passage, Quotation, Text } from '../text.ts'
import { Maker } from './devices/maker.ts'

/** When a question is asked. It may name only earlier questions; the answer to one that is not asked never counts. */
export type Condition = { question: string; is: string[] } | { all: Condition[] } | { any: Condition[] }

const Condition: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
  ]),
)

/** A plain survey may leave out any of it; `check` asks the others for all. */
const Guidance = z.strictObject({
  /** Why it matters: `brief` in two lines, `more` on request. */
  why: z.strictObject({ brief: Passage, more: z.array(Passage).default([]) }).optional(),
  /** What each choice requires, and the doubts staff have, each with its answer. */
  judge: z
    .strictObject({
      rules: z.array(Passage).default([]),
      doubts: z
        .array(
          z.strictObject({
            asked: Text,
            /** Other ways in which staff ask the same, in any language; used to find the answer. */
            also: z.array(z.string()).default([]),
            /** The choice that the answer points to. */
            suggests: z.string().optional(),
            answer: Passage,
          }),
        )
        .default([]),
    })
    .prefault({}),
  /** Whom to ask or where to look in a hospital. */
  ask: z.array(Passage).default([]),
  /**
   * The official explanation and the excerpts it prints, each with document and section. Without `cite` it is not a
   * quotation but said in our words, on the grounds of `cites` and `readings`.
   */
  official: z.array(Passage.extend({ title: Text, cite: Cite.optional() })).default([]),
  /** Glossary ids. */
  terms: z.array(z.string()).default([]),
})

/** A choice in the official form: its wording there, or the reason why it is left blank. */
const Official = z.union([Text, z.strictObject({ blank: z.string() })])

const Choice = z.strictObject({
  value: z.string().regex(/^[a-z0-9_]+$/),
  label: Text,
  official: Official,
  /**
   * Phrases that mean this choice when they are typed as an answer, in any language; endings and particles may differ.
   * One that begins with `~` only suggests the choice: it is read back and never recorded at once.
   */
  hears: z.array(z.string()).default([]),
  /** The answer is not the last word: said until it is chosen again, when to come back. */
  revisit: Text.optional(),
  /** The numbers that mean this choice: of things ("3つ"), or of days from one time to the next ("毎週" is 7). */
  measures: z
    .strictObject({
      of: z.enum(['count', 'days']),
      from: z.number(),
      to: z.number().optional(),
      /** The counters that are meant ("世代"); by default those for things (つ, 個, 台 …). */
      unit: z.array(z.string()).optional(),
    })
    .optional(),
})

const base = {
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
  section: z.string(),
  /** A few words for lists: "BCPの策定". */
  short: Text,
  /** The official wording; `en` is unofficial. */
  text: Text,
  /** Filled in from the survey: the printed instructions that govern this question, shown above its wording. */
  instructions: z.array(Quotation).default([]),
  /** Filled in from the survey: what has changed since. */
  now: z.array(Passage).default([]),
  /** A remark of ours, shown small under the wording. */
  note: Text.optional(),
  showIf: Condition.optional(),
  guidance: Guidance.prefault({}),
  /** Ids of the readings that touch this question; stamped into exports. */
  readings: z.array(z.string()).default([]),
  /** Misprints that are corrected in `text` or `guidance.official`: what is printed, and what is shown. */
  corrections: z
    .array(z.strictObject({ reading: z.string(), printed: z.string(), shown: z.string() }))
    .default([]),
  /** Personal data: left out of exports without personal data, never shown in a public place. */
  personal: z.boolean().default(false),
  /** Useful to an attacker (device versions): never shown in a public place. */
  confidential: z.boolean().default(false),
  /** The wording could not be checked against a published source. */
  unverified: z.boolean().default(false),
  /** Words about the subject, besides its terms; used to understand typed text. */
  topics: z.array(z.string()).default([]),
}

/** A list of devices as part of an answer. `maker`: the list is for devices of this maker. */
const DeviceList = z.strictObject({
  maker: z.string().optional(),
  /** Filled in from the survey: how makers, models and versions are written. */
  makers: z.array(Maker).default([]),
})

export const ChoiceQuestion = z.strictObject({
  ...base,
  kind: z.literal('choice'),
  choices: z.array(Choice).min(2),
  /** After one of these choices the devices are listed, too. */
  devices: DeviceList.extend({
    after: z.array(z.string()).min(1),
    /**
     * What a list means that is given before any choice: only this maker's devices, also others', or only others'.
     * Those of others are kept for the question `othersAt`.
     */
    implies: z
      .strictObject({ own: z.string(), mixed: z.string(), others: z.string(), othersAt: z.string() })
      .optional(),
  }).optional(),
})
export const ContactQuestion = z.strictObject({ ...base, kind: z.literal('contact') })
export const DevicesQuestion = z.strictObject({ ...base, kind: z.literal('devices'), devices: DeviceList })
export const TextQuestion = z.strictObject({
  ...base,
  kind: z.literal('text'),
  maxLength: z.int().positive().max(3000).default(1000),
})

/** A calendar day. */
export const DateQuestion = z.strictObject({ ...base, kind: z.literal('date') })
/** Any number of several. It cannot be a gate: conditions look at single choices only. */
export const ChoicesQuestion = z.strictObject({
  ...base,
  kind: z.literal('choices'),
  choices: z.array(Choice).min(2),
})

export const questionSchema = z.discriminatedUnion('kind', [
  ChoiceQuestion,
  ContactQuestion,
  DevicesQuestion,
  TextQuestion,
  DateQuestion,
  ChoicesQuestion,
])

export type Question = z.infer<typeof questionSchema>
/** A question as an author writes it: what has a default may be left out. */
export type QuestionInput = z.input<typeof questionSchema>
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>
export type ContactQuestion = z.infer<typeof ContactQuestion>
export type DevicesQuestion = z.infer<typeof DevicesQuestion>
export type TextQuestion = z.infer<typeof TextQuestion>
export type DateQuestion = z.infer<typeof DateQuestion>
export type ChoicesQuestion = z.infer<typeof ChoicesQuestion>
export type Choice = z.infer<typeof Choice>
export type Guidance = z.infer<typeof Guidance>

/** The reasons why a question matters, the brief one first; none where the survey gives none. */
export function reasonsOf({ why }: Guidance): Passage[] {
  return why ? [why.brief, ...why.more] : []
}
