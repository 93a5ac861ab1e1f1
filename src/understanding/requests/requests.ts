import { denials, predicateOf } from '../grammar/clauses.ts'
import { inflects } from '../vocabulary/phrases.ts'
import { type IntentName, isUnknown, type Token, tagOf } from '../vocabulary/tags.ts'

/** Which requests win where a sentence could be two: the more particular first. */
const order: readonly IntentName[] = [
  'restart',
  'whom-to-ask',
  'contact',
  'deadline',
  'about',
  'language',
  'official',
  'status',
  'review',
  'how-to-judge',
  'why',
  'pause',
  'park',
  'back',
  'submit',
  'reopen',
  'resume',
  'start',
  'done',
  'help',
]

/** What a sentence asks the assistant to do; undefined when it says something else, too. */
export function requestIn(tokens: readonly Token[], asked: boolean): IntentName | undefined {
  const meant = tokens
    .flatMap((token) => (tagOf(token, 'command') ? token.tags : []))
    .flatMap((one) => (one.kind === 'command' && !one.part ? [one.intent] : []))
  if (meant.length === 0) return undefined
  const shows = meant.includes('official') ? ['topic', 'otherTopic', 'term'] : []
  if (
    !tokens.every(
      (token, index) =>
        serves(token, tokens[index - 1]) || token.tags.some((one) => shows.includes(one.kind)),
    )
  )
    return undefined
  const predicate = predicateOf(tokens)
  if (denials(tokens) > 0 && !asked) return undefined
  if (
    predicate &&
    (predicate.aspect === 'past' || predicate.aspect === 'state' || predicate.aspect === 'used') &&
    predicate.verb !== 'exist' &&
    !asked &&
    !tokens.some((token) => tagOf(token, 'wh'))
  )
    return undefined
  const found = order.find((intent) => meant.includes(intent))
  // "提出していいの" asks whether to.
  if (found === 'submit' && asked && !tokens.some((token) => tagOf(token, 'please'))) return undefined
  // "戻せる？" asks whether one can.
  if (found === 'back' && asked && tokens.some((token) => /[れせ]る/u.test(token.text))) return undefined
  // "どこに提出されるの" wants to know, not to submit.
  if (found === 'submit' && tokens.some((token) => tagOf(token, 'wh'))) return undefined
  const later = tokens.some((token) => tagOf(token, 'stance')?.stance === 'plan')
  return found === 'resume' && later ? 'pause' : found
}

/** A word that may stand in a request: the command itself, what it is done to, and how it is asked for. */
function serves(token: Token, before: Token | undefined): boolean {
  if (isUnknown(token)) return token.text.length <= 1
  if (inflects(token, before)) return true
  return token.tags.some(
    (one) =>
      [
        'filler',
        'mark',
        'command',
        'please',
        'ask',
        'wh',
        'time',
        'chat',
        'ending',
        'link',
        'exist',
        'noun',
        'number',
        'yes',
      ].includes(one.kind) ||
      (one.kind === 'verb' && (one.verb === 'look' || one.verb === 'do' || one.verb === 'know')) ||
      (one.kind === 'stance' &&
        ['must', 'asking', 'soft', 'all', 'plan', 'formerly', 'unknown'].includes(one.stance)),
  )
}
