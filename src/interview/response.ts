import { z } from 'zod'
import { Answer } from '../survey/questions/value.ts'
import { Language } from '../survey/text.ts'
import { Counts, type Interview, LAYOUT, Person, SurveyRef } from './record.ts'

/** One submitted revision. `answers` holds only the route's; retired answers stay in the interview. */
export const Response = z.strictObject({
  layout: z.literal(LAYOUT),
  id: z.string(),
  revision: z.int().positive(),
  survey: SurveyRef,
  interview: z.string(),
  respondent: Person,
  /** The interview was bound to this team when it was submitted, or was bound later. */
  bound: z.literal(true).optional(),
  language: Language,
  startedAt: z.string(),
  submittedAt: z.string(),
  route: z.array(z.string()),
  answers: z.record(z.string(), Answer),
  /** Each answer as the official form words it in this version; null: left blank there. */
  official: z.record(z.string(), z.string().nullable()).optional(),
  /** What was not asked on this route, with the answer that decided it: `no_vpn`, `Q7=no`. */
  skipped: z.record(z.string(), z.strictObject({ reason: z.string() })),
  whys: Counts,
})
export type Response = z.infer<typeof Response>

/** Who a response or an open interview belongs to, and whether its team was verified. */
export interface Owned {
  respondent: Person
  isBound: boolean
}

export function ownedAs(record: Interview | Response): Owned {
  const isBound = 'revision' in record ? record.bound === true : record.binding?.kind === 'bound'
  return { respondent: record.respondent, isBound }
}
