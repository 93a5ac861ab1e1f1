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
import type { DirectMessages, RedirectToDm } from './show/direct-messages.ts'
import type { SendEphemeral } from './show/ephemeral.ts'
import { createRefuseStranger, isStranger, type Payload, strangerView } from './stranger.ts'

/** Listens to everything Slack can tell us: acknowledged at once, then read and handed to the assistant in order for each person. */
export function registerListeners(
  app: App,
  parts: {
    api: Api
    host: Host
    self: Self
    directMessages: DirectMessages
    redirectToDm: RedirectToDm
    people: People
    sendEphemeral: SendEphemeral
    log: Log
  },
): void {
  const { api, host, self, directMessages, redirectToDm, people, sendEphemeral, log } = parts
  const queue = createKeyedQueue()
  const words = (text: string) => host.command(text)

  /** The queue keeps the order in which things arrived; the assistant's own work does not hold up the next arrival. */
  const dispatch = async (update: Update, body: Payload): Promise<void> => {
    const { user } = update.from
    const { done } = await queue.run(user, async () => {
      const { language, teamAdmin, ...person } = await people(user)
      if (isStranger(person, body, self)) return { done: refuseStranger(user, body) }
      const redirected = await redirectToDm({
        ...update,
        ...(language && { language }),
        ...(teamAdmin !== undefined && { teamAdmin }),
      })
      return { done: redirected && host.receive(redirected) }
    })
    await done
  }

  const refuseStranger = createRefuseStranger(sendEphemeral, self, log)
  const acknowledge = createAcknowledge(log)
  const modals = createModals({ api, host, self, dispatch, log })

  const act = async (body: BlockAction) => {
    const action = readAction(body, self, new Date())
    switch (action.kind) {
      case 'update':
        return dispatch(action.update, body)
      case 'form':
        return isStranger(await people(body.user.id), body, self)
          ? refuseStranger(body.user.id, body)
          : modals.open(body, action)
      case 'add-row':
      case 'remove-row':
        return modals.changeRows(body, action)
      case 'nothing':
        return log.info({ action: body.actions[0]?.action_id }, 'A control of an earlier version was used')
    }
  }

  const submit = async (body: ViewSubmitAction, ack: Answer) =>
    isStranger(await people(body.user.id), body, self)
      ? acknowledge(() => ack({ response_action: 'update', view: strangerView() }))
      : modals.submit(body, ack)

  app.event('message', async ({ body, event }) => {
    if (event.channel_type === 'im' && 'user' in event && event.user && event.user !== self.user)
      directMessages.learn(event.user, event.channel)
    for (const update of readMessage(body, self)) await dispatch(update, body)
  })
  app.event('app_mention', async ({ body }) => {
    for (const update of readMention(body, self, words)) await dispatch(update, body)
  })
  app.event('app_home_opened', async ({ body }) => dispatch(readOpened(body, self), body))
  app.command(/.*/, async ({ body, ack }) => {
    await acknowledge(ack)
    await dispatch(readSlash(body, self, words, new Date()), body)
  })
  app.shortcut(/.*/, async ({ body, ack }) => {
    await acknowledge(ack)
    await dispatch(readShortcut(body, self, new Date()), body)
  })
  app.action({ type: 'block_actions' }, async ({ body, ack }) => {
    await acknowledge(ack)
    await act(body)
  })
  app.view<ViewSubmitAction>(FORM, async ({ body, ack }) => submit(body, ack))
}
