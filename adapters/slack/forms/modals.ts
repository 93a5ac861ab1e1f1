import type { BlockAction, types, ViewSubmitAction } from '@slack/bolt'
import type { Host, Update } from '../../../src/adapter.ts'
import { withTimeout } from '../../shared/timeout.ts'
import { acknowledgeStored, createAcknowledge } from '../acknowledge.ts'
import type { RowAction } from '../action-ids.ts'
import { failureOf, reasonOf } from '../connection/errors.ts'
import type { Log } from '../connection/log.ts'
import type { Api } from '../connection/web-api.ts'
import type { FormAction } from '../read/actions.ts'
import { readSubmission, type Self } from '../read/events.ts'
import { openView, problemsAt, submissionOf } from '../read/submission.ts'
import { sentenceView } from '../render/sentence-view.ts'
import type { Payload } from '../stranger.ts'
import { words } from '../words.ts'
import { withRows } from './change-rows.ts'
import { formView } from './form-view.ts'

/** Acknowledges a form: it closes, stays open with what is wrong, or becomes another view. */
export type Answer = (
  answer?:
    | { response_action: 'errors'; errors: Record<string, string> }
    | { response_action: 'update'; view: types.ModalView },
) => Promise<void>

export interface Modals {
  open(body: BlockAction, action: FormAction, stored: () => void): Promise<void>
  changeRows(body: BlockAction, action: RowAction): Promise<void>
  submit(body: ViewSubmitAction, ack: Answer): Promise<void>
}

/** Slack takes the trigger of a click for three seconds. */
const OPENS_WITHIN_MS = 2_800

/** Forms over the conversation: opened by a click, changed by their row buttons, checked when they are submitted. */
export function createModals(parts: {
  api: Api
  host: Host
  self: Self
  dispatch(update: Update, body: Payload, stored: () => void): Promise<void>
  log: Log
}): Modals {
  const { api, host, self, dispatch, log } = parts
  const acknowledge = createAcknowledge(log)

  /** A modal must open within three seconds of the click; when it does not, the question is shown anew. */
  const open: Modals['open'] = async (body, { question, language, update }, stored) => {
    try {
      const form = await host.form(update.from, question, language)
      if (form) {
        const view = formView(form, language, update.on)
        const opened = api.client.views.open({ trigger_id: body.trigger_id, view })
        await withTimeout(OPENS_WITHIN_MS, opened, 'Slack opened no form in time')
        return
      }
    } catch (error) {
      const failure = failureOf(error)
      // The same click, delivered twice, has opened it already.
      if (failure.kind === 'refused' && failure.code === 'exchanged_trigger_id') return
      log.warn({ question, reason: reasonOf(error), err: error }, 'A form did not open')
      // It may stand open after all: then the person has both.
      return dispatch({ ...update, input: { kind: 'form-failed', question } }, body, stored)
    }
    await dispatch(update, body, stored)
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

  const submit: Modals['submit'] = async (body, ack) => {
    const view = openView(body.view)
    const submission = submissionOf(view)
    if (!submission) return acknowledge(ack)
    const { question, language } = submission.metadata
    const problems = check(question, submission.given, language)
    if (Object.keys(problems).length > 0) {
      const errors = problemsAt(view, submission.metadata, problems)
      return acknowledge(() => ack({ response_action: 'errors', errors }))
    }
    // A form that closes says that what it held is kept.
    const late = { response_action: 'update' as const, view: sentenceView(words[language].wait) }
    await acknowledgeStored(acknowledge, { ack, wait: () => ack(late) }, (stored) =>
      dispatch(readSubmission(body, submission, self, new Date()), body, stored),
    )
  }

  return { open, changeRows, submit }
}
