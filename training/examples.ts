import type { ChoiceQuestion } from '../src/survey/questions/definition.ts'
import { readingOf } from '../src/understanding/grammar/reading.ts'
import { featuresOf } from '../src/understanding/proposes/features.ts'
import { findingsOf } from '../src/understanding/proposes/findings.ts'
import { meaningAt, placeOf } from '../src/understanding/proposes/reader.ts'
import { plainText, readMessage } from '../src/understanding/read-message.ts'
import { mhlw as survey } from '../test/support/flows.ts'
import type { Labelled } from './messages.ts'

/** A message as the reader is trained on it. */
export interface Example {
  writer: string
  place: string
  choices: readonly string[]
  features: Uint32Array
  /** The class it belongs to. */
  is: string
}

const choiceQuestions = new Map(
  survey.questions.flatMap((one): [string, ChoiceQuestion][] =>
    one.kind === 'choice' ? [[one.id, one]] : [],
  ),
)

export const trained = [...choiceQuestions.keys()].map((id) => placeOf(survey, id))

/** Messages over questions with choices; those over other kinds of questions teach nothing here. */
export function examplesOf(messages: readonly Labelled[]): Example[] {
  return messages.flatMap(({ question: id, text, label, intent, choice, writer }) => {
    const question = choiceQuestions.get(id)
    if (!question) return []
    const message = readMessage(survey, id, text)
    const found = findingsOf({ ...message, reading: readingOf(message.statements) })
    const place = placeOf(survey, id)
    return [
      {
        writer,
        place,
        choices: question.choices.map((one) => one.value),
        features: featuresOf(plainText(message), place, found),
        is:
          label === 'other'
            ? `intent:${intent}`
            : choice === undefined || label === 'U'
              ? 'unclear'
              : classOf(place, choice),
      },
    ]
  })
}

const classOf = (place: string, choice: string) =>
  choice === 'yes' || choice === 'no' ? `choice:${choice}` : `choice:${place}:${choice}`

/** What the survey's own authors wrote: the phrases of the choices. */
export const material = (): Labelled[] =>
  [...choiceQuestions.values()].flatMap((question) =>
    question.choices.flatMap(({ value, label, hears }) =>
      [label.ja, label.en, ...hears.map((phrase) => phrase.replace(/^~/u, ''))].map(
        (text): Labelled => ({
          question: question.id,
          text,
          label: 'A',
          choice: value,
          voice: 'author',
          writer: 'author',
        }),
      ),
    ),
  )

export const possible = (
  names: readonly string[],
  { place, choices }: Pick<Example, 'place' | 'choices'>,
): number[] => names.flatMap((name, index) => (meaningAt(name, place, choices) === undefined ? [] : [index]))
