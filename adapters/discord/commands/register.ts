import { type REST, type RESTPostAPIChatInputApplicationCommandsJSONBody, Routes } from 'discord.js'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }

/** Discord answers with these at their defaults where the command does not set them. */
const DEFAULTS: Record<string, Json[]> = {
  required: [false],
  options: [[]],
  name_localizations: [null, {}],
  description_localizations: [null, {}],
}

/**
 * Make Discord's list of commands the given one, for one server or for all. Written only when it differs: writing is
 * rationed (200 a day) and takes a while to reach everybody.
 */
export async function register(
  rest: Pick<REST, 'get' | 'put'>,
  application: string,
  commands: RESTPostAPIChatInputApplicationCommandsJSONBody[],
  guild?: string,
): Promise<'written' | 'unchanged'> {
  const route = guild
    ? Routes.applicationGuildCommands(application, guild)
    : Routes.applicationCommands(application)
  const there = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })
  if (same(commands, there)) return 'unchanged'
  await rest.put(route, { body: commands })
  return 'written'
}

/** Deep equality, ignoring Discord's defaults. */
function same(wanted: unknown, there: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(there) &&
      wanted.length === there.length &&
      wanted.every((one, index) => same(one, there[index]))
    )
  if (typeof wanted !== 'object' || wanted === null) return wanted === there
  if (typeof there !== 'object' || there === null) return false
  const actual = new Map(Object.entries(there))
  return (
    Object.entries(wanted).every(
      ([key, value]) =>
        same(value, actual.get(key)) || (isDefault(key, value) && isDefault(key, actual.get(key))),
    ) && [...actual].every(([key, value]) => key in wanted || !(key in DEFAULTS) || isDefault(key, value))
  )
}

function isDefault(key: string, value: unknown): boolean {
  return (
    value === undefined || (DEFAULTS[key] ?? []).some((one) => JSON.stringify(one) === JSON.stringify(value))
  )
}
