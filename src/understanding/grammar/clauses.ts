import { does, inflects, negates } from '../vocabulary/phrases.ts'
import { isUnknown, type Tag, type Token, tagOf } from '../vocabulary/tags.ts'

/** A part of a sentence with one predicate, and how the next part is joined to it. */
export interface Clause {
  tokens: readonly Token[]
  /** It begins with "でも", "ただし", or follows "…が". */
  despite: boolean
  /** It only gives a reason for the next ("…ので"). */
  reason: boolean
  condition: boolean
}

/** Cuts a sentence where a predicate is over and another begins. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let now: Token[] = []
  let despite = false
  let supposed = false
  const close = (next: { despite: boolean; reason?: boolean; condition?: boolean }) => {
    if (now.some((token) => !onlyJoins(token)))
      clauses.push({
        tokens: now,
        despite,
        reason: next.reason ?? false,
        condition: (next.condition ?? false) || supposed,
      })
    now = []
    supposed = false
    despite = next.despite
  }
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    const over = before !== undefined && endsPredicate(before, tokens[index - 2])
    const link = tagOf(token, 'link')?.link
    if (link === 'contrast' && (now.length === 0 || over || before?.text === '、' || saysYesOrNo(before)))
      close({ despite: true })
    else if (before && now.length > 0 && over && goesOn(before)) {
      close({ despite: false, reason: true })
      now.push(token)
    } else if (token.text === 'が' && over) close({ despite: true })
    else if (link === 'reason' && over) close({ despite: false, reason: true })
    else if (link === 'condition' && !now.some(saysSomething)) supposed = true
    else if (link === 'condition') {
      now.push(token)
      close({ despite: false, condition: true })
    } else if (tagOf(token, 'ending')?.ending.condition && inflects(token, before)) {
      now.push(token)
      close({ despite: false, condition: true })
    } else if (token.text === '、' && (over || saysYesOrNo(before))) close({ despite: false })
    else now.push(token)
  })
  close({ despite: false })
  return clauses
}

const saysSomething = (token: Token) =>
  token.tags.length === 0 || token.tags.some((one) => !['filler', 'mark'].includes(one.kind))

/** "足りず、", "おらず", "なくて": denied, and the sentence goes on. */
const goesOn = (token: Token) =>
  /(?:ず|なくて|なく)$/u.test(token.text) && Boolean(tagOf(token, 'ending')?.ending.negated)

const saysYesOrNo = (token: Token | undefined) =>
  Boolean(token && (tagOf(token, 'yes') || tagOf(token, 'no')))

function onlyJoins(token: Token): boolean {
  return token.text === '、' || token.text === ' '
}

const polite =
  /^(です|ます|だ|っす|です。|なのです|なんです|んです|んだ|のです|や|じゃ|でございます|となります|になります)$/u

function endsPredicate(token: Token, before: Token | undefined): boolean {
  if (inflects(token, before) || does(token, before)) return true
  if (polite.test(token.text)) return true
  return Boolean(
    tagOf(token, 'exist') ||
      tagOf(token, 'copula') ||
      tagOf(token, 'stance') ||
      tagOf(token, 'yes') ||
      tagOf(token, 'no'),
  )
}

/** What kind of predicate a clause has. `exact`: a word of the question's own choices. */
export interface Predicate {
  token: Token
  /** Position among the clause's tokens. */
  at: number
  aspect: 'state' | 'past' | 'used' | 'event' | 'and' | 'noun'
  verb: Extract<Tag, { kind: 'verb' }>['verb'] | 'exist' | 'topic' | 'unknown' | 'otherTopic'
  stative: boolean
  wish: boolean
}

/** The last predicate of a clause. */
export function predicateOf(tokens: readonly Token[]): Predicate | undefined {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    if (!token) continue
    const before = tokens[at - 1]
    const ending = tagOf(token, 'ending')?.ending
    if (ending && before && inflects(token, before)) {
      const stem = stemBefore(tokens, at)
      return {
        token: stem ?? before,
        at,
        aspect: ending.aspect,
        verb: stem ? verbOf(stem) : 'unknown',
        stative: Boolean(stem && tagOf(stem, 'verb')?.stative),
        wish: ending.wish ?? false,
      }
    }
    if (ending && does(token, before))
      return {
        ...doneTo(tokens, at),
        at,
        aspect: ending.aspect,
        stative: false,
        wish: ending.wish ?? false,
      }
    const exist = tagOf(token, 'exist')
    if (exist)
      return { token, at, aspect: existing(token, exist.past), verb: 'exist', stative: true, wish: false }
    const verb = tagOf(token, 'verb')
    if (verb && token.text.length > 1 && !tagOf(token, 'command')?.part)
      return { token, at, aspect: 'noun', verb: verbOf(token), stative: true, wish: false }
  }
  return undefined
}

/** "ありました" has been found; "had one" is over. */
function existing(token: Token, past: true | undefined): Predicate['aspect'] {
  if (!past) return 'state'
  return /had$/u.test(token.text) ? 'used' : 'past'
}

/** "点検はしています": what is done stands before its particle. Without one it is the doing itself. */
function doneTo(tokens: readonly Token[], at: number): Pick<Predicate, 'token' | 'verb'> {
  const token = tokens[at] ?? { text: '', tags: [] }
  const marked = tokens[at - 1] && tagOf(tokens[at - 1] ?? token, 'mark')
  const object = marked ? tokens[at - 2] : undefined
  if (!object) return { token, verb: 'do' }
  if (isUnknown(object)) return { token: object, verb: 'unknown' }
  if (tagOf(object, 'verb') || tagOf(object, 'topic') || tagOf(object, 'otherTopic'))
    return { token: object, verb: verbOf(object) }
  return tagOf(object, 'noun') || tagOf(object, 'term')
    ? { token: object, verb: 'unknown' }
    : { token, verb: 'do' }
}

/** The stem of a verb; helpers ("してもら") and "する" itself may stand between it and its ending. */
function stemBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token || tagOf(token, 'mark') || token.text === '、') break
    if (isUnknown(token)) return token
    if (tagOf(token, 'verb')) return token
    if (tagOf(token, 'topic') || tagOf(token, 'otherTopic') || tagOf(token, 'noun') || tagOf(token, 'term'))
      return token
  }
  return undefined
}

function verbOf(token: Token): Predicate['verb'] {
  if (isUnknown(token)) return 'unknown'
  const verb = tagOf(token, 'verb')
  if (verb) return verb.verb
  if (tagOf(token, 'topic')) return 'topic'
  if (tagOf(token, 'otherTopic')) return 'otherTopic'
  return 'do'
}

/** How often a clause is denied: 0, 1, 2 … */
export function denials(tokens: readonly Token[]): number {
  return tokens.filter((token, index) => negates(token, tokens[index - 1])).length
}
