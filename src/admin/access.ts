import type { Admin } from '../config.ts'
import type { Person } from '../record.ts'

/** Who is acting: the respondent's own platform identity, or the person at the server's shell. */
export type Actor =
  | { kind: 'person'; person: Person /** The platform says so of this team. */; teamAdmin: boolean }
  | { kind: 'shell'; user: string }

/** `operator` acts for every team, `admin` for the team they act in, `respondent` for themselves. */
export type Role = 'operator' | 'admin' | 'respondent'

/** What can be asked for besides one's own papers, which everybody may have: those are no admin's act. */
export type Act = 'overview' | 'export' | 'delete' | 'gaps' | 'audit' | 'close' | 'reopen'

/** Who may do what: the one place that decides. docs/exports.md shows the same table. */
export const allowed: Record<Act, readonly Role[]> = {
  overview: ['operator', 'admin'],
  export: ['operator', 'admin'],
  delete: ['operator', 'admin'],
  gaps: ['operator', 'admin'],
  // What every team has done, and what stops every team: not one team's to see or decide.
  audit: ['operator'],
  close: ['operator'],
  reopen: ['operator'],
}

export interface AccessRules {
  admins: readonly Admin[]
  /** The platform's own administrators of a team count as its admins. */
  adminsFromPlatform: boolean
}

/** Whoever can run a command on the server reads the store anyway: the shell is an operator. */
export function roleOf(actor: Actor, rules: AccessRules): Role {
  if (actor.kind === 'shell') return 'operator'
  const { platform, user } = actor.person
  const mine = rules.admins.filter((admin) => admin.platform === platform && admin.user === user)
  if (mine.some((admin) => admin.operator)) return 'operator'
  if (mine.length > 0) return 'admin'
  return rules.adminsFromPlatform && actor.teamAdmin ? 'admin' : 'respondent'
}

export function may(role: Role, act: Act): boolean {
  return allowed[act].includes(role)
}

/** Whose responses the actor may see: every team's, those of the team they act in, or their own. */
export function visibleTo(actor: Actor, role: Role): (respondent: Person) => boolean {
  if (role === 'operator' || actor.kind === 'shell') return () => true
  const { platform, team } = actor.person
  const sameTeam = (other: Person) => other.platform === platform && other.team === team
  return role === 'admin' ? sameTeam : (other) => isOwn(actor, other)
}

/** Whether a response is the actor's own. A direct conversation may come without the team it belongs to. */
export function isOwn(actor: Actor, respondent: Person): boolean {
  if (actor.kind === 'shell') return false
  const { platform, team, user } = actor.person
  const sameTeam = respondent.team === team || respondent.team === '' || team === ''
  return respondent.platform === platform && respondent.user === user && sameTeam
}

/** `platform:user`, or `shell:user`: how records name the actor. */
export function nameOf(actor: Actor): string {
  return actor.kind === 'shell' ? `shell:${actor.user}` : `${actor.person.platform}:${actor.person.user}`
}
