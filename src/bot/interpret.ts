import type { Command, Input } from '../adapter.ts'
import { doubtFor } from '../guidance/search/doubt-for.ts'
import { decisionOf } from '../interview/asks.ts'
import { draftOf } from '../interview/drafts.ts'
import type { Event } from '../interview/event.ts'
import { openQuestion } from '../interview/position.ts'
import type { Heard, Interview } from '../interview/record.ts'
import { questionsOf } from '../survey/lookup.ts'
import { partOf } from '../survey/questions/index.ts'
import type { Survey } from '../survey/survey.ts'
import { understand } from '../understanding/index.ts'
import type { Intent, Open } from '../understanding/intent.ts'
import { tooLong } from './text-limit.ts'
import type { View } from './unseen.ts'

/** What an input means to the interview, as events in their order. */
export function interpret(survey: Survey, interview: Interview, input: Input, view: View): Event[] {
  const refused = tooLong(survey, openOf(survey, interview), input)
  if (refused) return [{ kind: 'too-long', ...refused }]
  if (isGarbled(input)) return [{ kind: 'unusable', what: 'garbled' }]
  switch (input.kind) {
    case 'text':
      return readText(survey, interview, input.text, view)
    case 'pick':
      return [
        {
          kind: 'give',
          question: input.question,
          given: { kind: 'choice', choice: input.value },
          certainty: 'sure',
        },
      ]
    case 'form':
      return [{ kind: 'give', question: input.question, given: input.given, certainty: 'sure' }]
    case 'command':
      return [{ kind: 'command', command: input.command }]
    case 'form-failed':
      return [input]
    case 'unusable':
      return [{ kind: 'unusable', what: input.what }]
    case 'open':
      return [{ kind: 'open' }]
  }
}

function readText(survey: Survey, interview: Interview, text: string, view: View): Event[] {
  const toPause = interview.at === 'paused' ? understand(survey, { kind: 'paused' }, text) : []
  if (toPause.some(({ intent }) => intent !== 'unclear'))
    return toPause.map((one) => eventOf({ survey, interview, text }, one, view))
  const understood = understand(survey, openOf(survey, interview), text)
  switch (view) {
    case 'nothing':
      return understood
        .filter(({ intent }) => intent !== 'unclear' && !isAnswering(intent))
        .map((one) => eventOf({ survey, interview, text }, one, view))
    case 'something-else':
    case 'question':
      return understood.map((one) =>
        eventOf({ survey, interview, text }, one, interview.at === 'paused' ? 'something-else' : view),
      )
  }
}

const answering: ReadonlySet<Intent['intent']> = new Set(['answer', 'done', 'confirm', 'cancel', 'park'])

/** Whether an intent is about what is asked and means nothing without it. */
const isAnswering = (intent: Intent['intent']): boolean => answering.has(intent)

/** What is open, for the reading of typed text; while paused, the question one would come back to. */
function openOf(survey: Survey, interview: Interview): Open {
  if (interview.at === 'proposing') return { kind: 'proposal', question: interview.proposal?.question ?? '' }
  if (interview.at === 'confirming') return { kind: 'confirming' }
  if (interview.at === 'restarting') return { kind: 'restarting' }
  if (interview.at === 'submitted') return { kind: 'submitted' }
  const id = openQuestion(interview)
  const question = id === undefined ? undefined : questionsOf(survey).get(id)
  if (!question) return { kind: interview.at === 'paused' ? 'paused' : 'review' }
  const part = partOf(question, draftOf(interview, question.id))
  return { kind: 'question', question: question.id, ...(part && { part: part.field }) }
}

/** A text and where it was typed. */
interface Typed {
  survey: Survey
  interview: Interview
  text: string
}

function eventOf(typed: Typed, one: Intent, view: View): Event {
  const { interview } = typed
  if (view !== 'question' && one.intent !== 'answer' && isAnswering(one.intent)) return { kind: 'unseen' }
  const command = (command: Command): Event => ({ kind: 'command', command })
  const open = openQuestion(interview) ?? interview.proposal?.question
  switch (one.intent) {
    case 'answer':
      return {
        kind: 'give',
        question: one.question,
        given: one.given,
        certainty: view === 'question' ? one.certainty : 'unseen',
        ...(one.given.kind === 'choice' && { heard: heardIn(typed, one.question, one.given.choice) }),
      }
    case 'unclear':
      return {
        kind: 'unclear',
        doubt: one.ask,
        heard: heardIn(typed, open),
        ...(one.likely && { likely: one.likely }),
      }
    case 'why':
    case 'whom-to-ask':
    case 'official': {
      const question = one.question ?? open
      const part = one.intent === 'why' ? 'why' : one.intent === 'official' ? 'official' : 'ask'
      return command({ name: 'why', part, ...(question !== undefined && { question }) })
    }
    case 'how-to-judge': {
      const question = one.question ?? open
      if (one.about === undefined)
        return command({ name: 'why', part: 'judge', ...(question !== undefined && { question }) })
      return {
        kind: 'aside',
        aside: { topic: 'found', about: one.about, page: 1, ...(question !== undefined && { question }) },
      }
    }
    case 'term':
      return command({ name: 'why', term: one.term, ...(open !== undefined && { question: open }) })
    case 'goto':
      return command({ name: 'goto', question: one.question })
    case 'language':
      return command({ name: 'language', ...(one.language && { language: one.language }) })
    case 'done':
      return open === undefined ? { kind: 'open' } : command({ name: 'done', question: open })
    case 'park':
      return command({ name: 'later' })
    case 'contact':
      return command({ name: 'desk' })
    case 'one-at-a-time':
      return { kind: 'one-at-a-time', questions: one.questions }
    case 'small-talk':
      return { kind: 'small-talk' }
    case 'confirm':
    case 'cancel':
      return command({ name: one.intent, of: decisionOf(interview) ?? '' })
    case 'help':
    case 'back':
    case 'pause':
    case 'resume':
    case 'status':
    case 'review':
    case 'submit':
    case 'restart':
    case 'reopen':
    case 'start':
    case 'deadline':
    case 'about':
      return command({ name: one.intent })
  }
}

/** As much of a text as is said back. */
const shown = 40

function heardIn({ survey, text }: Typed, id: string | undefined, choice?: string): Heard {
  const line = text.trim().replace(/\s+/gu, ' ')
  const said = line.length <= shown ? line : `${line.slice(0, shown)}…`
  const question = id === undefined ? undefined : questionsOf(survey).get(id)
  const doubt = question?.kind === 'choice' ? doubtFor(survey, question, text, choice) : undefined
  return { said, ...(doubt !== undefined && { doubt }) }
}

/** Somewhere on the way letters were lost: what arrived is not what was written, and is never recorded. */
function isGarbled(input: Input): boolean {
  if (input.kind === 'text') return input.text.includes('\ufffd')
  return input.kind === 'form' && JSON.stringify(input.given).includes('\ufffd')
}
