import { userInfo } from 'node:os'
import type { Adapter } from '../adapter.ts'
import type { Actor } from '../admin/access.ts'
import type { AdminContext, Options } from '../admin/guard.ts'
import type { Store } from '../store/store.ts'
import { type AllowedOptions, optionsIn } from './options.ts'
import { type Shell, say } from './shell.ts'

/** What an admin action works with, and who is at the shell. */
export interface AtShell {
  context: AdminContext
  actor: Actor
}

/** An admin's command: reads its options, then acts as the person at the shell. */
export function adminCommand(
  shell: Shell,
  args: readonly string[],
  allowed: AllowedOptions,
  act: (options: Options, at: AtShell) => Promise<number>,
): Promise<number> {
  const read = optionsIn(args, allowed)
  if (read.kind === 'read') return asAdmin(shell, (at) => act(read.value, at))
  say(shell, read.problem)
  return Promise.resolve(2)
}

/** Acts on the configured store as the person at the shell. */
export async function asAdmin(shell: Shell, act: (at: AtShell) => Promise<number>): Promise<number> {
  const store = await shell.openStore()
  try {
    return await act({
      context: contextOf(shell, store),
      actor: { kind: 'shell', user: userInfo().username },
    })
  } finally {
    await store.close()
  }
}

/** What admin actions work with, for a process on this store. */
export function contextOf(shell: Shell, store: Store, adapters: readonly Adapter[] = []): AdminContext {
  const { admins, adminsFromPlatform, survey } = shell.config
  return {
    store,
    get surveys() {
      return shell.surveys.all()
    },
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
