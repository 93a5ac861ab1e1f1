import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Finding } from './finding.ts'
import { words } from './words.ts'

/** Figures, gaps, carried answers, doubts and the devices that follow a choice all name questions and choices that exist. */
export function targets(survey: Survey): Finding[] {
  return [
    ...survey.figures.flatMap((figure, index) =>
      choiceFindings(survey, `figures.${index}`, figure.question, figure.values),
    ),
    ...survey.gaps.flatMap(({ id, items }) =>
      items.flatMap((item) => choiceFindings(survey, `gaps.${id}`, item.question, item.after)),
    ),
    ...survey.now.flatMap(({ question }) => choiceFindings(survey, `now.${question}`, question, [])),
    ...survey.instructions.flatMap(({ id, governs, printedAt }) =>
      [...governs, ...(printedAt === undefined ? [] : [printedAt])].flatMap((question) =>
        choiceFindings(survey, `instructions.${id}`, question, []),
      ),
    ),
    ...survey.carries.flatMap((carry, index) =>
      choiceFindings(survey, `carries.${index}`, carry.to, Object.values(carry.values)),
    ),
    ...survey.questions.flatMap((question) =>
      question.kind === 'choice' && question.devices
        ? [
            ...missing(`questions.${question.id}.devices`, question, question.devices.after),
            ...impliedBy(survey, question, question.devices.implies),
          ]
        : [],
    ),
    ...survey.questions.flatMap((question) =>
      question.guidance.judge.doubts.flatMap(({ suggests }, index) =>
        suggests === undefined
          ? []
          : unknown(`questions.${question.id}.guidance.judge.doubts.${index}.suggests`, question, [suggests]),
      ),
    ),
  ]
}

type Implied = NonNullable<Extract<Survey['questions'][number], { kind: 'choice' }>['devices']>['implies']

/** A list that implies a choice names choices, and a question that lists the devices of other makers. */
function impliedBy(survey: Survey, question: Question, implied: Implied): Finding[] {
  if (!implied) return []
  const place = `questions.${question.id}.devices.implies`
  const others = survey.questions.find(({ id }) => id === implied.othersAt)
  return [
    ...missing(place, question, [implied.own, implied.mixed, implied.others]),
    ...(others?.kind === 'devices' ? [] : [{ place, ...words.noQuestion(implied.othersAt) }]),
  ]
}

function choiceFindings(survey: Survey, place: string, id: string, values: readonly string[]): Finding[] {
  const question = survey.questions.find((one) => one.id === id)
  if (!question) {
    return [
      {
        place,
        ...words.noQuestion(id),
      },
    ]
  }
  return missing(place, question, values)
}

/** Values that are no choice of a question where one is picked. */
function missing(place: string, question: Question, values: readonly string[]): Finding[] {
  return unknown(place, question.kind === 'choice' ? question : { id: question.id }, values)
}

function unknown(
  place: string,
  question: { id: string; choices?: readonly { value: string }[] },
  values: readonly string[],
): Finding[] {
  const known = (question.choices ?? []).map((choice) => choice.value)
  return values
    .filter((value) => !known.includes(value))
    .map((value) => ({ place, ...words.noChoice(question.id, value, known) }))
}
