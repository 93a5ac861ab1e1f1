import type { Command } from '../adapter.ts'
import type { Aside, Interview } from '../record.ts'
import { askedBy, dependantsOf, questionsOf, skippedBy } from '../route.ts'
import type { Survey } from '../survey.ts'
import { advance } from './advance.ts'
import { openQuestion } from './begin.ts'
import { acceptProposal, give, giveEarlier } from './give.ts'
import type { Chart } from './machine.ts'
import { submit } from './submit.ts'
import type { Event, Happened, Moment, Turn } from './turn.ts'

/** One step of the interview: pure, synchronous, and never silent (the screen is shown after every step). */
export function step(chart: Chart, survey: Survey, before: Interview, event: Event, moment: Moment): Turn {
  const interview = staysBeside(event) ? before : withoutAside(before)
  switch (event.kind) {
    case 'give':
      return give(chart, survey, interview, event, moment)
    case 'command':
      return obey(chart, survey, interview, event.command, moment)
    case 'aside':
      return only(look(interview, event.aside))
    case 'unclear':
      return only(interview, { kind: 'unclear', doubt: event.doubt, question: openQuestion(interview) })
    case 'unusable':
      return only(interview, { kind: 'unusable', what: event.what })
    case 'small-talk':
      return only(interview, { kind: 'small-talk' })
    case 'open':
      return only(interview)
  }
}

function obey(chart: Chart, survey: Survey, interview: Interview, command: Command, moment: Moment): Turn {
  switch (command.name) {
    case 'start':
    case 'resume':
      if (interview.at === 'submitted') return only(interview, { kind: 'already-submitted' })
      return only(advance(chart, interview, { type: 'resume' }))
    case 'status':
    case 'help':
    case 'desk':
    case 'deadline':
      return only(look(interview, { topic: command.name, page: 1 }))
    case 'why':
      return why(survey, interview, command)
    case 'close':
      return only(interview)
    case 'back':
      return back(chart, interview)
    case 'later':
      return later(chart, survey, interview)
    case 'goto':
      return goTo(chart, survey, interview, command.question)
    case 'review':
      return unlessSubmitted(interview, () => advance(chart, interview, { type: 'review' }))
    case 'submit':
      return askToSubmit(chart, survey, interview, moment)
    case 'pause':
      return unlessSubmitted(interview, () => advance(chart, interview, { type: 'pause' }))
    case 'restart':
      return unlessSubmitted(interview, () => advance(chart, interview, { type: 'restart' }))
    case 'reopen':
      if (interview.at !== 'submitted') return only(interview)
      if (moment.closed) return only(interview, { kind: 'closed' })
      return only(advance(chart, interview, { type: 'reopen' }), { kind: 'reopened' })
    case 'confirm':
      return confirm(chart, survey, interview, moment)
    case 'cancel':
      return only(advance(chart, interview, { type: 'cancel' }))
    case 'same':
      return giveEarlier(chart, survey, interview, command.question, moment)
    case 'done':
      return give(
        chart,
        survey,
        interview,
        {
          question: command.question,
          given: { kind: 'rows', rows: [], typed: '', done: true },
          certainty: 'sure',
        },
        moment,
      )
    case 'page':
      return only({ ...interview, page: Math.max(1, Math.trunc(command.page)) })
    case 'language': {
      const language = command.language ?? (interview.language === 'ja' ? 'en' : 'ja')
      return only({ ...interview, language, languageChosen: true }, { kind: 'language' })
    }
    // These are answered outside the interview: they change nothing in it.
    case 'receipt':
    case 'gaps':
    case 'overview':
    case 'export':
    case 'delete':
      return only(interview)
  }
}

function why(survey: Survey, interview: Interview, command: Extract<Command, { name: 'why' }>): Turn {
  const question = command.question ?? openQuestion(interview)
  if (command.term !== undefined)
    return only(
      look(interview, {
        topic: 'terms',
        term: command.term,
        page: command.page ?? 1,
        ...(question && { question }),
      }),
    )
  if (question === undefined) return only(interview, { kind: 'no-open-question' })
  if (!questionsOf(survey).has(question)) return only(interview, { kind: 'unknown-question', question })
  return only(look(interview, { topic: command.part ?? 'why', question, page: command.page ?? 1 }))
}

/** Show a side answer. Turning a page is not asking again. */
function look(interview: Interview, aside: Aside): Interview {
  const question = aside.question ?? openQuestion(interview)
  const counts =
    question !== undefined && aside.page === 1 && aside.topic !== 'status' && aside.topic !== 'help'
  const whys = counts
    ? { ...interview.whys, [question]: (interview.whys[question] ?? 0) + 1 }
    : interview.whys
  return { ...interview, whys, aside }
}

/** A side answer has been read once something else is said; looking again or changing the language leaves it open. */
function staysBeside(event: Event): boolean {
  return event.kind === 'open' || (event.kind === 'command' && event.command.name === 'language')
}

function withoutAside({ aside, ...interview }: Interview): Interview {
  return interview
}

function back(chart: Chart, interview: Interview): Turn {
  if (interview.at === 'submitted') return only(interview, { kind: 'already-submitted' })
  const moved = advance(chart, interview, { type: interview.at === 'paused' ? 'resume' : 'back' })
  return moved.at === interview.at ? only(interview, { kind: 'nothing-before' }) : only(moved)
}

/** "あとで": set the open question aside. What hangs on it waits with it (survey.md 1.3 d). */
function later(chart: Chart, survey: Survey, before: Interview): Turn {
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

function goTo(chart: Chart, survey: Survey, interview: Interview, question: string | undefined): Turn {
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

function askToSubmit(chart: Chart, survey: Survey, before: Interview, moment: Moment): Turn {
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

function confirm(chart: Chart, survey: Survey, interview: Interview, moment: Moment): Turn {
  switch (interview.at) {
    case 'proposing':
      return acceptProposal(chart, survey, interview, moment)
    case 'confirming':
      return moment.closed ? only(interview, { kind: 'closed' }) : submit(chart, survey, interview, moment)
    case 'restarting': {
      const { earlier, draft, ...rest } = advance(chart, interview, { type: 'confirm' })
      return only({ ...rest, whys: {}, startedAt: moment.now }, { kind: 'restarted' })
    }
    default:
      return only(interview, { kind: 'nothing-to-confirm' })
  }
}

function unlessSubmitted(interview: Interview, act: () => Interview): Turn {
  return interview.at === 'submitted' ? only(interview, { kind: 'already-submitted' }) : only(act())
}

/** Leave a pause or an open yes-or-no without deciding it. */
function leave(chart: Chart, interview: Interview): Interview {
  if (interview.at === 'paused') return advance(chart, interview, { type: 'resume' })
  return interview.at === 'proposing' || interview.at === 'restarting'
    ? advance(chart, interview, { type: 'cancel' })
    : interview
}

function only(interview: Interview, ...happened: Happened[]): Turn {
  return { interview, happened }
}
