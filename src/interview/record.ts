import { z } from 'zod'
import { Draft } from '../survey/questions/draft.ts'
import { Answer, Value } from '../survey/questions/value.ts'
import { Language } from '../survey/text.ts'

/**
 * The stored records. Layout in short (docs/operations.md has the whole): `interview/<hash of survey and respondent>`,
 * `response/<survey>/<response id>/<revision>`, `waiting/<interview>` while a screen is owed, `audit/<number>`,
 * `meta/<name>`. Keys reveal no names.
 */

/** Raised when the shape of a record changes; `store/migrate.ts` brings older ones up. */
export const LAYOUT = 1

const SurveyRef = z.strictObject({ id: z.string(), version: z.int() })
export const Person = z.strictObject({ platform: z.string(), team: z.string(), user: z.string() })
export type Person = z.infer<typeof Person>

const Place = z.strictObject({ platform: z.string(), team: z.string(), user: z.string(), place: z.string() })
const ReceiptRecord = z.strictObject({ place: z.string(), message: z.string() })

/** A value waiting for "yes, that is right". */
const Proposal = z.strictObject({
  question: z.string(),
  value: Value,
  /** `likely`: read from typed text. `change`: differs from what is recorded, or is not the open question.
   *  `carry`: an earlier response's answer. */
  because: z.enum(['likely', 'change', 'carry']),
  /** Where the conversation goes on when it is declined. */
  from: z.string(),
})

/** Which side answer stands beside the open question. */
export const Aside = z.strictObject({
  topic: z.enum([
    'why',
    'judge',
    'ask',
    'official',
    'terms',
    'readings',
    'found',
    'help',
    'status',
    'desk',
    'deadline',
  ]),
  question: z.string().optional(),
  term: z.string().optional(),
  /** The free question that was asked. */
  about: z.string().optional(),
  page: z.int().positive(),
})
export type Aside = z.infer<typeof Aside>

/**
 * How an interview came to its team, where a user id means the same person in every team. Absent: not yet; whatever
 * team the record names is then not believed.
 */
export const Binding = z.discriminatedUnion('kind', [
  /** Begun in the team, verified with the platform, or set by an operator. Where the person writes changes nothing. */
  z.strictObject({
    kind: z.literal('bound'),
    /** The name that was chosen, where somebody was asked. */
    name: z.string().optional(),
  }),
  /** The person shares several teams that have admins, and is asked which one. */
  z.strictObject({
    kind: z.literal('asked'),
    among: z.array(z.strictObject({ team: z.string(), name: z.string() })),
  }),
  /** "None of these": nobody but an operator sees it. */
  z.strictObject({ kind: z.literal('none') }),
])
export type Binding = z.infer<typeof Binding>

/** How often something was asked over each question: for "where do people stop?". */
const Counts = z.record(z.string(), z.int())

export const Interview = z.strictObject({
  layout: z.literal(LAYOUT),
  id: z.string(),
  survey: SurveyRef,
  respondent: Person,
  binding: Binding.optional(),
  language: Language,
  /** The respondent chose the language; the platform's no longer decides. */
  languageChosen: z.boolean(),
  /** The statechart's state: a question id, or review, confirming, proposing, restarting, paused, submitted. */
  at: z.string(),
  /** Where paused, restarting and confirming return to. */
  from: z.string().optional(),
  answers: z.record(z.string(), Answer),
  parked: z.array(z.string()),
  /** Answers that a newer version of the survey no longer takes: named to the respondent, kept, part of nothing. */
  outdated: z.record(z.string(), Answer).optional(),
  draft: Draft.optional(),
  proposal: Proposal.optional(),
  aside: Aside.optional(),
  /** Page of the review. */
  page: z.int().positive(),
  /** The response this interview became, and how often it has been handed in. */
  response: z.strictObject({ id: z.string(), revision: z.int().positive() }).optional(),
  /** An earlier response whose answers are offered: its id and the answers by this survey's question ids. */
  earlier: z.strictObject({ response: z.string(), values: z.record(z.string(), Value) }).optional(),
  startedAt: z.string(),
  touchedAt: z.string(),
  whys: Counts,
  /** Ids of the last inputs that took effect, newest last: a redelivery is found here. */
  inputs: z.array(z.string()),
  /** The last screen: its number, where it goes, what it showed, and the platform's receipt once delivered. */
  screen: z
    .strictObject({
      turn: z.int(),
      key: z.string(),
      to: Place,
      receipt: ReceiptRecord.optional(),
    })
    .optional(),
})
export type Interview = z.infer<typeof Interview>

/** One submitted revision. `answers` holds only what is on the route; retired answers stay with the interview. */
export const Response = z.strictObject({
  layout: z.literal(LAYOUT),
  id: z.string(),
  revision: z.int().positive(),
  survey: SurveyRef,
  interview: z.string(),
  respondent: Person,
  /** The interview was bound to this team when it was submitted, or has been since. */
  bound: z.literal(true).optional(),
  language: Language,
  startedAt: z.string(),
  submittedAt: z.string(),
  route: z.array(z.string()),
  answers: z.record(z.string(), Answer),
  /** What each answer is in the official form, in the wording of the version it was given under; null: left blank. */
  official: z.record(z.string(), z.string().nullable()).optional(),
  /** Not asked on this route, each with the answer that decided it: `no_vpn`, `Q7=no`. */
  skipped: z.record(z.string(), z.strictObject({ reason: z.string() })),
  whys: Counts,
})
export type Response = z.infer<typeof Response>

/** Whose a response or an open interview is, and whether its team was verified. */
export interface Owned {
  respondent: Person
  isBound: boolean
}

export function ownedAs(record: Interview | Response): Owned {
  const isBound = 'revision' in record ? record.bound === true : record.binding?.kind === 'bound'
  return { respondent: record.respondent, isBound }
}
