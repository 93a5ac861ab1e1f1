import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { type AccessRules, type Act, type Actor, may, missing, nameOf, roleOf } from './access.ts'
import { type Line, record } from './audit.ts'
import { words } from './words.ts'

/** What the admin's acts work with; the same for chat and shell. */
export interface AdminContext extends AccessRules {
  store: Store
  surveys: readonly Survey[]
  /** Id of the survey that is meant when none is named. */
  survey: string
  now(): Date
  log: Log
}

/** Which options were asked for, by name: `{ format: 'csv', since: '2026-11-01' }`. */
export type Options = Readonly<Record<string, string>>

/** `told`: which right is missing, for the person who asked. */
export type Outcome<T> = { kind: 'done'; value: T } | { kind: 'refused'; told: Text }

interface Asked {
  actor: Actor
  act: Act
  options: Options
  survey?: string
}

/**
 * Does what was asked when the actor may, and writes it down: a refusal too, and a failure. What was done is handed over
 * only after its line is durable.
 */
export async function guarded<T>(
  context: AdminContext,
  asked: Asked,
  work: () => Promise<{ value: T; records: number; isHidden?: boolean }>,
): Promise<Outcome<T>> {
  if (!may(roleOf(asked.actor, context), asked.act)) {
    await note(context, asked, 'refused')
    return { kind: 'refused', told: words.refused[missing(asked.actor, asked.act, context)] }
  }
  try {
    const { value, records, isHidden } = await work()
    // What belongs to somebody else is told like what does not exist; the log knows the difference.
    await note(context, asked, isHidden ? 'refused' : 'done', records)
    return { kind: 'done', value }
  } catch (error) {
    await note(context, asked, 'failed').catch((cause: unknown) =>
      context.log.error({ err: cause, act: asked.act }, 'audit line not written'),
    )
    throw error
  }
}

/** Writes one line into the audit log. */
export function note(
  context: AdminContext,
  { actor, act, options, survey }: Omit<Asked, 'act'> & { act: string },
  outcome: 'done' | 'refused' | 'failed',
  records = 0,
): Promise<Line> {
  return record(context.store, {
    at: context.now().toISOString(),
    who: nameOf(actor),
    act,
    outcome,
    ...(survey !== undefined && { survey }),
    options: shortened(options),
    records,
  })
}

/** Options are typed by people: long ones are cut and control characters never reach a line. */
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
