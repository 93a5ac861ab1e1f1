import type { Message } from '../adapter.ts'
import type { Services } from '../bot/services.ts'
import { noticeOf } from '../screen/message.ts'
import type { Language } from '../survey/text.ts'
import type { Actor } from './access.ts'
import { showLog } from './audit-message.ts'
import { exportInChat } from './chat-export.ts'
import { close, reopen, submissionsOpen } from './close-survey.ts'
import { deleteResponse } from './delete.ts'
import type { AdminContext, Options } from './guard.ts'
import { adminHome } from './home.ts'
import { readSurvey } from './options.ts'
import { overview } from './overview/index.ts'
import { showGaps, showReceipt } from './own-response.ts'
import { orRefusal } from './refusal.ts'
import { words } from './words.ts'

/** The admin's side of the assistant, for every platform alike. */
export function createAdmin(context: AdminContext): Services {
  return {
    isOpen: (survey, now) => submissionsOpen(context.store, survey, now),
    home: (requester, language) => adminHome(context, { kind: 'person', ...requester }, language),
    async run(command, requester, language, tell) {
      const actor: Actor = { kind: 'person', ...requester }
      switch (command.name) {
        case 'overview':
          return showOverview(context, actor, command.options ?? {}, language)
        case 'export':
          return exportInChat(context, actor, command.options ?? {}, language, tell)
        case 'delete':
          return deleteResponse(context, actor, command.options ?? {}, language)
        case 'close-survey':
          return decideSubmissions(context, actor, command.options ?? {}, language, close)
        case 'open-survey':
          return decideSubmissions(context, actor, command.options ?? {}, language, reopen)
        case 'audit':
          return showLog(context, actor, language)
        case 'gaps':
          return showGaps(context, actor, command.response, language)
        case 'receipt':
          return showReceipt(context, actor, command.response, language)
        default:
          return undefined
      }
    },
  }
}

async function showOverview(
  context: AdminContext,
  actor: Actor,
  options: Options,
  language: Language,
): Promise<Message[]> {
  const survey = readSurvey(context, options)
  if (survey.kind === 'problem') return [noticeOf(language, 'overview', survey.problem)]
  const figures = await overview(context, actor, survey.value, options)
  return orRefusal(figures, language, async (value) => {
    const { overviewMessages } = await import('./overview/message.ts')
    return overviewMessages(survey.value, value, language)
  })
}

/** Submissions end, or are taken again. */
async function decideSubmissions(
  context: AdminContext,
  actor: Actor,
  options: Options,
  language: Language,
  act: typeof close | typeof reopen,
): Promise<Message[]> {
  const survey = readSurvey(context, options)
  if (survey.kind === 'problem') return [noticeOf(language, 'submissions', survey.problem)]
  const { title } = survey.value
  const [done, already] =
    act === close ? [words.closed, words.closedAlready] : [words.reopened, words.openAlready]
  const outcome = await act(context, actor, survey.value)
  return orRefusal(outcome, language, (changed) => [
    noticeOf(language, 'submissions', (changed ? done : already)(title)),
  ])
}
