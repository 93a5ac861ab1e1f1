import { z } from 'zod'
import { Draft } from '../survey/questions/draft.ts'
import { Answer, Value } from '../survey/questions/value.ts'
import { Language } from '../survey/text.ts'

/** The interview as a record. docs/operations.md lists the keys of all records. */

/** Raised whenever the shape of a record changes; `store/migrate.ts` brings older records up to it. */
export const LAYOUT = 2

export const SurveyRef = z.strictObject({ id: z.string(), version: z.int() })
export const Person = z.strictObject({ platform: z.string(), team: z.string(), user: z.string() })
export type Person = z.infer<typeof Person>

const Place = z.strictObject({
  platform: z.string(),
  team: z.string(),
  user: z.string(),
  place: z.string(),
  thread: z.string().exactOptional(),
})
const ReceiptRecord = z.strictObject({ place: z.string(), message: z.string(), at: z.string().optional() })

/** A value that is read back and waits for a yes or no. */
/** What was typed, shortened, and the doubt of the question that speaks of it, by its number. */
export const Heard = z.strictObject({ said: z.string(), doubt: z.int().nonnegative().optional() })
export type Heard = z.infer<typeof Heard>

const Proposal = z.strictObject({
  /** Names it for good: a button says which proposal it confirms. */
  id: z.string(),
  question: z.string(),
  value: Value,
  /** `likely`: read from typed text. `change`: differs from what is recorded, or is not the open question.
   *  `carry`: an earlier response's answer. `unseen`: typed before the question was before its writer. */
  because: z.enum(['likely', 'change', 'carry', 'unseen']),
  heard: Heard.optional(),
  /** Where the conversation goes on when it is declined. */
  from: z.string(),
})

/** The side answer that is open. */
export const Aside = z.strictObject({
  topic: z.enum([
    'why',
    'judge',
    'ask',
    'official',
    'now',
    'terms',
    'readings',
    'found',
    'help',
    'status',
    'desk',
    'deadline',
    'about',
  ]),
  question: z.string().optional(),
  term: z.string().optional(),
  /** The question in the respondent's own words, of the topic `found`. */
  about: z.string().optional(),
  page: z.int().positive(),
})
export type Aside = z.infer<typeof Aside>

/**
 * How an interview got its team, where a user id means the same person in every team. While it is missing, the team in
 * the record is not trusted.
 */
export const Binding = z.discriminatedUnion('kind', [
  /** Begun in the team, verified with the platform, or set by an operator. It no longer follows where the person writes. */
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

/** How often an explanation was asked for, by question: it shows where people have trouble. */
export const Counts = z.record(z.string(), z.int())

export const Interview = z.strictObject({
  layout: z.literal(LAYOUT),
  id: z.string(),
  survey: SurveyRef,
  respondent: Person,
  binding: Binding.optional(),
  language: Language,
  /** The respondent has chosen the language, so that the platform's no longer counts. */
  languageChosen: z.boolean(),
  /** The statechart's state: a question id, or review, confirming, proposing, restarting, paused, submitted. */
  at: z.string(),
  /** Where paused, restarting and confirming return to. */
  from: z.string().optional(),
  answers: z.record(z.string(), Answer),
  parked: z.array(z.string()),
  /** Answers that the survey's present version no longer takes: named to the respondent and kept, but not submitted. */
  outdated: z.record(z.string(), Answer).optional(),
  /** Of records of earlier versions: there was one for all questions. */
  draft: Draft.optional(),
  /** What has been typed for a question and is no answer yet, by question. */
  drafts: z.record(z.string(), Draft).optional(),
  proposal: Proposal.optional(),
  aside: Aside.optional(),
  /** Page of the review. */
  page: z.int().positive(),
  /** The response this interview was submitted as, and its latest revision. */
  response: z.strictObject({ id: z.string(), revision: z.int().positive() }).optional(),
  /** Answers of an earlier response that are offered, by this survey's question ids, and that response's id. */
  earlier: z.strictObject({ response: z.string(), values: z.record(z.string(), Value) }).optional(),
  startedAt: z.string(),
  touchedAt: z.string(),
  whys: Counts,
  /** How many texts in a row nothing could be made of. */
  puzzled: z.int().positive().optional(),
  /** Ids of the last inputs that took effect, newest last: a redelivered one is found here. */
  inputs: z.array(z.string()),
  /** The platform's time of the last text that was taken: what was typed after it may have been missed. */
  heardUntil: z.string().optional(),
  /** The last screen. */
  screen: z
    .strictObject({
      /** Names this showing for good: over deletions, restored backups and processes, nothing else bears it. */
      showing: z.string(),
      /** What a text typed over it answers, as `asksFor` names it. */
      asks: z.string(),
      to: Place,
      /** The platform's, once it is delivered. */
      receipt: ReceiptRecord.optional(),
      /** When an earlier screen that asked the same was shown: since then the person has had it before them. */
      since: z.string().optional(),
    })
    .optional(),
})
export type Interview = z.infer<typeof Interview>
