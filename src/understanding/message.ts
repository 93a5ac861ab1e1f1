import type { Survey } from '../survey.ts'
import { matters, onlyDenied, predicates, type Statement, settle, statementsOf } from './answer.ts'
import { denials } from './clauses.ts'
import { numberStatements } from './measures.ts'
import { type Sentence, sentencesOf } from './normalise.ts'
import { isLoose } from './phrases.ts'
import { placeNamed, referenceIn } from './places.ts'
import { asksWhom, questionIn, termAsked } from './questions.ts'
import { requestIn } from './requests.ts'
import { type Intent, isGap, sense, type Token } from './sense.ts'
import { nearest } from './typos.ts'
import type { Doubt, Understood } from './understood.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A message taken apart: what it asks for, and what it says about the open question. */
export interface Message {
  wants: Understood[]
  statements: Statement[]
  /** Something was said that is none of these. */
  unread: boolean
}

const quoted = /「[^「」]*」|『[^『』]*』|"[^"]*"/gu

export function readMessage(survey: Survey, question: string | undefined, text: string): Message {
  const message: Message = { wants: [], statements: [], unread: false }
  const whole = text.trim()
  const alone = /^[「『"“]([^「」『』"“”]{1,20})[」』"”]$/u.exec(whole)?.[1]
  const plain = alone ?? (whole.replace(quoted, '').trim() === '' ? whole : hideQuotes(whole))
  for (const sentence of sentencesOf(plain)) readSentence(survey, question, sentence, whole, message)
  // Somebody who writes the answer in quotation marks may be speaking of it rather than giving it.
  if (alone !== undefined) for (const one of message.statements) one.firm = false
  return message
}

/** A quoted yes is no yes; a quoted word of the survey is still that word. */
function hideQuotes(text: string): string {
  return text.replace(quoted, (piece) =>
    /^.(?:はい|いいえ|yes|no|[①-⑳].*|\d).$/iu.test(piece) ? '〓' : piece.slice(1, -1),
  )
}

function readSentence(
  survey: Survey,
  question: string | undefined,
  sentence: Sentence,
  whole: string,
  message: Message,
): void {
  const vocabulary = vocabularyOf(survey, question)
  let { text } = sentence
  if (text === '') {
    message.wants.push({ intent: 'help' })
    return
  }
  const reference = referenceIn(survey, text)
  if (reference) {
    const rest = vocabulary.cut(reference.rest)
    const meant = about(reference, rest, sentence.asked, question)
    if (meant) {
      message.wants.push(meant)
      return
    }
    if (reference.question !== question) {
      message.statements.push({ ...silent, doubt: 'which-choice' })
      return
    }
    text = reference.rest
  }
  const tokens = vocabulary.cut(text)
  const want = wantIn(survey, question, tokens, text, sentence.asked, whole)
  if (want) {
    message.wants.push(want)
    return
  }
  const said = sayingsOf(vocabulary, tokens, text)
  if (said.length === 0 && tokens.every((token) => !matters(token))) {
    if (tokens.some((token) => sense(token, 'link'))) message.unread = true
    else if (!tokens.some((token) => sense(token, 'chat') || greeting.test(token.text))) message.unread = true
    if (tokens.some((token) => sense(token, 'chat'))) message.wants.push({ intent: 'small-talk' })
    return
  }
  if (said.length === 0) message.unread = true
  message.statements.push(...said)
}

const greeting =
  /お願|おねが|よろ|宜し|お世話|失礼|恐れ|おそれ|恐縮|すみま|すいま|すまん|ごめん|申し訳|お手数|お忙し|以上|これで全部|^here$/u

const silent: Statement = {
  firm: false,
  asking: false,
  aside: false,
  word: false,
  despite: false,
  ended: false,
}

/** What is wanted of a question that is named by number. */
function about(
  reference: { question: string; rest: string },
  rest: readonly Token[],
  asked: boolean,
  open: string | undefined,
): Understood | undefined {
  const { question } = reference
  const request = requestIn(rest, asked)
  if (request === 'why' || request === 'whom-to-ask' || request === 'official')
    return { intent: request, question }
  if (request === 'how-to-judge') return { intent: request, question }
  if (rest.some((token) => sense(token, 'wh')?.wh === 'why')) return { intent: 'why', question }
  const going = rest.every(
    (token) =>
      !matters(token) ||
      token.senses.some((one) => one.kind === 'command' || one.kind === 'ask' || one.kind === 'ending'),
  )
  if (going) return { intent: 'goto', question }
  const answers = rest.some((token) => sense(token, 'yes') || sense(token, 'no')) && rest.length <= 3
  return answers && question !== open ? { intent: 'goto', question } : undefined
}

function wantIn(
  survey: Survey,
  question: string | undefined,
  tokens: readonly Token[],
  text: string,
  asked: boolean,
  whole: string,
): Understood | undefined {
  const place = goingTo(survey, tokens, question === undefined)
  if (place) return place
  if (asksWhom(tokens)) return { intent: 'whom-to-ask' }
  const request = requestIn(tokens, asked)
  if (
    request === 'how-to-judge' &&
    tokens.some((token) => sense(token, 'term')) &&
    !/count|qualif/u.test(text)
  ) {
    const term = termAsked(tokens, true)
    if (term) return { intent: 'term', term }
  }
  if (request) return simple(request, text, tokens)
  return questionIn(tokens, asked, whole) ?? nearest(text)
}

function goingTo(survey: Survey, tokens: readonly Token[], anywhere: boolean): Understood | undefined {
  const goes = tokens.some((token) =>
    token.senses.some(
      (one) => one.kind === 'command' && (['goto', 'back', 'reopen'] as Intent[]).includes(one.intent),
    ),
  )
  const part = tokens.some((token) => token.senses.some((one) => one.kind === 'command' && one.part))
  if (!goes || !(part || anywhere)) return undefined
  const question = placeNamed(survey, tokens)
  const strange = tokens.some((token) => isGap(token) && token.text.length > 2)
  return question && !strange ? { intent: 'goto', question } : undefined
}

function simple(intent: Intent, text: string, tokens: readonly Token[]): Understood {
  if (intent === 'language') {
    const language = /日本語|にほんご|japanese/u.test(text)
      ? 'ja'
      : /英語|えいご|english/u.test(text)
        ? 'en'
        : undefined
    return language ? { intent, language } : { intent }
  }
  if (intent === 'goto') return { intent: 'review' }
  if (intent === 'answer' || intent === 'unclear' || intent === 'term') return { intent: 'help' }
  if (intent === 'how-to-judge' && tokens.length > 6) return { intent, about: text }
  return { intent }
}

/** What a sentence says about the open question: words first, then numbers where they count. */
function sayingsOf(vocabulary: Vocabulary, tokens: readonly Token[], text: string): Statement[] {
  const { question } = vocabulary
  const said = statementsOf(tokens, vocabulary)
  if (question?.kind !== 'choice') return said
  const numbers = numberStatements(question, withoutFrame(tokens, text))
  if (numbers.length === 0) return said
  const doubted = said.filter((one) => one.doubt !== undefined && one.doubt !== 'which-choice')
  const named = said.filter((one) => one.choice !== undefined && !one.word)
  const strange =
    tokens.some((token, index) => isLoose(token, tokens[index - 1])) || qualified(tokens) || wanders(tokens)
  const things = tokens.some((token) => sense(token, 'noun') && !sense(token, 'own') && !sense(token, 'term'))
  if (things && question.choices.some((choice) => choice.measures?.of === 'count') && named.length === 0)
    return [...doubted, { ...silent, doubt: 'number' }]
  const denied =
    denials(tokens) > 0 && !tokens.some((token) => sense(token, 'stance')?.stance === 'nothing-but')
  if (denied && named.length === 0) return [{ ...silent, doubt: 'contradiction' }]
  return [...doubted, ...named, ...numbers.map((one) => (strange ? { ...one, firm: false } : one))]
}

/** More is said of the number than the number: "毎日といいな", "2つあることもある", "誰が毎日". */
function wanders(tokens: readonly Token[]): boolean {
  if (onlyDenied.test(tokens[0]?.text ?? '') && denials(tokens) === 0) return true
  if (tokens.filter((token, index) => predicates(token, tokens[index - 1])).length > 1) return true
  return tokens.some(
    (token) =>
      sense(token, 'wh') ||
      sense(token, 'ask') ||
      (sense(token, 'please') && !/^[a-z]/u.test(token.text)) ||
      (sense(token, 'command') && !sense(token, 'own') && !sense(token, 'often')) ||
      sense(token, 'verb')?.verb === 'end' ||
      /^(?:と|こと|事|もの|ほう|方|という|といった|ような|ように|そう|とき|ときも|のに|そうだ|そうです)$/u.test(
        token.text,
      ),
  )
}

/** The sentence without the politeness around it. */
function withoutFrame(tokens: readonly Token[], text: string): string {
  const frames = (token: Token) =>
    token.senses.length > 0 &&
    !/^(?:おき|ごと|毎|以上|以内|程度|まで|から|番|番目|つ|個|回|台|.*度|.*\d.*)$/u.test(token.text) &&
    token.senses.every((one) => ['plain', 'mark', 'chat'].includes(one.kind))
  let rest = text
  const inner = tokens.findIndex((token) => !frames(token))
  for (const token of tokens.slice(0, Math.max(inner, 0)))
    if (rest.startsWith(token.text)) rest = rest.slice(token.text.length).trimStart()
  for (const token of tokens.slice(tokens.findLastIndex((one) => !frames(one)) + 1).reverse())
    if (rest.endsWith(token.text)) rest = rest.slice(0, -token.text.length).trimEnd()
  return inner < 0 ? text : rest
}

function qualified(tokens: readonly Token[]): boolean {
  return tokens.some((token) => {
    const stance = sense(token, 'stance')?.stance
    return (
      (stance !== undefined && stance !== 'only' && stance !== 'all') ||
      sense(token, 'copula')?.negated ||
      sense(token, 'other')
    )
  })
}

/** The readings of a message, in the order to act on them. */
export function readingsOf(message: Message, question: string | undefined): Understood[] {
  const { statements } = message
  const wants = message.wants.filter((one) => one.intent !== 'small-talk')
  const reading = settle(statements)
  const wondering = wants.some((one) => one.intent === 'how-to-judge')
  if (wants.some((one) => one.intent === 'unclear') && reading.kind === 'choice')
    return [{ intent: 'unclear', ask: 'question-or-answer' }]
  if (reading.kind === 'choice' && question !== undefined) {
    const sure = reading.certainty === 'sure' && !wondering && !message.unread
    const given = { kind: 'choice', choice: reading.choice } as const
    return [{ intent: 'answer', question, given, certainty: sure ? 'sure' : 'likely' }, ...wants]
  }
  if (reading.kind === 'park') return wants.length > 0 ? wants : [{ intent: 'park' }]
  if (wants.length > 0) {
    const serious =
      reading.kind === 'doubt' &&
      !(['which-choice', 'not-sure', 'not-yet'] as Doubt[]).includes(reading.doubt)
    return serious && reading.kind === 'doubt' ? [{ intent: 'unclear', ask: reading.doubt }, ...wants] : wants
  }
  if (reading.kind === 'doubt') return [{ intent: 'unclear', ask: reading.doubt }]
  if (message.wants.length > 0 && !message.unread && statements.length === 0)
    return [{ intent: 'small-talk' }]
  return [{ intent: 'unclear', ask: 'which-choice' }]
}
