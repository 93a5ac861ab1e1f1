import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import type { Adapter } from '../adapter.ts'
import type { Actor } from '../admin/access.ts'
import type { AdminContext, Options } from '../admin/guard.ts'
import type { Read } from '../admin/options.ts'
import { words } from '../admin/words.ts'
import type { Store } from '../store/store.ts'
import type { Shell } from './shell.ts'

/** The admin's acts for a shell command: who is at the shell, on the configured store. Close it in the end. */
export async function adminAtShell(shell: Shell): Promise<{
  context: AdminContext
  actor: Actor
  close(): Promise<void>
}> {
  const store = await shell.openStore()
  return {
    context: contextOf(shell, store),
    actor: { kind: 'shell', user: userInfo().username },
    close: () => store.close(),
  }
}

/** What the admin's acts work with, for a process on this store. */
export function contextOf(shell: Shell, store: Store, adapters: readonly Adapter[] = []): AdminContext {
  const { admins, adminsFromPlatform, survey } = shell.config
  return {
    store,
    surveys: shell.surveys,
    survey,
    admins,
    adminsFromPlatform,
    globalPlatforms: new Set(
      adapters.filter(({ usersAreGlobal }) => usersAreGlobal).map(({ platform }) => platform),
    ),
    now: () => new Date(),
    log: shell.log,
  }
}

/** `--name value`, and `--name` alone for the given switches. */
export function optionsIn(args: readonly string[], switches: readonly string[]): Read<Options> {
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
      open = undefined
      const isSwitch = switches.includes(token.name)
      if (!isSwitch && token.value === undefined) open = token.name
      options[token.name] = token.value ?? ''
    } else if (token.kind === 'positional' && open !== undefined) {
      options[open] = token.value
      open = undefined
    } else if (token.kind === 'positional') {
      return { kind: 'problem', problem: words.notAnOption(token.value) }
    }
  }
  return open === undefined
    ? { kind: 'read', value: options }
    : { kind: 'problem', problem: words.noValue(open) }
}
