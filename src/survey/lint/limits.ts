import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Text } from '../text.ts'
import type { Finding } from './finding.ts'
import { passagesOf } from './names.ts'
import { words } from './words.ts'

/** What fits on every platform without being cut, in characters; `choices` in number. */
const LIMITS = {
  id: 20,
  short: 40,
  label: 75,
  text: 1500,
  note: 500,
  passage: 900,
  excerpt: 2000,
  choices: 25,
}

/** Texts and lists that some platform would have to cut. */
export function limits(survey: Survey): Finding[] {
  return survey.questions.flatMap((question) => {
    const place = `questions.${question.id}`
    return [
      ...(question.id.length > LIMITS.id ? [tooLong(`${place}.id`, question.id.length, LIMITS.id)] : []),
      ...longer(`${place}.short`, question.short, LIMITS.short),
      ...longer(`${place}.text`, question.text, LIMITS.text),
      ...(question.note ? longer(`${place}.note`, question.note, LIMITS.note) : []),
      ...choiceLimits(place, question),
      ...passagesOf(question).flatMap(([at, passage]) =>
        longer(`${place}.${at}`, passage.text, LIMITS.passage),
      ),
      ...question.guidance.official.flatMap((one, index) =>
        longer(`${place}.guidance.official.${index}`, one.text, LIMITS.excerpt),
      ),
    ]
  })
}

function choiceLimits(place: string, question: Question): Finding[] {
  if (!('choices' in question)) return []
  const labels = question.choices.flatMap((choice) =>
    longer(`${place}.choices.${choice.value}`, choice.label, LIMITS.label),
  )
  if (question.choices.length <= LIMITS.choices) return labels
  return [
    ...labels,
    {
      place: `${place}.choices`,
      ...words.tooManyChoices(question.choices.length, LIMITS.choices),
    },
  ]
}

function longer(place: string, text: Text, most: number): Finding[] {
  return (['ja', 'en'] as const)
    .filter((language) => text[language].length > most)
    .map((language) => tooLong(`${place}.${language}`, text[language].length, most))
}

function tooLong(place: string, length: number, most: number): Finding {
  return {
    place,
    ...words.tooLong(length, most),
  }
}
