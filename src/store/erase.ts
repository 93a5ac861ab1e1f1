import { type Owned, ownedAs } from '../interview/response.ts'
import { commandsKey, interviewKeyOf, responseKey, revisionKeys, waitingKey } from './keys.ts'
import { scanInterviews, scanResponses, updateInterview } from './records.ts'
import { type Store, UnreadableRecord } from './store.ts'

/** Whose records, or which response, is to be erased; `visible` keeps an admin to their own team. */
export interface Erasure {
  response?: string
  respondent?: { platform: string; user: string; team?: string }
  visible(owned: Owned): boolean
}

/** What an erasure would remove. */
export interface ErasurePlan {
  /** Keys that are removed together: of an interview and of every revision of its response. */
  interviews: { interview: string; responses: string[] }[]
  /** Records that could not be read, so that it is not known whether they should be erased too. */
  unreadable: string[]
}

/** Reads every record once, and changes nothing. */
export async function planErasure(store: Store, erasure: Erasure): Promise<ErasurePlan> {
  const planned = new Map<string, ErasurePlan['interviews'][number]>()
  const unreadable: string[] = []
  const setAside = (key: string) => void unreadable.push(key)
  const plan = (interview: string) => {
    const known = planned.get(interview) ?? { interview, responses: [] }
    planned.set(interview, known)
    return known
  }
  for await (const interview of scanInterviews(store, { setAside })) {
    if (isMeant(erasure, ownedAs(interview), interview.response?.id)) plan(interviewKeyOf(interview.id))
  }
  for await (const response of scanResponses(store, { setAside, revisions: 'all' })) {
    const { id, revision, survey, interview } = response
    if (isMeant(erasure, ownedAs(response), id))
      plan(interviewKeyOf(interview)).responses.push(responseKey(survey.id, id, revision))
  }
  return { interviews: [...planned.values()], unreadable }
}

/**
 * Carries a plan out: each interview with its marks and every revision of its response goes in one commit, revisions
 * that were submitted since the plan was made included. Resolves to the number of revisions removed.
 */
export async function erase(store: Store, { interviews }: ErasurePlan): Promise<number> {
  let removed = 0
  for (const { interview, responses } of interviews) {
    try {
      removed += await updateInterview(store, interview, (now) => {
        const keys = new Set([...responses, ...revisionKeys(now)])
        const also = Object.fromEntries([...marksOf(interview), ...keys].map((key) => [key, null]))
        return { set: null, also, result: keys.size }
      })
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error
      // An interview that cannot be read is in the plan because its response is: both are removed.
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
