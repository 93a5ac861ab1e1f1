import { z } from 'zod'
import type { Store } from '../store/store.ts'
import type { Survey } from '../survey/survey.ts'
import type { Actor } from './access.ts'
import { type AdminContext, type Guarded, guarded } from './guard.ts'

const Closed = z.strictObject({ at: z.iso.datetime() })

const keyFor = (survey: string) => `meta/closed/${survey}`

/** Whether responses are accepted. A deadline that has passed closes nothing; only an operator does. */
export async function submissionsOpen(store: Store, survey: Survey, now: Date): Promise<boolean> {
  const stored = await store.get(keyFor(survey.id))
  return stored === undefined || Closed.parse(stored).at > now.toISOString()
}

/** No more submissions for this survey; open interviews keep their answers. False when it was closed already. */
export function close(context: AdminContext, actor: Actor, survey: Survey): Promise<Guarded<boolean>> {
  const action = { actor, act: 'close' as const, options: {}, survey: survey.id }
  return guarded(context, action, async () => {
    const at = context.now().toISOString()
    const changed = await context.store.update(keyFor(survey.id), (stored) =>
      stored === undefined ? { set: { at }, result: true } : { result: false },
    )
    return { value: changed, records: 0 }
  })
}

/** Submissions are taken again. False when it was open already. */
export function reopen(context: AdminContext, actor: Actor, survey: Survey): Promise<Guarded<boolean>> {
  const action = { actor, act: 'reopen' as const, options: {}, survey: survey.id }
  return guarded(context, action, async () => ({
    value: await context.store.delete(keyFor(survey.id)),
    records: 0,
  }))
}
