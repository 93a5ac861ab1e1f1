import { basename } from 'node:path'
import type { Message } from '../adapter.ts'
import type { Services } from '../bot/services.ts'
import type { Exported } from '../export/index.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, nameOf } from './access.ts'
import { showLog } from './audit-message.ts'
import { deleteResponse } from './delete.ts'
import { exportResponses } from './export.ts'
import type { AdminContext, Options } from './guard.ts'
import { adminHome } from './home.ts'
import { readExport, readSurvey } from './options.ts'
import { overview } from './overview/index.ts'
import { showGaps, showReceipt } from './own-response.ts'
import { close, reopen, submissionsOpen } from './submissions.ts'
import { words } from './words.ts'

/** How long a file waits to be fetched by the adapter before it is removed from the disk. */
const FILE_LIFE = 15 * 60_000
/** How often a long export says how far it is. */
const BETWEEN_WORDS = 10_000

/** The admin's side of the assistant, for every platform alike. */
export function createAdmin(context: AdminContext): Services {
  return {
    isOpen: (survey, now) => submissionsOpen(context.store, survey, now),
    home: ({ person, teamAdmin }, language) =>
      adminHome(context, { kind: 'person', person, teamAdmin }, language),
    async run(command, { person, teamAdmin }, language, tell) {
      const actor: Actor = { kind: 'person', person, teamAdmin }
      switch (command.name) {
        case 'overview':
          return showOverview(context, actor, command.options ?? {}, language)
        case 'export':
          return sendExport(context, actor, command.options ?? {}, language, tell)
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

async function showOverview(context: AdminContext, actor: Actor, options: Options, language: Language) {
  const survey = readSurvey(context, options)
  if (survey.kind === 'problem') return [noticeOf(language, 'overview', survey.problem)]
  const outcome = await overview(context, actor, survey.value, options)
  if (outcome.kind === 'refused') return [noticeOf(language, 'refused', outcome.told)]
  const { overviewMessages } = await import('./overview/message.ts')
  return overviewMessages(survey.value, outcome.value, language)
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
  const outcome = await act(context, actor, survey.value)
  if (outcome.kind === 'refused') return [noticeOf(language, 'refused', outcome.told)]
  const [done, already] =
    act === close ? [words.closed, words.closedAlready] : [words.reopened, words.openAlready]
  return [noticeOf(language, 'submissions', (outcome.value ? done : already)(survey.value.title))]
}

async function sendExport(
  context: AdminContext,
  actor: Actor,
  options: Options,
  language: Language,
  tell?: (message: Message) => Promise<void>,
): Promise<Message[]> {
  const request = readExport(context, options, 'xlsx')
  if (request.kind === 'problem') return [noticeOf(language, 'export', request.problem)]
  const outcome = await exportResponses(context, actor, request.value, options, progress(language, tell))
  if (outcome.kind === 'refused') return [noticeOf(language, 'refused', outcome.told)]
  const file = outcome.value
  const timer = setTimeout(() => {
    file
      .dispose()
      .catch((error: unknown) =>
        context.log.warn({ err: error, who: nameOf(actor) }, 'a file was not removed'),
      )
  }, FILE_LIFE)
  timer.unref()
  return [exportMessage(file, language)]
}

function exportMessage(file: Exported, language: Language): Message {
  const name = basename(file.path)
  if (file.count === 0) return noticeOf(language, 'export', words.exportedNothing)
  const lines = [words.sent(file.count, name)[language], words.keepSafe[language]]
  if (file.unreadable > 0) lines.push(words.unreadable(file.unreadable)[language])
  return messageOf(language, {
    key: 'export',
    body: [{ kind: 'text', text: lines.join('\n') }],
    file: {
      name,
      type: file.type,
      content: { path: file.path },
      alt: words.sent(file.count, name)[language],
    },
  })
}

/** Says now and then how far it is; an export that is quick says nothing. */
function progress(language: Language, tell?: (message: Message) => Promise<void>): (count: number) => void {
  let last = Date.now()
  return (count) => {
    if (!tell || Date.now() - last < BETWEEN_WORDS) return
    last = Date.now()
    tell(noticeOf(language, 'export:progress', words.progress(count))).catch(() => undefined)
  }
}
