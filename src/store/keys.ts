import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Interview, Person } from '../interview/record.ts'
import { parseRecord } from './parse.ts'
import type { Store } from './store.ts'

/** Which record is stored under which key. */

export const INTERVIEWS = 'interview/'
export const RESPONSES = 'response/'
export const WAITING = 'waiting/'
const COMMANDS = 'asked/'

/**
 * The key of a person's interview over a survey. It is computed with a secret of the store, so that whoever sees the
 * keys cannot find out whose they are by trying the user ids of a platform.
 */
export type InterviewKey = (survey: string, person: Person) => string

const Salt = z.strictObject({ salt: z.string().length(64) })
const SALT = 'meta/salt'

/** Reads the store's secret, or makes one for a new store. */
export async function openInterviewKeys(store: Store): Promise<InterviewKey> {
  const { salt } = await store.update(SALT, (now) => {
    if (now !== undefined) return { result: parseRecord(Salt, SALT, now) }
    const fresh = { salt: randomBytes(32).toString('hex') }
    return { set: fresh, result: fresh }
  })
  const secret = createSecretKey(salt, 'hex')
  return (survey, { platform, team, user }) =>
    INTERVIEWS +
    createHmac('sha256', secret)
      .update(JSON.stringify([survey, platform, team, user]))
      .digest('hex')
}

/** The interview's own id: its key without `interview/`. */
export const interviewId = (key: string): string => key.slice(INTERVIEWS.length)

export const interviewKeyOf = (id: string): string => INTERVIEWS + id

/** The keys of all revisions of one response begin like this, and sort in order. */
export const responsePrefix = (survey: string, id: string): string => `${RESPONSES}${survey}/${id}/`

export const responseKey = (survey: string, id: string, revision: number): string =>
  responsePrefix(survey, id) + String(revision).padStart(6, '0')

/** The keys of everything that was submitted from an interview. */
export function revisionKeys(interview: Interview | undefined): string[] {
  if (!interview?.response) return []
  const { id, revision } = interview.response
  return Array.from({ length: revision }, (_, index) => responseKey(interview.survey.id, id, index + 1))
}

/** The mark of an interview whose last screen may not have been delivered; written in the same commit as the screen. */
export const waitingKey = (interviewKey: string): string => WAITING + interviewId(interviewKey)

/** Where the ids of the last commands are kept that services answered for a person: a redelivery is found here. */
export const commandsKey = (interviewKey: string): string => COMMANDS + interviewId(interviewKey)
