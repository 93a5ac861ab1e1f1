import type { Reading } from '../grammar/reading.ts'
import type { Statement } from '../grammar/statement.ts'
import type { Intent } from '../intent.ts'
import type { Tag, Token } from '../vocabulary/tags.ts'

/** What the rules made of a message. */
export interface Found {
  sentences: readonly { tokens: readonly Token[]; asked: boolean }[]
  statements: readonly Statement[]
  wants: readonly Intent[]
  unread: boolean
  reading: Reading
}

/**
 * Names for what the rules found: the kinds of words, one after the other, what the sentences end in, and what they
 * came to. Many wordings share them, so that a wording nobody wrote before is still read.
 */
export function findingsOf({ sentences, statements, wants, unread, reading }: Found): string[] {
  return [
    `reading ${nameOf(reading)}`,
    `many ${statements.length}`,
    `unread ${unread}`,
    ...wants.map(({ intent }) => `wants ${intent}`),
    ...statements.flatMap(({ choice, doubt }) => [
      ...(choice === undefined ? [] : [`chooses ${choice}`]),
      ...(doubt === undefined ? [] : [`doubts ${doubt}`]),
    ]),
    ...sentences.slice(0, heard).flatMap(({ tokens, asked }) => [...kindsIn(tokens), `asked ${asked}`]),
  ]
}

const nameOf = (reading: Reading): string =>
  reading.kind === 'choice'
    ? `choice ${reading.choice}`
    : reading.kind === 'doubt'
      ? `doubt ${reading.doubt}`
      : reading.kind

const weighty: ReadonlySet<Tag['kind']> = new Set([
  'exist',
  'ending',
  'yes',
  'no',
  'stance',
  'copula',
  'link',
  'topic',
  'otherTopic',
  'verb',
  'negativePrefix',
])

const predicates: ReadonlySet<Tag['kind']> = new Set(['exist', 'ending', 'copula', 'yes', 'no'])

/** What stands further on in a sentence adds nothing but time. */
const heard = 60

function kindsIn(all: readonly Token[]): string[] {
  const tokens = all.slice(0, heard)
  const kinds = tokens.map((token) =>
    token.tags.length === 0 ? '?' : [...new Set(token.tags.map(kindOf))].join('|'),
  )
  const said = tokens.map(({ text }) => text)
  // "紙は無い、電子はある": each word with the predicate it comes to.
  const clauseEnd = (from: number): string => {
    const at = kinds.findIndex(
      (_, index) => index > from && tokens[index]?.tags.some((one) => predicates.has(one.kind)),
    )
    return kinds[at] ?? ''
  }
  const ends = kinds.filter((_, index) => tokens[index]?.tags.some((one) => weighty.has(one.kind)))
  return [
    ...kinds.map((kind) => `kind ${kind}`),
    ...kinds.map((kind, index) => `after ${kinds[index - 1] ?? ''} ${kind}`),
    `ends ${ends.slice(-2).join(' ')}`,
    `ends ${ends.slice(-3).join(' ')}`,
    ...said.map((word, index) => `says ${word} ${clauseEnd(index)}`),
  ]
}

function kindOf(one: Tag): string {
  switch (one.kind) {
    case 'ending':
      return `${one.ending.negated ? 'not-' : ''}${one.ending.aspect}`
    case 'exist':
    case 'copula':
      return one.negated ? `${one.kind}-not` : one.kind
    case 'stance':
      return one.stance
    case 'verb':
      return one.verb
    case 'wh':
      return one.wh
    case 'command':
      return one.intent
    case 'ask':
      return one.form
    case 'link':
      return one.link
    default:
      return one.kind
  }
}
