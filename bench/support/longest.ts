import { begin } from '../../src/interview/begin.ts'
import type { Moment } from '../../src/interview/context.ts'
import type { Event } from '../../src/interview/event.ts'
import type { Interview } from '../../src/interview/record.ts'
import { compile } from '../../src/interview/statechart.ts'
import { step } from '../../src/interview/step.ts'
import { surveys } from '../../test/support/flows.ts'
import { givenFor, valuesOf } from '../../test/support/values.ts'
import { longest } from './respondent.ts'

const found = surveys.find(({ id }) => id === 'mhlw-2023')
if (!found) throw new Error('mhlw-2023 is missing')
export const survey = found
export const chart = compile(survey)

export const moment: Moment = {
  now: '2026-11-24T00:00:00.000Z',
  by: 'bench:me',
  responseId: 'aaaa-bbbb-cccc',
  showing: 's1',
  closed: false,
}

/** One answer on the way: where the interview stands before it, and the event that gives it. */
export interface Answering {
  before: Interview
  event: Event
}

/** Every answer of the longest route: where the interview stands before it, and the event that gives it. */
export function longestRoute(): Answering[] {
  const answers: Answering[] = []
  let interview = begin(survey, { platform: 'bench', team: '', user: 'me' }, 'ja', 'i1', moment.now)
  for (const question of survey.questions) {
    const wanted = longest[question.id]
    const value = valuesOf(question).find(
      (one) => wanted === undefined || (one.kind === 'choice' && one.choice === wanted),
    )
    if (!value) throw new Error(`no value for ${question.id}`)
    const events: Event[] = [
      { kind: 'give', question: question.id, given: givenFor(value), certainty: 'sure' },
    ]
    if (value.kind === 'choice' && value.devices)
      events.push({
        kind: 'give',
        question: question.id,
        given: { kind: 'rows', ...value.devices, done: true },
        certainty: 'sure',
      })
    for (const event of events) {
      answers.push({ before: interview, event })
      interview = step({ chart, survey, moment }, interview, event).interview
    }
  }
  if (interview.at !== 'review') throw new Error(`the longest route ends at ${interview.at}`)
  return answers
}
