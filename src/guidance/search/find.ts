import type { Survey } from '../../survey/survey.ts'
import { normalise } from './normalise.ts'
import type { Item, ItemKind } from './passages.ts'
import { asksOutside, type Index, indexOf } from './search-index.ts'
import { type Concept, conceptsOf } from './tokens.ts'

/** A passage that was found for a free question. */
export interface Found {
  item: Item
  /** How much of the question the passage speaks of, 0 to 1. */
  covered: number
  /** Whether that is enough for an answer; otherwise it only comes near. */
  answers: boolean
  score: number
}

/** A passage that covers this much of what was asked answers it. */
const ANSWERS = 0.55
/** A passage that covers less than this does not even come near; those of the open question need less. */
const NEAR = { here: 0.25, elsewhere: 0.6 }
/** Passages of the open question come before those of others. */
const HERE = 3
/** Passages that answer a question come before those that merely mention its words. */
const PRIOR: Record<ItemKind, number> = {
  doubt: 1.5,
  about: 1.3,
  rule: 0.9,
  why: 0.8,
  reading: 0.9,
  term: 0.5,
  official: 0.5,
  ask: 0.5,
}
/** A word in so few passages says by itself what is asked. */
const RARE = 12
/** Questions for a meaning ("…とは", "what is …"): the glossary comes first. */
const DEFINES =
  /とは|どんなもの|何の略|なんの略|stands? for|って(何|なに|なん)|(何|なに|なん)(です|でしょう|のこと)|意味|what('s| is| are)|meaning|define/

function asksForMeaning(text: string): boolean {
  const does = text.indexOf('what does ')
  return DEFINES.test(text) || (does >= 0 && text.includes(' mean', does))
}

/**
 * The passages on a free question, best first, those of the open question before others. Each says whether it answers or
 * only comes near, and there may be none, so that the reply need not guess.
 */
export function find(survey: Survey, question: string | undefined, text: string): Found[] {
  const index = indexOf(survey)
  const concepts = conceptsOf(text, index.lexicons).map((concept) => ({
    ...concept,
    weight: weightOf(concept, index),
  }))
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0)
  const credits = new Map<string, number>()
  for (const { stands } of concepts)
    for (const [token, credit] of stands) credits.set(token, Math.max(credits.get(token) ?? 0, credit))
  const defines = asksForMeaning(normalise(text))

  return index.search
    .search('', {
      tokenize: () => [...credits.keys()],
      boostTerm: (token) => credits.get(token) ?? 1,
    })
    .flatMap((hit): Found[] => {
      const item = index.items.get(hit.id)
      if (!item) return []
      const fields = (token: string) => hit.match[token] ?? []
      const spoken = concepts.reduce((sum, one) => sum + one.weight * creditOf(one, fields), 0)
      const covered = spoken / total
      const here = question !== undefined && item.touches.includes(question)
      const asksMore = concepts.some((one) => asksOutside(one) && creditOf(one, fields) === 0)
      if (covered < (here && !asksMore ? NEAR.here : NEAR.elsewhere)) return []
      const prior = PRIOR[item.kind] * (defines && isDefinition(item) ? (concepts.length === 1 ? 9 : 3) : 1)
      const answers = covered >= ANSWERS && !asksMore && saysEnough(concepts, fields, index)
      return [
        { item, covered, answers, score: Math.sqrt(hit.score) * covered ** 2 * prior * (here ? HERE : 1) },
      ]
    })
    .sort((a, b) => b.score - a.score)
}

/** A single common word in which question and passage meet does not make the passage an answer. */
function saysEnough(
  concepts: readonly Concept[],
  fields: (token: string) => string[],
  { spread }: Index,
): boolean {
  const shared = concepts.filter((one) => !one.weak && creditOf(one, fields) >= 0.5)
  return (
    shared.length >= 2 ||
    shared.some(({ stands }) =>
      [...stands.keys()].some((token) => fields(token).length > 0 && (spread.get(token) ?? 0) <= RARE),
    )
  )
}

function isDefinition({ kind, asked }: Item): boolean {
  return kind === 'term' || (kind === 'doubt' && DEFINES.test(asked?.ja ?? ''))
}

function weightOf(concept: Concept, { items, spread }: Index): number {
  if (asksOutside(concept)) return 10
  const known = Math.max(...[...concept.stands.keys()].map((token) => spread.get(token) ?? 0))
  // A word that occurs nowhere is probably what the question is about; in hiragana it is probably just phrasing.
  if (known === 0) return concept.weak ? 1 : 4
  const rare = Math.log(items.size / (spread.get(concept.word) ?? known))
  return Math.min(Math.max(rare, 0.8), 4) * (concept.weak ? 0.5 : 1)
}

/** How well a passage covers a concept. What surveys do not cover must be the very subject of the passage. */
function creditOf(concept: Concept, fields: (token: string) => string[]): number {
  if (asksOutside(concept)) return fields(concept.word).includes('asked') ? 1 : 0
  let best = 0
  let parts = 0
  for (const [token, credit] of concept.stands) {
    if (fields(token).length === 0) continue
    best = Math.max(best, credit)
    if (token !== concept.word && concept.word.includes(token)) parts += credit
  }
  return Math.max(best, Math.min(parts, 0.9))
}
