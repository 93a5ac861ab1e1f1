import type { Command, GuidancePart } from '../../src/adapter.ts'

/**
 * A command as the id of a platform's control, and back: `why?question=Q6&part=judge`. Every command the assistant
 * puts on a button fits 100 characters, the tightest limit of the platforms (Discord's custom ids).
 */

export const LONGEST_ID = 100

/** @throws {RangeError} when the id would be longer than a platform takes. */
export function encodeCommand(command: Command): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(command)) {
    if (key === 'name' || value === undefined) continue
    if (typeof value === 'object')
      for (const [option, chosen] of Object.entries(value)) query.append(`${option}.`, String(chosen))
    else query.append(key, String(value))
  }
  const id = query.size === 0 ? command.name : `${command.name}?${query}`
  if (id.length > LONGEST_ID)
    throw new RangeError(`The command ${command.name} makes an id of ${id.length} characters`)
  return id
}

/** Undefined where the id is no command: an old version's, or somebody's invention. */
export function decodeCommand(id: string): Command | undefined {
  const mark = id.indexOf('?')
  const name = mark < 0 ? id : id.slice(0, mark)
  const query = new URLSearchParams(mark < 0 ? '' : id.slice(mark + 1))
  const question = query.get('question') ?? undefined
  const response = query.get('response') ?? undefined
  const term = query.get('term') ?? undefined
  const part = partOf(query.get('part'))
  const page = pageOf(query.get('page'))
  switch (name) {
    case 'start':
    case 'status':
    case 'back':
    case 'later':
    case 'review':
    case 'submit':
    case 'pause':
    case 'resume':
    case 'restart':
    case 'reopen':
    case 'help':
    case 'close':
    case 'confirm':
    case 'cancel':
    case 'desk':
    case 'deadline':
      return { name }
    case 'why':
      return {
        name,
        ...(question !== undefined && { question }),
        ...(part && { part }),
        ...(page && { page }),
        ...(term !== undefined && { term }),
      }
    case 'goto':
      return { name, ...(question !== undefined && { question }) }
    case 'page':
      return page === undefined ? undefined : { name, page }
    case 'language': {
      const language = query.get('language')
      return { name, ...((language === 'ja' || language === 'en') && { language }) }
    }
    case 'team': {
      const team = query.get('team')
      return team === null ? undefined : { name, team }
    }
    case 'receipt':
      return response === undefined ? undefined : { name, response }
    case 'gaps':
      return { name, ...(response !== undefined && { response }) }
    case 'done':
    case 'same':
      return question === undefined ? undefined : { name, question }
    case 'overview':
    case 'export':
    case 'delete':
    case 'close-survey':
    case 'open-survey':
    case 'audit': {
      const options = optionsOf(query)
      return { name, ...(options && { options }) }
    }
    default:
      return undefined
  }
}

function partOf(text: string | null): GuidancePart | undefined {
  switch (text) {
    case 'why':
    case 'judge':
    case 'ask':
    case 'official':
    case 'terms':
    case 'readings':
      return text
    default:
      return undefined
  }
}

function pageOf(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

/** An option ends in a dot, so that it can bear any name, also one of the keys above. */
function optionsOf(query: URLSearchParams): Record<string, string> | undefined {
  const options = [...query]
    .filter(([key]) => key.endsWith('.'))
    .map(([key, value]) => [key.slice(0, -1), value])
  return options.length === 0 ? undefined : Object.fromEntries(options)
}
