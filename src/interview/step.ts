import { type Command, isAdminCommand } from '../adapter.ts'
import { advance } from './advance.ts'
import { closeAside, openAside, openGuidance } from './aside.ts'
import { decisionOf } from './asks.ts'
import type { StepContext } from './context.ts'
import type { Event } from './event.ts'
import { acceptProposal, askField, give, giveEarlier } from './give.ts'
import { back, goTo, later } from './navigate.ts'
import { result, type StepResult } from './outcome.ts'
import { openQuestion } from './position.ts'
import type { Interview } from './record.ts'
import { askToSubmit, reopen, submit } from './submit.ts'

/** One step of the interview: pure and synchronous. The screen is shown after every step, so nothing meets silence. */
export function step(context: StepContext, before: Interview, event: Event): StepResult {
  const { puzzled = 0, ...interview } = closeAside(before, event)
  switch (event.kind) {
    case 'give':
      return give(context, interview, event)
    case 'command':
      return obey(context, interview, event.command)
    case 'aside':
      return openAside(interview, event.aside)
    case 'unclear':
      return result(
        { ...interview, puzzled: puzzled + 1 },
        { ...event, question: openQuestion(interview), times: puzzled + 1 },
      )
    case 'unusable':
      return result(interview, { kind: 'unusable', what: event.what })
    case 'too-long':
      return result(interview, { kind: 'too-long', most: event.most })
    case 'form-failed': {
      const { interview: at, outcomes } = goTo(context, interview, event.question)
      return result(at, ...outcomes, { kind: 'form-failed' })
    }
    case 'one-at-a-time':
      return result(interview, event)
    case 'small-talk':
    case 'unseen':
      return result(interview, { kind: event.kind })
    case 'open':
      return result(interview)
  }
}

/** Commands that only an interview that is not submitted can follow. */
const forOpenInterviews: ReadonlySet<Command['name']> = new Set([
  'start',
  'resume',
  'back',
  'later',
  'goto',
  'review',
  'submit',
  'pause',
  'restart',
])

function obey(context: StepContext, interview: Interview, command: Command): StepResult {
  const to = (type: 'resume' | 'review' | 'pause' | 'restart') =>
    result(advance(context, interview, { type }))
  if (interview.at === 'submitted' && forOpenInterviews.has(command.name))
    return result(interview, { kind: 'already-submitted' })
  if (isAdminCommand(command)) return result(interview)
  switch (command.name) {
    case 'start':
    case 'resume':
      return to('resume')
    case 'review':
    case 'pause':
    case 'restart':
      return to(command.name)
    case 'status':
    case 'help':
    case 'desk':
    case 'deadline':
      return openAside(interview, { topic: command.name, page: 1 })
    case 'about':
      return openAside(interview, { topic: 'about', page: command.page ?? 1 })
    case 'why':
      return openGuidance(context.survey, interview, command)
    case 'back':
      return back(context, interview)
    case 'later':
      return later(context, interview, command.question)
    case 'goto':
      return goTo(context, interview, command.question)
    case 'submit':
      return askToSubmit(context, interview)
    case 'reopen':
      return reopen(context, interview)
    case 'confirm':
    case 'cancel':
      return decide(context, interview, command)
    case 'same':
      return giveEarlier(context, interview, command.question)
    case 'done': {
      const given = { kind: 'rows' as const, rows: [], typed: '', done: true }
      return give(context, interview, { question: command.question, given, certainty: 'sure' })
    }
    case 'remove-row': {
      const { row, was } = command
      const given = {
        kind: 'row' as const,
        row,
        change: 'remove' as const,
        ...(was !== undefined && { was }),
      }
      return give(context, interview, { question: command.question, given, certainty: 'sure' })
    }
    case 'field':
      return askField(context, interview, command.question, command.field)
    case 'choose': {
      const given = { kind: 'choice' as const, choice: command.choice }
      return give(context, interview, { question: command.question, given, certainty: 'sure' })
    }
    case 'page':
      return result({ ...interview, page: Math.max(1, Math.trunc(command.page)) })
    case 'language': {
      const language = command.language ?? (interview.language === 'ja' ? 'en' : 'ja')
      return result({ ...interview, language, languageChosen: true }, { kind: 'language' })
    }
    // The side answer is closed already, and the team is set before the step. The others are answered by services.
    case 'close':
    case 'team':
    case 'receipt':
    case 'gaps':
      return result(interview)
  }
}

/** A yes or no decides what it was asked for and nothing else: a late "submit" never starts over. */
function decide(
  context: StepContext,
  interview: Interview,
  { name, of }: Extract<Command, { name: 'confirm' | 'cancel' }>,
): StepResult {
  const { moment } = context
  const open = decisionOf(interview)
  if (open === undefined) return result(interview, { kind: 'nothing-to-confirm' })
  if (open !== of) return result(interview, { kind: 'overtaken' })
  if (name === 'cancel') return result(advance(context, interview, { type: 'cancel' }))
  switch (interview.at) {
    case 'proposing':
      return acceptProposal(context, interview)
    case 'confirming':
      return submit(context, interview)
    case 'restarting': {
      const { earlier, draft, drafts, ...rest } = advance(context, interview, { type: 'confirm' })
      return result({ ...rest, whys: {}, startedAt: moment.now }, { kind: 'restarted' })
    }
    default:
      return result(interview, { kind: 'nothing-to-confirm' })
  }
}
