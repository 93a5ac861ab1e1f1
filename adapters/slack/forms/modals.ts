import type { BlockAction, types, ViewSubmitAction } from '@slack/bolt'
import type { Host, Update } from '../../../src/adapter.ts'
import { createAcknowledge } from '../acknowledge.ts'
import type { RowAction } from '../action-ids.ts'
import { failureOf, reasonOf } from '../connection/errors.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'
import type { FormAction } from '../read/actions.ts'
import { readSubmission, type Self } from '../read/events.ts'
import { openView, problemsAt, submissionOf } from '../read/submission.ts'
import type { Payload } from '../stranger.ts'
import { withRows } from './change-rows.ts'
import { formView } from './form-view.ts'

/** Acknowledges a form: it closes, stays open with what is wrong, or becomes another view. */
export type Answer = (
  answer?:
    | { response_action: 'errors'; errors: Record<string, string> }
    | { response_action: 'update'; view: types.ModalView },
) => Promise<void>

export interface Modals {
  open(body: BlockAction, action: FormAction): Promise<void>
  changeRows(body: BlockAction, action: RowAction): Promise<void>
  submit(body: ViewSubmitAction, ack: Answer): Promise<void>
}

/** Forms over the conversation: opened by a click, changed by their row buttons, checked when they are submitted. */
export function createModals(parts: {
  api: Api
  host: Host
  self: Self
  dispatch(update: Update, body: Payload): Promise<void>
  log: Log
}): Modals {
  const { api, host, self, dispatch, log } = parts
  const acknowledge = createAcknowledge(log)

  /** A modal must open within three seconds of the click; when it does not, the question is shown anew. */
  const open = async (body: BlockAction, { question, language, update }: FormAction) => {
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
      log.warn({ question, reason: reasonOf(error), err: error }, 'A form did not open')
      // It may stand open after all and be filled in by now: show what is open, move nothing.
      if (failure.kind === 'unsure')
        return dispatch({ ...update, input: { kind: 'command', command: { name: 'start' } } }, body)
    }
    await dispatch(update, body)
  }

  const changeRows = async (body: BlockAction, action: RowAction) => {
    if (!body.view) return
    const view = withRows(openView(body.view), action)
    if (!view) return
    try {
      await api.retry('views.update', (client) =>
        client.views.update({
          view_id: body.view?.id ?? '',
          ...(body.view?.hash && { hash: body.view.hash }),
          view,
        }),
      )
    } catch (error) {
      // A quicker second click has changed the form already, or it was closed.
      log.info({ err: error }, 'A form was not changed')
    }
  }

  /** Should checking itself fail, the assistant decides: a form is never left without an answer. */
  const check: Host['check'] = (...form) => {
    try {
      return host.check(...form)
    } catch (error) {
      log.error({ err: error }, 'A form was not checked')
      return {}
    }
  }

  const submit = async (body: ViewSubmitAction, ack: Answer) => {
    const view = openView(body.view)
    const submission = submissionOf(view)
    if (!submission) return acknowledge(ack)
    const { question, language } = submission.metadata
    const problems = check(question, submission.given, language)
    if (Object.keys(problems).length > 0) {
      const errors = problemsAt(view, submission.metadata, problems)
      return acknowledge(() => ack({ response_action: 'errors', errors }))
    }
    await acknowledge(ack)
    await dispatch(readSubmission(body, submission, self, new Date()), body)
  }

  return { open, changeRows, submit }
}
