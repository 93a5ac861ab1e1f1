import { predicateOf } from '../grammar/clauses.ts'
import type { Intent } from '../intent.ts'
import { inflects } from '../vocabulary/phrases.ts'
import { isUnknown, type Token, tagOf, type Wh } from '../vocabulary/tags.ts'

/** What a sentence asks, when it asks something about the matter. `typed` is the sentence as the person wrote it. */
export function questionIn(tokens: readonly Token[], asked: boolean, typed: string): Intent | undefined {
  const form = formOf(tokens, asked)
  const wh = tokens.flatMap((token) => tagOf(token, 'wh')?.wh ?? [])
  const term = termAsked(tokens, form !== undefined || asked)
  if (tokens.some((token) => /^what (?:counts|qualif)/u.test(token.text)))
    return { intent: 'how-to-judge', about: typed }
  if (wh.includes('why') || /^why\b/u.test(tokens[0]?.text ?? '')) return { intent: 'why' }
  if (tokens.some(asksHow)) return { intent: 'how-to-judge', about: typed }
  if (term) return { intent: 'term', term }
  if (form === undefined && !asked && !endsInWh(tokens) && !wondered(wh, tokens) && !mayIt(tokens))
    return undefined
  if (form === 'tag') return { intent: 'unclear', ask: 'question-or-answer' }
  const open = wh.find((one) => ['who', 'where', 'which', 'how', 'what', 'when', 'how-many'].includes(one))
  if (open) return ofWh(open, typed, tokens.map((token) => token.text).join(''))
  return echoes(tokens)
    ? { intent: 'unclear', ask: 'question-or-answer' }
    : { intent: 'how-to-judge', about: typed }
}

/** "訓練って何をすればいいの": how, asked of the question's own matter. */
const asksHow = (token: Token): boolean => {
  const intent = tagOf(token, 'command')?.intent
  return (
    (intent === 'help' || intent === 'how-to-judge') &&
    /^(?:何|なに|どう|どれ|どっち|どちら)/u.test(token.text)
  )
}

/** "事務長でもいいの", "中古も含むの": asked without a mark. */
const mayIt = (tokens: readonly Token[]): boolean =>
  /(?:[もで]いい|なる|含む|含める|入る|要る|必要な|数える)の$/u.test(
    tokens.map((token) => token.text).join(''),
  )

/** "何をすればいいの". */
function wondered(wh: readonly Wh[], tokens: readonly Token[]): boolean {
  return (
    wh.length > 0 &&
    /(?:ば|たら)(?:いい|よい|良い|ええ|よか)(?:の|ん|と|か|です)*$|の$/u.test(
      tokens.map((token) => token.text).join(''),
    )
  )
}

/** "ログって何のログ", "どこ": a question without its mark. */
function endsInWh(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(
    (token) => !token.tags.some((one) => one.kind === 'filler' || one.kind === 'mark'),
  )
  const before = last && tokens[tokens.indexOf(last) - 1]
  return Boolean(
    (last && tagOf(last, 'wh')) ||
      (before && tagOf(before, 'wh') && tokens.length <= 6 && !predicateOf(tokens)),
  )
}

/** "どの部署に確認すればよいですか". */
const whomever =
  /(?:誰|だれ|どなた|どこ|どの(?:部署|部門|担当|人|方|会社|業者)|どちら)(?:に|へ|の|で|を)?.{0,6}?(?:聞[けいくき]|きけ|確認(?:す|し[たて])|問い?合わ?せ|相談|尋ね|照会|連絡す|電話す)/u
const wonders = /ば|ら|か|いい|よい|の/u

export function asksWhom(tokens: readonly Token[]): boolean {
  const said = tokens.map((token) => token.text).join('')
  const asked = whomever.exec(said)
  return asked !== null && wonders.test(said.slice(asked.index + asked[0].length))
}

function ofWh(wh: Wh, typed: string, said: string): Intent {
  if (wh === 'who' && /の(?:こと|事)/u.test(said)) return { intent: 'how-to-judge', about: typed }
  return wh === 'who' ? { intent: 'whom-to-ask' } : { intent: 'how-to-judge', about: typed }
}

/** The question form a sentence ends in. */
function formOf(tokens: readonly Token[], asked: boolean): 'open' | 'tag' | undefined {
  const last = tokens.findLast((token) => token.text !== '、')
  const said = tokens.map((token) => token.text).join('')
  const ask = last && tagOf(last, 'ask')
  if (
    ask?.form === 'tag' ||
    tokens.some((token) => tagOf(token, 'ask')?.form === 'tag' && token.text.length > 3)
  )
    return 'tag'
  if (ask && !(last && tagOf(last, 'link'))) return 'open'
  if (
    /(?:です|ます|ません|ました|でしょう|だろう|いい|よい|の|ない|た|る)か(?:ね|な|なあ|しら)?$/u.test(
      said,
    ) &&
    !(last && tagOf(last, 'stance'))
  )
    return 'open'
  const [first] = tokens
  if (asked && first && tagOf(first, 'ask')) return 'open'
  return asked ? 'open' : undefined
}

/** A glossary word with nothing but the question what it is: "BCPとは", "世代管理って何", "WORM?". */
export function termAsked(tokens: readonly Token[], asked: boolean): string | undefined {
  const named = tokens.flatMap((token, index) => {
    const found = tagOf(token, 'term')
    return found ? [{ term: found.term, index, size: token.text.length }] : []
  })
  const [first] = named.toSorted((one, other) => other.size - one.size)
  if (!first) return undefined
  const rest = tokens.filter((token) => !tagOf(token, 'term'))
  const marked = tokens.some(
    (token, index) => marksTerm(token) && (index > first.index || /^[a-z]/u.test(token.text)),
  )
  const bare = rest.every((token) => token.tags.every((one) => one.kind === 'filler' || one.kind === 'mark'))
  const wants = marked || (asked && bare)
  const only = rest.every((token, index) => !isUnknown(token) && mere(token, rest[index - 1]))
  return only &&
    (wants || (rest.length === 0 && !/\d/u.test(tokens[first.index]?.text ?? ''))) &&
    !predicateOf(rest)?.stative
    ? first.term
    : undefined
}

/** "とは", "って何", "の意味", "what is". */
function marksTerm(token: Token): boolean {
  return (
    tagOf(token, 'wh')?.wh === 'what' ||
    /^(?:とは|意味|って|定義|explain|define|meaning|わからない|わかりません|わからん|分からない|分かりません|説明|解説)$/u.test(
      token.text,
    )
  )
}

function mere(token: Token, before: Token | undefined): boolean {
  if (inflects(token, before)) return true
  if (tagOf(token, 'topic') || tagOf(token, 'otherTopic')) return false
  return token.tags.some(
    (one) =>
      ['filler', 'mark', 'please', 'ask', 'chat', 'link'].includes(one.kind) ||
      (one.kind === 'command' && !/^(?:ぺーじ|画面|page|screen)$/u.test(token.text)) ||
      (one.kind === 'ending' && one.ending.aspect === 'and') ||
      (one.kind === 'wh' && one.wh === 'what') ||
      (one.kind === 'stance' && one.stance === 'unknown'),
  )
}

/** "作ってありますか?": the question said back, so perhaps an answer. */
function echoes(tokens: readonly Token[]): boolean {
  const predicate = predicateOf(tokens)
  if (tokens.some((token) => tagOf(token, 'yes') || tagOf(token, 'no'))) return true
  if (!predicate || predicate.verb === 'unknown' || predicate.aspect === 'noun') return false
  return (
    tokens.every((token) => !isUnknown(token) && !tagOf(token, 'noun') && !tagOf(token, 'otherTopic')) &&
    tokens.length <= 5
  )
}
