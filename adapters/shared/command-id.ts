import type { Command } from '../../src/adapter.ts'
import { commandFrom } from './command-from.ts'

/**
 * A command as the id of a platform's control, and back: `why?question=Q6&part=judge`. An admin's option ends in a dot,
 * so that it can bear any name: `export?format.=xlsx`. Every command the assistant
 * puts on a button fits 100 characters, the tightest limit of the platforms (Discord's custom ids).
 */

export const MAX_ID_LENGTH = 100

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
  if (id.length > MAX_ID_LENGTH)
    throw new RangeError(`The command ${command.name} makes an id of ${id.length} characters`)
  return id
}

/** Undefined where the id is no command: an old version's, or somebody's invention. */
export function decodeCommand(id: string): Command | undefined {
  const mark = id.indexOf('?')
  const name = mark < 0 ? id : id.slice(0, mark)
  const query = [...new URLSearchParams(mark < 0 ? '' : id.slice(mark + 1))]
  const options = query.filter(([key]) => key.endsWith('.'))
  return commandFrom(name, firstOf(query), new Map(options.map(([key, value]) => [key.slice(0, -1), value])))
}

/** Of what is named twice the first counts. */
function firstOf(query: [string, string][]): Map<string, string> {
  return new Map(query.toReversed())
}
