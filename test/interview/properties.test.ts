import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/adapter.ts'
import { decisionOf } from '../../src/interview/asks.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Moment } from '../../src/interview/context.ts'
import type { Event } from '../../src/interview/event.ts'
import { underNewVersion } from '../../src/interview/new-version.ts'
import { openQuestion } from '../../src/interview/position.ts'
import { Interview } from '../../src/interview/record.ts'
import { Response } from '../../src/interview/response.ts'
import { compile, modes } from '../../src/interview/statechart.ts'
import { step } from '../../src/interview/step.ts'
import { screenOf } from '../../src/screen/index.ts'
import type { Given } from '../../src/survey/questions/value.ts'
import { askedBy, routeOf } from '../../src/survey/route.ts'
import { surveys } from '../support/flows.ts'
import { givenFor, valuesOf } from '../support/values.ts'

const found = surveys.find(({ id }) => id === 'mhlw-2023')
if (!found) throw new Error('mhlw-2023 is missing')
const survey = found
const chart = compile(survey)
const ids = survey.questions.map(({ id }) => id)
const moment: Moment = {
  now: '2026-11-24T00:00:00.000Z',
  by: 'test:me',
  responseId: 'aaaa-bbbb-cccc',
  showing: 's1',
  closed: false,
}
const person = { platform: 'test', team: '', user: 'me' }
const fresh = () => begin(survey, person, 'ja', 'i1', moment.now)

const question = fc.constantFrom(...survey.questions)
const give: fc.Arbitrary<Event> = question.chain((one) =>
  fc.record({
    kind: fc.constant('give' as const),
    question: fc.constant(one.id),
    given: fc.oneof(
      fc.constantFrom(...valuesOf(one).map(givenFor)),
      fc.constant<Given>({
        kind: 'rows',
        rows: [{ maker: 'Fortinet', model: 'FG', count: 1, os: '7' }],
        typed: 'FG',
        done: true,
      }),
      fc.constant<Given>({ kind: 'choice', choice: 'nonsense' }),
    ),
    certainty: fc.constantFrom('sure' as const, 'sure' as const, 'likely' as const),
  }),
)
/** An answer to whatever stands open: without it, walks rarely get far. */
const here = fc.record({
  kind: fc.constant('here' as const),
  nth: fc.nat(4),
  certainty: fc.constant('sure' as const),
})
const command: fc.Arbitrary<Event> = fc
  .oneof(
    fc.constantFrom<Command>(
      { name: 'start' },
      { name: 'status' },
      { name: 'back' },
      { name: 'later' },
      { name: 'review' },
      { name: 'submit' },
      { name: 'pause' },
      { name: 'resume' },
      { name: 'restart' },
      { name: 'reopen' },
      { name: 'help' },
      { name: 'close' },
      { name: 'confirm', of: 's1' },
      { name: 'confirm', of: 'submit' },
      { name: 'confirm', of: 'restart' },
      { name: 'cancel', of: 's1' },
      { name: 'cancel', of: 'submit' },
      { name: 'language' },
      { name: 'desk' },
      { name: 'deadline' },
      { name: 'why' },
      { name: 'goto' },
      { name: 'page', page: 3 },
    ),
    question.map(({ id }): Command => ({ name: 'goto', question: id })),
    question.map(({ id }): Command => ({ name: 'why', question: id, part: 'judge' })),
    question.map(({ id }): Command => ({ name: 'done', question: id })),
  )
  .map((command) => ({ kind: 'command', command }))
const event = fc.oneof(
  { weight: 6, arbitrary: here },
  { weight: 2, arbitrary: give },
  { weight: 3, arbitrary: command },
)
type Planned = Event | { kind: 'here'; nth: number; certainty: 'sure' }

/** "Here" becomes what the open question takes. */
function realize(interview: Interview, planned: Planned): Event {
  if (planned.kind !== 'here') return planned
  const open = survey.questions.find(({ id }) => id === openQuestion(interview))
  if (!open) return { kind: 'command', command: { name: 'confirm', of: decisionOf(interview) ?? '' } }
  if (interview.drafts?.[open.id]?.choice !== undefined)
    return {
      kind: 'give',
      question: open.id,
      given: {
        kind: 'rows',
        rows: [{ maker: 'Fortinet', model: 'FG', count: 1, os: '7' }],
        typed: 'FG',
        done: true,
      },
      certainty: 'sure',
    }
  const values = valuesOf(open)
  const value = values[planned.nth % values.length]
  if (!value) throw new Error('every question has a value')
  return { kind: 'give', question: open.id, given: givenFor(value), certainty: 'sure' }
}

function walk(
  plan: readonly Planned[],
  each: (before: Interview, event: Event, turn: ReturnType<typeof step>) => void,
): Interview {
  let interview = fresh()
  for (const planned of plan) {
    const event = realize(interview, planned)
    const turn = step({ chart, survey, moment }, interview, event)
    each(interview, event, turn)
    interview = turn.interview
  }
  return interview
}

const plans = fc.array(event, { maxLength: 60 })
const runs = { numRuns: 300 }

describe('any sequence of events', () => {
  test('keeps the record well-formed and stands somewhere that exists', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        walk(plan, (_before, _event, { interview }) => {
          expect(Interview.safeParse(interview).error).toBeUndefined()
          const isMode = (modes as readonly string[]).includes(interview.at)
          expect(isMode || askedBy(survey, interview.answers).get(interview.at) === 'asked').toBe(true)
        })
      }),
      runs,
    )
  })

  test('is never silent: there is always a screen with something on it and a way on', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        walk(plan, (_before, _event, { interview, outcomes }) => {
          const screen = screenOf(survey, interview, { now: new Date('2026-11-24T03:00:00Z') }, { outcomes })
          expect(screen.plain.length).toBeGreaterThan(0)
          expect(screen.control.kind !== 'none' || screen.actions.flat().length > 0).toBe(true)
        })
      }),
      { numRuns: 100 },
    )
  })

  test('records only what was given: an answer changes by giving it, confirming it, or starting over', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        walk(plan, (before, event, { interview, outcomes }) => {
          const changed = ids.filter((id) => before.answers[id] !== interview.answers[id])
          const restarted = outcomes.some(({ kind }) => kind === 'restarted')
          const recorded = outcomes.flatMap((one) => (one.kind === 'recorded' ? [one.question] : []))
          if (!restarted) expect(changed).toEqual(recorded)
          if (event.kind === 'give' && event.certainty === 'likely') expect(changed).toEqual([])
        })
      }),
      runs,
    )
  })

  test('parks only what has no answer, and submits only what is whole', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        walk(plan, (before, _event, { interview, outcomes }) => {
          for (const id of interview.parked) expect(interview.answers[id]).toBeUndefined()
          for (const one of outcomes)
            if (one.kind === 'submitted') {
              const { response } = one
              expect(Response.safeParse(response).error).toBeUndefined()
              expect(response.route).toEqual(routeOf(survey, before.answers))
              expect(Object.keys(response.answers)).toEqual(response.route)
              expect([...response.route, ...Object.keys(response.skipped)].sort()).toEqual([...ids].sort())
              expect(before.parked.filter((id) => response.route.includes(id))).toEqual([])
            }
        })
      }),
      runs,
    )
  })

  test('goes on the same after being written down and read back at any point', () => {
    fc.assert(
      fc.property(plans, fc.nat(60), (plan, cut) => {
        let interview = fresh()
        let other = interview
        plan.forEach((planned, index) => {
          if (index === cut)
            other = underNewVersion(survey, Interview.parse(JSON.parse(JSON.stringify(other)))).interview
          const event = realize(interview, planned)
          interview = step({ chart, survey, moment }, interview, event).interview
          other = step({ chart, survey, moment }, other, event).interview
        })
        expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(interview)))
      }),
      runs,
    )
  })

  test('keeps every answer and place through side questions', () => {
    fc.assert(
      fc.property(plans, question, (plan, about) => {
        const interview = walk(plan, () => {})
        for (const name of ['status', 'help', 'desk', 'deadline', 'close'] as const) {
          const after = step({ chart, survey, moment }, interview, {
            kind: 'command',
            command: { name },
          }).interview
          expect({ ...after, aside: undefined, whys: {} }).toEqual({
            ...interview,
            aside: undefined,
            whys: {},
          })
        }
        const why = step({ chart, survey, moment }, interview, {
          kind: 'command',
          command: { name: 'why', question: about.id },
        })
        expect(why.interview.at).toBe(interview.at)
        expect(why.interview.answers).toBe(interview.answers)
      }),
      runs,
    )
  })
})

describe('back', () => {
  test('undoes an answer: the same question stands open again', () => {
    fc.assert(
      fc.property(plans, fc.nat(4), (plan, nth) => {
        const interview = walk(plan, () => {})
        const at = interview.at
        if (!ids.includes(at) || interview.answers[at]) return
        const turn = step(
          { chart, survey, moment },
          interview,
          realize(interview, { kind: 'here', nth, certainty: 'sure' }),
        )
        if (!turn.outcomes.some(({ kind }) => kind === 'recorded')) return
        let back = turn.interview
        // From a jump one may land beyond questions that were answered before; back walks over them.
        for (let steps = 0; back.at !== at && steps <= ids.length; steps++) {
          const before = back
          back = step({ chart, survey, moment }, back, {
            kind: 'command',
            command: { name: 'back' },
          }).interview
          if (back.at === before.at)
            back = step({ chart, survey, moment }, back, {
              kind: 'command',
              command: { name: 'goto' },
            }).interview
        }
        expect(back.at).toBe(at)
      }),
      runs,
    )
  })
})

describe('a gate that is set aside', () => {
  test('parks what hangs on it and goes to the next question that does not (survey.md 1.3 d)', () => {
    const land: Record<string, string> = {
      Q6: 'Q7',
      Q7: 'Q11',
      Q8: 'Q11',
      Q14: 'review',
      Q15: 'review',
      Q16: 'Q16-2',
    }
    for (const [gate, next] of Object.entries(land)) {
      let interview = fresh()
      for (let guard = 0; interview.at !== gate && guard < 40; guard++)
        interview = step(
          { chart, survey, moment },
          interview,
          realize(interview, { kind: 'here', nth: 0, certainty: 'sure' }),
        ).interview
      expect(interview.at).toBe(gate)
      const parked = step({ chart, survey, moment }, interview, {
        kind: 'command',
        command: { name: 'later' },
      }).interview
      expect([gate, parked.at]).toEqual([gate, next])
      const refused = step({ chart, survey, moment }, parked, {
        kind: 'command',
        command: { name: 'submit' },
      })
      expect(refused.outcomes).toMatchObject([{ kind: 'blocked' }])
      expect(refused.interview.at).toBe('review')
    }
  })
})
