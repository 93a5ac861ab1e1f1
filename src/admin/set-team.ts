import type { Interview, Person } from '../interview/record.ts'
import { interviewId, openInterviewKeys, responseKey } from '../store/keys.ts'
import { readInterview, readRevisions, scanInterviews, updateInterview } from '../store/records.ts'
import type { Actor } from './access.ts'
import { type AdminContext, type Guarded, guarded } from './guard.ts'

/**
 * An operator sets the team that somebody answers for (empty: none, so that only operators see the answers). All
 * submitted revisions move with the interviews. Resolves to the number of interviews. Only those on platforms where a
 * user is the same in every team are found: elsewhere the team is part of the identity.
 */
export function setTeam(
  context: AdminContext,
  actor: Actor,
  { platform, user, team }: Person,
): Promise<Guarded<number>> {
  const options = { respondent: `${platform}:${user}`, team }
  return guarded(context, { actor, act: 'team', options }, async () => {
    const keyOf = await openInterviewKeys(context.store)
    let count = 0
    for (const { id } of context.surveys)
      if (await move(context, keyOf(id, { platform, team: '', user }), team)) count += 1
    return { value: count, records: count }
  })
}

async function move({ store }: AdminContext, key: string, team: string): Promise<boolean> {
  const seen = await readInterview(store, key)
  if (!seen) return false
  const responses = seen.response ? await readRevisions(store, seen.survey.id, seen.response.id) : []
  const moved = <T extends { respondent: Person }>(record: T): T => ({
    ...record,
    respondent: { ...record.respondent, team },
  })
  return updateInterview(store, key, (now) => {
    if (!now) return { result: false }
    const set: Interview = { ...moved(now), binding: { kind: team === '' ? 'none' : 'bound' } }
    const also = Object.fromEntries(
      responses.map(({ bound, ...response }) => [
        responseKey(response.survey.id, response.id, response.revision),
        { ...moved(response), ...(team !== '' && { bound: true as const }) },
      ]),
    )
    return { set, also, result: true }
  })
}

/** The interviews on platforms where a user is the same in every team, as far as they belong to none. */
export async function* withoutTeam({ store }: AdminContext): AsyncGenerator<Interview> {
  const keyOf = await openInterviewKeys(store)
  for await (const interview of scanInterviews(store)) {
    const isGlobal =
      interviewId(keyOf(interview.survey.id, { ...interview.respondent, team: '' })) === interview.id
    if (isGlobal && interview.binding?.kind !== 'bound') yield interview
  }
}

/** Whether any other interview belongs to this team. */
export async function isKnownTeam({ store }: AdminContext, platform: string, team: string): Promise<boolean> {
  for await (const { respondent, binding } of scanInterviews(store))
    if (binding?.kind === 'bound' && respondent.platform === platform && respondent.team === team) return true
  return false
}
