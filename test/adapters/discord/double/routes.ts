import { guildFor, guildsOfBot, guildWithBot, memberOf } from './guilds.ts'
import { answer, changeOfToken, follow, ofToken } from './interactions.ts'
import { createMessage, editMessage, openDirect, readMessages } from './messages.ts'
import { isObject, list, Refusal } from './refuse.ts'
import { validateCommands } from './validate-forms.ts'
import { type Attachment, apiMessage, type Json, type World } from './world.ts'

export interface Call {
  method: string
  path: string
  query: URLSearchParams
  body: Json
  files: Attachment[]
}

/** The answer to a call; undefined for "204 No Content". Throws a `Refusal`. */
export function route(world: World, call: Call, gateway: () => string): unknown {
  const { method, body, files, query } = call
  const parts = call.path
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
  if (parts.shift() !== 'api' || parts.shift() !== 'v10') throw new Refusal(404, 0, '404: Not Found')
  const [kind, one = '', two = '', three = '', four = ''] = parts
  switch (`${method} ${kind}`) {
    case 'GET gateway':
      return {
        url: gateway(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      }
    case 'POST users':
      return openDirect(world, body)
    case 'GET users':
      return guildsOfBot(world, query)
    case 'GET guilds': {
      const guild = guildWithBot(world, one)
      if (two === '') return guildFor(guild)
      if (two !== 'members' || three === '') throw new Refusal(404, 0, '404: Not Found')
      return memberOf(world, guild, three)
    }
    case 'GET channels':
      return readMessages(world, one, query)
    case 'POST channels':
      return createMessage(world, one, body, files)
    case 'PATCH channels':
      return editMessage(world, one, three, body, files)
    case 'POST interactions': {
      const answered = answer(world, one, two, body, files)
      return query.get('with_response') === 'true' ? answered : undefined
    }
    case 'POST webhooks':
      return follow(world, one, two, body, files)
    case 'PATCH webhooks':
      return changeOfToken(world, [one, two, four], body, files)
    case 'GET webhooks':
      return apiMessage(world, ofToken(world, one, two, four))
    case 'DELETE webhooks':
      ofToken(world, one, two, four).deleted = true
      return undefined
    case 'GET applications':
      return stored(world, parts, query.get('with_localizations') === 'true')
    case 'PUT applications': {
      const commands = list(body.list)
      validateCommands(commands)
      world.commands.set(parts.slice(1).join('/'), commands)
      return stored(world, parts, true)
    }
    default:
      throw new Refusal(404, 0, '404: Not Found')
  }
}

/** As Discord gives commands back: with ids, with its defaults filled in, translations only when asked for. */
function stored(world: World, parts: string[], localized: boolean): Json[] {
  const commands = world.commands.get(parts.slice(1).join('/')) ?? []
  return commands.map((command) => ({
    id: world.application,
    application_id: world.application,
    version: '1',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    ...withDefaults(command, localized),
  }))
}

function withDefaults(part: Json, localized: boolean): Json {
  const kept = Object.entries(part).filter(([key]) => localized || !key.endsWith('_localizations'))
  return Object.fromEntries(
    kept
      .map(([key, value]): [string, unknown] => [
        key,
        Array.isArray(value)
          ? value.map((one) => (isObject(one) ? withDefaults(one, localized) : one))
          : value,
      ])
      // Discord leaves out what says nothing.
      .filter(
        ([key, value]) =>
          !(key === 'required' && value === false) && !(Array.isArray(value) && value.length === 0),
      ),
  )
}
