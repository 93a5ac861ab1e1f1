import type { Host, Message, Update } from '../../src/adapter.ts'
import { Unreachable } from '../../src/adapter.ts'
import type { Calls } from './connection/calls.ts'
import { note } from './render/body.ts'
import { defer, type Turn } from './respond/response.ts'
import { change, follow } from './respond/webhook.ts'
import type { Direct } from './show/direct-messages.ts'
import { words } from './words.ts'

/** From a server into the direct conversation. Where that is closed, say so; the interview goes on where it was. */
export async function moveToDirect(
  host: Host,
  calls: Calls,
  direct: Direct,
  turn: Turn,
  update: Omit<Update, 'input' | 'on'>,
  language: Message['language'],
): Promise<void> {
  const say = words[language]
  const { platform, user } = update.from
  const first = await defer(calls, turn)
  try {
    const there = await direct.send(user, note(say.dmHere), update.id)
    await host.receive({
      ...update,
      // What goes on there was not written in the server.
      from: { platform, team: '', user, place: 'dm' },
      input: { kind: 'command', command: { name: 'start' } },
    })
    const link = {
      type: 2,
      style: 5,
      label: say.dmOpen,
      url: `https://discord.com/channels/@me/${there.place}`,
    }
    const moved = note(say.dmMoved, {
      embeds: [],
      attachments: [],
      components: [{ type: 1, components: [link] }],
    })
    if (first.kind === 'update') await change(calls, turn, moved)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    if (first.kind !== 'over') await follow(calls, turn, note(say.dmClosed))
  }
}
