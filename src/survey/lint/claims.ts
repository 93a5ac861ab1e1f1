import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Passage, Text } from '../text.ts'
import type { Finding } from './finding.ts'
import { passagesOf } from './names.ts'
import { words } from './words.ts'

/** Every statement has a source, or is marked as our reading. Advice (whom to ask, what to do first) needs neither. */
export function claims(survey: Survey): Finding[] {
  return [
    ...survey.questions.flatMap((question) =>
      passagesOf(question)
        .filter(([at, passage]) => !at.startsWith('guidance.ask') && isBare(passage))
        .map(([at]) => unsourced(`questions.${question.id}.${at}`)),
    ),
    ...survey.questions.flatMap(({ id, guidance: { official } }) =>
      official.flatMap((one, index) =>
        one.cite || !isBare(one) ? [] : [unsourced(`questions.${id}.guidance.official.${index}`)],
      ),
    ),
    ...survey.now.flatMap(({ question, said }) =>
      said.filter(({ cites }) => cites.length === 0).map(() => unsourced(`now.${question}`)),
    ),
    ...survey.about.flatMap((entry, index) => (isBare(entry.answer) ? [unsourced(`about.${index}`)] : [])),
    ...survey.sources.flatMap((source) =>
      source.standing === 'seen' && !source.url
        ? [
            {
              place: `sources.${source.id}`,
              ...words.noAddress,
            },
          ]
        : [],
    ),
    ...survey.figures.flatMap((figure, index) =>
      figure.comparable || figure.caution
        ? []
        : [
            {
              place: `figures.${index}`,
              ...words.noCaution,
            },
          ],
    ),
  ]
}

function isBare(passage: Passage): boolean {
  return passage.cites.length === 0 && passage.readings.length === 0
}

function unsourced(place: string): Finding {
  return {
    place,
    ...words.noSource,
  }
}

/** Every part of the guidance says something: what a full survey owes to those who answer it. */
export function guidance(survey: Survey): Finding[] {
  return survey.questions.flatMap(({ id, guidance: { why, judge, ask, official } }) => {
    const empty = (part: string, remedy: Text, has: number): Finding[] =>
      has > 0 ? [] : [{ place: `questions.${id}.guidance${part}`, ...words.emptyGuidance(remedy) }]
    if (!why && judge.rules.length + judge.doubts.length + ask.length + official.length === 0)
      return empty('', words.addGuidance, 0)
    return [
      ...(why ? empty('.why.more', words.sayMore, why.more.length) : empty('.why', words.sayWhy, 0)),
      ...empty('.judge.rules', words.addRule, judge.rules.length),
      ...empty('.judge.doubts', words.addDoubt, judge.doubts.length),
      ...empty('.ask', words.addAsk, ask.length),
      ...empty('.official', words.addOfficial, official.length),
    ]
  })
}

/** A correction that is recorded has also been made. */
export function corrections(survey: Survey): Finding[] {
  return survey.questions.flatMap(correctionsIn)
}

function correctionsIn(question: Question): Finding[] {
  const shown = [
    question.text.ja,
    question.note?.ja ?? '',
    ...question.guidance.official.map((one) => one.text.ja),
  ].join('\n')
  return question.corrections.flatMap((correction, index) =>
    shown.includes(correction.printed)
      ? [
          {
            place: `questions.${question.id}.corrections.${index}`,
            ...words.slipStands(correction.printed, correction.shown),
          },
        ]
      : [],
  )
}
