import type { Requester } from '../bot/services.ts'
import type { Admin, ListedTeam } from '../config/admins.ts'
import type { Owned } from '../interview/response.ts'

/**
 * Who is acting: a person on a platform, or the person at the server's shell. A platform that did not answer whether
 * somebody administers the team (`unknown`) gives no right.
 */
export type Actor = ({ kind: 'person' } & Requester) | { kind: 'shell'; user: string }

/** `operator` acts for every team, `admin` for the teams they are bound to, `respondent` for themselves. */
export type Role = 'operator' | 'admin' | 'respondent'

/** Admin actions. Fetching one's own response is not one. */
export type Act = 'overview' | 'export' | 'delete' | 'gaps' | 'audit' | 'close' | 'reopen' | 'team'

/** Who may do what. Nothing else decides it; docs/exports.md shows the same table. */
export const allowed: Record<Act, readonly Role[]> = {
  overview: ['operator', 'admin'],
  export: ['operator', 'admin'],
  delete: ['operator', 'admin'],
  gaps: ['operator', 'admin'],
  // These concern every team, or decide which team an interview belongs to: no single team's admins may do them.
  audit: ['operator'],
  close: ['operator'],
  reopen: ['operator'],
  team: ['operator'],
}

export interface AccessRules {
  admins: readonly Admin[]
  /** The teams whose administrators, according to the platform, count as admins while they act in that team. */
  adminsFromPlatform: readonly ListedTeam[]
  /** Platforms where a user id means the same person in every team: there a team is trusted only once it is bound. */
  globalPlatforms: ReadonlySet<string>
}

/** Whoever can run a command on the server can read the store anyway: at the shell one is an operator. */
export function roleOf(actor: Actor, rules: AccessRules): Role {
  if (actor.kind === 'shell') return 'operator'
  // Whoever has left the team is nobody's admin any more, whatever the configuration still says.
  if (actor.teamAdmin === 'stranger') return 'respondent'
  const { platform, user } = actor.person
  const isOperator = rules.admins.some(
    (admin) => admin.operator && admin.platform === platform && admin.user === user,
  )
  if (isOperator) return 'operator'
  return teamsOf(actor, rules).size > 0 ? 'admin' : 'respondent'
}

/** The teams whose responses an admin collects; the configured ones count wherever the admin writes. */
function teamsOf({ person, teamAdmin }: Extract<Actor, { kind: 'person' }>, rules: AccessRules): Set<string> {
  const { platform, user, team } = person
  const configured = rules.admins
    .filter((admin) => !admin.operator && admin.platform === platform && admin.user === user)
    // Where no team is configured, the platform has only one: the team they write in.
    .map((admin) => admin.team ?? team)
  const isListed = rules.adminsFromPlatform.some((listed) => covers(listed, platform, team))
  return new Set(
    [...configured, ...(teamAdmin === true && isListed ? [team] : [])].filter((one) => one !== ''),
  )
}

/** Whether a team has admins of its own, who collect its responses. */
export function hasAdmins(
  { admins, adminsFromPlatform }: Pick<AccessRules, 'admins' | 'adminsFromPlatform'>,
  platform: string,
  team: string,
): boolean {
  return (
    admins.some((admin) => !admin.operator && covers(admin, platform, team)) ||
    adminsFromPlatform.some((listed) => covers(listed, platform, team))
  )
}

function covers(listed: ListedTeam, platform: string, team: string): boolean {
  return listed.platform === platform && (listed.team ?? team) === team && team !== ''
}

export function may(role: Role, act: Act): boolean {
  return allowed[act].includes(role)
}

/** Which right was missing: an operator's, an admin's, one the platform could not confirm, or one that holds in a team only. */
export function missing(
  actor: Actor,
  act: Act,
  rules: AccessRules,
): 'operator' | 'admin' | 'unknown' | 'elsewhere' {
  if (!allowed[act].includes('admin')) return 'operator'
  if (actor.kind === 'shell') return 'admin'
  const { platform, team } = actor.person
  const listed = rules.adminsFromPlatform.filter((one) => one.platform === platform)
  if (team === '' && listed.length > 0) return 'elsewhere'
  return actor.teamAdmin === 'unknown' && listed.some((one) => covers(one, platform, team))
    ? 'unknown'
    : 'admin'
}

/** Which responses the actor may see as an admin: all of them, or those that certainly belong to one of their teams. */
export function visibleTo(actor: Actor, rules: AccessRules): (owned: Owned) => boolean {
  if (actor.kind === 'shell' || roleOf(actor, rules) === 'operator') return () => true
  const { platform } = actor.person
  const teams = teamsOf(actor, rules)
  const isCertain = ({ isBound }: Owned) => isBound || !rules.globalPlatforms.has(platform)
  return (owned) =>
    owned.respondent.platform === platform && teams.has(owned.respondent.team) && isCertain(owned)
}

/** `platform:user`, or `shell:user`. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'shell' ? `shell:${actor.user}` : `${actor.person.platform}:${actor.person.user}`
}
