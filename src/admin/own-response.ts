import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Message, OutgoingFile } from '../adapter.ts'
import { ownedAs, type Response } from '../interview/response.ts'
import { documentOf } from '../responses/compose-document.ts'
import type { ResponseDocument } from '../responses/document.ts'
import { findResponse } from '../responses/find-response.ts'
import { gapsOf } from '../responses/gaps.ts'
import { words as gapWords } from '../responses/gaps.words.ts'
import { messageOf, noticeOf } from '../screen/message.ts'
import { interviewId, openInterviewKeys } from '../store/keys.ts'
import { readInterview } from '../store/records.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { type Actor, may, roleOf, visibleTo } from './access.ts'
import { gapMessages } from './gaps-message.ts'
import { type AdminContext, guarded, logAction } from './guard.ts'
import { besideNational } from './overview/national.ts'
import { words } from './own-response.words.ts'

/** A response, and what the actor is to it. */
interface Found {
  survey: Survey
  response: Response
  isOwn: boolean
  /** The actor is an admin who may see it. */
  isVisible: boolean
}

/** The gap report of one's own response or, for an admin, of one they may see; the latter is logged. */
export async function showGaps(
  context: AdminContext,
  actor: Actor,
  id: string | undefined,
  language: Language,
): Promise<Message[]> {
  const found = await findFor(context, actor, id)
  if (!found) return [noticeOf(language, 'gaps', id === undefined ? words.nothingYet : words.notYours)]
  const { survey, isOwn, isVisible } = found
  const document = documentOf(found.response, survey)
  const action = { actor, act: 'gaps' as const, options: { response: document.id }, survey: survey.id }
  if (!isOwn && !isVisible) {
    await logAction(context, action, 'refused')
    return [noticeOf(language, 'gaps', words.notYours)]
  }
  const messages = async () => {
    const report = gapsOf(survey, document, context.now())
    const { writeGapPaper } = await import('../export/pdf/gaps.ts')
    const file = await pdfFile(`gaps-${document.id}.pdf`, gapWords.title[language], (out) =>
      writeGapPaper(survey, report, language, out),
    )
    return gapMessages(survey, report, language, file)
  }
  if (isOwn) return messages()
  const outcome = await guarded(context, action, async () => ({ value: await messages(), records: 1 }))
  return outcome.kind === 'done' ? outcome.value : [noticeOf(language, 'gaps', words.notYours)]
}

/** The respondent's copy of their own response, to file. */
export async function showReceipt(
  context: AdminContext,
  actor: Actor,
  id: string,
  language: Language,
): Promise<Message[]> {
  const found = await findFor(context, actor, id)
  if (!found?.isOwn) {
    if (found) await logAction(context, { actor, act: 'receipt', options: { response: id } }, 'refused')
    return [noticeOf(language, 'receipt', words.notYours)]
  }
  const { survey } = found
  const document = documentOf(found.response, survey)
  const { writeResponses } = await import('../export/pdf/response.ts')
  const documents = async function* (): AsyncGenerator<ResponseDocument> {
    yield document
  }
  const file = await pdfFile(`record-${document.id}.pdf`, words.receipt[language], (out) =>
    writeResponses({ survey, documents, now: context.now() }, out),
  )
  return [
    messageOf(language, {
      key: 'receipt',
      body: [{ kind: 'text', text: words.receipt[language] }, ...besideNational(survey, document, language)],
      file,
    }),
  ]
}

/** Whether there is such a response, but none that this admin may see. */
export async function isSomebodyElses(context: AdminContext, actor: Actor, id: string): Promise<boolean> {
  const found = await findFor(context, actor, id)
  return found !== undefined && !found.isVisible
}

/** The newest revision of the named response or, without a name, of the actor's own. */
async function findFor(
  context: AdminContext,
  actor: Actor,
  id: string | undefined,
): Promise<Found | undefined> {
  const keys = await ownInterviews(context, actor)
  const wanted = id ?? (await ownResponseId(context, keys(context.survey)))
  if (wanted === undefined || !/^[\w.-]{1,64}$/.test(wanted)) return undefined
  const found = await findResponse(context.store, context.surveys, wanted)
  if (!found) return undefined
  const { survey, response } = found
  return {
    survey,
    response,
    isOwn: keys(survey.id).map(interviewId).includes(response.interview),
    isVisible: may(roleOf(actor, context), 'gaps') && visibleTo(actor, context)(ownedAs(response)),
  }
}

/** The keys of the actor's own interview over a survey: with their team and, where users are the same everywhere, without. */
async function ownInterviews({ store }: AdminContext, actor: Actor): Promise<(survey: string) => string[]> {
  if (actor.kind === 'shell') return () => []
  const keyOf = await openInterviewKeys(store)
  return (survey) => [actor.person, { ...actor.person, team: '' }].map((person) => keyOf(survey, person))
}

async function ownResponseId({ store }: AdminContext, keys: readonly string[]): Promise<string | undefined> {
  for (const key of keys) {
    const interview = await readInterview(store, key)
    if (interview?.response) return interview.response.id
  }
  return undefined
}

async function pdfFile(
  name: string,
  alt: string,
  write: (out: Writable) => Promise<void>,
): Promise<OutgoingFile> {
  const out = new PassThrough()
  const [content] = await Promise.all([buffer(out), write(out)])
  return { name, type: 'application/pdf', content, alt }
}
