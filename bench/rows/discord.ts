import type { Bench } from '../row.ts'
import { discordDouble } from '../support/discord-double.ts'
import { platformRow } from '../support/platforms.ts'

/** Whole interviews through the real discord.js, its own brake of 50 calls a second taken off on both sides. */
export const discord: Bench = async (options) => {
  const scripts = {
    ours: 'assistant',
    echo: 'echo-discord',
    by: 'a bare discord.js bot: a ready-made post and update an event',
  } as const
  return [
    await platformRow(
      'discord',
      'interviews, 32 at once, calls',
      () => discordDouble('unhurried'),
      scripts,
      options,
    ),
  ]
}
