import type { Survey } from '../survey.ts'
import type { Cite, Passage } from '../text.ts'
import type { Finding } from './finding.ts'
import { passagesOf } from './names.ts'
import { words } from './words.ts'

/** Shares, counts of hospitals, people and devices, and sums of money: what a reader takes for a result. */
const FIGURE = /十?[\d,.]{0,8}[\d数](?:％|ポイント|億円|病院|万人分|万\d?千?人分|万\d?千?台分)/gu

/** Every figure stands on the page that is cited for it. */
export function figures(survey: Survey): Finding[] {
  const shows = new Map(survey.sources.map((source) => [source.id, source.shows]))
  const isShown = (figure: string, cites: readonly Cite[]) =>
    cites.some(({ source }) => shows.get(source)?.includes(figure))
  const missing = (place: string, said: readonly string[], cites: readonly Cite[]): Finding[] =>
    said
      .filter((figure) => !isShown(figure, cites))
      .map((figure) => ({
        place,
        ...(cites.length === 0 ? words.figureUncited(figure) : words.figureNotShown(figure)),
      }))
  return [
    ...survey.figures.flatMap(({ percent, derivedFrom, cite }, index) =>
      missing(`figures.${index}`, derivedFrom ?? [`${percent}％`], [cite]),
    ),
    ...statementsOf(survey).flatMap(([place, { text, cites }]) =>
      missing(place, text.ja.match(FIGURE) ?? [], cites),
    ),
  ]
}

/** What is shown as a quotation was read in the document or in a copy of its page. */
export function quotations(survey: Survey): Finding[] {
  const secondary = new Set(
    survey.sources.filter(({ standing }) => standing === 'secondary').map(({ id }) => id),
  )
  const quoted: [string, Cite | undefined][] = [
    ...survey.questions.flatMap(({ id, guidance }) =>
      guidance.official.map(({ cite }, index): [string, Cite | undefined] => [
        `questions.${id}.guidance.official.${index}`,
        cite,
      ]),
    ),
    ...survey.instructions.map(({ id, cite }): [string, Cite] => [`instructions.${id}`, cite]),
    ...survey.circular.map(({ id, cite }): [string, Cite] => [`circular.${id}`, cite]),
  ]
  return quoted.flatMap(([place, cite]) =>
    cite && secondary.has(cite.source) ? [{ place, ...words.quotedAtSecondHand(cite.source) }] : [],
  )
}

function statementsOf(survey: Survey): [string, Passage][] {
  return [
    ...survey.questions.flatMap((question) =>
      passagesOf(question).map(([at, passage]): [string, Passage] => [
        `questions.${question.id}.${at}`,
        passage,
      ]),
    ),
    ...survey.now.flatMap(({ question, said }) =>
      said.map((one): [string, Passage] => [`now.${question}`, one]),
    ),
    ...survey.about.map(({ answer }, index): [string, Passage] => [`about.${index}`, answer]),
    ...survey.gaps.flatMap(({ id, because, items }) =>
      [because, ...items.flatMap(({ why }) => why ?? [])].map((one): [string, Passage] => [
        `gaps.${id}`,
        one,
      ]),
    ),
  ]
}
