import { createActor } from 'xstate'
import type { Chart } from './machine.ts'
import type { ChartContext, ChartEvent } from './rules.ts'

type Scope = Parameters<Chart['transition']>[2]

const scopes = new WeakMap<Chart, Scope>()

/**
 * What a chart's `transition` wants beside snapshot and event. xstate's own pure `transition` makes an actor for it each
 * time, a third of the step; this chart neither spawns nor sends, so one actor that is never started serves every step.
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
 * One pure step. The answers are the truth: the chart is revived from them and the name of the state. Returns where the
 * interview stands afterwards; an event that does not fit changes nothing.
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
