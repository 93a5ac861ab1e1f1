import { Routes } from 'discord.js'
import type { Team } from '../../src/adapter.ts'
import { fieldOf, textOf } from '../shared/field-of.ts'
import { createRecent } from '../shared/recent.ts'
import type { Calls } from './connection/calls.ts'
import { codeOf, UNKNOWN_MEMBER } from './connection/errors.ts'
import { administers } from './read/permissions.ts'

/** Asking about more servers than this for one person would crowd out everybody else's calls. */
const MAX_SERVERS = 50
/** What Discord said counts for so long, in ms: many who write at once, or one quickly, cost one look. */
const KEEP_FOR = 10_000
/** As many as Discord gives at once. */
const PAGE_SIZE = 200

/** Which servers the bot shares with a person, and what somebody may do in one. */
export interface Servers {
  sharedWith(
    user: string,
    options: { preferred: (server: string) => boolean; anew: boolean },
  ): Promise<readonly Team[] | undefined>
  /** Owner, or with the permission to administer or manage it. */
  isAdmin(user: string, server: string): Promise<boolean>
  ownerOf(server: string): Promise<string>
}

/**
 * A list of the bot's servers says nothing about who else is there: each is asked for this one member, which needs no
 * privileged intent. Only a clear yes or no counts; anything else leaves the question open.
 */
export function createServers(calls: Calls): Servers {
  const known = createRecent<Look<readonly Team[]>>(10_000)
  let own: Look<Team[]> | undefined

  async function lookUp(user: string, preferred: (server: string) => boolean, anew: boolean) {
    if (anew || !own?.counts()) own = look(ownServers())
    const all = await own.found
    const asked = all.length <= MAX_SERVERS ? all : all.filter(({ team }) => preferred(team))
    if (asked.length > MAX_SERVERS)
      throw new Error(`more than ${MAX_SERVERS} servers with admins are too many to ask`)
    const members = await Promise.all(asked.map(({ team }) => memberOf(team, user)))
    return asked.filter((_, index) => members[index] !== undefined)
  }

  async function ownServers(): Promise<Team[]> {
    const found: Team[] = []
    for (let after = '0'; ; after = found.at(-1)?.team ?? after) {
      const query = { limit: String(PAGE_SIZE), after }
      const page = teamsIn(await calls({ method: 'Get', route: Routes.userGuilds(), query }))
      found.push(...page)
      if (page.length < PAGE_SIZE) return found
    }
  }

  /** Undefined where Discord says that they are not in it. */
  async function memberOf(server: string, user: string): Promise<unknown> {
    try {
      const member = await calls({ method: 'Get', route: Routes.guildMember(server, user) })
      if (fieldOf(fieldOf(member, 'user'), 'id') === user) return member
      throw new Error('Discord did not answer with the member it was asked for')
    } catch (error) {
      if (codeOf(error) === UNKNOWN_MEMBER) return undefined
      throw error
    }
  }

  const guildOf = (server: string) => calls({ method: 'Get', route: Routes.guild(server) })

  return {
    async sharedWith(user, { preferred, anew }) {
      const kept = known.get(user)
      if (!anew && kept?.counts()) return kept.found
      const now = look(lookUp(user, preferred, anew))
      known.set(user, now)
      return now.found
    },
    async isAdmin(user, server) {
      const [guild, member] = await Promise.all([guildOf(server), memberOf(server, user)])
      if (member === undefined) return false
      if (fieldOf(guild, 'owner_id') === user) return true
      // Everybody in a server has the role that bears the server's own id.
      const own = new Set([server, ...listIn(member, 'roles')])
      return listIn(guild, 'roles').some(
        (role) => own.has(fieldOf(role, 'id')) && administers(fieldOf(role, 'permissions')),
      )
    },
    async ownerOf(server) {
      const owner = textOf(await guildOf(server), 'owner_id')
      if (owner === undefined) throw new Error('Discord did not say who owns a server')
      return owner
    },
  }
}

interface Look<T> {
  found: Promise<T>
  /** While Discord has not answered, and for a while after. */
  counts(): boolean
}

function look<T>(found: Promise<T>): Look<T> {
  let until = Number.POSITIVE_INFINITY
  const settled = () => {
    until = Date.now() + KEEP_FOR
  }
  found.then(settled, settled)
  return { found, counts: () => Date.now() < until }
}

function listIn(part: unknown, name: string): unknown[] {
  const list = fieldOf(part, name)
  return Array.isArray(list) ? list : []
}

function teamsIn(guilds: unknown): Team[] {
  if (!Array.isArray(guilds)) throw new Error('Discord did not answer with a list of servers')
  return guilds.map((guild: unknown) => {
    const [team, name] = [textOf(guild, 'id'), textOf(guild, 'name')]
    if (team === undefined || name === undefined)
      throw new Error('Discord listed something that is no server')
    return { team, name }
  })
}
