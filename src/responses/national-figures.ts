import { questionsOf } from '../survey/lookup.ts'
import type { Figure, Source, Survey } from '../survey/survey.ts'

export interface National {
  figure: Figure
  source: Source | undefined
}

/** The published national figures of a question; none where none could be found. */
export function nationalOf(survey: Survey, question: string): National[] {
  return survey.figures
    .filter((figure) => figure.question === question)
    .map((figure) => ({ figure, source: survey.sources.find((source) => source.id === figure.cite.source) }))
}

/** The percentages to mark on a question's bar: only comparable figures of the first choice, where the bar begins. */
export function markersFor(survey: Survey, id: string): number[] {
  const question = questionsOf(survey).get(id)
  const first = question?.kind === 'choice' ? question.choices[0]?.value : undefined
  return nationalOf(survey, id)
    .filter(({ figure }) => figure.comparable && figure.values.length === 1 && figure.values[0] === first)
    .map(({ figure }) => figure.percent)
}
