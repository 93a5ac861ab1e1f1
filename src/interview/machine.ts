import { assign, type SnapshotFrom, setup, transition } from 'xstate'
import type { Answer, Answers, Value } from '../questions/value.ts'
import type { Interview } from '../record.ts'
import { askedBy, isAskedOn } from '../route.ts'
import type { Survey } from '../survey.ts'

/**
 * The interview as a statechart: one state a question, and around them review, confirming, proposing, restarting,
 * paused and submitted. Only xstate's pure functions are used; the answers are the truth, and a stored interview is
 * revived from its answers and the name of its state.
 */

export type Proposal = NonNullable<Interview['proposal']>

export interface ChartContext {
  answers: Answers
  parked: string[]
  proposal: Proposal | undefined
  /** Where proposing, restarting, confirming and paused return to. */
  from: string | undefined
}

export type ChartEvent =
  | { type: 'answer'; question: string; answer: Answer }
  | { type: 'propose'; proposal: Omit<Proposal, 'from'> }
  | { type: 'confirm'; answer?: Answer }
  | { type: 'goto'; question: string }
  | { type: 'park' | 'back' | 'cancel' | 'review' | 'submit' | 'pause' | 'resume' | 'restart' | 'reopen' }

/** States that are not a question. A question may not be called like one. */
export const modes = ['review', 'confirming', 'proposing', 'restarting', 'paused', 'submitted'] as const
export type Mode = (typeof modes)[number]

export type Chart = ReturnType<typeof compile>

/** Compile a survey to its statechart. Throws nothing: `defineSurvey` has checked the survey. */
export function compile(survey: Survey) {
  const ids = survey.questions.map((question) => question.id)

  /** On the route, without an answer and not set aside. */
  const isOpen = (
    question: string,
    answers: Answers,
    parked: readonly string[],
    given?: { question: string; value: Value },
  ): boolean =>
    answers[question] === undefined &&
    !parked.includes(question) &&
    isAskedOn(survey, answers, question, given)

  /** Where one goes on after `question`: the next open question, else the first open one, else the review. */
  const after = (question: string, answers: Answers, parked: readonly string[]): string => {
    const start = ids.indexOf(question) + 1
    const inOrder = [...ids.slice(start), ...ids.slice(0, start)]
    return inOrder.find((id) => isOpen(id, answers, parked)) ?? 'review'
  }

  /** Where an accepted proposal leads: on from the open question, or back to where the respondent was. */
  const afterProposal = ({ answers, parked, proposal }: ChartContext, answer: Answer | undefined): string => {
    if (!proposal || !answer) return 'review'
    const now = { ...answers, [proposal.question]: answer }
    const stays =
      ids.includes(proposal.from) &&
      proposal.from !== proposal.question &&
      isAskedOn(survey, now, proposal.from)
    return stays ? proposal.from : after(proposal.question, now, parked)
  }

  const chart = setup({
    types: { context: {} as ChartContext, events: {} as ChartEvent },
    guards: {
      /** The open question was answered and `to` is what comes next. */
      leads: ({ context, event }, { from, to }: { from: string; to: string }) =>
        event.type === 'answer' &&
        event.question === from &&
        isOpen(to, context.answers, context.parked, { question: from, value: event.answer.value }),
      answers: ({ event }, { from }: { from: string }) => event.type === 'answer' && event.question === from,
      isNextOpen: ({ context }, { to }: { to: string }) => isOpen(to, context.answers, context.parked),
      isAsked: ({ context }, { to }: { to: string }) => isAskedOn(survey, context.answers, to),
      goesTo: ({ context, event }, { to }: { to: string }) =>
        event.type === 'goto' && event.question === to && isAskedOn(survey, context.answers, to),
      returns: ({ context }, { to }: { to: string }) => (context.proposal?.from ?? context.from) === to,
      accepts: ({ context, event }, { to }: { to: string }) =>
        event.type === 'confirm' && afterProposal(context, event.answer) === to,
      isComplete: ({ context }) => {
        const asked = askedBy(survey, context.answers)
        return ids.every((id) => asked.get(id) === 'skipped' || context.answers[id] !== undefined)
      },
    },
    actions: {
      record: assign(({ context, event }) =>
        event.type === 'answer' ? recorded(context, event.question, event.answer) : {},
      ),
      accept: assign(({ context, event }) =>
        event.type === 'confirm' && event.answer && context.proposal
          ? {
              ...recorded(context, context.proposal.question, event.answer),
              proposal: undefined,
              from: undefined,
            }
          : {},
      ),
      /** A question that has an answer keeps it: setting it aside only moves on. */
      setAside: assign(({ context }, { question }: { question: string }) =>
        question in context.answers
          ? {}
          : { parked: [...context.parked.filter((id) => id !== question), question] },
      ),
      propose: assign(({ context, event }, { from }: { from: string }) =>
        event.type === 'propose'
          ? { proposal: { ...event.proposal, from: context.proposal?.from ?? from } }
          : {},
      ),
      remember: assign((_, { from }: { from: string }) => ({ from })),
      leaveProposal: assign(({ context }) => ({
        from: context.proposal?.from ?? 'review',
        proposal: undefined,
      })),
      forget: assign({ proposal: undefined, from: undefined }),
      clear: assign({ answers: {}, parked: [], proposal: undefined, from: undefined }),
    },
  })

  const goBack = [...ids, 'review'].map((to) => ({
    guard: { type: 'returns' as const, params: { to } },
    target: to,
    actions: 'forget' as const,
  }))

  /** What every place of an unfinished interview can do; `name` is where one comes back to. */
  const around = (name: string) => {
    const remember = { type: 'remember' as const, params: { from: name } }
    return {
      submit: [
        { guard: 'isComplete' as const, target: 'confirming', actions: remember },
        { target: 'review', actions: 'forget' as const },
      ],
      restart: { target: 'restarting', actions: remember },
      pause: { target: 'paused', actions: remember },
      propose: { target: 'proposing', actions: { type: 'propose' as const, params: { from: name } } },
    }
  }

  const questions = ids.map((from, index) => {
    const following = [...ids.slice(index + 1), ...ids.slice(0, index)]
    const setAside = { type: 'setAside' as const, params: { question: from } }
    return [
      from,
      {
        on: {
          ...around(from),
          answer: [
            ...following.map((to) => ({
              guard: { type: 'leads' as const, params: { from, to } },
              target: to,
              actions: 'record' as const,
            })),
            {
              guard: { type: 'answers' as const, params: { from } },
              target: 'review',
              actions: 'record' as const,
            },
          ],
          park: [
            ...following.map((to) => ({
              guard: { type: 'isNextOpen' as const, params: { to } },
              target: to,
              actions: setAside,
            })),
            { target: 'review', actions: setAside },
          ],
          back: ids
            .slice(0, index)
            .reverse()
            .map((to) => ({ guard: { type: 'isAsked' as const, params: { to } }, target: to })),
        },
      },
    ] as const
  })

  return chart.createMachine({
    id: survey.id,
    context: { answers: {}, parked: [], proposal: undefined, from: undefined },
    initial: ids[0] ?? 'review',
    on: {
      goto: ids.map((to) => ({
        guard: { type: 'goesTo' as const, params: { to } },
        target: `.${to}`,
        actions: 'forget' as const,
      })),
      review: { target: '.review', actions: 'forget' },
    },
    states: {
      ...Object.fromEntries(questions),
      review: {
        on: {
          ...around('review'),
          back: [...ids]
            .reverse()
            .map((to) => ({ guard: { type: 'isAsked' as const, params: { to } }, target: to })),
        },
      },
      confirming: {
        on: {
          ...around('review'),
          submit: undefined,
          confirm: { target: 'submitted', actions: 'forget' },
          cancel: { target: 'review', actions: 'forget' },
          back: { target: 'review', actions: 'forget' },
        },
      },
      proposing: {
        on: {
          ...around('review'),
          propose: { target: 'proposing', actions: { type: 'propose', params: { from: 'review' } } },
          pause: { target: 'paused', actions: 'leaveProposal' },
          restart: { target: 'restarting', actions: 'leaveProposal' },
          confirm: [...ids, 'review'].map((to) => ({
            guard: { type: 'accepts' as const, params: { to } },
            target: to,
            actions: 'accept' as const,
          })),
          cancel: goBack,
          back: goBack,
        },
      },
      restarting: {
        on: {
          confirm: { target: ids[0] ?? 'review', actions: 'clear' },
          cancel: goBack,
          back: goBack,
          pause: 'paused',
        },
      },
      paused: {
        on: {
          resume: goBack,
          propose: { target: 'proposing', actions: { type: 'propose', params: { from: 'review' } } },
        },
      },
      // Nothing changes a submitted interview but opening it again for a new revision.
      submitted: { on: { reopen: 'review', goto: undefined, review: undefined } },
    },
  })
}

function recorded({ answers, parked }: ChartContext, question: string, answer: Answer) {
  return { answers: { ...answers, [question]: answer }, parked: parked.filter((id) => id !== question) }
}

type Snapshot = SnapshotFrom<Chart>

/** One pure step. Returns where the interview stands afterwards; an event that does not fit changes nothing. */
export function move(
  chart: Chart,
  at: string,
  context: ChartContext,
  event: ChartEvent,
): { at: string; context: ChartContext } {
  const before: Snapshot = chart.resolveState({ value: at, context })
  const [next] = transition(chart, before, event)
  return { at: String(next.value), context: next.context }
}
