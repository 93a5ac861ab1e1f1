import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { Host, Update } from '../../src/adapter.ts'
import { acknowledgeStored, createAcknowledge } from './acknowledge.ts'
import type { Log } from './connection/log.ts'
import type { Api } from './connection/web-api.ts'
import type { Dispatch } from './dispatch.ts'
import { FORM } from './forms/form-view.ts'
import { type Answer, createModals } from './forms/modals.ts'
import { readAction } from './read/actions.ts'
import { readMention, readMessage, readOpened, readShortcut, readSlash, type Self } from './read/events.ts'
import type { People } from './read/people.ts'
import { rich } from './render/paragraphs.ts'
import type { DirectMessages } from './show/direct-messages.ts'
import type { SendEphemeral } from './show/ephemeral.ts'
import { isStranger, type Payload, type RefuseStranger, strangerView } from './stranger.ts'
import { words } from './words.ts'

/** Listens to everything Slack can tell us; each delivery is acknowledged when what it did is stored. */
export function registerListeners(
  app: App,
  parts: {
    api: Api
    host: Host
    self: Self
    dispatch: Dispatch
    directMessages: DirectMessages
    people: People
    sendEphemeral: SendEphemeral
    refuseStranger: RefuseStranger
    /** The acknowledgement of an event, by its body. */
    ackOf(body: object): () => Promise<void>
    log: Log
  },
): void {
  const { api, host, self, dispatch, directMessages, people, sendEphemeral, refuseStranger, ackOf, log } =
    parts
  const commandIn = (text: string) => host.command(text)
  const acknowledge = createAcknowledge(log)
  const modals = createModals({ api, host, self, dispatch, log })

  /** "One moment, please", to this person alone, where they are. */
  const sayWait = async ({ from, language }: Pick<Update, 'from' | 'language'>): Promise<void> => {
    const { wait } = words[language ?? (await people(from.user)).language ?? 'ja']
    const place =
      from.place === 'dm' || from.place === 'home' ? await directMessages.channelOf(from.user) : from.place
    await sendEphemeral({ ...from, place }, { text: wait, blocks: rich(wait) }, false)
  }

  /** `ack` at once and the word to wait beside it: for deliveries whose acknowledgement says nothing itself. */
  const takeAll = async (updates: Update[], body: Payload, ack: () => Promise<unknown>): Promise<void> => {
    const [first] = updates
    if (!first) return acknowledge(ack)
    const wait = () => Promise.all([ack(), sayWait(first)])
    await acknowledgeStored(acknowledge, { ack, wait }, async (stored) => {
      let left = updates.length
      const one = () => {
        left -= 1
        if (left === 0) stored()
      }
      for (const update of updates) await dispatch(update, body, one)
    })
  }

  const act = async (body: BlockAction, ack: () => Promise<unknown>): Promise<void> => {
    const action = readAction(body, self, new Date())
    switch (action.kind) {
      case 'update':
        return takeAll([action.update], body, ack)
      case 'form': {
        if (isStranger(await people(body.user.id), body, self))
          return acknowledge(ack).then(() => refuseStranger(body.user.id, body))
        const wait = () => Promise.all([ack(), sayWait(action.update)])
        return acknowledgeStored(acknowledge, { ack, wait }, (stored) => modals.open(body, action, stored))
      }
      case 'add-row':
      case 'remove-row':
        await acknowledge(ack)
        return modals.changeRows(body, action)
      case 'nothing':
        await acknowledge(ack)
        log.info({ action: body.actions[0]?.action_id }, 'A control of an earlier version was used')
        return action.update && dispatch(action.update, body, () => {})
    }
  }

  const submit = async (body: ViewSubmitAction, ack: Answer) =>
    isStranger(await people(body.user.id), body, self)
      ? acknowledge(() => ack({ response_action: 'update', view: strangerView() }))
      : modals.submit(body, ack)

  app.event('message', async ({ body, event }) => {
    if (event.channel_type === 'im' && 'user' in event && event.user && event.user !== self.user)
      directMessages.learn(event.user, event.channel)
    await takeAll(readMessage(body, self), body, ackOf(body))
  })
  app.event('app_mention', async ({ body }) => takeAll(readMention(body, self, commandIn), body, ackOf(body)))
  app.event('app_home_opened', async ({ body }) => {
    await acknowledge(ackOf(body))
    await dispatch(readOpened(body, self), body, () => {})
  })
  app.command(/.*/, async ({ body, ack }) => {
    const update = readSlash(body, self, commandIn, new Date())
    const wait = async () => {
      const { language = 'ja' } = await people(body.user_id)
      await ack({ response_type: 'ephemeral', text: words[language].wait })
    }
    await acknowledgeStored(acknowledge, { ack: () => ack(), wait }, (stored) =>
      dispatch(update, body, stored),
    )
  })
  app.shortcut(/.*/, async ({ body, ack }) =>
    takeAll([readShortcut(body, self, new Date())], body, () => ack()),
  )
  app.action({ type: 'block_actions' }, async ({ body, ack }) => act(body, () => ack()))
  app.view<ViewSubmitAction>(FORM, async ({ body, ack }) => submit(body, ack))
}
