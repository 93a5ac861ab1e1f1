import type { Figures } from '../../responses/figures.ts'
import { select } from '../../responses/select-responses.ts'
import { figuresOf } from '../../responses/tally.ts'
import type { Survey } from '../../survey/survey.ts'
import { type Actor, visibleTo } from '../access.ts'
import { type AdminContext, type Guarded, guarded, type Options } from '../guard.ts'

/** The figures of one survey over the responses the actor may see. */
export function overview(
  context: AdminContext,
  actor: Actor,
  survey: Survey,
  options: Options = {},
): Promise<Guarded<Figures>> {
  return guarded(context, { actor, act: 'overview', options, survey: survey.id }, async () => {
    const now = context.now()
    const documents = select(context.store, context.surveys, {
      survey: survey.id,
      until: now.toISOString(),
      includeOpen: true,
      personal: false,
      allRevisions: false,
      visible: visibleTo(actor, context),
    })
    const figures = await figuresOf(survey, documents, now)
    const { submitted, answering, parked, opened, correcting } = figures.states
    return { value: figures, records: submitted + answering + parked + opened + correcting }
  })
}
