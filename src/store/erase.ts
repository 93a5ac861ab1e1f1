import { type Interview, type Owned, ownedAs } from '../interview/record.ts'
import {
  commandsKey,
  interviewKeyOf,
  responseKey,
  scanInterviews,
  scanResponses,
  updateInterview,
  waitingKey,
} from './records.ts'
import { type Store, UnreadableRecord } from './store.ts'

/** Whose records, or which response; `visible` keeps an admin to their own team. */
export interface Erasure {
  response?: string
  respondent?: { platform: string; user: string; team?: string }
  visible(owned: Owned): boolean
}

/** Keys to remove together, with the marks of the interview: an interview and every revision of its response. */
interface Doomed {
  interview: string
  responses: string[]
}

export interface Found {
  interviews: Doomed[]
  /** Records that could not be read: nobody can say whether they belong to it. */
  unreadable: string[]
}

/** What an erasure would remove; reads everything once, and changes nothing. */
export async function findDoomed(store: Store, erasure: Erasure): Promise<Found> {
  const doomed = new Map<string, Doomed>()
  const unreadable: string[] = []
  const setAside = (key: string) => void unreadable.push(key)
  const of = (interview: string): Doomed => {
    const known = doomed.get(interview) ?? { interview, responses: [] }
    doomed.set(interview, known)
    return known
  }
  for await (const interview of scanInterviews(store, { setAside })) {
    if (isMeant(erasure, ownedAs(interview), interview.response?.id)) of(interviewKeyOf(interview.id))
  }
  for await (const response of scanResponses(store, { setAside, revisions: 'all' })) {
    const { id, revision, survey, interview } = response
    if (isMeant(erasure, ownedAs(response), id))
      of(interviewKeyOf(interview)).responses.push(responseKey(survey.id, id, revision))
  }
  return { interviews: [...doomed.values()], unreadable }
}

/**
 * Removes it: each interview with its marks and every revision of its response in one commit, also revisions that
 * were handed in since `findDoomed` looked. Resolves to the number of responses (revisions) removed.
 */
export async function erase(store: Store, { interviews }: Found): Promise<number> {
  let removed = 0
  for (const { interview, responses } of interviews) {
    try {
      removed += await updateInterview(store, interview, (now) => {
        const keys = new Set([...responses, ...revisionsOf(now)])
        const also = Object.fromEntries([...marksOf(interview), ...keys].map((key) => [key, null]))
        return { set: null, also, result: keys.size }
      })
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error
      // An interview that cannot be read is known by its response: it goes too.
      for (const key of [...marksOf(interview), interview, ...responses]) await store.delete(key)
      removed += responses.length
    }
  }
  return removed
}

const marksOf = (interview: string): string[] => [waitingKey(interview), commandsKey(interview)]

function isMeant(erasure: Erasure, owned: Owned, response: string | undefined): boolean {
  const { response: id, respondent: who } = erasure
  const { respondent } = owned
  if (!erasure.visible(owned)) return false
  if (id !== undefined && id !== response) return false
  if (who === undefined) return id !== undefined
  return (
    who.platform === respondent.platform &&
    who.user === respondent.user &&
    (who.team === undefined || who.team === respondent.team)
  )
}

function revisionsOf(interview: Interview | undefined): string[] {
  if (!interview?.response) return []
  const { id, revision } = interview.response
  return Array.from({ length: revision }, (_, index) => responseKey(interview.survey.id, id, index + 1))
}
