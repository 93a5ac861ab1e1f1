import { createActor } from 'xstate'
import type { ChartContext, ChartEvent } from './rules.ts'
import type { Chart } from './statechart.ts'

type Scope = Parameters<Chart['transition']>[2]

const scopes = new WeakMap<Chart, Scope>()

/**
 * The actor scope that a chart's `transition` needs. xstate's own pure `transition` creates an actor for it each time,
 * which is a third of a step. This chart neither spawns actors nor sends events, so one that is never started will do.
 */
function scopeOf(chart: Chart): Scope {
  const known = scopes.get(chart)
  if (known) return known
  const self = createActor(chart)
  const nothing = () => {}
  const scope: Scope = {
    self,
    id: self.id,
    sessionId: self.sessionId,
    system: self.system,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  scopes.set(chart, scope)
  return scope
}

/**
 * One pure transition. The chart is restored from the name of the state and the answers, which are what is stored.
 * Returns the state afterwards; an event that the state does not take changes nothing.
 */
export function move(
  chart: Chart,
  at: string,
  context: ChartContext,
  event: ChartEvent,
): { at: string; context: ChartContext } {
  const before = chart.resolveState({ value: at, context })
  const next = chart.transition(before, event, scopeOf(chart))
  return { at: String(next.value), context: next.context }
}
