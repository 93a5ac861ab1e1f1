import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { type AccessRules, type Act, type Actor, may, missing, nameOf, roleOf } from './access.ts'
import { appendEntry, type Line } from './audit.ts'
import { words } from './words.ts'

/** What admin actions work with; the same for chat and shell. */
export interface AdminContext extends AccessRules {
  store: Store
  surveys: readonly Survey[]
  /** Id of the survey that is meant when none is named. */
  survey: string
  now(): Date
  log: Log
}

/** What was asked for, by option: `{ format: 'csv', since: '2026-11-01' }`. */
export type Options = Readonly<Record<string, string>>

/** What came of an action. `reason`: which right is missing, for the person who asked. */
export type Guarded<T> = { kind: 'done'; value: T } | { kind: 'refused'; reason: Text }

/** What somebody wants to do, as the log names it. */
interface Action {
  actor: Actor
  act: Act
  options: Options
  survey?: string
}

/**
 * Does the work when the actor may, and logs it: a refusal and a failure too. The result is handed over only once its
 * line is durable.
 */
export async function guarded<T>(
  context: AdminContext,
  action: Action,
  work: () => Promise<{ value: T; records: number; isHidden?: boolean }>,
): Promise<Guarded<T>> {
  if (!may(roleOf(action.actor, context), action.act)) {
    await logAction(context, action, 'refused')
    return { kind: 'refused', reason: words.refused[missing(action.actor, action.act, context)] }
  }
  try {
    const { value, records, isHidden } = await work()
    // What belongs to another team is answered like what does not exist; the log tells the two apart.
    await logAction(context, action, isHidden ? 'refused' : 'done', records)
    return { kind: 'done', value }
  } catch (error) {
    await logAction(context, action, 'failed').catch((cause: unknown) =>
      context.log.error({ err: cause, act: action.act }, 'audit line not written'),
    )
    throw error
  }
}

/** Writes one line of the log. */
export function logAction(
  context: AdminContext,
  { actor, act, options, survey }: Omit<Action, 'act'> & { act: string },
  outcome: 'done' | 'refused' | 'failed',
  records = 0,
): Promise<Line> {
  return appendEntry(context.store, {
    at: context.now().toISOString(),
    who: nameOf(actor),
    act,
    outcome,
    ...(survey !== undefined && { survey }),
    options: shortened(options),
    records,
  })
}

/** Options are typed by people: long ones are cut, and control characters never reach the log. */
function shortened(options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options)
      .slice(0, 20)
      .map(([name, value]) => [plain(name).slice(0, 40), plain(value).slice(0, 200)]),
  )
}

function plain(text: string): string {
  return text.replace(/\p{C}/gu, ' ')
}
