import { isDeepStrictEqual } from 'node:util'
import { questionsOf } from '../survey/lookup.ts'
import { take } from '../survey/questions/index.ts'
import type { Answer, Given, Value } from '../survey/questions/value.ts'
import { isAskedOn, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { advance } from './advance.ts'
import type { Chart } from './machine.ts'
import { isWaiting } from './position.ts'
import type { Interview } from './record.ts'
import { retiredBy } from './retired.ts'
import type { Moment, Turn } from './turn.ts'

/**
 * Something was given for a question. It is recorded only where it is sure, whole, meant for the open question and
 * retires nothing; in every other case it is read back first, or what is missing is asked for.
 */
export function give(
  chart: Chart,
  survey: Survey,
  before: Interview,
  event: { question: string; given: Given; certainty: 'sure' | 'likely' },
  moment: Moment,
): Turn {
  const question = questionsOf(survey).get(event.question)
  if (!question)
    return { interview: before, happened: [{ kind: 'unknown-question', question: event.question }] }
  if (before.at === 'submitted') return { interview: before, happened: [{ kind: 'already-submitted' }] }
  if (!isAskedOn(survey, before.answers, question.id)) {
    const cause = skippedBy(survey, before.answers).get(question.id)
    return { interview: before, happened: [{ kind: 'not-asked', question: question.id, cause }] }
  }
  const interview = settle(chart, before)
  const draft = interview.draft?.question === question.id ? interview.draft : undefined
  const taken = take(question, draft, event.given, moment.now)
  switch (taken.kind) {
    case 'problem': {
      const kept = taken.draft ? { ...interview, draft: taken.draft } : interview
      return {
        interview: kept,
        happened: [{ kind: 'problem', question: question.id, problems: taken.problems }],
      }
    }
    case 'more': {
      const there = advance(chart, interview, { type: 'goto', question: question.id })
      return {
        interview: { ...there, draft: taken.draft },
        happened: [{ kind: 'more', question: question.id, warnings: taken.warnings }],
      }
    }
    case 'complete':
      return settleValue(
        chart,
        survey,
        interview,
        question.id,
        taken.value,
        taken.warnings,
        event.certainty,
        moment,
      )
  }
}

function settleValue(
  chart: Chart,
  survey: Survey,
  interview: Interview,
  question: string,
  value: Value,
  warnings: Text[],
  certainty: 'sure' | 'likely',
  moment: Moment,
): Turn {
  const now = interview.answers[question]
  const isOpen = interview.at === question
  if (now && isDeepStrictEqual(now.value, value)) {
    // Said again: nothing to record. Where it is the open question, one goes on from it.
    const moved = isOpen ? advance(chart, interview, { type: 'answer', question, answer: now }) : interview
    return { interview: moved, happened: [{ kind: 'already', question, value }] }
  }
  const retired = retiredBy(survey, interview, question, value)
  if (!isOpen || certainty === 'likely' || retired.length > 0) {
    const because = isOpen && certainty === 'likely' && retired.length === 0 ? 'likely' : 'change'
    return {
      interview: advance(chart, interview, { type: 'propose', proposal: { question, value, because } }),
      happened: [],
    }
  }
  const answer: Answer = { value, by: moment.by, at: moment.now }
  return {
    interview: advance(chart, interview, { type: 'answer', question, answer }),
    happened: [{ kind: 'recorded', question, value, retired, warnings }],
  }
}

/** "Yes, that is right" to what was read back. */
export function acceptProposal(chart: Chart, survey: Survey, interview: Interview, moment: Moment): Turn {
  const proposal = interview.proposal
  if (!proposal) return { interview, happened: [{ kind: 'nothing-to-confirm' }] }
  const retired = retiredBy(survey, interview, proposal.question, proposal.value)
  const answer: Answer = { value: proposal.value, by: moment.by, at: moment.now }
  return {
    interview: advance(chart, interview, { type: 'confirm', answer }),
    happened: [
      { kind: 'recorded', question: proposal.question, value: proposal.value, retired, warnings: [] },
    ],
  }
}

/** "Same as last time": the earlier response's answer, confirmed for this interview. */
export function giveEarlier(
  chart: Chart,
  survey: Survey,
  interview: Interview,
  question: string,
  moment: Moment,
): Turn {
  const value = interview.earlier?.values[question]
  if (!value || !interview.earlier) return { interview, happened: [{ kind: 'nothing-to-confirm' }] }
  if (interview.at !== question) return { interview, happened: [{ kind: 'no-open-question' }] }
  const retired = retiredBy(survey, interview, question, value)
  if (retired.length > 0)
    return {
      interview: advance(chart, interview, {
        type: 'propose',
        proposal: { question, value, because: 'change' },
      }),
      happened: [],
    }
  const answer: Answer = { value, by: moment.by, at: moment.now, carried: interview.earlier.response }
  return {
    interview: advance(chart, interview, { type: 'answer', question, answer }),
    happened: [{ kind: 'recorded', question, value, retired, warnings: [] }],
  }
}

/** Whatever waited for a yes or no is left where the respondent answers something instead. */
function settle(chart: Chart, interview: Interview): Interview {
  if (interview.at === 'paused') return advance(chart, interview, { type: 'resume' })
  return isWaiting(interview.at) ? advance(chart, interview, { type: 'cancel' }) : interview
}
