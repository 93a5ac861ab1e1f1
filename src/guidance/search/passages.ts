import { reasonsOf } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Cite, Passage, Text } from '../../survey/text.ts'
import { aboutProduct } from './product.ts'

/** The kinds of passages that a free question can find. */
export type ItemKind = 'doubt' | 'rule' | 'why' | 'ask' | 'official' | 'reading' | 'term' | 'about'

/** One passage of the survey that can answer a free question. */
export interface Item {
  /** The same as on the guidance pages: `Q6.doubt.2`, `reading.S10`, `term.bcp`, `about.3`. */
  id: string
  kind: ItemKind
  /** The question it belongs to; none for readings, terms and what is about the whole survey. */
  question?: string
  /** The questions it is attached to. */
  touches: readonly string[]
  /** What it answers: a doubt, the problem of a reading, a headword. */
  asked?: Text
  text: Text
  cites: readonly Cite[]
  /** Ids of the readings it rests on; with any it is an interpretation of ours, marked as such. */
  readings: readonly string[]
  /** Other words with which staff ask for it. */
  alias: readonly string[]
}

/** Each question's guidance, the readings, the glossary, and what is about the whole survey. */
export function itemsOf(survey: Survey): Item[] {
  return [...guidance(survey), ...readings(survey), ...terms(survey), ...about(survey), ...product]
}

function guidance(survey: Survey): Item[] {
  return survey.questions.flatMap(({ id: question, guidance }) => {
    const { judge, ask, official } = guidance
    const item = (
      kind: ItemKind,
      index: number,
      passage: Passage,
      asked?: Text,
      alias: readonly string[] = [],
    ): Item => ({
      id: `${question}.${kind}.${index}`,
      kind,
      question,
      touches: [question],
      ...(asked && { asked }),
      text: passage.text,
      cites: passage.cites,
      readings: passage.readings,
      alias,
    })
    return [
      ...judge.doubts.map(({ asked, also, answer }, index) => item('doubt', index, answer, asked, also)),
      ...judge.rules.map((rule, index) => item('rule', index, rule)),
      ...reasonsOf(guidance).map((passage, index) => item('why', index, passage)),
      ...ask.map((passage, index) => item('ask', index, passage)),
      ...official.map(({ title, text, cite, cites, readings }, index) =>
        item('official', index, { text, cites: cite ? [cite] : cites, readings }, title),
      ),
    ]
  })
}

function readings(survey: Survey): Item[] {
  return survey.readings.map(({ id, problem, reading }) => ({
    id: `reading.${id}`,
    kind: 'reading',
    touches: survey.questions.filter((question) => question.readings.includes(id)).map((one) => one.id),
    asked: problem,
    text: reading,
    cites: [],
    readings: [id],
    alias: [],
  }))
}

function terms(survey: Survey): Item[] {
  return survey.glossary.map(({ id, name, meaning, alias }) => ({
    id: `term.${id}`,
    kind: 'term',
    touches: survey.questions.filter(({ guidance }) => guidance.terms.includes(id)).map((one) => one.id),
    asked: name,
    text: meaning,
    cites: [],
    readings: [],
    alias,
  }))
}

function about(survey: Survey): Item[] {
  return survey.about.map(({ asked, answer }, index) => ({
    id: `about.${index}`,
    kind: 'about',
    touches: [],
    asked,
    text: answer.text,
    cites: answer.cites,
    readings: answer.readings,
    alias: [],
  }))
}

const product: readonly Item[] = aboutProduct.map(({ asked, also, answer }, index) => ({
  id: `product.${index}`,
  kind: 'about',
  touches: [],
  asked,
  text: answer,
  cites: [],
  readings: [],
  alias: also,
}))
