import type { APIApplicationCommandBasicOption, APIApplicationCommandSubcommandOption } from 'discord.js'

/** What both languages say: the English stands in the command itself, the Japanese is its localization. */
export type Both = [en: string, ja: string]

function described(name: string, ja: string, description: Both) {
  return {
    name,
    name_localizations: { ja },
    description: description[0],
    description_localizations: { ja: description[1] },
  }
}

export function subcommand(
  name: string,
  ja: string,
  description: Both,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return { type: 1, ...described(name, ja, description), options }
}

/** A text option; with `choices` one of these, shown by their names. */
export function text(
  name: string,
  ja: string,
  description: Both,
  more: { required?: boolean; choices?: [value: string, name: Both][]; maxLength?: number } = {},
): APIApplicationCommandBasicOption {
  const base = { type: 3 as const, ...described(name, ja, description), required: more.required ?? false }
  if (!more.choices) return { ...base, max_length: more.maxLength ?? 100 }
  return {
    ...base,
    choices: more.choices.map(([value, names]) => ({
      name: names[0],
      name_localizations: { ja: names[1] },
      value,
    })),
  }
}
