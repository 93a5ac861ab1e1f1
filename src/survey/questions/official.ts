import { choiceIn } from './choice-in.ts'
import type { Choice, Question } from './definition.ts'
import { showValue } from './index.ts'
import type { Device, Value } from './value.ts'

/** An answer as the official form words it (docs/survey.md 1.1); null where the form is left blank. */
export function officialOf(question: Question, value: Value): string | null {
  if (value.kind === 'devices') return deviceText(value.devices.rows)
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

/** One line for each model, as the free text of the official form takes it (docs/survey.md S16). */
export function deviceText(rows: readonly Device[]): string {
  return rows
    .map((row) => [
      row.maker,
      row.model,
      row.count === null ? '台数不明' : `${row.count}台`,
      row.os || '不明',
    ])
    .map((parts) => parts.filter((part) => part !== '').join(', '))
    .join('\n')
}
