import { reachOf, TooManyRoutes } from '../routes.ts'
import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'
import { words } from './words.ts'

/** Questions that no answers lead to. Presumes that every condition names earlier choices. */
export function unreachable(survey: Survey): Finding[] {
  return withReach(survey, (id, reach) =>
    reach.asked
      ? []
      : [
          {
            place: `questions.${id}.showIf`,
            ...words.unreachable,
          },
        ],
  )
}

/** Conditions that hold for all answers and so decide nothing. */
export function alwaysTrue(survey: Survey): Finding[] {
  return withReach(survey, (id, reach, conditional) =>
    conditional && reach.asked && !reach.skipped
      ? [
          {
            place: `questions.${id}.showIf`,
            ...words.always,
          },
        ]
      : [],
  )
}

function withReach(
  survey: Survey,
  judge: (id: string, reach: { asked: boolean; skipped: boolean }, conditional: boolean) => Finding[],
): Finding[] {
  try {
    const reach = reachOf(survey)
    return survey.questions.flatMap(({ id, showIf }) =>
      judge(id, reach.get(id) ?? { asked: false, skipped: true }, showIf !== undefined),
    )
  } catch (error) {
    if (!(error instanceof TooManyRoutes)) throw error
    return [{ place: 'questions', ...words.tooMany(error.message) }]
  }
}
