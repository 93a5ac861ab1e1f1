import { entryAt } from './page.ts'
import type { ReadQuestion } from './question-page.ts'
import type { Raw } from './raw.ts'
import type { Reader } from './reader.ts'
import { words } from './words.ts'

/** A question and what is asked after it. What a page of `asks` leaves out is as in the question that it follows. */
export function withFollowUps(
  reader: Reader,
  { question, asks, page }: ReadQuestion,
  pages: ReadonlyMap<string, Raw>,
): Raw[] {
  const following = asks.flatMap((name) => {
    const ask = pages.get(name)
    if (!ask) reader.tell(entryAt(page, 'asks'), words.noSet('asks/', name, [...pages.keys()]))
    return ask ? [followUp(reader, question, name, ask)] : []
  })
  return [question, ...following]
}

function followUp(reader: Reader, question: Raw, name: string, ask: Raw): Raw {
  const { note: _note, choices: _choices, devices: _devices, showIf: _showIf, ...inherited } = question
  const own = filledIn(reader, ask, question)
  const guidance = { ...record(question.guidance), ...record(own.guidance) }
  return reader.copy(ask, {
    ...inherited,
    ...own,
    id: `${question.id}-${name}`,
    guidance: reader.copy(ask, guidance),
  })
}

/** `{short}` and `{id}` are those of the question, in the language of the text they stand in. */
function filledIn(reader: Reader, ask: Raw, question: Raw): Raw {
  const short = record(question.short)
  const fill = (part: unknown, language: string): unknown => {
    if (typeof part === 'string') {
      const shown = String(short[language] ?? '')
      return part.replaceAll('{id}', String(question.id)).replaceAll('{short}', shown)
    }
    if (Array.isArray(part)) return part.map((one) => fill(one, language))
    if (typeof part !== 'object' || part === null) return part
    const filled = Object.entries(part).map(([key, value]) => [
      key,
      fill(value, key === 'en' ? key : language),
    ])
    return reader.copy(part, Object.fromEntries(filled))
  }
  return record(fill(ask, 'ja'))
}

function record(part: unknown): Raw {
  return typeof part === 'object' && part !== null ? { ...part } : {}
}
