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

/** The parts of the guidance that the shape allows to be empty. */
export function guidance(survey: Survey): Finding[] {
  return survey.questions.flatMap((question) => {
    const place = `questions.${question.id}.guidance`
    const empty = (part: string, remedy: Text): Finding => ({
      place: `${place}.${part}`,
      ...words.emptyGuidance(remedy),
    })
    return [
      ...(question.guidance.why.more.length === 0 ? [empty('why.more', words.sayMore)] : []),
      ...(question.guidance.judge.doubts.length === 0 ? [empty('judge.doubts', words.addDoubt)] : []),
      ...corrections(question),
    ]
  })
}

/** A correction that is recorded has also been made. */
function corrections(question: Question): Finding[] {
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
