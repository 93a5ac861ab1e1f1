import { isUnknown, type Token, tagOf } from '../vocabulary/tags.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { denials, predicateOf } from './clauses.ts'
import { endsWithPredicate, onlyDenied, stancesIn } from './qualifiers.ts'
import { numberStatements } from './quantities.ts'
import { statementsOf } from './read-clause.ts'
import { type Statement, silent } from './statement.ts'

/** What a sentence says about the open question: words first, then numbers where they count. */
export function clauseStatements(
  vocabulary: Vocabulary,
  tokens: readonly Token[],
  text: string,
): Statement[] {
  const { question } = vocabulary
  const said = statementsOf(tokens, vocabulary)
  if (question?.kind !== 'choice') return said
  const numbers = numberStatements(question, withoutFrame(tokens, text))
  if (numbers.length === 0) return said
  // "1世代だけ": the number is all there is.
  const counted = /\d(?:世代|つ|個|台|本)(?:だけ|のみ)/u.test(text)
  const doubted = said.filter(
    ({ doubt }) => doubt !== undefined && doubt !== 'which-choice' && !(counted && doubt === 'partly'),
  )
  const named = said.filter((one) => one.choice !== undefined && !one.bareYesNo)
  const things = tokens.some(
    (token) => tagOf(token, 'noun') && !tagOf(token, 'topic') && !tagOf(token, 'term'),
  )
  if (things && question.choices.some((choice) => choice.measures?.of === 'count') && named.length === 0)
    return [...doubted, { ...silent, doubt: 'number' }]
  const denied =
    denials(tokens) > 0 && !tokens.some((token) => tagOf(token, 'stance')?.stance === 'nothing-but')
  const predicate = predicateOf(tokens)
  if (predicate?.wish || (predicate?.aspect === 'event' && predicate.verb === 'make'))
    return [...doubted, { ...silent, doubt: 'not-yet' }]
  const turned = stancesIn(tokens).some((one) => ['double', 'elsewhere', 'lacking'].includes(one))
  if (turned || anothers(tokens)) return [...doubted, { ...silent, doubt: 'number' }]
  const undone = predicate?.verb === 'end' || tokens.some((token) => tagOf(token, 'no')?.weak)
  if (undone) return [...doubted, { ...silent, doubt: 'contradiction' }]
  if (denied && named.length === 0) return [{ ...silent, doubt: 'contradiction' }]
  return [...doubted, ...named, ...numbers]
}

/** "業者の点検が年2回": the number is of something else. */
function anothers(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      tokens[index + 1]?.text === 'が' &&
      !tagOf(token, 'topic') &&
      Boolean(isUnknown(token) || tagOf(token, 'noun') || tagOf(token, 'otherTopic')),
  )
}

/** More is said of the number than the number: "毎日といいな", "2つあることもある", "誰が毎日". */
function _wanders(tokens: readonly Token[]): boolean {
  if (onlyDenied.test(tokens[0]?.text ?? '') && denials(tokens) === 0) return true
  if (tokens.filter((token, index) => endsWithPredicate(token, tokens[index - 1])).length > 1) return true
  return tokens.some(
    (token) =>
      tagOf(token, 'wh') ||
      tagOf(token, 'ask') ||
      (tagOf(token, 'please') && !/^[a-z]/u.test(token.text)) ||
      (tagOf(token, 'command') && !tagOf(token, 'topic') && !tagOf(token, 'often')) ||
      tagOf(token, 'verb')?.verb === 'end' ||
      /^(?:と|こと|事|もの|ほう|方|という|といった|ような|ように|そう|とき|ときも|のに|そうだ|そうです)$/u.test(
        token.text,
      ),
  )
}

/** The sentence without the politeness around it. */
function withoutFrame(tokens: readonly Token[], text: string): string {
  const frames = (token: Token) =>
    token.tags.length > 0 &&
    !/^(?:もう|少なくとも|最低|おき|ごと|毎|以上|以下|未満|以内|程度|まで|から|番|番目|つ|個|回|台)$|度$|\d/u.test(
      token.text,
    ) &&
    token.tags.every((one) => ['filler', 'mark', 'chat'].includes(one.kind))
  let rest = text
  const inner = tokens.findIndex((token) => !frames(token))
  for (const token of tokens.slice(0, Math.max(inner, 0)))
    if (rest.startsWith(token.text)) rest = rest.slice(token.text.length).trimStart()
  for (const token of tokens
    .slice(tokens.findLastIndex((one) => !frames(one) || /^[はも]$/u.test(one.text)) + 1)
    .reverse())
    if (rest.endsWith(token.text)) rest = rest.slice(0, -token.text.length).trimEnd()
  return inner < 0 ? text : rest
}

function _qualified(tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    const stance = tagOf(token, 'stance')?.stance
    return (
      (stance !== undefined && stance !== 'only' && stance !== 'all') ||
      tagOf(token, 'copula')?.negated ||
      tagOf(token, 'otherTopic')
    )
  })
}
