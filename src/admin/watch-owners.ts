import { z } from 'zod'
import type { Adapter } from '../adapter.ts'
import { appendEntry } from './audit.ts'
import type { AdminContext } from './guard.ts'

/**
 * Where the platform's administrators count as admins, the owner of the team decides who they are. A new owner is
 * therefore logged, so that nobody gains sight of a hospital's answers unnoticed.
 */

const INTERVAL_MS = 5 * 60_000

const Owner = z.strictObject({ user: z.string() })
const keyFor = (platform: string, team: string) => `meta/owner/${platform}/${team}`

/** Looks every five minutes; `look` looks now and resolves when it has looked at every listed team. */
export function watchOwners(
  context: AdminContext,
  adapters: readonly Adapter[],
): { look(): Promise<void>; stop(): void } {
  async function look(): Promise<void> {
    for (const { platform, team } of context.adminsFromPlatform) {
      const adapter = adapters.find((one) => one.platform === platform)
      if (team === undefined || !adapter?.ownerOf) continue
      try {
        await compare(context, platform, team, await adapter.ownerOf(team))
      } catch (error) {
        context.log.warn({ err: error, platform, team }, 'the platform did not say who owns a team')
      }
    }
  }
  const timer = setInterval(() => void look(), INTERVAL_MS)
  timer.unref()
  return { look, stop: () => clearInterval(timer) }
}

async function compare(context: AdminContext, platform: string, team: string, user: string): Promise<void> {
  const key = keyFor(platform, team)
  const before = Owner.safeParse(await context.store.get(key)).data?.user
  if (before === user) return
  // Logged before it is remembered: after an interruption the change is found again rather than lost.
  if (before !== undefined) {
    context.log.warn({ platform, team }, 'a team whose own admins count has a new owner')
    await appendEntry(context.store, {
      at: context.now().toISOString(),
      who: `${platform}:${user}`,
      act: 'owner',
      outcome: 'done',
      options: { team, before: `${platform}:${before}` },
      records: 0,
    })
  }
  await context.store.update(key, () => ({ set: { user }, result: undefined }))
}
