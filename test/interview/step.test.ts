import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/adapter.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Moment } from '../../src/interview/context.ts'
import type { Event } from '../../src/interview/event.ts'
import { underNewVersion } from '../../src/interview/new-version.ts'
import { retiredBy } from '../../src/interview/off-route.ts'
import type { Interview } from '../../src/interview/record.ts'
import { compile } from '../../src/interview/statechart.ts'
import { step } from '../../src/interview/step.ts'
import type { Value } from '../../src/survey/questions/value.ts'
import { mhlw } from '../support/bot.ts'
import { choiceOf, surveyOf, textOf } from '../support/surveys.ts'

const survey = surveyOf([
  choiceOf('A', ['yes', 'no']),
  choiceOf('B', ['yes', 'no'], { question: 'A', is: ['yes'] }),
  textOf('C'),
])
const chart = compile(survey)
const moment: Moment = {
  now: '2026-11-24T00:00:00.000Z',
  by: 'test:me',
  responseId: 'r-1',
  showing: 's1',
  closed: false,
}
const fresh = begin(survey, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', moment.now)

const command = (one: Command): Event => ({ kind: 'command', command: one })
const pick = (question: string, choice: string, certainty: 'sure' | 'likely' = 'sure'): Event => ({
  kind: 'give',
  question,
  given: { kind: 'choice', choice },
  certainty,
})
const write = (text: string): Event => ({
  kind: 'give',
  question: 'C',
  given: { kind: 'text', text },
  certainty: 'sure',
})
const steps = (from: Interview, ...events: Event[]): Interview =>
  events.reduce((now, event) => step({ chart, survey, moment }, now, event).interview, from)
const happens = (from: Interview, event: Event, at: Partial<Moment> = {}) =>
  step({ chart, survey, moment: { ...moment, ...at } }, from, event).outcomes.map(({ kind }) => kind)

const complete = steps(fresh, pick('A', 'no'), write('…'))
const submitted = steps(complete, command({ name: 'submit' }), command({ name: 'confirm', of: 'submit' }))
const paused = steps(fresh, pick('A', 'yes'), command({ name: 'pause' }))

test('the places one starts from', () => {
  expect([fresh.at, complete.at, submitted.at, paused.at, paused.from]).toEqual([
    'A',
    'review',
    'submitted',
    'paused',
    'B',
  ])
})

describe('after submitting', () => {
  test.each<Command>([
    { name: 'start' },
    { name: 'back' },
    { name: 'later' },
    { name: 'goto', question: 'A' },
    { name: 'review' },
    { name: 'submit' },
    { name: 'pause' },
    { name: 'restart' },
  ])('$name changes nothing and says that it is submitted', (one) => {
    const { interview, outcomes } = step({ chart, survey, moment }, submitted, command(one))
    expect(interview).toEqual(submitted)
    expect(outcomes).toEqual([{ kind: 'already-submitted' }])
  })

  test('an answer changes nothing; reopening makes it an interview again, unless the survey is closed', () => {
    expect(happens(submitted, pick('A', 'yes'))).toEqual(['already-submitted'])
    expect(happens(submitted, command({ name: 'reopen' }), { closed: true })).toEqual(['closed'])
    const reopened = steps(submitted, command({ name: 'reopen' }))
    expect(reopened).toMatchObject({ at: 'review', answers: submitted.answers, response: submitted.response })
    const again = steps(reopened, command({ name: 'submit' }), command({ name: 'confirm', of: 'submit' }))
    expect(again.response).toEqual({ id: 'r-1', revision: 2 })
  })
})

describe('handing in', () => {
  test('is refused while something is blank or parked, naming it, and when the survey is closed', () => {
    const parkedOne = steps(fresh, pick('A', 'no'), command({ name: 'later' }))
    const { interview, outcomes } = step({ chart, survey, moment }, parkedOne, command({ name: 'submit' }))
    expect(outcomes).toEqual([{ kind: 'blocked', blank: [], parked: ['C'] }])
    expect(interview.response).toBeUndefined()
    expect(step({ chart, survey, moment }, fresh, command({ name: 'submit' })).outcomes).toEqual([
      { kind: 'blocked', blank: ['A', 'C'], parked: [] },
    ])
    expect(happens(complete, command({ name: 'submit' }), { closed: true })).toEqual(['closed'])
    const asked = steps(complete, command({ name: 'submit' }))
    expect(happens(asked, command({ name: 'confirm', of: 'submit' }), { closed: true })).toEqual(['closed'])
  })

  test('out of a pause or an open yes-or-no decides neither', () => {
    expect(steps(paused, command({ name: 'submit' })).answers).toEqual(paused.answers)
    const proposing = steps(complete, pick('A', 'yes'))
    expect(proposing.at).toBe('proposing')
    const asked = steps(proposing, command({ name: 'submit' }))
    expect([asked.at, asked.answers]).toEqual(['confirming', complete.answers])
  })
})

describe('what is said out of place', () => {
  test('is told, and records nothing', () => {
    expect(happens(fresh, command({ name: 'back' }))).toEqual(['nothing-before'])
    expect(happens(fresh, command({ name: 'confirm', of: 's1' }))).toEqual(['nothing-to-confirm'])
    expect(happens(complete, command({ name: 'later' }))).toEqual(['no-open-question'])
    expect(happens(complete, command({ name: 'why' }))).toEqual(['no-open-question'])
    expect(happens(fresh, command({ name: 'why', question: 'Z' }))).toEqual(['unknown-question'])
    expect(happens(fresh, command({ name: 'goto', question: 'Z' }))).toEqual(['unknown-question'])
    expect(happens(fresh, pick('Z', 'yes'))).toEqual(['unknown-question'])
    expect(happens(complete, command({ name: 'goto', question: 'B' }))).toEqual(['not-asked'])
    expect(happens(complete, pick('B', 'yes'))).toEqual(['not-asked'])
    expect(happens(fresh, command({ name: 'same', question: 'A' }))).toEqual(['nothing-to-confirm'])
    expect(happens(fresh, pick('A', 'perhaps'))).toEqual(['problem'])
    expect(happens(fresh, { kind: 'unclear', doubt: 'number' })).toEqual(['unclear'])
    expect(happens(fresh, { kind: 'unusable', what: 'file' })).toEqual(['unusable'])
    expect(happens(fresh, { kind: 'small-talk' })).toEqual(['small-talk'])
  })

  test.each<Command>([
    { name: 'reopen' },
    { name: 'close' },
    { name: 'receipt', response: 'r' },
    { name: 'gaps' },
    { name: 'overview' },
    { name: 'export' },
    { name: 'delete' },
    { name: 'close-survey' },
    { name: 'open-survey' },
    { name: 'audit' },
  ])('$name leaves the interview as it is', (one) => {
    expect(steps(complete, command(one))).toEqual(complete)
  })
})

describe('moving', () => {
  test('from a pause one answers, goes back or sets aside the question one left', () => {
    expect(steps(paused, pick('B', 'no')).answers).toHaveProperty('B')
    expect(steps(paused, command({ name: 'back' })).at).toBe('B')
    expect(steps(paused, command({ name: 'later' }))).toMatchObject({ at: 'C', parked: ['B'] })
    expect(steps(paused, command({ name: 'resume' })).at).toBe('B')
    expect(steps(paused, command({ name: 'start' })).at).toBe('B')
  })

  test('to change without saying what leads to the review; a page is never before the first', () => {
    expect(steps(fresh, command({ name: 'goto' })).at).toBe('review')
    expect(steps(complete, command({ name: 'page', page: 3.7 })).page).toBe(3)
    expect(steps(complete, command({ name: 'page', page: -2 })).page).toBe(1)
  })

  test('an answered question that is set aside keeps its answer', () => {
    const at = steps(complete, command({ name: 'goto', question: 'A' }))
    const { interview, outcomes } = step({ chart, survey, moment }, at, command({ name: 'later' }))
    expect(outcomes).toEqual([{ kind: 'kept', question: 'A' }])
    expect(interview.answers).toEqual(complete.answers)
  })

  test('setting a gate aside names what waits with it', () => {
    expect(step({ chart, survey, moment }, fresh, command({ name: 'later' })).outcomes).toEqual([
      { kind: 'parked', question: 'A', dependants: ['B'] },
    ])
  })

  test('starting over asks first, forgets on yes, and keeps everything on no', () => {
    const asked = steps(complete, command({ name: 'restart' }))
    expect(steps(asked, command({ name: 'cancel', of: 'restart' }))).toMatchObject({
      at: 'review',
      answers: complete.answers,
    })
    const later = { ...moment, now: '2026-11-25T00:00:00.000Z' }
    const again = step(
      { chart, survey, moment: later },
      asked,
      command({ name: 'confirm', of: 'restart' }),
    ).interview
    expect(again).toMatchObject({ at: 'A', answers: {}, parked: [], startedAt: later.now })
    expect(steps(asked, command({ name: 'later' })).answers).toEqual(complete.answers)
  })
})

describe('reading back', () => {
  test('what was likely is recorded on yes and not on no', () => {
    const asked = steps(fresh, pick('A', 'yes', 'likely'))
    expect([asked.at, asked.answers]).toEqual(['proposing', {}])
    expect(steps(asked, command({ name: 'confirm', of: 's1' })).answers).toMatchObject({
      A: { value: { choice: 'yes' } },
    })
    expect(steps(asked, command({ name: 'cancel', of: 's1' }))).toMatchObject({ at: 'A', answers: {} })
    expect(steps(asked, pick('A', 'no')).answers).toMatchObject({ A: { value: { choice: 'no' } } })
  })

  test('a change that retires answers says which, and keeps them with the interview', () => {
    const both = steps(fresh, pick('A', 'yes'), pick('B', 'yes'), write('…'))
    const asked = steps(both, command({ name: 'goto', question: 'A' }), pick('A', 'no'))
    expect(asked).toMatchObject({ at: 'proposing', proposal: { because: 'change' } })
    const { interview, outcomes } = step(
      { chart, survey, moment },
      asked,
      command({ name: 'confirm', of: 's1' }),
    )
    expect(outcomes).toMatchObject([{ kind: 'recorded', retired: ['B'] }])
    expect(Object.keys(interview.answers).sort()).toEqual(['A', 'B', 'C'])
  })

  test('the answer of last time is taken only where it is confirmed, and marked', () => {
    const offered: Interview = {
      ...fresh,
      earlier: { response: 'old', values: { A: { kind: 'choice', choice: 'yes' } } },
    }
    const taken = steps(offered, command({ name: 'same', question: 'A' }))
    expect(taken.answers.A).toMatchObject({ value: { choice: 'yes' }, carried: 'old' })
    expect(happens(taken, command({ name: 'same', question: 'A' }))).toEqual(['no-open-question'])
    const otherwise = { A: { kind: 'choice' as const, choice: 'no' } }
    const changing: Interview = {
      ...steps(taken, pick('B', 'no'), command({ name: 'goto', question: 'A' })),
      earlier: { response: 'old', values: otherwise },
    }
    expect(steps(changing, command({ name: 'same', question: 'A' }))).toMatchObject({
      at: 'proposing',
      answers: changing.answers,
    })
  })
})

test('an answer retires too where a gate without an answer decides from now on', () => {
  const forked = surveyOf([
    choiceOf('A', ['yes', 'no']),
    choiceOf('B', ['yes', 'no'], { question: 'A', is: ['yes'] }),
    choiceOf('D', ['yes', 'no'], { question: 'A', is: ['no'] }),
    textOf('E', {
      any: [
        { question: 'B', is: ['yes'] },
        { question: 'D', is: ['yes'] },
      ],
    }),
  ])
  const answer = (value: Value) => ({ value, by: moment.by, at: moment.now })
  const yes = answer({ kind: 'choice', choice: 'yes' })
  const answers = { A: yes, B: yes, E: answer({ kind: 'text', text: '…' }) }
  const given = { ...fresh, answers }
  expect(retiredBy(forked, given, 'A', { kind: 'choice', choice: 'no' })).toEqual(['B', 'E'])
})

describe('side answers', () => {
  test('stand beside the question until something else is said, and are counted once', () => {
    const asked = steps(fresh, command({ name: 'why' }))
    expect(asked).toMatchObject({ at: 'A', aside: { topic: 'why', question: 'A', page: 1 }, whys: { A: 1 } })
    expect(steps(asked, command({ name: 'why', page: 2 })).whys).toEqual({ A: 1 })
    for (const name of ['help', 'status', 'desk', 'deadline'] as const)
      expect(steps(asked, command({ name })), name).toMatchObject({ aside: { topic: name }, whys: { A: 1 } })
    expect(steps(asked, { kind: 'open' }).aside).toEqual(asked.aside)
    expect(steps(asked, command({ name: 'language' }))).toMatchObject({ language: 'en', aside: asked.aside })
    expect(steps(asked, command({ name: 'close' })).aside).toBeUndefined()
    expect(steps(asked, { kind: 'small-talk' }).aside).toBeUndefined()
    expect(steps(asked, pick('A', 'no')).aside).toBeUndefined()
  })

  test.each(['status', 'help', 'desk', 'deadline'] as const)('%s is one', (name) => {
    expect(steps(fresh, command({ name })).aside).toEqual({ topic: name, page: 1 })
  })

  test('so are a term, with and without a question, and what was found for a free question', () => {
    expect(steps(fresh, command({ name: 'why', term: 'bcp' })).aside).toMatchObject({
      topic: 'terms',
      term: 'bcp',
      question: 'A',
    })
    expect(steps(complete, command({ name: 'why', term: 'bcp' })).aside).toEqual({
      topic: 'terms',
      term: 'bcp',
      page: 1,
    })
    const aside = { topic: 'found' as const, about: '必要?', page: 1 }
    expect(steps(fresh, { kind: 'aside', aside }).aside).toEqual(aside)
  })

  test('the language is the one that was chosen, else the other one', () => {
    expect(steps(fresh, command({ name: 'language', language: 'ja' }))).toMatchObject({
      language: 'ja',
      languageChosen: true,
    })
    expect(steps(fresh, command({ name: 'language' }), command({ name: 'language' })).language).toBe('ja')
  })
})

describe('a survey that has changed since', () => {
  const next = { ...survey, version: 2 }

  test('keeps what still fits by id and names the rest', () => {
    const old: Interview = {
      ...complete,
      parked: ['gone'],
      answers: { ...complete.answers, gone: { value: { kind: 'text', text: '…' }, by: 'x', at: moment.now } },
      draft: { question: 'gone' },
    }
    const { interview, outcomes } = underNewVersion(next, old)
    expect(outcomes).toEqual([{ kind: 'new-version', lost: ['gone'], back: [] }])
    expect(interview).toMatchObject({
      answers: complete.answers,
      parked: [],
      at: 'review',
      survey: { version: 2 },
    })
    expect(interview.drafts).toBeUndefined()
  })

  test('loses an answer whose choice or kind is no more, and opens that question', () => {
    const changed = {
      ...surveyOf([
        choiceOf('A', ['yes', 'perhaps']),
        choiceOf('B', ['yes', 'no']),
        choiceOf('C', ['x', 'y']),
      ]),
      version: 2,
    }
    const { interview, outcomes } = underNewVersion(changed, complete)
    expect(outcomes).toEqual([{ kind: 'new-version', lost: ['A', 'C'], back: [] }])
    expect(interview).toMatchObject({ at: 'A', answers: {} })
  })

  test('stays paused, submitted or at the open question', () => {
    expect(underNewVersion(next, paused).interview).toMatchObject({ at: 'paused', from: 'B' })
    expect(underNewVersion(next, submitted)).toMatchObject({ interview: { at: 'submitted' }, outcomes: [] })
    expect(underNewVersion(next, { ...fresh, draft: { question: 'C' } }).interview).toMatchObject({
      at: 'A',
      draft: { question: 'C' },
    })
    expect(underNewVersion(survey, complete)).toEqual({ interview: complete, outcomes: [] })
  })

  test('keeps an answer with devices only with its devices', () => {
    const person = { platform: 'test', team: '', user: 'me' }
    const answer = (value: Interview['answers'][string]['value']) => ({ value, by: 'x', at: moment.now })
    const old: Interview = {
      ...begin(mhlw, person, 'ja', 'i1', moment.now),
      survey: { id: mhlw.id, version: 0 },
      answers: {
        Q14: answer({ kind: 'choice', choice: 'yes' }),
        Q15: answer({ kind: 'choice', choice: 'both' }),
      },
    }
    expect(underNewVersion(mhlw, old).outcomes).toEqual([{ kind: 'new-version', lost: ['Q15'], back: [] }])
  })
})
