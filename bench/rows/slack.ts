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
  options.say('Socket Mode')
  const socket = await platformRow(
    'slack',
    'interviews in Socket Mode, 32 at once, calls',
    () => slackDouble('socket'),
    scripts,
    options,
  )
  options.say('HTTP')
  const http = await platformRow(
    'slack',
    'interviews over HTTP, 32 at once, calls',
    () => slackDouble('http'),
    scripts,
    options,
  )
  return [socket, http]
}
