import { type Clause, clausesOf, denials, type Predicate, predicateOf } from './clauses.ts'
import { does, gist, inflects, isLoose, itemOf, type Phrase } from './phrases.ts'
import { isGap, type Stance, sense, type Token } from './sense.ts'
import type { Doubt } from './understood.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What one clause says about the open question. */
export interface Statement {
  /** The choice it names. */
  choice?: string
  /** Nothing in it is left unexplained or qualified. */
  firm: boolean
  doubt?: Doubt
  /** "聞いてみます": set aside until somebody was asked. */
  asking: boolean
  /** It speaks of something else. */
  aside: boolean
  /** A bare はい or いいえ, as against a sentence that says it. */
  word: boolean
  says?: 'yes' | 'no'
  despite: boolean
  /** Narrowed by "だけ", "のみ". */
  reserved?: boolean
  ended: boolean
}

/** The statements of one sentence, in order. */
export function statementsOf(tokens: readonly Token[], vocabulary: Vocabulary): Statement[] {
  return clausesOf(tokens).flatMap((clause) => clauseStatements(clause, vocabulary))
}

/** A clause may open with a bare yes or no ("はい作ってます"): that is a statement of its own. */
function clauseStatements(clause: Clause, vocabulary: Vocabulary): Statement[] {
  if (!clause.tokens.some(matters))
    return clause.condition ? [{ ...silent, despite: clause.despite, doubt: 'contradiction' }] : []
  const first = clause.tokens.findIndex((token) => sense(token, 'yes') || sense(token, 'no'))
  const rest = clause.tokens.filter((_, index) => index !== first)
  const bare =
    first >= 0 && clause.tokens.slice(0, first).every((token) => !matters(token) || sense(token, 'stance'))
  if (!bare) return [statement(clause, vocabulary)]
  const token = clause.tokens[first]
  const next = clause.tokens[first + 1]
  if (token && chosenBy(clause.tokens.slice(first + 1)))
    return [{ ...wordStatement(token, clause, vocabulary), firm: false }]
  // "はいと書く", "はいではない": the word is spoken of, not said.
  if (next && (/^(?:と|って|か|を|が|も|という|の)$/u.test(next.text) || sense(next, 'copula')))
    return [
      { ...silent, despite: clause.despite, doubt: sense(next, 'copula') ? 'contradiction' : 'which-choice' },
    ]
  const stances = rest.flatMap(stanceOf)
  const word = token && wordStatement(token, clause, vocabulary)
  if (word && stances.includes('unknown')) return [{ ...word, firm: false, doubt: 'not-sure' }]
  if (word && stances.some((one) => one !== 'all')) word.firm = false
  const more = rest.some((one) => matters(one) && !onlyHedges(one))
  return [...(word ? [word] : []), ...(more ? [statement({ ...clause, tokens: rest }, vocabulary)] : [])]
}

const silent: Statement = {
  firm: false,
  asking: false,
  aside: false,
  word: false,
  despite: false,
  ended: false,
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

function onlyHedges(token: Token): boolean {
  const stance = sense(token, 'stance')?.stance
  return stance === 'hedge' || stance === 'soft' || stance === 'all'
}

function wordStatement(token: Token, clause: Clause, vocabulary: Vocabulary): Statement {
  const yes = sense(token, 'yes')
  const no = sense(token, 'no')
  const choice = yes ? vocabulary.yes : vocabulary.no
  const says: Pick<Statement, 'says'> = { says: yes ? 'yes' : 'no' }
  const base = { ...says, asking: false, aside: false, word: true, despite: clause.despite, ended: false }
  if (clause.condition) return { ...base, firm: false, doubt: 'contradiction' }
  if (choice === undefined) return { ...base, firm: false, doubt: 'which-choice' }
  return { ...base, choice, firm: !(yes?.weak || no?.weak) }
}

function statement(clause: Clause, vocabulary: Vocabulary): Statement {
  const { tokens } = clause
  const base = {
    firm: false,
    asking: false,
    aside: false,
    word: false,
    despite: clause.despite,
    ended: false,
  }
  const said = { ...gist(tokens), aspect: predicateOf(tokens)?.aspect }
  const turned = stancesIn(tokens).some((one) => one === 'double' || one === 'nothing-but')
  const heard =
    turned || elsewise(tokens, vocabulary) || elsewhere(tokens, vocabulary)
      ? undefined
      : hear(said, vocabulary)
  const stances = new Set(stancesIn(tokens))
  // "しているそうです" is hearsay, not a yes.
  if (tokens.some((token, index) => index > 0 && /^そう/u.test(token.text))) stances.add('hedge')
  for (const item of heard?.phrase?.items ?? [])
    if (item.startsWith('=')) stances.delete(item.slice(1).replace(/:.*/u, '') as Stance)
  if (clause.condition) return { ...base, doubt: 'contradiction' }
  if (relative(tokens)) return { ...base, doubt: 'partly' }
  if (stances.has('asking')) return { ...base, asking: true, doubt: 'not-sure' }
  if (stances.has('unknown')) return { ...base, doubt: 'not-sure' }
  if (stances.has('elsewhere')) return { ...base, doubt: 'which-choice' }
  if (stances.has('formerly')) return { ...base, doubt: 'contradiction', ended: true }
  if (onlyThat(tokens)) return { ...base, doubt: 'partly' }
  if (stances.has('partly')) return { ...base, doubt: 'partly' }
  if (stances.has('plan') || stances.has('must')) return { ...base, doubt: 'not-yet' }
  if (!turned && denials(tokens) > 1) return { ...base, doubt: 'contradiction' }
  if (heard?.kind === 'several') return { ...base, doubt: 'which-choice' }
  const firm =
    ![...stances].some((one) => one !== 'all') &&
    !tokens.some((token, index) => isLoose(token, tokens[index - 1]))
  const firmly = firm && closes(tokens) && !contrasted(tokens)
  const timed = heard && untimely(tokens, heard.phrase)
  if (timed) return { ...base, doubt: timed, ended: timed === 'contradiction' }
  if (heard && vocabulary.plain && !said.negated) {
    if (heard.phrase?.value === vocabulary.yes && limited(tokens) && !heard.phrase?.items.includes('=only'))
      return { ...base, doubt: 'partly' }
    const named = tokens.some(
      (token, index) =>
        isThing(token) &&
        /^[はがを]$/u.test(tokens[index + 1]?.text ?? '') &&
        !heard.phrase?.items.includes(itemOf(token, undefined) ?? ''),
    )
    if (subjectOf(tokens) === 'unknown' && named) return { ...base, aside: true }
  }
  if (heard) {
    const covered = firmly && heard.exact && !heard.phrase.hint
    return { ...base, choice: heard.phrase.value, firm: covered }
  }
  return { ...base, reserved: stances.has('only'), ...predicated(tokens, stances, firmly, vocabulary) }
}

const closing =
  /^(?:[、,ー ]|よ|ね|な|わ|さ|ぞ|ぜ|で|です|だ|っす|で|の|んです|なんです|のです|んだ|んよ|のよ|んや|けん|ばい|とよ|っちゃ|がや|でよ|が|けど|から|ので|し|だよ|だね|だわ|だす|ですね|ですよ|ですわ|でございます|になります|となります|という状態|という状況|状態|状況|現状|実情|まま|です。|じゃ|や|やで|と回答|なぁ|なあ|よー|ねー|ですと|だべ|べさ|さね|よん|なのです|でっせ)$/u
export const onlyDenied =
  /^(?:誰も|だれも|何も|なにも|なんも|何もかも|どこも|どこにも|一度も|全然|ぜんぜん|全く|まったく|一切|いっさい|さっぱり|まるで|まるっきり|特に|とくに|まだまだ|いまだに|未だ|未だに|まだ)$/u

/** "外来だけ使っています": done for some. "業者のみに制限" limits others and stays. */
function limited(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      stanceOf(token).includes('only') && !/^(?:に|から|へ|が)/u.test(tokens[index + 1]?.text ?? ''),
  )
}

/** "保存しているだけです": nothing more than that is done. */
function onlyThat(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1]
    return stanceOf(token).includes('only') && before !== undefined && inflects(before, tokens[index - 2])
  })
}

/** "最近は見ていない": at other times it may be otherwise. */
function contrasted(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) => sense(token, 'time') && /^(?:は|では|には)$/u.test(tokens[index + 1]?.text ?? ''),
  )
}

/** After the predicate nothing follows that could turn it; no question word and no "nobody" without a denial stands in it. */
function closes(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => sense(token, 'wh') || sense(token, 'ask'))) return false
  if (denials(tokens) === 0 && tokens.some((token) => onlyDenied.test(token.text))) return false
  const predicate = predicateOf(tokens)
  if (!predicate) return !tokens.some((token) => /^(?:と|こと|もの|ほう|そう|ように)$/u.test(token.text))
  if (tokens.slice(0, predicate.at).some((token, index) => predicates(token, tokens[index - 1]))) return false
  return tokens.slice(predicate.at + 1).every((token) => {
    if (closing.test(token.text)) return true
    if (sense(token, 'copula')) return predicate.aspect === 'noun'
    if (sense(token, 'time') || sense(token, 'often') || sense(token, 'chat')) return true
    return (
      Boolean(sense(token, 'plain')) &&
      (/^(?:お願|おねが|よろし|宜し|以上|うち|当院|弊院|現|今)/u.test(token.text) ||
        /^[a-z]/u.test(token.text))
    )
  })
}

/** A predicate of its own in the middle of a clause: "したことがある". */
export function predicates(token: Token, before: Token | undefined): boolean {
  const ending = sense(token, 'ending')?.ending
  return (
    Boolean(ending && ending.aspect !== 'and' && inflects(token, before)) ||
    Boolean(sense(token, 'exist') && !inflects(token, before) && !does(token, before))
  )
}

/** A phrase said of the past or the future is not yet an answer about today. */
function untimely(tokens: readonly Token[], phrase: Phrase | undefined): Doubt | undefined {
  const predicate = predicateOf(tokens)
  if (!predicate || predicate.aspect === phrase?.aspect) return undefined
  if (predicate.aspect === 'used') return 'contradiction'
  const promise = predicate.aspect === 'event' && !predicate.stative && denials(tokens) === 0
  return predicate.wish || (promise && predicate.verb !== 'unknown') ? 'not-yet' : undefined
}

const stancesIn = (tokens: readonly Token[]): Stance[] => tokens.flatMap(stanceOf)

function stanceOf(token: Token): Stance[] {
  if (sense(token, 'own') || sense(token, 'label')) return []
  return token.senses.flatMap((one) => (one.kind === 'stance' ? [one.stance] : []))
}

/** What is done is none of the words of any choice: "更新を依頼しました" is not "更新しました". */
function elsewise(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const predicate = predicateOf(tokens)
  if (predicate?.verb !== 'unknown' || !isGap(predicate.token)) return false
  return ![...vocabulary.stems].some((stem) => stem === predicate.token.text)
}

/** It names another question's subject and none of this one's. */
function elsewhere(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const spoken = new Set(vocabulary.phrases.flatMap((phrase) => phrase.items))
  return (
    subjectOf(tokens) === 'other' &&
    tokens.some((token) => sense(token, 'other') && !spoken.has(itemOf(token, undefined) ?? ''))
  )
}

type Heard = { kind: 'one'; phrase: Phrase; exact: boolean } | { kind: 'several'; phrase?: undefined }

/** The longest phrase whose content stands in the clause with the same denial. */
function hear(
  said: { items: string[]; negated: boolean; aspect?: string | undefined },
  vocabulary: Vocabulary,
): Heard | undefined {
  const present = vocabulary.phrases.filter(
    (phrase) =>
      phrase.items.every((item) => said.items.includes(item)) &&
      !(vocabulary.plain && ['=do', '=exist'].includes(phrase.items.join())),
  )
  const fitting = present.filter((phrase) => phrase.negated === said.negated)
  const longest = Math.max(0, ...fitting.map((phrase) => phrase.items.length))
  const best = fitting.filter((phrase) => phrase.items.length === longest)
  const plainly = best.filter((one) => !one.hint)
  const phrase = plainly.find((one) => one.aspect === said.aspect) ?? plainly[0] ?? best[0]
  if (!phrase) return turnedAround(present, vocabulary)
  if (phrase.hint && phrase.items.length === 1 && said.items.length > 2) return undefined
  if (new Set(best.map((one) => one.value)).size > 1) return { kind: 'several' }
  return {
    kind: 'one',
    phrase,
    exact: said.items.every((item) => phrase.items.includes(item) || item === '=all'),
  }
}

/** Where there are only two choices, denying one points to the other. */
function turnedAround(present: readonly Phrase[], vocabulary: Vocabulary): Heard | undefined {
  const { question, plain } = vocabulary
  const [phrase] = present.toSorted((one, other) => other.items.length - one.items.length)
  if (!phrase || plain || question?.kind !== 'choice' || question.choices.length !== 2) return undefined
  const other = question.choices.find((choice) => choice.value !== phrase.value)
  return other && { kind: 'one', phrase: { ...phrase, value: other.value, hint: true }, exact: false }
}

/** A plain yes-or-no question is answered by doing or not doing what it asks about. */
function predicated(
  tokens: readonly Token[],
  stances: ReadonlySet<Stance>,
  firm: boolean,
  vocabulary: Vocabulary,
): Partial<Statement> {
  const subject = subjectOf(tokens)
  const aside = subject === 'other'
  const predicate = predicateOf(tokens)
  if (stances.has('lacking') && vocabulary.no && !predicate?.stative) return { choice: vocabulary.no, aside }
  if (!vocabulary.plain) return aside ? { aside } : { doubt: 'which-choice' }
  const short = tokens.some((token) => sense(token, 'copula') && /^[a-z]/u.test(token.text))
  const isNot = tokens.some((token) => sense(token, 'copula') && !/^[a-z]/u.test(token.text))
  if (!predicate && isNot && subject === 'own' && vocabulary.no) return { choice: vocabulary.no }
  if (!predicate && short && vocabulary.no) return { choice: vocabulary.no, aside }
  if (!predicate) return stances.has('yet') && vocabulary.no ? { choice: vocabulary.no, aside } : { aside }
  const denied = denials(tokens)
  if (predicate.verb === 'end') {
    if (denied > 0) return { doubt: 'contradiction', ended: true }
    return predicate.aspect === 'event'
      ? { doubt: 'not-yet' }
      : { choice: vocabulary.no ?? 'no', ended: true, aside }
  }
  if (predicate.wish) return { doubt: 'not-yet' }
  const doubt = doubtIn(predicate, denied, stances)
  if (doubt) return { doubt, ended: predicate.aspect === 'used' }
  const fit = fits(predicate, subject, denied > 0, vocabulary)
  // "把握していません" denies only where the question is whether one knows; anywhere else it is a don't-know.
  if (predicate.verb === 'know' && fit !== 'exact')
    return denied > 0 ? { doubt: 'not-sure' } : { aside: true }
  if (fit === 'no')
    return denied > 0 && (subject === 'own' || subject === 'none')
      ? { doubt: 'contradiction' }
      : { aside: true }
  const turned = stances.has('nothing-but') ? denied - 1 : denied + (stances.has('double') ? 1 : 0)
  // "やったことはない" denies; "やらないことはない" does not.
  const never =
    predicate.aspect === 'past' &&
    tokens.some((token) => /^こと/u.test(token.text) && stanceOf(token).includes('double'))
  if (denied === 0 && limited(tokens)) return { doubt: 'partly' }
  if (stances.has('double') && denied !== 1 && !never) return { doubt: 'partly' }
  // "確認しました" once is not yet "日頃から確認しているか".
  const once =
    vocabulary.lasting &&
    predicate.aspect === 'past' &&
    ['look', 'use', 'own'].includes(predicate.verb) &&
    !/済|ずみ|すみ/u.test(tokens[predicate.at]?.text ?? '')
  const choice = turned % 2 === 1 ? vocabulary.no : vocabulary.yes
  if (choice === undefined) return { doubt: 'which-choice' }
  return { choice, aside, firm: firm && fit === 'exact' && !aside && !once }
}

function doubtIn(predicate: Predicate, denied: number, stances: ReadonlySet<Stance>): Doubt | undefined {
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
  subject: 'own' | 'other' | 'unknown' | 'none',
  denied: boolean,
  vocabulary: Vocabulary,
): 'exact' | 'close' | 'no' {
  const item = itemOf(predicate.token, undefined)
  if (predicate.verb === 'exist') {
    if (subject === 'unknown') return 'no'
    return vocabulary.stems.has('=exist') ? 'exact' : 'close'
  }
  if (predicate.verb === 'do') return subject === 'unknown' ? 'no' : 'exact'
  if (item !== undefined && vocabulary.stems.has(item))
    return subject === 'unknown' ? (denied ? 'close' : 'no') : 'exact'
  if (predicate.verb === 'unknown' || predicate.verb === 'other') return 'no'
  if (predicate.verb === 'own') return 'close'
  if (predicate.verb === 'tend') return subject === 'unknown' ? 'no' : 'close'
  return vocabulary.verbs.has(predicate.verb) && subject !== 'unknown' ? 'close' : 'no'
}

/** "策定している病院もある": what is said is said of somebody else. */
function relative(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1]
    if (!next || !inflects(token, tokens[index - 1]) || sense(token, 'ending')?.ending.aspect === 'and')
      return false
    return (
      isGap(next) ||
      Boolean(sense(next, 'noun')) ||
      /^(?:病院|施設|人|部署|部門|会社|者|所|法人)$/u.test(next.text)
    )
  })
}

/** "訓練計画", "副責任者": the question's word is only part of another. */
function compounded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  const solid = (token: Token | undefined) =>
    Boolean(token && isGap(token) && /^[一-龠ァ-ヴ]+$/u.test(token.text))
  const of = tokens[index + 2]
  if (after?.text === 'の' && of && isGap(of) && predicateOf(tokens)?.token !== of) return true
  return solid(before) || (solid(after) && predicateOf(tokens)?.token !== after)
}

/** What the clause speaks of: the question's subject, another question's, something unknown, or nothing named. */
function subjectOf(tokens: readonly Token[]): 'own' | 'other' | 'unknown' | 'none' {
  if (tokens.some((token, index) => sense(token, 'own') && !compounded(tokens, index))) return 'own'
  if (tokens.some((token) => sense(token, 'other'))) return 'other'
  const predicate = predicateOf(tokens)
  const found = tokens.some((token, index) => {
    if (token === predicate?.token) return false
    if (sense(token, 'own')) return compounded(tokens, index)
    if (!isThing(token)) return false
    return (
      predicate?.verb === 'exist' ||
      /^(?:は|が|を|も|って|とは|としては)$/u.test(tokens[index + 1]?.text ?? '')
    )
  })
  return found ? 'unknown' : 'none'
}

/** A word that names something, though nothing of this question. */
function isThing(token: Token): boolean {
  return isGap(token) || Boolean(sense(token, 'noun') || sense(token, 'term'))
}

/** Whether a token says anything at all. */
export function matters(token: Token): boolean {
  if (isGap(token)) return true
  return token.senses.some((one) => !['plain', 'mark', 'please', 'time', 'chat', 'link'].includes(one.kind))
}

export type Reading =
  | { kind: 'choice'; choice: string; certainty: 'sure' | 'likely' }
  | { kind: 'doubt'; doubt: Doubt }
  | { kind: 'park' }
  | { kind: 'nothing' }

/** One reading of everything that was said. Whatever does not go together is asked back. */
export function settle(statements: readonly Statement[]): Reading {
  const about = statements.filter((one) => !one.aside)
  if (about.some((one) => one.asking)) return { kind: 'park' }
  const doubts = about.flatMap((one) => (one.doubt ? [one.doubt] : []))
  for (const doubt of ['not-sure', 'contradiction', 'partly', 'not-yet', 'number'] as const)
    if (doubts.includes(doubt)) return { kind: 'doubt', doubt }
  const chosen = about.filter((one) => one.choice !== undefined)
  const choices = new Set(chosen.map((one) => one.choice))
  const [first] = chosen
  if (choices.size > 1) return { kind: 'doubt', doubt: 'contradiction' }
  if (first?.choice === undefined) {
    return doubts.includes('which-choice') || statements.some((one) => one.aside)
      ? { kind: 'doubt', doubt: 'which-choice' }
      : { kind: 'nothing' }
  }
  // "はい、ただし災害用のみです": a reservation that was not understood is not passed over.
  if (chosen.every((one) => one.word) && statements.some((one) => one.despite && one.reserved))
    return { kind: 'doubt', doubt: 'contradiction' }
  const firm = statements.every((one) => one.choice !== undefined && (one.firm || one.word))
  return {
    kind: 'choice',
    choice: first.choice,
    certainty: firm && chosen.some((one) => one.firm) ? 'sure' : 'likely',
  }
}
