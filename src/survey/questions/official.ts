import { choiceIn } from './choice-in.ts'
import type { Choice, Question } from './definition.ts'
import { listText } from './devices/list-text.ts'
import { showValue } from './index.ts'
import type { Value } from './value.ts'

/** An answer as the official form words it (docs/survey.md 1.1); null where the form is left blank. */
export function officialOf(question: Question, value: Value): string | null {
  if (value.kind === 'devices') return listText(value.devices)
  if (value.kind === 'choices' && question.kind === 'choices') {
    const picked = question.choices.filter((choice) => value.choices.includes(choice.value))
    const official = picked.map(officialWording).filter((wording) => wording !== null)
    return official.length === 0 ? null : official.join('\n')
  }
  if (value.kind !== 'choice' || question.kind !== 'choice') return showValue(question, value, 'ja')
  return officialWording(choiceIn(question, value.choice))
}

/** A choice as the official form words it; null where the form is left blank. */
export function officialWording(choice: Choice | undefined): string | null {
  return choice && 'ja' in choice.official ? choice.official.ja : null
}
