import type { ChoiceQuestion } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import { find } from './find.ts'

/**
 * The doubt of the question, by its number, that speaks of what was said; with `choice` only one that leads to that
 * choice, so that it can be given as the reason for it.
 */
export function doubtFor(
  survey: Survey,
  { id, guidance }: ChoiceQuestion,
  said: string,
  choice?: string,
): number | undefined {
  return find(survey, id, said)
    .flatMap(({ item, answers }) => {
      if (!answers || item.kind !== 'doubt' || item.question !== id) return []
      const index = Number(item.id.split('.').at(-1))
      return choice === undefined || guidance.judge.doubts[index]?.suggests === choice ? [index] : []
    })
    .at(0)
}
