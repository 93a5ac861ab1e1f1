import type { Host, Message, Update } from '../../src/adapter.ts'
import { Unreachable } from '../../src/adapter.ts'
import type { Calls } from './connection/calls.ts'
import { note } from './render/body.ts'
import { defer, type InteractionResponse } from './respond/response.ts'
import { editMessage, followUp } from './respond/webhook.ts'
import type { DirectMessages } from './show/direct-messages.ts'
import { words } from './words.ts'

/** From a server into the direct conversation. Where that is closed, say so; the interview goes on where it was. */
export async function moveToDm(
  host: Host,
  calls: Calls,
  directMessages: DirectMessages,
  response: InteractionResponse,
  update: Omit<Update, 'input' | 'on'>,
  language: Message['language'],
): Promise<void> {
  const say = words[language]
  const { platform, user } = update.from
  const first = await defer(calls, response)
  try {
    const there = await directMessages.send(user, note(say.dmHere), update.id)
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
    if (first.kind === 'update') await editMessage(calls, response, moved)
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error
    if (first.kind !== 'over') await followUp(calls, response, note(say.dmClosed))
  }
}
