import type { Survey } from '../survey/survey.ts'
import { rulesOf } from './rules.ts'

/**
 * The interview as a statechart: one state a question, and around them review, confirming, proposing, restarting,
 * paused and submitted. How it is stepped is in `move.ts`.
 */

/** States that are not questions; no question may have one of these as its id. */
export const modes = ['review', 'confirming', 'proposing', 'restarting', 'paused', 'submitted'] as const
export type Mode = (typeof modes)[number]

export type Chart = ReturnType<typeof compile>

/** Compiles a survey to its statechart. Never throws: `defineSurvey` has checked the survey. */
export function compile(survey: Survey) {
  const ids = survey.questions.map((question) => question.id)
  const goBack = [...ids, 'review'].map((to) => ({
    guard: { type: 'returns' as const, params: { to } },
    target: to,
    actions: 'forget' as const,
  }))

  /** What every state of an unfinished interview can do; `name` is the state one comes back to. */
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

  return rulesOf(survey).createMachine({
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
      // Only opening it again, for a new revision, changes a submitted interview.
      submitted: { on: { reopen: 'review', goto: undefined, review: undefined } },
    },
  })
}
