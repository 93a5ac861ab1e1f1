import { questionsOf } from '../survey/lookup.ts'
import { askedBy, dependantsOf, skippedBy } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { advance } from './advance.ts'
import type { Chart } from './machine.ts'
import { openQuestion } from './position.ts'
import type { Interview } from './record.ts'
import type { Happened, Moment, Turn } from './turn.ts'

export function back(chart: Chart, interview: Interview): Turn {
  if (interview.at === 'submitted') return only(interview, { kind: 'already-submitted' })
  const moved = advance(chart, interview, { type: interview.at === 'paused' ? 'resume' : 'back' })
  return moved.at === interview.at ? only(interview, { kind: 'nothing-before' }) : only(moved)
}

/** "あとで": set the open question aside. What hangs on it waits with it (survey.md 1.3 d). */
export function later(chart: Chart, survey: Survey, before: Interview): Turn {
  if (before.at === 'submitted') return only(before, { kind: 'already-submitted' })
  const interview = leave(chart, before)
  const question = openQuestion(interview)
  if (question === undefined) return only(interview, { kind: 'no-open-question' })
  const moved = advance(chart, interview, { type: 'park' })
  if (interview.answers[question]) return only(moved, { kind: 'kept', question })
  const asked = askedBy(survey, moved.answers)
  const dependants = dependantsOf(survey, question).filter((id) => asked.get(id) === 'unknown')
  return only(moved, { kind: 'parked', question, dependants })
}

export function goTo(chart: Chart, survey: Survey, interview: Interview, question: string | undefined): Turn {
  if (interview.at === 'submitted') return only(interview, { kind: 'already-submitted' })
  // "Change" without saying what: the review lists everything, each with its button.
  if (question === undefined) return only(advance(chart, interview, { type: 'review' }))
  if (!questionsOf(survey).has(question)) return only(interview, { kind: 'unknown-question', question })
  if (askedBy(survey, interview.answers).get(question) !== 'asked')
    return only(interview, {
      kind: 'not-asked',
      question,
      cause: skippedBy(survey, interview.answers).get(question),
    })
  return only(advance(chart, interview, { type: 'goto', question }))
}

export function askToSubmit(chart: Chart, survey: Survey, before: Interview, moment: Moment): Turn {
  if (before.at === 'submitted') return only(before, { kind: 'already-submitted' })
  if (moment.closed) return only(before, { kind: 'closed' })
  const interview = advance(chart, leave(chart, before), { type: 'submit' })
  if (interview.at === 'confirming') return only(interview)
  const asked = askedBy(survey, interview.answers)
  const open = survey.questions.filter(({ id }) => asked.get(id) === 'asked' && !interview.answers[id])
  const parked = open.filter(({ id }) => interview.parked.includes(id)).map(({ id }) => id)
  const blank = open.filter(({ id }) => !interview.parked.includes(id)).map(({ id }) => id)
  return only(interview, { kind: 'blocked', blank, parked })
}

export function unlessSubmitted(interview: Interview, act: () => Interview): Turn {
  return interview.at === 'submitted' ? only(interview, { kind: 'already-submitted' }) : only(act())
}

/** Leave a pause or an open yes-or-no without deciding it. */
function leave(chart: Chart, interview: Interview): Interview {
  if (interview.at === 'paused') return advance(chart, interview, { type: 'resume' })
  return interview.at === 'proposing' || interview.at === 'restarting'
    ? advance(chart, interview, { type: 'cancel' })
    : interview
}

export function only(interview: Interview, ...happened: Happened[]): Turn {
  return { interview, happened }
}
