import type { App, BlockAction, ViewSubmitAction } from '@slack/bolt'
import type { Host, Update } from '../../src/adapter.ts'
import type { Api } from './api.ts'
import { failureOf } from './failure.ts'
import { FORM, formView } from './form.ts'
import { createLanes } from './lanes.ts'
import type { Log } from './log.ts'
import type { People } from './people.ts'
import type { Rooms, Settle } from './place.ts'
import { type FormPressed, readAction } from './press.ts'
import {
  readMention,
  readMessage,
  readOpened,
  readShortcut,
  readSlash,
  readSubmission,
  type Self,
} from './read.ts'
import { withRows } from './rows.ts'
import { openView, problemsAt, submissionOf } from './submission.ts'

/** Everything Slack can tell us: acknowledged at once, then read and handed to the assistant in order for each person. */
export function createEars(parts: {
  api: Api
  host: Host
  self: Self
  rooms: Rooms
  settle: Settle
  people: People
  log: Log
}): { listen(app: App): void } {
  const { api, host, self, rooms, settle, people, log } = parts
  const lanes = createLanes()
  const words = (text: string) => host.command(text)

  /** Slack may be gone before it hears the acknowledgement; what the person did still counts. */
  const acknowledge = async (ack: () => Promise<void>) => {
    await ack().catch((error: unknown) =>
      log.info({ error: String(error) }, 'Slack did not hear an acknowledgement'),
    )
  }

  /** The lane keeps the order in which things arrived; the assistant's own work does not hold up the next arrival. */
  const hear = async (update: Update): Promise<void> => {
    const { done } = await lanes(update.from.user, async () => {
      const settled = await settle({ ...update, ...(await people(update.from.user)) })
      return { done: settled && host.receive(settled) }
    })
    await done
  }

  const press = async (body: BlockAction) => {
    const pressed = readAction(body, self, new Date())
    switch (pressed.kind) {
      case 'update':
        return hear(pressed.update)
      case 'form':
        return openForm(body, pressed)
      case 'rows':
        return changeRows(body, pressed.action)
      case 'nothing':
        return log.info({ action: body.actions[0]?.action_id }, 'A control of an earlier version was used')
    }
  }

  /** A modal must open within three seconds of the click; when it does not, the question is shown anew. */
  const openForm = async (body: BlockAction, { question, language, update }: FormPressed) => {
    try {
      const form = await host.form(update.from, question, language)
      if (form) {
        await api.client.views.open({
          trigger_id: body.trigger_id,
          view: formView(form, language, update.on),
        })
        return
      }
    } catch (error) {
      const failure = failureOf(error)
      // The same click, delivered twice, has opened it already.
      if (failure.kind === 'refused' && failure.code === 'exchanged_trigger_id') return
      log.warn({ question, error: String(error) }, 'A form did not open')
    }
    await hear(update)
  }

  const changeRows = async (body: BlockAction, action: string) => {
    if (!body.view) return
    const view = withRows(openView(body.view), action)
    if (!view) return
    try {
      await api.repeat('views.update', (client) =>
        client.views.update({
          view_id: body.view?.id ?? '',
          ...(body.view?.hash && { hash: body.view.hash }),
          view,
        }),
      )
    } catch (error) {
      // A quicker second click has changed the form already, or it was closed.
      log.info({ error: String(error) }, 'A form was not changed')
    }
  }

  /** Should checking itself fail, the assistant decides: a form is never left without an answer. */
  const check: Host['check'] = (...form) => {
    try {
      return host.check(...form)
    } catch (error) {
      log.error({ error: String(error) }, 'A form was not checked')
      return {}
    }
  }

  const submit = async (body: ViewSubmitAction, ack: (answer?: Errors) => Promise<void>) => {
    const view = openView(body.view)
    const submission = submissionOf(view)
    if (!submission) return acknowledge(ack)
    const { question, language } = submission.memory
    const problems = check(question, submission.given, language)
    if (Object.keys(problems).length > 0) {
      const errors = problemsAt(view, submission.memory, problems)
      return acknowledge(() => ack({ response_action: 'errors', errors }))
    }
    await acknowledge(ack)
    await hear(readSubmission(body, submission, self, new Date()))
  }

  return {
    listen(app) {
      app.event('message', async ({ body, event }) => {
        if (event.channel_type === 'im' && 'user' in event && event.user && event.user !== self.user)
          rooms.learn(event.user, event.channel)
        for (const update of readMessage(body, self)) await hear(update)
      })
      app.event('app_mention', async ({ body }) => {
        for (const update of readMention(body, self, words)) await hear(update)
      })
      app.event('app_home_opened', async ({ body }) => hear(readOpened(body, self)))
      app.command(/.*/, async ({ body, ack }) => {
        await acknowledge(ack)
        await hear(readSlash(body, self, words, new Date()))
      })
      app.shortcut(/.*/, async ({ body, ack }) => {
        await acknowledge(ack)
        await hear(readShortcut(body, self, new Date()))
      })
      app.action({ type: 'block_actions' }, async ({ body, ack }) => {
        await acknowledge(ack)
        await press(body)
      })
      app.view<ViewSubmitAction>(FORM, async ({ body, ack }) => submit(body, ack))
    },
  }
}

type Errors = { response_action: 'errors'; errors: Record<string, string> }
