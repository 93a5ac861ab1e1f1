import { fold } from './normalise.ts'
import { isUnknown, type Tag, type Token, tagOf } from './tags.ts'

/**
 * What a phrase says, apart from its endings and particles: "VPNはありません" and "VPN機器もないです" both come to
 * `vpn`, `exist`, negated. So a flow lists one form of a phrase and hears them all.
 */
export interface Phrase {
  value: string
  items: readonly string[]
  negated: boolean
  /** Only points to the choice. */
  hint: boolean
  /** The tense it is written in; "該当していました" is heard in no other. */
  aspect?: string
}

export function phraseOf(value: string, written: string, cut: (text: string) => Token[]): Phrase {
  const hint = written.startsWith('~')
  const tokens = cut(fold(hint ? written.slice(1) : written))
  const aspect = aspectOf(tokens)
  return { value, ...gist(tokens), hint, ...(aspect !== undefined && { aspect }) }
}

function aspectOf(tokens: readonly Token[]): string | undefined {
  const at = tokens.findLastIndex(
    (token, index) => inflects(token, tokens[index - 1]) || does(token, tokens[index - 1]),
  )
  const last = tokens[at]
  return last && tagOf(last, 'ending')?.ending.aspect
}

/** The content of a piece of a sentence and whether it is denied. */
export function gist(tokens: readonly Token[]): { items: string[]; negated: boolean } {
  const items: string[] = []
  let negations = 0
  tokens.forEach((token, index) => {
    const item = itemOf(token, tokens[index - 1])
    if (item !== undefined) items.push(item)
    if (negates(token, tokens[index - 1])) negations++
  })
  if (negations === 1 && items.includes('=nothing-but')) return { items: onlyItems(items), negated: false }
  return { items, negated: negations % 2 === 1 }
}

/** "Fortinetしかない" says no more than "Fortinetだけ". */
const onlyItems = (items: readonly string[]): string[] =>
  items.filter((item) => item !== '=exist').map((item) => (item === '=nothing-but' ? '=only' : item))

const sameVerb: readonly [string, RegExp][] = [
  ['=use', /^(?:使|つか|利用|用い|活用)/u],
  ['=make', /^(?:作|つく)/u],
  ['=put', /^(?:置|おい|設置)/u],
]

/** The word as phrases compare it; words that only join or inflect have none. */
export function itemOf(token: Token, before: Token | undefined): string | undefined {
  if (isUnknown(token)) return token.text
  if (isHelper(token)) return '=for'
  const term = tagOf(token, 'term')
  if (term) return `#${term.term}`
  if (tagOf(token, 'topic') || tagOf(token, 'otherTopic') || tagOf(token, 'label')) return token.text
  const number = tagOf(token, 'number')
  if (number) return String(number.value)
  if (inflects(token, before) || tagOf(token, 'copula')) return undefined
  if (does(token, before)) return '=do'
  const verb = tagOf(token, 'verb')
  if (verb)
    return verb.verb === 'do'
      ? '=do'
      : (sameVerb.find(([, word]) => word.test(token.text))?.[0] ?? token.text)
  if (tagOf(token, 'exist')) return '=exist'
  const stance = tagOf(token, 'stance')
  if (stance)
    return ['plan', 'unknown', 'asking', 'partly'].includes(stance.stance)
      ? `=${stance.stance}:${token.text.replace(/(?:です|だ|っす)$/u, '')}`
      : `=${stance.stance}`
  if (tagOf(token, 'wh')) return token.text
  if (tagOf(token, 'noun') || isRequest(token)) return token.text
  return undefined
}

/** A command's word in the middle of a statement is a word like any other. */
export function isRequest(token: Token): boolean {
  return token.tags.length > 0 && token.tags.every((one) => one.kind === 'command' && !one.part)
}

/** An ending belongs to the word right before it; "いました" after a particle is a verb of its own. */
export function inflects(token: Token, before: Token | undefined): boolean {
  return Boolean(tagOf(token, 'ending') && before && isStem(before))
}

const stems: readonly Tag['kind'][] = [
  'verb',
  'topic',
  'otherTopic',
  'noun',
  'term',
  'label',
  'command',
  'negativePrefix',
]

function isStem(token: Token): boolean {
  return isUnknown(token) || isHelper(token) || token.tags.some((one) => stems.includes(one.kind))
}

/** "してもら", "っていただ": done through or for somebody. */
const isHelper = (token: Token): boolean => /て(?:もら|いただ|頂|貰|くれ|もろ)/u.test(token.text)

/** Nothing explains it: an unknown word, or an ending with nothing to inflect. */
export function isLoose(token: Token, before: Token | undefined): boolean {
  if (isUnknown(token) || isRequest(token)) return true
  return token.tags.every((one) => one.kind === 'ending') && !inflects(token, before) && !does(token, before)
}

/** "しています", "できません" with nothing before them to inflect: the doing itself. */
export function does(token: Token, before: Token | undefined): boolean {
  return (
    Boolean(tagOf(token, 'ending')) &&
    !inflects(token, before) &&
    /^(?:し|せ[ずんへ]|さ[れせ]|す|でき|済|完了し|終わ|おわ)/u.test(token.text)
  )
}

export function negates(token: Token, before: Token | undefined): boolean {
  if (inflects(token, before) || does(token, before)) return tagOf(token, 'ending')?.ending.negated ?? false
  return Boolean(
    tagOf(token, 'exist')?.negated || tagOf(token, 'copula')?.negated || tagOf(token, 'negativePrefix'),
  )
}
