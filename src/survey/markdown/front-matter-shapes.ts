import { z } from 'zod'
import { type Question, questionSchema } from '../questions/definition.ts'
import { namesIn } from './marks.ts'

const names = z.union([z.string().transform(namesIn), z.array(z.string())])
const flag = z.enum(['true', 'false']).transform((written) => written === 'true')
const whole = z
  .string()
  .regex(/^\d+$/)
  .transform((written) => Number(written))

const kinds = questionSchema.options.map(({ shape }): Question['kind'] => shape.kind.value)

/** The front matter of a question's page. Lists are written `a, b` or one a line. */
export const QuestionEntries = z.strictObject({
  id: z.string().describe('The id, as it stands in survey.md: Q6-1'),
  kind: z.enum(kinds).describe('What kind of answer is expected'),
  showIf: z.string().optional().describe('When it is asked: Q6=yes, Q8=1|2, Q6=yes and (Q7=no or Q8=3)'),
  choices: z.string().optional().describe('A set of choices of choices.md'),
  asks: names.optional().describe('What is asked after it: pages of the folder asks'),
  terms: names.optional().describe('Words that are explained: names in glossary.md'),
  readings: names.optional().describe('How we read it: names in readings.md'),
  topics: names.optional().describe('Words about its subject, as staff type them'),
  personal: flag.optional().describe('Personal data: never shown in a public place'),
  confidential: flag.optional().describe('Useful to an attacker: never shown in a public place'),
  unverified: flag.optional().describe('The wording could not be checked against a published source'),
  maxLength: whole.optional().describe('The most characters of a text'),
  devices: z
    .strictObject({
      maker: z.string().optional(),
      after: names.optional(),
      implies: z
        .strictObject({ own: z.string(), mixed: z.string(), others: z.string(), othersAt: z.string() })
        .optional()
        .describe('Which choice a list means that is given before any, and where the devices of others go'),
    })
    .optional()
    .describe('A list of devices: of which maker, and after which choices'),
})
export type QuestionEntries = z.infer<typeof QuestionEntries>

/** The front matter of a page of the folder `asks`: its id is that of the question it follows, and its own name. */
export const AskEntries = QuestionEntries.omit({ id: true, asks: true })

/** The front matter of survey.md. */
export const SurveyEntries = z.strictObject({
  level: z
    .enum(['full', 'plain'])
    .optional()
    .describe("plain: a house's own survey, which may be in one language and without guidance"),
  version: whole.describe('Raised with every change of a question, a choice or showIf'),
  period: z
    .strictObject({ from: z.string(), to: z.string() })
    .optional()
    .describe('The first and the last day: 2023-01-27'),
  carries: z
    .array(
      z.strictObject({
        survey: z.string(),
        from: z.string(),
        to: z.string(),
        values: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional()
    .describe('Answers of an earlier survey that are offered again'),
})

/** The front matter of a list of terms or sources that takes in another survey's. */
export const ListEntries = z.strictObject({
  include: z.string().optional().describe("Another survey's list: ../mhlw-2023/glossary.md"),
  only: names.optional().describe('The entries that are taken; all where nothing is said'),
})
