import type { Draft } from '../survey/questions/draft.ts'
import { devicesOf, type Value } from '../survey/questions/value.ts'
import type { Interview } from './record.ts'

type Drafted = Pick<Interview, 'draft' | 'drafts'>

/** What has been typed for a question and is no answer yet; for an answered list or contact its parts, so that they can be changed. */
export function draftOf(
  interview: Drafted & Pick<Interview, 'answers'>,
  question: string,
): Draft | undefined {
  const typed =
    interview.drafts?.[question] ?? (interview.draft?.question === question ? interview.draft : undefined)
  const value = interview.answers[question]?.value
  if (typed || !value) return typed
  if (value.kind === 'contact') {
    const { kind, ...fields } = value
    return { question, fields }
  }
  const devices = devicesOf(value)
  if (!devices) return undefined
  return { question, devices, ...(value.kind === 'choice' && { choice: value.choice }) }
}

/** Each question keeps its own draft, so that none is lost when another question is visited. */
export function withDraft(interview: Interview, draft: Draft): Interview {
  return { ...interview, drafts: { ...interview.drafts, [draft.question]: draft } }
}

/** Drafts of questions that have got another answer are over; a list that the new answer does not hold is kept aside. */
export function keptDrafts(before: Interview, answers: Interview['answers']): Drafted {
  const changed = (question: string) => answers[question] !== before.answers[question]
  const kept = Object.entries(before.drafts ?? {}).flatMap(([question, draft]): [string, Draft][] =>
    changed(question) ? [] : [[question, draft]],
  )
  const aside = Object.entries(answers).flatMap(([question, { value }]): [string, Draft][] => {
    if (!changed(question) || value.kind !== 'choice' || value.devices) return []
    const devices = draftOf(before, question)?.devices
    return devices && devices.rows.length > 0 ? [[question, { question, devices }]] : []
  })
  const drafts = Object.fromEntries([...kept, ...aside])
  const { draft } = before
  return {
    ...(draft && !changed(draft.question) && { draft }),
    ...(Object.keys(drafts).length > 0 && { drafts }),
  }
}

/** Whether a list is held by a value already, row by row. */
export function holdsList(value: Value | undefined, draft: Draft | undefined): boolean {
  return value !== undefined && draft?.devices !== undefined && devicesOf(value) === draft.devices
}
