import type { Survey } from '../../survey/survey.ts'
import type { Cite, Passage, Text } from '../../survey/text.ts'

/** What a free question may find. */
export type ItemKind = 'doubt' | 'rule' | 'why' | 'ask' | 'official' | 'reading' | 'term' | 'about'

/** One piece of the survey's material that can answer a free question. */
export interface Item {
  /** The same as the block's on the guidance pages: `Q6.doubt.2`, `reading.S10`, `term.bcp`, `about.3`. */
  id: string
  kind: ItemKind
  /** The question it belongs to; none for readings, terms and what concerns the survey as a whole. */
  question?: string
  /** Further questions it is attached to. */
  touches: readonly string[]
  /** What it answers: the doubt as asked, the problem of a reading, the headword. */
  asked?: Text
  text: Text
  cites: readonly Cite[]
  /** Ids of the readings it rests on; with any, it is ours and is marked so. */
  readings: readonly string[]
  /** Other spellings by which staff ask for it. */
  alias: readonly string[]
}

/** All of it: each question's guidance, the readings, the glossary, and what concerns the whole survey. */
export function itemsOf(survey: Survey): Item[] {
  return [...guidance(survey), ...readings(survey), ...terms(survey), ...about(survey)]
}

function guidance(survey: Survey): Item[] {
  return survey.questions.flatMap(({ id: question, guidance: { why, judge, ask, official } }) => {
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
      ...[why.brief, ...why.more].map((passage, index) => item('why', index, passage)),
      ...ask.map((passage, index) => item('ask', index, passage)),
      ...official.map(({ title, text, cite }, index) =>
        item('official', index, { text, cites: [cite], readings: [] }, title),
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
