import MiniSearch from 'minisearch'
import type { Survey } from '../../survey/survey.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type Item, itemsOf } from './passages.ts'
import { everyday, outside } from './synonyms.ts'
import { type Concept, tokensOf } from './tokens.ts'

/** Marks words that ask for something that the material does not cover. */
const OUTSIDE = '!'

/** The passages of a survey, ready to be searched. */
export interface Index {
  search: MiniSearch
  items: Map<string, Item>
  /** In how many passages a token occurs. */
  spread: Map<string, number>
  /** Words for what surveys do not cover, the glossary, everyday words. The first lexicon that has a word counts. */
  lexicons: Lexicon[]
}

const indexes = new WeakMap<Survey, Index>()

/** The index is built once for each survey. */
export function indexOf(survey: Survey): Index {
  const index = indexes.get(survey) ?? build(survey)
  indexes.set(survey, index)
  return index
}

/** Whether a concept asks for something that the material does not cover. */
export function asksOutside({ stands }: Concept): boolean {
  return stands.has(`${OUTSIDE}0`)
}

function build(survey: Survey): Index {
  const items = itemsOf(survey)
  const lexicons = [
    lexiconOf([outside], OUTSIDE),
    lexiconOf(
      survey.glossary.map(({ name, alias }) => [...namesIn(name.ja), ...namesIn(name.en), ...alias]),
      '=',
    ),
    lexiconOf(everyday, '~'),
  ]
  const spread = new Map<string, number>()
  const tokens = new Map<string, string[]>()
  const count = (text: string) => {
    const found = [...new Set(tokensOf(text, lexicons))]
    tokens.set(text, found)
    return found
  }
  const search = new MiniSearch({
    fields: ['asked', 'text'],
    tokenize: (text) => tokens.get(text) ?? [],
    processTerm: (token) => token,
    searchOptions: { boost: { asked: 2.5 } },
  })
  for (const item of items) {
    const asked = [item.asked?.ja ?? '', item.asked?.en ?? '', ...item.alias].join(' ')
    // Official passages are long, and their translation adds nothing to search by.
    const text = item.kind === 'official' ? item.text.ja : `${item.text.ja} ${item.text.en}`
    for (const token of new Set([...count(asked), ...count(text)]))
      spread.set(token, (spread.get(token) ?? 0) + 1)
    search.add({ id: item.id, asked, text })
  }
  return {
    search,
    spread,
    items: new Map(items.map((item) => [item.id, item])),
    lexicons,
  }
}

/** "BCP（事業継続計画）" is two names. */
function namesIn(headword: string): string[] {
  return headword.split(/[（）()／/・,]/u).flatMap((name) => (name.trim().length > 1 ? [name.trim()] : []))
}
