import type { webApi } from '@slack/bolt'
import { createRecent } from '../../shared/recent.ts'
import { withTimeout } from '../../shared/timeout.ts'
import { reasonOf } from '../connection/errors.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'

/** What the platform knows about a person that matters here; what it did not say is missing. */
export interface Person {
  language?: 'ja' | 'en'
  /** The workspaces they belong to; ours among them where the app serves their whole organisation. */
  teams?: readonly string[]
  /** Whether they administer this workspace. */
  teamAdmin?: boolean
}

export interface People {
  /** Nobody waits longer than `timeout` (ms): an answer counts for more than its language. */
  (user: string): Promise<Person>
  /** What was known before does not count. Rejects where Slack does not answer in time. */
  anew(user: string): Promise<Person>
}

type Profile = NonNullable<webApi.UsersInfoResponse['user']>

/** Whoever is no longer an admin of the workspace is none here after this time, in ms. */
const KEEP_FOR = 5 * 60 * 1000
const MAX_KNOWN = 10_000
const LATE = 'Slack takes too long'

/** Locale, workspaces and admin flag from users.info, kept for five minutes. */
export function createPeople(
  api: Api,
  self: { team: string; enterprise?: string; isOrgWide?: boolean },
  log: Log,
  timeout: number,
): People {
  const known = createRecent<{ until: number; person: Promise<Person> }>(MAX_KNOWN)

  function look(user: string): Promise<Person> {
    const person = read(user)
    known.set(user, { until: Date.now() + KEEP_FOR, person })
    person.catch((error: unknown) => {
      log.warn({ user, reason: reasonOf(error), err: error }, 'Slack did not say who this is')
      known.delete(user)
    })
    return person
  }

  async function read(user: string): Promise<Person> {
    const { user: found } = await api.client.users.info({ user, include_locale: true })
    if (found?.id !== user) throw new Error('Slack did not answer about the person it was asked for')
    const teams = teamsOf(found)
    const language = found.locale?.toLowerCase().startsWith('ja') ? 'ja' : 'en'
    return { ...(found.locale && { language }), ...(teams && { teams }), teamAdmin: isAdminOf(found, teams) }
  }

  function isAdminOf(found: Profile, teams: readonly string[] | undefined): boolean {
    const isHere = teams === undefined || teams.includes(self.team)
    const isGuest = found.is_restricted === true || found.is_ultra_restricted === true
    return (
      isHere && !isGuest && found.deleted !== true && (found.is_admin === true || found.is_owner === true)
    )
  }

  /** In an organisation one person is of several workspaces, and of all that an organisation-wide app serves. */
  function teamsOf(found: Profile): string[] | undefined {
    if (found.is_stranger === true) return []
    const { enterprise_id: enterprise, teams = [] } = found.enterprise_user ?? {}
    const named = [...teams, ...(found.team_id ? [found.team_id] : [])]
    if (named.length === 0) return undefined
    const isOfAll = self.isOrgWide === true && enterprise !== undefined && enterprise === self.enterprise
    return isOfAll ? [...named, self.team] : named
  }

  const people = async (user: string): Promise<Person> => {
    const kept = known.get(user)
    const person = kept && kept.until > Date.now() ? kept.person : look(user)
    return withTimeout(timeout, person, LATE).catch(() => ({}))
  }
  return Object.assign(people, {
    anew: (user: string) => withTimeout(timeout, look(user), LATE),
  })
}
