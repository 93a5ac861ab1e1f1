import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { Host, Update } from '../../src/adapter.ts'
import { createKeyedQueue } from '../../src/keyed-queue.ts'
import { createAcknowledge } from './acknowledge.ts'
import type { Log } from './connection/log.ts'
import type { Api } from './connection/web-api.ts'
import { FORM } from './forms/form-view.ts'
import { type Answer, createModals } from './forms/modals.ts'
import { readAction } from './read/actions.ts'
import { readMention, readMessage, readOpened, readShortcut, readSlash, type Self } from './read/events.ts'
import type { People } from './read/people.ts'
import type { Rooms, Settle } from './show/direct-messages.ts'
import type { Whisper } from './show/ephemeral.ts'
import { createTurnAway, isStranger, type Payload, strangerView } from './stranger.ts'

/** Everything Slack can tell us: acknowledged at once, then read and handed to the assistant in order for each person. */
export function createEars(parts: {
  api: Api
  host: Host
  self: Self
  rooms: Rooms
  settle: Settle
  people: People
  whisper: Whisper
  log: Log
}): { listen(app: App): void } {
  const { api, host, self, rooms, settle, people, whisper, log } = parts
  const queue = createKeyedQueue()
  const words = (text: string) => host.command(text)

  /** The lane keeps the order in which things arrived; the assistant's own work does not hold up the next arrival. */
  const hear = async (update: Update, body: Payload): Promise<void> => {
    const { user } = update.from
    const { done } = await queue.run(user, async () => {
      const { language, teamAdmin, ...person } = await people(user)
      if (isStranger(person, body, self)) return { done: turnAway(user, body) }
      const settled = await settle({
        ...update,
        ...(language && { language }),
        ...(teamAdmin !== undefined && { teamAdmin }),
      })
      return { done: settled && host.receive(settled) }
    })
    await done
  }

  const turnAway = createTurnAway(whisper, self, log)
  const acknowledge = createAcknowledge(log)
  const modals = createModals({ api, host, self, hear, log })

  const press = async (body: BlockAction) => {
    const pressed = readAction(body, self, new Date())
    switch (pressed.kind) {
      case 'update':
        return hear(pressed.update, body)
      case 'form':
        return isStranger(await people(body.user.id), body, self)
          ? turnAway(body.user.id, body)
          : modals.open(body, pressed)
      case 'rows':
        return modals.changeRows(body, pressed.action)
      case 'nothing':
        return log.info({ action: body.actions[0]?.action_id }, 'A control of an earlier version was used')
    }
  }

  const submit = async (body: ViewSubmitAction, ack: Answer) =>
    isStranger(await people(body.user.id), body, self)
      ? acknowledge(() => ack({ response_action: 'update', view: strangerView() }))
      : modals.submit(body, ack)

  return {
    listen(app) {
      app.event('message', async ({ body, event }) => {
        if (event.channel_type === 'im' && 'user' in event && event.user && event.user !== self.user)
          rooms.learn(event.user, event.channel)
        for (const update of readMessage(body, self)) await hear(update, body)
      })
      app.event('app_mention', async ({ body }) => {
        for (const update of readMention(body, self, words)) await hear(update, body)
      })
      app.event('app_home_opened', async ({ body }) => hear(readOpened(body, self), body))
      app.command(/.*/, async ({ body, ack }) => {
        await acknowledge(ack)
        await hear(readSlash(body, self, words, new Date()), body)
      })
      app.shortcut(/.*/, async ({ body, ack }) => {
        await acknowledge(ack)
        await hear(readShortcut(body, self, new Date()), body)
      })
      app.action({ type: 'block_actions' }, async ({ body, ack }) => {
        await acknowledge(ack)
        await press(body)
      })
      app.view<ViewSubmitAction>(FORM, async ({ body, ack }) => submit(body, ack))
    },
  }
}
