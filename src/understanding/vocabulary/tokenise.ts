import type { Tag, Token } from './tags.ts'

/** Words by their letters; walking it finds every word that starts at a place. */
export interface Lexicon {
  next: Map<string, Lexicon>
  tags?: Tag[]
}

export const emptyLexicon = (): Lexicon => ({ next: new Map() })

/** Adds a word; a word that is there gets one more tag. `word` must be folded. */
export function addWord(lexicon: Lexicon, word: string, meaning: Tag): void {
  let node = lexicon
  for (const letter of word) {
    let next = node.next.get(letter)
    if (!next) {
      next = emptyLexicon()
      node.next.set(letter, next)
    }
    node = next
  }
  if (node === lexicon) return
  node.tags = [...(node.tags ?? []), meaning]
}

const latin = /[a-z0-9]/u
const gapCost = 8
const tokenCost = 3

/**
 * Cuts a folded sentence into words so that as little as possible stays unknown, in as few words as possible. Latin
 * words are never cut inside. Neighbouring unknown letters become one token without tags.
 */
export function tokenise(text: string, lexicons: readonly Lexicon[]): Token[] {
  const size = text.length
  const cost = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Array<number>(size + 1).fill(-1)
  const known = new Array<Tag[] | undefined>(size + 1).fill(undefined)
  cost[0] = 0
  for (let at = 0; at < size; at++) {
    const here = cost[at] ?? Number.POSITIVE_INFINITY
    if (here === Number.POSITIVE_INFINITY) continue
    const offer = (to: number, price: number, tags: Tag[] | undefined) => {
      if (here + price < (cost[to] ?? 0)) {
        cost[to] = here + price
        from[to] = at
        known[to] = tags
      }
    }
    if (text[at] === ' ') offer(at + 1, 0.1, [])
    offer(gapEnd(text, at), gapCost, undefined)
    for (const [to, tags] of wordsAt(text, at, lexicons)) offer(to, priceOf(text, at, to, tags), tags)
  }
  return collect(text, from, known)
}

/** Few words, and rather long ones: "やめ・ました", not "や・めました". */
function priceOf(text: string, at: number, to: number, tags: readonly Tag[]): number {
  const slight = tags.some((one) => one.kind === 'ending') ? 0.3 : 0.6
  const short = to - at === 1 && /[ぁ-ん]/u.test(text[at] ?? '') ? slight : 0
  // "責任者はいません" has no はい in it.
  const within =
    tags.some(
      (one) =>
        one.kind === 'yes' || one.kind === 'no' || (one.kind === 'link' && text.startsWith('もし', at)),
    ) && /[ぁ-ん一-龠]/u.test(text[at - 1] ?? '')
      ? 2
      : 0
  const asking = tags.length > 0 && tags.every((one) => one.kind === 'command') ? 0.2 : 0
  const weighty = tags.some((one) => ['exist', 'stance', 'yes', 'no', 'wh'].includes(one.kind)) ? 0.2 : 0
  return tokenCost + short + within + asking - weighty - 0.01 * (to - at)
}

/** An unknown piece is one letter of Japanese or one whole Latin word. */
function gapEnd(text: string, at: number): number {
  if (!latin.test(text[at] ?? '')) return at + 1
  let end = at + 1
  while (end < text.length && latin.test(text[end] ?? '')) end++
  return end
}

function wordsAt(text: string, at: number, lexicons: readonly Lexicon[]): Map<number, Tag[]> {
  const found = new Map<number, Tag[]>()
  if (latin.test(text[at] ?? '') && at > 0 && latin.test(text[at - 1] ?? '')) return found
  for (const lexicon of lexicons) {
    let node: Lexicon | undefined = lexicon
    for (let end = at; end < text.length; end++) {
      node = node.next.get(text[end] ?? '')
      if (!node) break
      if (!node.tags) continue
      const inside = latin.test(text[end] ?? '') && latin.test(text[end + 1] ?? '')
      if (!inside) found.set(end + 1, [...(found.get(end + 1) ?? []), ...node.tags])
    }
  }
  numberAt(text, at, found)
  return found
}

function numberAt(text: string, at: number, found: Map<number, Tag[]>): void {
  if (!/\d/u.test(text[at] ?? '') || (at > 0 && /\d/u.test(text[at - 1] ?? ''))) return
  let end = at + 1
  while (end < text.length && /[\d.]/u.test(text[end] ?? '')) end++
  if (!found.has(end)) found.set(end, [{ kind: 'number', value: Number.parseFloat(text.slice(at, end)) }])
}

function collect(text: string, from: readonly number[], known: readonly (Tag[] | undefined)[]): Token[] {
  const tokens: Token[] = []
  for (let end = text.length; end > 0; ) {
    const start = Math.max(from[end] ?? 0, 0)
    const piece = text.slice(start, end)
    const tags = known[end]
    const last = tokens.at(-1)
    if (!tags && last && last.tags.length === 0 && text[end] !== ' ')
      tokens[tokens.length - 1] = { text: piece + last.text, tags: [] }
    else if (piece !== ' ') tokens.push({ text: piece, tags: tags ?? [] })
    end = start
  }
  return tokens.reverse()
}
