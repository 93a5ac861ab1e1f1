import { Refusal, refusals } from './refuse.ts'
import type { Guild, Json, World } from './world.ts'

/** The bot's own servers in the order of their ids; Discord gives 200 at most, behind `after`. */
export function guildsOfBot(world: World, query: URLSearchParams): Json[] {
  const limit = Number(query.get('limit') ?? 200)
  if (!(limit >= 1 && limit <= 200)) throw refusals.invalid(['limit: int value should be between 1 and 200.'])
  const after = BigInt(query.get('after') ?? 0)
  return [...world.guilds.values()]
    .filter(({ withoutBot, id }) => !withoutBot && BigInt(id) > after)
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, limit)
    .map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] }))
}

/** Nothing is told about a server that the bot is not in. */
export function guildWithBot(world: World, id: string): Guild {
  const guild = world.guilds.get(id)
  if (!guild) throw new Refusal(404, 10004, 'Unknown Guild')
  if (guild.withoutBot) throw refusals.missingAccess()
  return guild
}

export function memberOf(world: World, guild: Guild, user: string): Json {
  if (!world.users.has(user)) throw refusals.unknownUser()
  const member = guild.members.get(user)
  if (!member) throw new Refusal(404, 10007, 'Unknown Member')
  return {
    user: { id: user, username: `person-${user}` },
    roles: member.admin ? [managersOf(guild)] : [],
    joined_at: new Date(0).toISOString(),
  }
}

/** A server has a role of its own id for everybody, and here one for those who manage it. */
export function guildFor(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner,
    roles: [
      { id: guild.id, name: '@everyone', permissions: '0' },
      { id: managersOf(guild), name: 'managers', permissions: '32' },
    ],
  }
}

const managersOf = (guild: Guild): string => String(BigInt(guild.id) + 1n)
