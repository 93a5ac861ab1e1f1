import { parseArgs } from 'node:util'
import type { Options } from '../admin/guard.ts'
import type { Read } from '../admin/options.ts'
import { words } from '../admin/words.ts'

export interface AllowedOptions {
  /** Those that take no value. */
  switches?: readonly string[]
  /** Those that take one; left out where the command itself says which are unknown. */
  values?: readonly string[]
}

/** `--name value`, and `--name` alone for a switch; or the first problem with its remedy. */
export function optionsIn(args: readonly string[], { switches = [], values }: AllowedOptions): Read<Options> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
  })
  const options: Record<string, string> = {}
  let open: string | undefined
  for (const token of tokens) {
    if (token.kind === 'option') {
      open = switches.includes(token.name) || token.value !== undefined ? undefined : token.name
      options[token.name] = token.value ?? ''
    } else if (token.kind === 'positional' && open !== undefined) {
      options[open] = token.value
      open = undefined
    } else if (token.kind === 'positional') {
      return { kind: 'problem', problem: words.notAnOption(token.value) }
    }
  }
  if (open !== undefined) return { kind: 'problem', problem: words.noValue(open) }
  const known = values && [...switches, ...values]
  const unknown = known && Object.keys(options).find((name) => !known.includes(name))
  return known && unknown !== undefined
    ? { kind: 'problem', problem: words.unknownOption(unknown, known) }
    : { kind: 'read', value: options }
}
