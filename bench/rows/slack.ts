import type { Bench } from '../row.ts'
import { platformRow } from '../support/platforms.ts'
import { slackDouble } from '../support/slack-double.ts'

/** Whole interviews through the real Bolt, every answer on disk before it is shown. */
export const slack: Bench = async (options) => {
  const scripts = {
    ours: 'assistant',
    echo: 'echo-slack',
    by: 'a bare Bolt bot: a ready-made post and update an event',
  } as const
  const rows = []
  for (const [how, mode] of [
    ['in Socket Mode', 'socket'],
    ['over HTTP', 'http'],
  ] as const) {
    options.say(how)
    const what = `interviews ${how}, 32 at once, calls`
    rows.push(await platformRow('slack', what, () => slackDouble(mode), scripts, options))
  }
  return rows
}
