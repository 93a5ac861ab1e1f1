import { assign, setup, transition } from 'xstate'
import { step } from '../../src/interview/step.ts'
import { compare, timed } from '../measure.ts'
import type { Bench, Row } from '../row.ts'
import { chart, longestRoute, moment, survey } from '../support/longest.ts'

/** One answer of the longest route: revive, step, snapshot, all in memory. */
export const core: Bench = async ({ scale }) => {
  const route = longestRoute()
  const answers = route.length
  const repeats = Math.max(10, Math.round(200 * scale))
  const ours = () =>
    timed(repeats * answers, () => {
      for (let n = 0; n < repeats; n++)
        for (const { before, event } of route) step({ chart, survey, moment }, before, event)
    })
  const bare = bareChart()
  const bareXstate = () =>
    timed(repeats * 25, () => {
      for (let n = 0; n < repeats; n++) bare()
    })
  const rows: Row[] = [
    {
      name: 'core',
      work: 'one answer of the longest route',
      baseline: 'a bare xstate statechart of 25 states',
      compared: await compare(7, ours, bareXstate),
      target: { ratio: 0.8 },
    },
  ]
  const peers = await import('../peers/botbuilder.js').catch(() => undefined)
  if (!peers)
    return [...rows, { name: 'core', work: 'against botbuilder', skipped: 'run: npm ci --prefix bench' }]
  const peer = peers.createBotbuilder()
  const botbuilder = () =>
    timed(answers * 4, async () => {
      for (let n = 0; n < answers * 4; n++) await peer.answer()
    })
  rows.push({
    name: 'core',
    work: 'one answer of the longest route',
    baseline: 'botbuilder-dialogs with MemoryStorage',
    compared: await compare(5, ours, botbuilder),
    target: { ratio: 10 },
  })
  return rows
}

/** Twenty-five states in a row, each left by its answer; revived, stepped and written down once an answer. */
function bareChart(): () => void {
  const ids = Array.from({ length: 25 }, (_, index) => `Q${index + 1}`)
  const machine = setup({
    types: {
      context: {} as { answers: Record<string, string> },
      events: {} as { type: 'answer'; question: string; value: string },
    },
    actions: {
      record: assign(({ context, event }) => ({
        answers: { ...context.answers, [event.question]: event.value },
      })),
    },
  }).createMachine({
    context: { answers: {} },
    initial: 'Q1',
    states: {
      ...Object.fromEntries(
        ids.map((id, index) => [
          id,
          { on: { answer: { target: ids[index + 1] ?? 'end', actions: 'record' as const } } },
        ]),
      ),
      end: {},
    },
  })
  return () => {
    let stored: { value: string; context: { answers: Record<string, string> } } = {
      value: 'Q1',
      context: { answers: {} },
    }
    for (const id of ids) {
      const [next] = transition(machine, machine.resolveState(stored), {
        type: 'answer',
        question: id,
        value: 'yes',
      })
      stored = { value: String(next.value), context: next.context }
    }
  }
}
