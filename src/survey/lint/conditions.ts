import { type Comparison, comparisonsIn } from '../condition.ts'
import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'
import { words } from './words.ts'

/** `showIf` may name only choice questions that come earlier, and only choices they have. */
export function conditions(survey: Survey): Finding[] {
  return survey.questions.flatMap((question, index) =>
    comparisonsIn(question.showIf).flatMap((leaf) => {
      const place = `questions.${question.id}.showIf`
      return gateFindings(place, leaf, survey.questions, index)
    }),
  )
}

function gateFindings(
  place: string,
  leaf: Comparison,
  questions: readonly Question[],
  own: number,
): Finding[] {
  const at = questions.findIndex((question) => question.id === leaf.question)
  const gate = questions[at]
  if (!gate) {
    return [
      {
        place,
        ...words.noGate(leaf.question, nearest(leaf.question, questions.slice(0, own))),
      },
    ]
  }
  if (at >= own) {
    return [
      {
        place,
        ...words.laterGate(leaf.question, at === own),
      },
    ]
  }
  if (gate.kind !== 'choice') {
    return [
      {
        place,
        ...words.notAGate(leaf.question, gate.kind),
      },
    ]
  }
  const values = gate.choices.map((choice) => choice.value)
  return leaf.is
    .filter((value) => !values.includes(value))
    .map((value) => ({
      place,
      ...words.noChoice(leaf.question, value, values),
    }))
}

function nearest(id: string, earlier: readonly Question[]): string | undefined {
  return earlier.find((question) => question.id.toLowerCase() === id.toLowerCase())?.id
}
