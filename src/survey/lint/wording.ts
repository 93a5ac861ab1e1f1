import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Text } from '../text.ts'
import type { Finding } from './finding.ts'
import { passagesOf } from './names.ts'
import { words } from './words.ts'

/** Abbreviations everyone at a hospital's desk knows. */
const EVERYDAY = new Set(['OS', 'PC', 'ID', 'IP', 'URL', 'USB', 'CD', 'DVD', 'TEL', 'FAX', 'IT'])

/** Abbreviations in what everyone reads (wording, note, choices) that the glossary does not explain. */
export function terms(survey: Survey): Finding[] {
  const known = survey.glossary.flatMap((term) => [term.name.ja, term.name.en, ...term.alias]).join('\n')
  return survey.questions.flatMap((question) => {
    const read = [question.text.ja, question.note?.ja ?? '', ...labelsOf(question).map((label) => label.ja)]
    const found = new Set(read.join('\n').match(/(?<![A-Za-z0-9])[A-Z][a-z]*[A-Z][A-Za-z]*(?![A-Za-z0-9])/g))
    return [...found]
      .filter((word) => !EVERYDAY.has(word) && !known.includes(word))
      .map((word) => ({
        place: `questions.${question.id}.text`,
        ...words.unexplained(word),
      }))
  })
}

/** Texts whose English is only a copy of the Japanese. */
export function translations(survey: Survey): Finding[] {
  return textsOf(survey)
    .filter(
      ([, text]) =>
        text.ja === text.en && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text.ja),
    )
    .map(([place]) => ({
      place: `${place}.en`,
      ...words.untranslated,
    }))
}

/** Official values that could not be filled into the form, and phrases that mean two choices at once. */
export function officialValues(survey: Survey): Finding[] {
  return survey.questions.flatMap((question) => {
    if (!('choices' in question)) return []
    const place = `questions.${question.id}.choices`
    const reasons = question.choices.flatMap((choice) =>
      'blank' in choice.official && !/^[a-z0-9_]+$/.test(choice.official.blank)
        ? [
            {
              place: `${place}.${choice.value}.official`,
              ...words.noOfficial,
            },
          ]
        : [],
    )
    // A phrase that only points (~) may point to several: then it is asked which one is meant.
    const heard = question.choices.flatMap((choice) =>
      choice.hears.filter((phrase) => !phrase.startsWith('~')).map((phrase) => ({ phrase, choice })),
    )
    const twice = heard.filter(
      ({ phrase, choice }) =>
        heard.find((other) => other.phrase.toLowerCase() === phrase.toLowerCase())?.choice !== choice,
    )
    return [
      ...reasons,
      ...twice.map(({ phrase, choice }) => ({
        place: `${place}.${choice.value}.hears`,
        ...words.heardTwice(phrase),
      })),
    ]
  })
}

function labelsOf(question: Question): Text[] {
  return 'choices' in question ? question.choices.map((choice) => choice.label) : []
}

function textsOf(survey: Survey): [string, Text][] {
  return [
    ['title', survey.title],
    ['lead', survey.lead],
    ['filing', survey.filing],
    ...survey.glossary.map((term): [string, Text] => [`glossary.${term.id}.meaning`, term.meaning]),
    ...survey.readings.map((one): [string, Text] => [`readings.${one.id}.reading`, one.reading]),
    ...survey.questions.flatMap((question): [string, Text][] => [
      [`questions.${question.id}.short`, question.short],
      [`questions.${question.id}.text`, question.text],
      ...labelsOf(question).map((label, index): [string, Text] => [
        `questions.${question.id}.choices.${index}`,
        label,
      ]),
      ...passagesOf(question).map(([at, passage]): [string, Text] => [
        `questions.${question.id}.${at}`,
        passage.text,
      ]),
    ]),
  ]
}
