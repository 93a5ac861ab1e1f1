import type { Command } from '../adapter.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Survey } from '../survey/survey.ts'
import { advance } from './advance.ts'
import { acceptProposal, give, giveEarlier } from './give.ts'
import type { Chart } from './machine.ts'
import { askToSubmit, back, goTo, later, only, unlessSubmitted } from './navigate.ts'
import { openQuestion } from './position.ts'
import type { Aside, Interview } from './record.ts'
import { submit } from './submit.ts'
import type { Event, Moment, Turn } from './turn.ts'

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
    case 'close-survey':
    case 'open-survey':
    case 'audit':
    case 'team':
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

/** Side answers that are about no question: asking for them says nothing about the one that stands open. */
const generalTopics: ReadonlySet<Aside['topic']> = new Set(['help', 'status', 'desk', 'deadline'])

/** Show a side answer. Turning a page is not asking again. */
function look(interview: Interview, aside: Aside): Interview {
  const question = aside.question ?? openQuestion(interview)
  const counts = question !== undefined && aside.page === 1 && !generalTopics.has(aside.topic)
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
