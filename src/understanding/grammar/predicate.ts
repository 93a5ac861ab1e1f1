import type { Ambiguity } from '../intent.ts'
import { itemOf } from '../vocabulary/phrases.ts'
import { type Stance, type Token, tagOf } from '../vocabulary/tags.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { denials, type Predicate, predicateOf } from './clauses.ts'
import { isScopeLimited, stanceOf } from './qualifiers.ts'
import type { Statement } from './statement.ts'
import { subjectOf } from './subject.ts'

/** A plain yes-or-no question is answered by doing or not doing what it asks about. */
export function predicateStatement(
  tokens: readonly Token[],
  stances: ReadonlySet<Stance>,
  vocabulary: Vocabulary,
): Partial<Statement> {
  const subject = subjectOf(tokens)
  const aside = subject === 'otherTopic'
  const predicate = predicateOf(tokens)
  if (stances.has('lacking') && vocabulary.no && !predicate?.stative)
    return { choice: vocabulary.no, offTopic: aside }
  if (!vocabulary.plain) return aside ? { offTopic: aside } : { doubt: 'which-choice' }
  const short = tokens.some((token) => tagOf(token, 'copula') && /^[a-z]/u.test(token.text))
  const isNot = tokens.some((token) => tagOf(token, 'copula') && !/^[a-z]/u.test(token.text))
  if (!predicate && isNot && subject === 'topic' && vocabulary.no) return { choice: vocabulary.no }
  if (!predicate && short && vocabulary.no) return { choice: vocabulary.no, offTopic: aside }
  if (!predicate)
    return stances.has('yet') && vocabulary.no
      ? { choice: vocabulary.no, offTopic: aside }
      : { offTopic: aside }
  const denied = denials(tokens)
  if (predicate.verb === 'end') {
    if (denied > 0) return { doubt: 'contradiction', discontinued: true }
    // "消して" asks for it.
    if (predicate.aspect === 'and') return { doubt: 'which-choice' }
    return predicate.aspect === 'event'
      ? { doubt: 'not-yet' }
      : { choice: vocabulary.no ?? 'no', discontinued: true, offTopic: aside }
  }
  if (predicate.wish) return { doubt: 'not-yet' }
  const doubt = doubtIn(predicate, denied, stances)
  if (doubt) return { doubt, discontinued: predicate.aspect === 'used' }
  const fit = fits(predicate, subject, denied > 0, vocabulary)
  // "把握していません" denies only where the question is whether one knows; anywhere else it is a don't-know.
  if (predicate.verb === 'know' && fit !== 'exact')
    return denied > 0 ? { doubt: 'not-sure' } : { offTopic: true }
  if (fit === 'no')
    return denied > 0 && (subject === 'topic' || subject === 'none')
      ? { doubt: 'contradiction' }
      : { offTopic: true }
  const turned = denied + (stances.has('double') ? 1 : 0)
  // "やったことはない" denies; "やらないことはない" does not.
  const never =
    predicate.aspect === 'past' &&
    tokens.some((token) => /^(?:こと|ためし)/u.test(token.text) && stanceOf(token).includes('double'))
  if (stances.has('nothing-but')) return { doubt: 'partly' }
  if (denied === 0 && isScopeLimited(tokens)) return { doubt: 'partly' }
  if (stances.has('double') && denied !== 1 && !never) return { doubt: 'partly' }
  const choice = turned % 2 === 1 ? vocabulary.no : vocabulary.yes
  if (choice === undefined) return { doubt: 'which-choice' }
  return { choice, offTopic: aside }
}

function doubtIn(predicate: Predicate, denied: number, stances: ReadonlySet<Stance>): Ambiguity | undefined {
  if (denied > 1) return 'contradiction'
  if (stances.has('all') && denied > 0) return 'partly'
  if (predicate.aspect === 'used') return 'contradiction'
  // "作ります" is a promise; "確認します" may be a habit or a promise.
  if (predicate.aspect === 'event' && denied === 0 && !predicate.stative) return 'not-yet'
  if (predicate.aspect === 'event' && denied === 0 && predicate.verb === 'look') return 'not-yet'
  return undefined
}

function fits(
  predicate: Predicate,
  subject: 'topic' | 'otherTopic' | 'unknown' | 'none',
  denied: boolean,
  vocabulary: Vocabulary,
): 'exact' | 'close' | 'no' {
  const item = itemOf(predicate.token, undefined)
  if (predicate.verb === 'exist') {
    if (subject === 'unknown') return 'no'
    return vocabulary.stems.has('=exist') ? 'exact' : 'close'
  }
  // "取っています" is done with many things: with logs, too, that nobody looks at.
  if (predicate.verb === 'do' && /^(?:取|とっ|とり)/u.test(predicate.token.text) && subject === 'topic')
    return 'close'
  if (predicate.verb === 'do') return subject === 'unknown' ? 'no' : 'exact'
  if (item !== undefined && vocabulary.stems.has(item))
    return subject === 'unknown' ? (denied ? 'close' : 'no') : 'exact'
  if (predicate.verb === 'unknown' || predicate.verb === 'otherTopic') return 'no'
  if (predicate.verb === 'topic') return 'close'
  if (predicate.verb === 'maintain') return subject === 'unknown' ? 'no' : 'close'
  return vocabulary.verbs.has(predicate.verb) && subject !== 'unknown' ? 'close' : 'no'
}
