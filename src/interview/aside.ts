import type { Command } from '../adapter.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Survey } from '../survey/survey.ts'
import type { Event } from './event.ts'
import { result, type StepResult } from './outcome.ts'
import { openQuestion } from './position.ts'
import type { Aside, Interview } from './record.ts'

/** Topics that are about no question: asking for them says nothing about the open one. */
const generalTopics: ReadonlySet<Aside['topic']> = new Set(['help', 'status', 'desk', 'deadline', 'about'])

/** Opens a side answer and counts it for its question; turning a page is not counted again. */
export function openAside(interview: Interview, aside: Aside): StepResult {
  const question = aside.question ?? openQuestion(interview)
  const counts = question !== undefined && aside.page === 1 && !generalTopics.has(aside.topic)
  const whys = counts
    ? { ...interview.whys, [question]: (interview.whys[question] ?? 0) + 1 }
    : interview.whys
  return result({ ...interview, whys, aside })
}

/** A part of a question's guidance, or a term. */
export function openGuidance(
  survey: Survey,
  interview: Interview,
  { term, part = 'why', page = 1, ...command }: Extract<Command, { name: 'why' }>,
): StepResult {
  const question = command.question ?? openQuestion(interview)
  if (term !== undefined)
    return openAside(interview, { topic: 'terms', term, page, ...(question && { question }) })
  if (question === undefined) return result(interview, { kind: 'no-open-question' })
  if (!questionsOf(survey).has(question)) return result(interview, { kind: 'unknown-question', question })
  return openAside(interview, { topic: part, question, page })
}

/** A side answer closes with the next event, unless that only looks again or changes the language. */
export function closeAside(interview: Interview, event: Event): Interview {
  if (event.kind === 'open' || (event.kind === 'command' && event.command.name === 'language'))
    return interview
  const { aside, ...rest } = interview
  return rest
}
