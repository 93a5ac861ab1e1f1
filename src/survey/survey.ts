import { z } from 'zod'
import { Instruction, withInstructions } from './instructions.ts'
import { questionSchema } from './questions/definition.ts'
import { Maker } from './questions/devices/maker.ts'
import { Cite, Passage, Quotation, Text } from './text.ts'

/**
 * A survey as data: what a folder of `flows/` says. It has no functions and knows no platform; `showIf` on a question
 * decides when it is asked and may name only earlier questions.
 */

const Reading = z.strictObject({
  /** R… about routing, S… about meaning, E… about a misprint, L… about the procedure. */
  id: z.string().regex(/^[A-Z]\d+$/),
  /** What the official text leaves open or says twice. */
  problem: Text,
  /** How we read it. Always shown as ours. */
  reading: Text,
  why: Text.optional(),
})

const Term = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The headword in each language. */
  name: Text,
  meaning: Text,
  /** Other spellings staff use, in any language. */
  alias: z.array(z.string()).default([]),
  /** For what the meaning claims beyond explaining the word. */
  cites: z.array(Cite).default([]),
})

/** When the maker's support of each line of a device's software ends, as a page lists it. */
const Lifecycle = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: Text,
  /** The maker, as in the list of makers. */
  maker: z.string(),
  ends: z.array(z.strictObject({ line: z.string().regex(/^\d+\.\d+$/), day: z.iso.date() })).min(1),
  cite: Cite,
})

const clock = z.string().regex(/^\d\d:\d\d$/)
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

const Desk = z.strictObject({
  id: z.string(),
  topic: Text,
  name: Text,
  phone: z.string(),
  /** Local time in Asia/Tokyo; closed on Saturdays, Sundays and Japanese holidays. */
  opens: clock,
  closes: clock,
  /** Closed on working days between these two, e.g. a lunch break. */
  pause: z.strictObject({ from: clock, to: clock }).optional(),
  /** The month this was printed, e.g. 令和5年1月現在: numbers may have changed since. */
  asOf: Text,
  cite: Cite,
})

const Source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Text,
  /** How it is named after a statement, where the title is long. */
  short: Text.optional(),
  /** Who published it and when. */
  by: Text.optional(),
  url: z.string().optional(),
  /** `printed`: in the survey's own text. `seen`: read in a copy of its page. `secondary`: what others write about it. */
  standing: z.enum(['printed', 'seen', 'secondary']),
  /** The figures that stand on this page and are used here, as the statements write them: `71％`. */
  shows: z.array(z.string()).default([]),
})

/** A published national figure; it is set beside one's own only where `comparable`. */
const Figure = z.strictObject({
  question: z.string(),
  /** Choice values counted together, e.g. ['yes']. */
  values: z.array(z.string()).min(1),
  percent: z.number().min(0).max(100),
  /** Who was counted, in words. */
  base: Text,
  comparable: z.boolean(),
  /** Why it may not be set beside our own counts. */
  caution: Text.optional(),
  /** The figures it was worked out from, where the page shows these and not the result. */
  derivedFrom: z.array(z.string()).optional(),
  cite: Cite,
})

/** An answer of an earlier survey that is offered again: "前回: はい。今も同じですか". It is never taken over unasked. */
const Carry = z.strictObject({
  survey: z.string(),
  from: z.string(),
  to: z.string(),
  /** Earlier choice value → this survey's choice value. A value that is missing is not offered. */
  values: z.record(z.string(), z.string()),
})

/**
 * What to improve, by what it protects. Groups, and the items in them, are in the order of the gap report, each group
 * with the reason for its place. The order and the steps are ours.
 */
const GapGroup = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: Text,
  because: Passage,
  items: z
    .array(
      z.strictObject({
        question: z.string(),
        /** Choice values that leave something to do; none where the listed devices alone decide. */
        after: z.array(z.string()).default([]),
        /** Only where a listed device runs a line whose support has ended, or its version is not known. */
        devices: z.enum(['ended', 'unknown']).optional(),
        /** Why this answer leaves something to do, where the question's own reason does not say it. */
        why: Passage.optional(),
        /** First steps, the smallest first. `day`: asking or deciding is enough. `weeks`: somebody must work on it. `project`: it costs money. */
        steps: z.array(z.strictObject({ effort: z.enum(['day', 'weeks', 'project']), text: Text })).min(1),
      }),
    )
    .min(1),
})

const Content = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Raised with every change to a question, choice or `showIf`. */
  version: z.int().positive(),
  /**
   * What `check` asks of it: a `full` survey has both languages and guidance with every question, a `plain` one (a
   * house's own) need not.
   */
  level: z.enum(['full', 'plain']).default('full'),
  title: Text,
  /** Two or three sentences, shown before the first question. */
  lead: Text,
  /** Said at submission: what submitting here does and does not do. */
  filing: Text,
  period: z.strictObject({ from: day, to: day, note: Text, cite: Cite }).optional(),
  /** Said small on every screen: what a respondent must not miss, such as that a newer edition is out. */
  notice: Text.optional(),
  /** What takes the place of `lead` and `filing` once the period is over: what the survey is for now. */
  after: z.strictObject({ lead: Text, filing: Text }).optional(),
  sections: z.array(z.strictObject({ id: z.string(), title: Text })).min(1),
  questions: z.array(questionSchema).min(1),
  instructions: z.array(Instruction).default([]),
  /** What the document says before and beside its questions, word for word: letters, target, tasks, the table’s variants. */
  circular: z.array(Quotation.extend({ id: z.string().regex(/^[a-z0-9-]+$/) })).default([]),
  readings: z.array(Reading).default([]),
  glossary: z.array(Term).default([]),
  desks: z.array(Desk).default([]),
  sources: z.array(Source).default([]),
  figures: z.array(Figure).default([]),
  carries: z.array(Carry).default([]),
  gaps: z.array(GapGroup).default([]),
  lifecycles: z.array(Lifecycle).default([]),
  /** What has changed since the survey, by question; never a verdict. */
  now: z.array(z.strictObject({ question: z.string(), said: z.array(Passage).min(1) })).default([]),
  /** Answers to questions about the whole survey (duty, who is meant, corrections after filing …). */
  about: z.array(z.strictObject({ asked: Text, answer: Passage })).default([]),
  /** Makers of devices, and how people write their names, models and versions. */
  makers: z.array(Maker).default([]),
})

/** Each question has what the lists say of it: its makers, the instruction of its block, what has changed since. */
export const Survey = Content.transform((content) => ({
  ...content,
  questions: withInstructions(content.questions, content.instructions).map((plain) => {
    const now = content.now.find((one) => one.question === plain.id)?.said ?? []
    const question = { ...plain, now }
    if (question.kind === 'devices')
      return { ...question, devices: { ...question.devices, makers: content.makers } }
    if (question.kind === 'choice' && question.devices)
      return { ...question, devices: { ...question.devices, makers: content.makers } }
    return question
  }),
}))

export type Survey = z.infer<typeof Survey>
export type SurveyInput = z.input<typeof Survey>
export type Reading = z.infer<typeof Reading>
export type Term = z.infer<typeof Term>
export type Desk = z.infer<typeof Desk>
export type Source = z.infer<typeof Source>
export type Figure = z.infer<typeof Figure>
export type Lifecycle = z.infer<typeof Lifecycle>
export type GapGroup = z.infer<typeof GapGroup>
