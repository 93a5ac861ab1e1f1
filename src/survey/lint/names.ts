import type { Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import type { Passage } from '../text.ts'
import type { Finding } from './finding.ts'
import { words } from './words.ts'

/** Every id stands once in its list. */
export function duplicates(survey: Survey): Finding[] {
  const lists: [string, string[]][] = [
    ['questions', survey.questions.map((one) => one.id)],
    ['sections', survey.sections.map((one) => one.id)],
    ['readings', survey.readings.map((one) => one.id)],
    ['glossary', survey.glossary.map((one) => one.id)],
    ['sources', survey.sources.map((one) => one.id)],
    ['desks', survey.desks.map((one) => one.id)],
    ['instructions', survey.instructions.map((one) => one.id)],
    ['circular', survey.circular.map((one) => one.id)],
    ['now', survey.now.map((one) => one.question)],
    ['gaps', survey.gaps.map((one) => one.id)],
    [
      'gaps',
      survey.gaps.flatMap(({ items }) =>
        items.flatMap(({ question, after, devices }) =>
          devices ? [`${question} ${devices}`] : after.map((value) => `${question}=${value}`),
        ),
      ),
    ],
  ]
  for (const question of survey.questions) {
    if (!('choices' in question)) continue
    lists.push([`questions.${question.id}.choices`, question.choices.map((one) => one.value)])
  }
  return lists.flatMap(([place, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({
        // The second one: the first is where the name belongs.
        place: `${place}.${id}#2`,
        ...words.twice(id),
      })),
  )
}

/** Every section, term, reading and source that is named is also listed. */
export function references(survey: Survey): Finding[] {
  const known = {
    section: new Set(survey.sections.map((one) => one.id)),
    term: new Set(survey.glossary.map((one) => one.id)),
    reading: new Set(survey.readings.map((one) => one.id)),
    source: new Set(survey.sources.map((one) => one.id)),
  }
  const listedIn = { section: 'sections', term: 'glossary', reading: 'readings', source: 'sources' }
  return namedIn(survey)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ place, kind, id }) => ({
      place,
      ...words.unlisted(kind, id, listedIn[kind]),
    }))
}

interface Named {
  place: string
  kind: 'section' | 'term' | 'reading' | 'source'
  id: string
}

export function namedIn(survey: Survey): Named[] {
  const source = (place: string, id: string): Named => ({ place, kind: 'source', id })
  return [
    ...survey.questions.flatMap(namedByQuestion),
    ...survey.gaps.flatMap(({ id, because, items }) =>
      [because, ...items.flatMap(({ why }) => why ?? [])].flatMap((one) => namedByPassage(`gaps.${id}`, one)),
    ),
    ...survey.now.flatMap(({ question, said }) =>
      said.flatMap((one) => namedByPassage(`now.${question}`, one)),
    ),
    ...survey.lifecycles.map(({ id, cite }) => source(`lifecycles.${id}`, cite.source)),
    ...survey.about.flatMap((entry, index) => namedByPassage(`about.${index}`, entry.answer)),
    ...survey.glossary.flatMap((term) =>
      term.cites.map((cite) => source(`glossary.${term.id}`, cite.source)),
    ),
    ...survey.circular.map((one) => source(`circular.${one.id}`, one.cite.source)),
    ...survey.instructions.map((one) => source(`instructions.${one.id}`, one.cite.source)),
    ...survey.desks.map((desk) => source(`desks.${desk.id}`, desk.cite.source)),
    ...survey.figures.map((figure, index) => source(`figures.${index}`, figure.cite.source)),
    ...(survey.period ? [source('period', survey.period.cite.source)] : []),
  ]
}

function namedByQuestion(question: Question): Named[] {
  const place = `questions.${question.id}`
  const { guidance } = question
  return [
    { place: `${place}.section`, kind: 'section', id: question.section },
    ...question.readings.map((id): Named => ({ place: `${place}.readings`, kind: 'reading', id })),
    ...question.corrections.map(
      (one): Named => ({ place: `${place}.corrections`, kind: 'reading', id: one.reading }),
    ),
    ...guidance.terms.map((id): Named => ({ place: `${place}.guidance.terms`, kind: 'term', id })),
    ...guidance.official.flatMap((one, index): Named[] => {
      const at = `${place}.guidance.official.${index}`
      return [
        ...(one.cite ? [{ place: at, kind: 'source' as const, id: one.cite.source }] : []),
        ...namedByPassage(at, one),
      ]
    }),
    ...passagesOf(question).flatMap(([at, passage]) => namedByPassage(`${place}.${at}`, passage)),
  ]
}

/** Every passage of a question's guidance, with its place. */
export function passagesOf({ guidance }: Question): [string, Passage][] {
  const numbered = (at: string, passages: readonly Passage[]): [string, Passage][] =>
    passages.map((passage, index) => [`guidance.${at}.${index}`, passage])
  return [
    ...(guidance.why ? [['guidance.why.brief', guidance.why.brief] satisfies [string, Passage]] : []),
    ...numbered('why.more', guidance.why?.more ?? []),
    ...numbered('judge.rules', guidance.judge.rules),
    ...guidance.judge.doubts.map(({ answer }, index): [string, Passage] => [
      `guidance.judge.doubts.${index}.answer`,
      answer,
    ]),
    ...numbered('ask', guidance.ask),
  ]
}

function namedByPassage(place: string, passage: Passage): Named[] {
  return [
    ...passage.cites.map((cite): Named => ({ place, kind: 'source', id: cite.source })),
    ...passage.readings.map((id): Named => ({ place, kind: 'reading', id })),
  ]
}
