import { isDeepStrictEqual } from 'node:util'
import { questionsOf } from '../survey/lookup.ts'
import type { Draft } from '../survey/questions/draft.ts'
import { take } from '../survey/questions/index.ts'
import type { Answer, Value } from '../survey/questions/value.ts'
import type { Text } from '../survey/text.ts'
import { advance, leaveOpenDecision } from './advance.ts'
import type { StepContext } from './context.ts'
import { draftOf, withDraft } from './drafts.ts'
import type { Certainty, Event } from './event.ts'
import { retiredBy } from './off-route.ts'
import { result, type StepResult } from './outcome.ts'
import { refusalOf } from './position.ts'
import type { Heard, Interview } from './record.ts'

/**
 * Something was given for a question. It is recorded only where it is sure, complete, meant for the open question and
 * retires nothing; in every other case it is read back first, or what is missing is asked for. What its writer typed
 * without the question before them is read back where it is a whole answer, and nothing comes of it where it is a part.
 */
export function give(
  context: StepContext,
  before: Interview,
  { question: id, given, certainty, heard }: Omit<Extract<Event, { kind: 'give' }>, 'kind'>,
): StepResult {
  const { survey, moment } = context
  const refusal = refusalOf(survey, before, id)
  const question = questionsOf(survey).get(id)
  if (refusal || !question) return result(before, ...(refusal ? [refusal] : []))
  const interview = leaveOpenDecision(context, before)
  const taken = take(question, draftOf(interview, id), given, moment.now)
  if (certainty === 'unseen' && taken.kind !== 'complete') return result(before, { kind: 'unseen' })
  switch (taken.kind) {
    case 'problem': {
      const kept = taken.draft ? withDraft(interview, taken.draft) : interview
      return result(kept, { kind: 'problem', question: id, problems: taken.problems })
    }
    case 'more': {
      const there = advance(context, interview, { type: 'goto', question: id })
      return result(withAlso(withDraft(there, taken.draft), taken.also), {
        kind: 'more',
        question: id,
        warnings: taken.warnings,
      })
    }
    case 'complete':
      return recordOrPropose(context, withAlso(interview, taken.also), {
        question: id,
        ...taken,
        certainty: taken.isImplied && certainty === 'sure' ? 'likely' : certainty,
        ...(heard && { heard }),
      })
  }
}

/** What was meant for another question waits there, unless that one is answered. */
function withAlso(interview: Interview, also: Draft | undefined): Interview {
  return also && !interview.answers[also.question] ? withDraft(interview, also) : interview
}

function recordOrPropose(
  context: StepContext,
  interview: Interview,
  complete: {
    question: string
    value: Value
    warnings: Text[]
    certainty: Certainty
    isImplied?: boolean
    heard?: Heard
  },
): StepResult {
  const { question, value, warnings, certainty, heard } = complete
  const recorded = interview.answers[question]
  const isOpen = interview.at === question
  const isUnseen = certainty === 'unseen'
  if (recorded && isDeepStrictEqual(recorded.value, value)) {
    // The same once more: nothing to record. At the open question it still leads on to the next one.
    const event = { type: 'answer' as const, question, answer: recorded }
    const moved = isOpen && !isUnseen ? advance(context, interview, event) : interview
    return result(moved, { kind: 'already', question, value })
  }
  if (isUnseen) return propose(context, interview, { question, value, because: 'unseen' })
  const retired = retiredBy(context.survey, interview, question, value)
  if (!isOpen || retired.length > 0)
    return propose(context, interview, { question, value, because: 'change' })
  if (certainty === 'likely') {
    const because = { because: 'likely' as const, ...(heard && { heard }) }
    const proposed = propose(context, interview, { question, value, ...because })
    const said = complete.isImplied ? [{ kind: 'more' as const, question, warnings }] : []
    return result(proposed.interview, ...proposed.outcomes, ...said)
  }
  return record(context, interview, question, answerNow(context, value), warnings)
}

/** "Yes, that is right" to what was read back. */
export function acceptProposal(context: StepContext, interview: Interview): StepResult {
  if (!interview.proposal) return result(interview, { kind: 'nothing-to-confirm' })
  const { question, value } = interview.proposal
  const retired = retiredBy(context.survey, interview, question, value)
  const accepted = advance(context, interview, { type: 'confirm', answer: answerNow(context, value) })
  return result(accepted, { kind: 'recorded', question, value, retired, warnings: [] })
}

/** "Same as last time": the earlier response's answer, confirmed for this interview. */
export function giveEarlier(context: StepContext, interview: Interview, question: string): StepResult {
  const value = interview.earlier?.values[question]
  if (!value || !interview.earlier) return result(interview, { kind: 'nothing-to-confirm' })
  if (interview.at !== question) return result(interview, { kind: 'no-open-question' })
  if (retiredBy(context.survey, interview, question, value).length > 0)
    return propose(context, interview, { question, value, because: 'change' })
  const answer = { ...answerNow(context, value), carried: interview.earlier.response }
  return record(context, interview, question, answer)
}

function answerNow({ moment }: StepContext, value: Value): Answer {
  return { value, by: moment.by, at: moment.now }
}

/** For an answer that retires nothing: one that does is proposed first. */
function record(
  context: StepContext,
  interview: Interview,
  question: string,
  answer: Answer,
  warnings: Text[] = [],
): StepResult {
  const moved = advance(context, interview, { type: 'answer', question, answer })
  return result(moved, { kind: 'recorded', question, value: answer.value, retired: [], warnings })
}

function propose(
  context: StepContext,
  interview: Interview,
  proposed: Omit<NonNullable<Interview['proposal']>, 'from' | 'id'>,
): StepResult {
  const proposal = { id: context.moment.showing, ...proposed }
  return result(advance(context, interview, { type: 'propose', proposal }))
}

/** One field of what has been given is asked for again; everything else of it stays. */
export function askField(
  context: StepContext,
  before: Interview,
  question: string,
  field: string,
): StepResult {
  const refusal = refusalOf(context.survey, before, question)
  if (refusal) return result(before, refusal)
  const there = advance(context, leaveOpenDecision(context, before), { type: 'goto', question })
  return result(withDraft(there, { ...draftOf(there, question), question, asked: field }))
}
