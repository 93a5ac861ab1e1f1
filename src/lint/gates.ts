import type { Survey } from '../survey.ts'
import { leaves } from './conditions.ts'
import type { Finding } from './finding.ts'

/** A gate whose every choice leads on leaves no way to say that what follows does not apply. */
export function gates(survey: Survey): Finding[] {
  return survey.questions.flatMap((question) =>
    leaves(question.showIf).flatMap((leaf) => {
      const gate = survey.questions.find((one) => one.id === leaf.question)
      if (gate?.kind !== 'choice') return []
      if (!gate.choices.every((choice) => leaf.is.includes(choice.value))) return []
      return [
        {
          place: `questions.${question.id}.showIf`,
          problem: `every choice of "${gate.id}" leads here, so nobody can say that it does not apply`,
          remedy: `leave out the choice of "${gate.id}" for which it does not apply, or add one (official: blank)`,
        },
      ]
    }),
  )
}
