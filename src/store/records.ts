import { z } from 'zod'
import { Interview } from '../interview/record.ts'
import { Response } from '../interview/response.ts'
import { INTERVIEWS, interviewKeyOf, RESPONSES, responsePrefix, WAITING } from './keys.ts'
import { parseRecord } from './parse.ts'
import type { Change, Json, Store } from './store.ts'

/**
 * Records, parsed by their schema when they are read. A record that fails its schema is skipped, only its key is logged,
 * `check-store` reports it, and it is never overwritten.
 */

export interface ScanRecords {
  /** Only records of this survey. */
  survey?: string
  /** Told the key of every record that is skipped; by default the store logs it. */
  setAside?: (key: string) => void
}

/** The record under `waitingKey`. */
export const Waiting = z.strictObject({ since: z.string() })

/** The record under `commandsKey`, newest id last. */
export const SeenCommands = z.array(z.string())

/** @throws {UnreadableRecord} */
export async function readInterview(store: Store, key: string): Promise<Interview | undefined> {
  const stored = await store.get(key)
  return stored === undefined ? undefined : parseRecord(Interview, key, stored)
}

/**
 * `store.update` for one interview.
 * @throws {UnreadableRecord} when the stored record fails its schema; it is never overwritten.
 */
export function updateInterview<R>(
  store: Store,
  key: string,
  change: (now: Interview | undefined) => Change<R> & { set?: Interview | null | undefined },
): Promise<R> {
  return store.update(key, (stored) => {
    const now = stored === undefined || isOwn(stored) ? stored : parseRecord(Interview, key, stored)
    const changed = change(now)
    if (changed.set) own.add(changed.set)
    return changed
  })
}

/** Interviews that this process made. They are never changed, so they need not be checked against the schema again. */
const own = new WeakSet<object>()

function isOwn(stored: Json): stored is Interview & Json {
  return typeof stored === 'object' && stored !== null && own.has(stored)
}

/** Every interview, finished or not, in bounded memory. */
export async function* scanInterviews(store: Store, options: ScanRecords = {}): AsyncGenerator<Interview> {
  for await (const [, interview] of scanParsed(store, INTERVIEWS, Interview, options))
    if (options.survey === undefined || interview.survey.id === options.survey) yield interview
}

/**
 * Responses in the order of survey and id: of each the latest revision or, with `revisions: 'all'`, every one, oldest
 * first.
 */
export async function* scanResponses(
  store: Store,
  options: ScanRecords & { revisions?: 'latest' | 'all' } = {},
): AsyncGenerator<Response> {
  const prefix = options.survey === undefined ? RESPONSES : `${RESPONSES}${options.survey}/`
  let latest: Response | undefined
  for await (const [, response] of scanParsed(store, prefix, Response, options)) {
    const before = latest
    latest = response
    if (before && (options.revisions === 'all' || before.id !== response.id)) yield before
  }
  if (latest) yield latest
}

/** The latest revision of one response. */
export async function readResponse(store: Store, survey: string, id: string): Promise<Response | undefined> {
  return (await readRevisions(store, survey, id)).at(-1)
}

/** Every revision of one response, oldest first. */
export async function readRevisions(store: Store, survey: string, id: string): Promise<Response[]> {
  const found: Response[] = []
  for await (const [, response] of scanParsed(store, responsePrefix(survey, id), Response))
    found.push(response)
  return found
}

/** The keys of the interviews whose last screen may not have been delivered; reads no others. */
export async function* scanWaiting(store: Store): AsyncGenerator<string> {
  for await (const [key] of store.scan(WAITING)) yield interviewKeyOf(key.slice(WAITING.length))
}

async function* scanParsed<T>(
  store: Store,
  prefix: string,
  schema: z.ZodType<T>,
  { setAside = store.setAside }: ScanRecords = {},
): AsyncGenerator<[key: string, record: T]> {
  for await (const [key, stored] of store.scan(prefix, { setAside })) {
    const record = schema.safeParse(stored)
    if (record.success) yield [key, record.data]
    else setAside(key)
  }
}
