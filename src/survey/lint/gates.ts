import { comparisonsIn } from '../condition.ts'
import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'
import { words } from './words.ts'

/** A gate whose every choice leads on leaves no way to say that what follows does not apply. */
export function gates(survey: Survey): Finding[] {
  return survey.questions.flatMap((question) =>
    comparisonsIn(question.showIf).flatMap((leaf) => {
      const gate = survey.questions.find((one) => one.id === leaf.question)
      if (gate?.kind !== 'choice') return []
      if (!gate.choices.every((choice) => leaf.is.includes(choice.value))) return []
      return [
        {
          place: `questions.${question.id}.showIf`,
          ...words.noWayPast(gate.id),
        },
      ]
    }),
  )
}
