import { Routes } from 'discord.js'
import type { Team } from '../../src/adapter.ts'
import type { Calls } from './connection/calls.ts'
import { isElsewhere } from './connection/errors.ts'
import { Recent } from './connection/recent.ts'
import { fieldOf } from './respond/webhook.ts'

/** Asking about more servers than this would take too long. */
const MOST = 20
/** What Discord said counts for so long, in ms: somebody who writes quickly costs one look. */
const KEEP = 10_000
/** As many as Discord gives at once. */
const PAGE = 200

/** Which servers the bot shares with a person. */
export interface Servers {
  sharedWith(user: string, preferred: (server: string) => boolean): Promise<readonly Team[] | undefined>
  ownerOf(server: string): Promise<string>
}

/**
 * A list of the bot's servers says nothing about who else is there: each is asked for this one member, which needs no
 * privileged intent.
 */
export function createServers(calls: Calls): Servers {
  const known = new Recent<{ until: number; shared: Promise<readonly Team[] | undefined> }>(10_000)

  async function look(user: string, preferred: (server: string) => boolean) {
    const all = await own()
    const asked = all.length <= MOST ? all : all.filter(({ team }) => preferred(team))
    if (asked.length > MOST) return undefined
    const shared = await Promise.all(asked.map(async (one) => ((await has(one.team, user)) ? [one] : [])))
    return shared.flat()
  }

  async function own(): Promise<Team[]> {
    const found: Team[] = []
    for (let after = '0'; ; after = found.at(-1)?.team ?? after) {
      const query = { limit: String(PAGE), after }
      const page = teamsIn(await calls({ method: 'Get', route: Routes.userGuilds(), query }))
      found.push(...page)
      if (page.length < PAGE) return found
    }
  }

  async function has(server: string, user: string): Promise<boolean> {
    try {
      await calls({ method: 'Get', route: Routes.guildMember(server, user) })
      return true
    } catch (error) {
      if (isElsewhere(error)) return false
      throw error
    }
  }

  return {
    async sharedWith(user, preferred) {
      const kept = known.get(user)
      if (kept && kept.until > Date.now()) return kept.shared
      const shared = look(user, preferred)
      known.set(user, { until: Date.now() + KEEP, shared })
      return shared
    },
    async ownerOf(server) {
      const owner = fieldOf(await calls({ method: 'Get', route: Routes.guild(server) }), 'owner_id')
      if (typeof owner !== 'string') throw new Error('Discord did not say who owns a server')
      return owner
    },
  }
}

function teamsIn(guilds: unknown): Team[] {
  if (!Array.isArray(guilds)) return []
  return guilds.flatMap((guild: unknown) => {
    const [team, name] = [fieldOf(guild, 'id'), fieldOf(guild, 'name')]
    return typeof team === 'string' && typeof name === 'string' ? [{ team, name }] : []
  })
}
