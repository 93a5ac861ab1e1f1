import type { Api } from './api.ts'
import type { Log } from './log.ts'

/** What the platform knows about a person that matters here. */
export interface Person {
  language?: 'ja' | 'en'
  teamAdmin?: boolean
}
/** `anew`: what was known before does not count. */
export type People = (user: string, how?: 'anew') => Promise<Person>

/** Whoever is no longer an admin of the workspace is none here after this time, in ms. */
const KEEP = 5 * 60 * 1000
const MOST = 10_000

/**
 * Locale and admin flag from users.info, kept for five minutes. Nobody waits for them longer than `patience`: an answer
 * counts for more than its language.
 */
export function createPeople(api: Api, log: Log, patience: number): People {
  const known = new Map<string, { until: number; person: Promise<Person> }>()
  return async (user, how) => {
    const kept = known.get(user)
    if (how !== 'anew' && kept && kept.until > Date.now()) return soon(kept.person, patience)
    const person = look(api, user).catch((error: unknown) => {
      log.warn({ user, error: String(error) }, 'Slack did not say who this is')
      known.delete(user)
      return {}
    })
    if (known.size >= MOST) known.clear()
    known.set(user, { until: Date.now() + KEEP, person })
    return soon(person, patience)
  }
}

async function look(api: Api, user: string): Promise<Person> {
  const { user: found } = await api.client.users.info({ user, include_locale: true })
  if (!found) return {}
  return {
    ...(found.locale && { language: found.locale.toLowerCase().startsWith('ja') ? 'ja' : 'en' }),
    teamAdmin: Boolean(found.is_admin || found.is_owner),
  }
}

/** The person, or nothing known when it takes too long. */
function soon(person: Promise<Person>, patience: number): Promise<Person> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({}), patience)
    void person.then((found) => {
      clearTimeout(timer)
      resolve(found)
    })
  })
}
