import { assign, setup } from 'xstate'
import type { Answer, Answers, Value } from '../survey/questions/value.ts'
import { askedBy, isAskedOn } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Interview } from './record.ts'

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

/** The guards and actions of a survey's statechart; its states are in `statechart.ts`. */
export function rulesOf(survey: Survey) {
  const ids = survey.questions.map((question) => question.id)

  /** Whether a question is on the route, without an answer and not set aside. */
  const isOpen = (
    question: string,
    answers: Answers,
    parked: readonly string[],
    given?: { question: string; value: Value },
  ): boolean =>
    answers[question] === undefined &&
    !parked.includes(question) &&
    isAskedOn(survey, answers, question, given)

  /** What follows `question`: the next open question, else the first open one, else the review. */
  const after = (question: string, answers: Answers, parked: readonly string[]): string => {
    const start = ids.indexOf(question) + 1
    const inOrder = [...ids.slice(start), ...ids.slice(0, start)]
    return inOrder.find((id) => isOpen(id, answers, parked)) ?? 'review'
  }

  /** What follows an accepted proposal: the question after it, or the other question it was made from. */
  const afterProposal = ({ answers, parked, proposal }: ChartContext, answer: Answer | undefined): string => {
    if (!proposal || !answer) return 'review'
    const now = { ...answers, [proposal.question]: answer }
    const stays =
      ids.includes(proposal.from) &&
      proposal.from !== proposal.question &&
      isAskedOn(survey, now, proposal.from)
    return stays ? proposal.from : after(proposal.question, now, parked)
  }

  return setup({
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
      /** A question that has an answer keeps it; setting it aside only moves on. */
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
}

function recorded({ answers, parked }: ChartContext, question: string, answer: Answer) {
  return { answers: { ...answers, [question]: answer }, parked: parked.filter((id) => id !== question) }
}
