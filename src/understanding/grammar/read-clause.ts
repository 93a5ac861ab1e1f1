import { gist, itemOf } from '../vocabulary/phrases.ts'
import { isUnknown, type Stance, type Token, tagOf } from '../vocabulary/tags.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Clause, clausesOf, denials, predicateOf } from './clauses.ts'
import {
  hasLooseNegation,
  hasUnknownTail,
  isAboutOthers,
  isContradictory,
  isDiscontinued,
  isRetracted,
} from './contradictions.ts'
import { hasOtherPredicate, hasOtherTopic, matchPhrase } from './match.ts'
import { predicateStatement } from './predicate.ts'
import { isMerely, isScopeLimited, modifiesNoun, stanceOf, stancesIn, wrongTense } from './qualifiers.ts'
import { type Statement, silent } from './statement.ts'
import { isThing, matters, subjectOf } from './subject.ts'

/** The statements of one sentence, in order. */
export function statementsOf(tokens: readonly Token[], vocabulary: Vocabulary): Statement[] {
  return clausesOf(tokens).flatMap((clause) => clauseStatements(clause, vocabulary))
}

/** A clause may open with a bare yes or no ("はい作ってます"): that is a statement of its own. */
function clauseStatements(clause: Clause, vocabulary: Vocabulary): Statement[] {
  if (!clause.tokens.some(matters))
    return clause.condition ? [{ ...silent, concessive: clause.despite, doubt: 'contradiction' }] : []
  const first = clause.tokens.findIndex((token) => tagOf(token, 'yes') || tagOf(token, 'no'))
  const rest = clause.tokens.filter((_, index) => index !== first)
  // "なさそう" has no そう in it.
  if (
    first > 0 &&
    /^そう/u.test(clause.tokens[first]?.text ?? '') &&
    /^[ぁ-ん]$/u.test(clause.tokens[first - 1]?.text ?? '')
  )
    return [{ ...silent, concessive: clause.despite, doubt: 'which-choice' }]
  const bare =
    first >= 0 && clause.tokens.slice(0, first).every((token) => !matters(token) || tagOf(token, 'stance'))
  if (!bare) return [statement(clause, vocabulary)]
  const token = clause.tokens[first]
  const next = clause.tokens[first + 1]
  if (token && chosenBy(clause.tokens.slice(first + 1))) return [wordStatement(token, clause, vocabulary)]
  // "はいと書く", "はいではない": the word is spoken of, not said.
  if (next && (/^(?:と|って|か|を|が|も|という|の)$/u.test(next.text) || tagOf(next, 'copula')))
    return [
      {
        ...silent,
        concessive: clause.despite,
        doubt: tagOf(next, 'copula') ? 'contradiction' : 'which-choice',
      },
    ]
  const opposite = token && tagOf(token, 'yes') ? 'no' : 'yes'
  // "yes and no", "はいでもいいえでもない".
  if (rest.some((one) => tagOf(one, opposite)))
    return [{ ...silent, concessive: clause.despite, doubt: 'contradiction' }]
  const stances = rest.flatMap(stanceOf)
  const word = token && wordStatement(token, clause, vocabulary)
  // "ok google": an easy word before something nobody knows.
  if (token && isWeak(token) && rest.some(isUnknown))
    return [{ ...silent, concessive: clause.despite, doubt: 'which-choice' }]
  if (word && stances.includes('unknown')) return [{ ...word, doubt: 'not-sure' }]
  const more = rest.some((one) => matters(one) && !onlyHedges(one))
  return [...(word ? [word] : []), ...(more ? [statement({ ...clause, tokens: rest }, vocabulary)] : [])]
}

/** "いいえにしておいてください", "はいでいいです": the word is what is to be put down. */
function chosenBy(after: readonly Token[]): boolean {
  const said = after.map((token) => token.text).join('')
  return (
    /^(?:に|で|を|の方|のほう)(?:で|に|を)?(?:し[てまと]|選|お願|おねが|いい|よい|よろし|いき|回答|答え|つけ|入れ)/u.test(
      said,
    ) && !/[かね]$|ない|ません/u.test(said)
  )
}

/** "ok", "n": too slight to stand beside a word that nobody knows. */
const isWeak = (token: Token): boolean => Boolean(tagOf(token, 'yes')?.weak || tagOf(token, 'no')?.weak)

function onlyHedges(token: Token): boolean {
  const stance = tagOf(token, 'stance')?.stance
  return stance === 'hedge' || stance === 'soft' || stance === 'all'
}

function wordStatement(token: Token, clause: Clause, vocabulary: Vocabulary): Statement {
  const yes = tagOf(token, 'yes')
  const choice = yes ? vocabulary.yes : vocabulary.no
  const says: Pick<Statement, 'says'> = { says: yes ? 'yes' : 'no' }
  const base = {
    ...says,
    willAsk: false,
    offTopic: false,
    bareYesNo: true,
    concessive: clause.despite,
    discontinued: false,
  }
  if (clause.condition) return { ...base, doubt: 'contradiction' }
  if (choice === undefined) return { ...base, doubt: 'which-choice' }
  return { ...base, choice }
}

function statement(clause: Clause, vocabulary: Vocabulary): Statement {
  const { tokens } = clause
  const base = {
    willAsk: false,
    offTopic: false,
    bareYesNo: false,
    concessive: clause.despite,
    discontinued: false,
  }
  const said = { ...gist(tokens), aspect: predicateOf(tokens)?.aspect }
  const turned = stancesIn(tokens).some((one) => one === 'double')
  const heard =
    turned || hasOtherPredicate(tokens, vocabulary) || hasOtherTopic(tokens, vocabulary)
      ? undefined
      : matchPhrase(said, vocabulary)
  const stances = new Set(stancesIn(tokens))
  // "しているそうです" is hearsay, not a yes.
  // "できそうです" is not there yet.
  const that = tokens.findIndex((token, index) => index > 0 && /^そう/u.test(token.text))
  const stem = tokens[that - 1]
  if (stem) stances.add(tagOf(stem, 'verb') && !tagOf(stem, 'ending') ? 'plan' : 'hedge')
  if (tokens.some((token) => tagOf(token, 'please') && /た[いく]|ほし|欲し|希望/u.test(token.text)))
    stances.add('must')
  for (const item of heard?.phrase?.items ?? [])
    if (item.startsWith('=')) stances.delete(item.slice(1).replace(/:.*/u, '') as Stance)
  if (clause.condition || hasLooseNegation(tokens) || isContradictory(tokens))
    return { ...base, doubt: 'contradiction' }
  if (hasUnknownTail(tokens, heard?.phrase)) return { ...base, doubt: 'which-choice' }
  if (modifiesNoun(tokens)) return { ...base, doubt: 'partly' }
  if (stances.has('asking')) return { ...base, willAsk: true, doubt: 'not-sure' }
  if (stances.has('unknown')) return { ...base, doubt: 'not-sure' }
  if (stances.has('elsewhere')) return { ...base, doubt: 'which-choice' }
  if (stances.has('formerly')) return { ...base, doubt: 'contradiction', discontinued: true }
  if (isMerely(tokens)) return { ...base, doubt: 'partly' }
  if (stances.has('partly')) return { ...base, doubt: 'partly' }
  if (stances.has('plan') || stances.has('must')) return { ...base, doubt: 'not-yet' }
  if (!turned && denials(tokens) > 1) return { ...base, doubt: 'contradiction' }
  const wanting = stances.has('lacking') && heard?.phrase?.value !== vocabulary.no && !said.negated
  if (isRetracted(tokens, heard?.phrase?.value ?? vocabulary.yes, vocabulary.yes))
    return { ...base, doubt: 'contradiction' }
  if (isAboutOthers(tokens)) return { ...base, doubt: 'which-choice' }
  if (stances.has('yet') && heard && heard.phrase?.value !== vocabulary.no && !said.negated)
    return { ...base, doubt: 'not-yet' }
  if (isDiscontinued(tokens, heard?.phrase) || (wanting && heard))
    return { ...base, doubt: 'contradiction', discontinued: true }
  if (heard?.kind === 'several') return { ...base, doubt: 'which-choice' }
  const timed = heard && wrongTense(tokens, heard.phrase)
  if (timed) return { ...base, doubt: timed, discontinued: timed === 'contradiction' }
  if (heard && vocabulary.plain && !said.negated) {
    if (
      heard.phrase?.value === vocabulary.yes &&
      isScopeLimited(tokens) &&
      !heard.phrase?.items.includes('=only')
    )
      return { ...base, doubt: 'partly' }
    const named = tokens.some(
      (token, index) =>
        isThing(token) &&
        /^[はがを]$/u.test(tokens[index + 1]?.text ?? '') &&
        !heard.phrase?.items.includes(itemOf(token, undefined) ?? ''),
    )
    if (subjectOf(tokens) === 'unknown' && named) return { ...base, offTopic: true }
  }
  if (heard) return { ...base, choice: heard.phrase.value }
  return { ...base, reserved: stances.has('only'), ...predicateStatement(tokens, stances, vocabulary) }
}
