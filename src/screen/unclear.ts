import { markInLine } from '../guidance/citations.ts'
import type { Outcome } from '../interview/outcome.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { ChoiceQuestion } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import { type Language, type Passage, type Text, text } from '../survey/text.ts'
import { choiceLabel } from './labels.ts'
import { words } from './words/index.ts'

type Unclear = Extract<Outcome, { kind: 'unclear' }>

/**
 * What to say where a text could not be read: what was heard, why it does not decide, and what would help. The second
 * time running it is how to tell the choices apart; after that, how to go on without telling.
 */
export function unclear(survey: Survey, one: Unclear, language: Language): Text[] {
  // Without an open question there are no options to speak of.
  const question = one.question === undefined ? undefined : questionsOf(survey).get(one.question)
  if (!question) return [words.unclear]
  if (question.kind !== 'choice') return [words.doubts[one.doubt]]
  if (one.times % 2 === 0) return [words.unclearAgain, ...rules(survey, question, language)]
  return [...heard(one), ...helps(survey, question, one, language)]
}

const heard = ({ heard, doubt, times }: Unclear): Text[] => [
  times > 1 ? words.unclearStill : heard ? words.heard(heard.said, words.doubts[doubt]) : words.doubts[doubt],
]

function helps(survey: Survey, question: ChoiceQuestion, one: Unclear, language: Language): Text[] {
  if (/^[\d０-９①-⑳]+(?:番|ばん)?$/u.test(one.heard?.said ?? ''))
    return [words.numbers(question.choices.length)]
  const near = one.heard?.doubt === undefined ? undefined : question.guidance.judge.doubts[one.heard.doubt]
  if (near) return [words.near(near.asked, marked(survey, near.answer, language))]
  if (one.doubt === 'not-sure' || one.times > 1)
    return question.guidance.ask.slice(0, 1).map((passage) => passage.text)
  const [first, second] = one.likely ?? []
  if (first === undefined || second === undefined) return []
  const label = (choice: string) => choiceLabel(survey, question.id, choice, language)
  return [words.whichOf(label(first), label(second))]
}

const rules = (survey: Survey, question: ChoiceQuestion, language: Language): Text[] =>
  question.guidance.judge.rules.slice(0, 3).map((rule) => marked(survey, rule, language))

/** The statement with what it rests on. */
function marked(survey: Survey, passage: Passage, language: Language): Text {
  const mark = markInLine(survey, passage, language)
  return text(`${passage.text.ja}${mark}`, `${passage.text.en}${mark === '' ? '' : ` ${mark}`}`)
}
