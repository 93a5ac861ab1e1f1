import type { Condition, Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'

/** `showIf` may name only choice questions that come earlier, and only choices they have. */
export function conditions(survey: Survey): Finding[] {
  return survey.questions.flatMap((question, index) =>
    leaves(question.showIf).flatMap((leaf) => {
      const place = `questions.${question.id}.showIf`
      return gateFindings(place, leaf, survey.questions, index)
    }),
  )
}

type Leaf = Extract<Condition, { question: string }>

/** The single comparisons a condition is built of. */
export function leaves(condition: Condition | undefined): Leaf[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  return [condition]
}

function gateFindings(place: string, leaf: Leaf, questions: readonly Question[], own: number): Finding[] {
  const at = questions.findIndex((question) => question.id === leaf.question)
  const gate = questions[at]
  if (!gate) {
    return [
      {
        place,
        problem: `there is no question "${leaf.question}"`,
        remedy: `name one of the questions before it${nearest(leaf.question, questions.slice(0, own))}`,
      },
    ]
  }
  if (at >= own) {
    return [
      {
        place,
        problem: at === own ? 'it looks at its own answer' : `"${leaf.question}" is asked later`,
        remedy: 'a condition may name only earlier questions; move the question or change the condition',
      },
    ]
  }
  if (gate.kind !== 'choice') {
    return [
      {
        place,
        problem: `"${leaf.question}" is a ${gate.kind} question and has no choices to look at`,
        remedy: 'only choice questions can decide what is asked; ask the fact as a choice question first',
      },
    ]
  }
  const values = gate.choices.map((choice) => choice.value)
  return leaf.is
    .filter((value) => !values.includes(value))
    .map((value) => ({
      place,
      problem: `"${leaf.question}" has no choice "${value}"`,
      remedy: `use one of ${values.join(', ')}`,
    }))
}

function nearest(id: string, earlier: readonly Question[]): string {
  const same = earlier.find((question) => question.id.toLowerCase() === id.toLowerCase())
  return same ? `; did you mean "${same.id}"` : ''
}
