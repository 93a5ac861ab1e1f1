import type { Survey } from '../survey/survey.ts'
import { type Statement, silent } from './grammar/statement.ts'
import { clauseStatements } from './grammar/statements.ts'
import { matters } from './grammar/subject.ts'
import type { Intent } from './intent.ts'
import { placeNamed, referenceIn } from './requests/question-numbers.ts'
import { asksWhom, questionIn, termAsked } from './requests/questions.ts'
import { requestIn } from './requests/requests.ts'
import { type Sentence, sentencesOf } from './vocabulary/normalise.ts'
import { unframed } from './vocabulary/politeness.ts'
import { spoken, wordFirst } from './vocabulary/quotes.ts'
import { type IntentName, isUnknown, type Token, tagOf } from './vocabulary/tags.ts'
import { nearest } from './vocabulary/typos.ts'
import { vocabularyOf } from './vocabulary/vocabulary.ts'

/** A message taken apart: what it asks for, and what it says about the open question. */
export interface Message {
  wants: Intent[]
  /** Its words, sentence by sentence, without the politeness around them. */
  sentences: { text: string; tokens: readonly Token[]; asked: boolean }[]
  statements: Statement[]
  /** Something was said that is none of these. */
  unread: boolean
  /** As it was typed. */
  text: string
}

/** What was said, without politeness and the marks between sentences; a question keeps its mark. */
export const plainText = ({ sentences }: Message): string =>
  sentences.map(({ text, asked }) => `${text}${asked ? '?' : ''}`).join(' ')

export function readMessage(survey: Survey, question: string | undefined, text: string): Message {
  const message: Message = { wants: [], sentences: [], statements: [], unread: false, text }
  const { whole, plain } = spoken(text)
  const sentences = sentencesOf(plain).flatMap(wordFirst)
  const said = sentences.filter((one) => unframed(one.text).body !== '')
  for (const sentence of said.length > 0 ? said : sentences)
    readSentence(survey, question, sentence, whole, message)
  return message
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
  const { body } = unframed(text)
  if (body !== '') message.sentences.push({ text: body, tokens: vocabulary.cut(body), asked: sentence.asked })
  if (saysNothingAlone.test(text)) {
    message.unread = true
    return
  }
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
  const tokens = withoutNext(vocabulary.cut(text))
  const want = wantIn(survey, question, tokens, text, sentence.asked, whole)
  if (want) {
    message.wants.push(want)
    return
  }
  const said = clauseStatements(vocabulary, tokens, text)
  if (said.length === 0 && tokens.every((token) => !matters(token))) {
    if (tokens.some((token) => tagOf(token, 'link'))) message.unread = true
    else if (!tokens.some((token) => tagOf(token, 'chat') || greeting.test(token.text))) message.unread = true
    if (tokens.some((token) => tagOf(token, 'chat'))) message.wants.push({ intent: 'small-talk' })
    return
  }
  if (said.length === 0) message.unread = true
  message.statements.push(...said)
}

/** Words that answer only together with others: English auxiliaries and bare verbs, "ねえ" that calls as well as denies. */
const saysNothingAlone =
  /^(?:is|are|am|be|do|does|did|have|has|had|got|was|were|not|check|ねえ|ねぇ)$|^(?:make|use|keep|put)(?: |$)/u

/** "はい、次お願いします": after an answer the next question comes anyway. */
function withoutNext(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  if (!first || !(tagOf(first, 'yes') || tagOf(first, 'no'))) return tokens
  return tokens.filter(
    (token) => !/^(?:次|つぎ|次の質問|次へ|次に進む|next|next question|進んで|進めて)$/u.test(token.text),
  )
}

const greeting =
  /お願|おねが|よろ|宜し|お世話|失礼|恐れ|おそれ|恐縮|すみま|すいま|すまん|ごめん|申し訳|お手数|お忙し|以上|これで全部|^here$/u

/** What is wanted of a question that is named by number. */
function about(
  reference: { question: string; rest: string },
  rest: readonly Token[],
  asked: boolean,
  open: string | undefined,
): Intent | undefined {
  const { question } = reference
  const request = requestIn(rest, asked)
  if (request === 'why' || request === 'whom-to-ask' || request === 'official')
    return { intent: request, question }
  if (request === 'how-to-judge') return { intent: request, question }
  if (rest.some((token) => tagOf(token, 'wh')?.wh === 'why')) return { intent: 'why', question }
  const going = rest.every(
    (token) =>
      !matters(token) ||
      token.tags.some(
        (one) =>
          one.kind === 'command' ||
          one.kind === 'ask' ||
          one.kind === 'ending' ||
          (one.kind === 'stance' && one.stance === 'only'),
      ),
  )
  if (going) return { intent: 'goto', question }
  const answers = rest.some((token) => tagOf(token, 'yes') || tagOf(token, 'no')) && rest.length <= 3
  return answers && question !== open ? { intent: 'goto', question } : undefined
}

function wantIn(
  survey: Survey,
  question: string | undefined,
  tokens: readonly Token[],
  text: string,
  asked: boolean,
  whole: string,
): Intent | undefined {
  const place = goingTo(survey, tokens, question === undefined)
  if (place) return place
  if (asksWhom(tokens)) return { intent: 'whom-to-ask' }
  const request = requestIn(tokens, asked)
  if (
    request === 'how-to-judge' &&
    tokens.some((token) => tagOf(token, 'term')) &&
    !/count|qualif/u.test(text)
  ) {
    const term = termAsked(tokens, true)
    if (term) return { intent: 'term', term }
  }
  if (request) return simple(request, text, tokens)
  return questionIn(tokens, asked, whole) ?? (tokens.some(isUnknown) ? nearest(text) : undefined)
}

function goingTo(survey: Survey, tokens: readonly Token[], anywhere: boolean): Intent | undefined {
  const goes = tokens.some((token) =>
    token.tags.some(
      (one) => one.kind === 'command' && (['goto', 'back', 'reopen'] as IntentName[]).includes(one.intent),
    ),
  )
  const part = tokens.some((token) => token.tags.some((one) => one.kind === 'command' && one.part))
  if (!goes || !(part || anywhere)) return undefined
  const question = placeNamed(survey, tokens)
  const strange = tokens.some((token) => isUnknown(token) && token.text.length > 2)
  return question && !strange ? { intent: 'goto', question } : undefined
}

function simple(intent: IntentName, text: string, tokens: readonly Token[]): Intent {
  if (intent === 'language') {
    const language = /日本語|にほんご|japanese/u.test(text)
      ? 'ja'
      : /英語|えいご|english/u.test(text)
        ? 'en'
        : undefined
    return language ? { intent, language } : { intent }
  }
  if (intent === 'goto') return { intent: 'review' }
  if (intent === 'answer' || intent === 'unclear' || intent === 'term' || intent === 'one-at-a-time')
    return { intent: 'help' }
  if (intent === 'how-to-judge' && tokens.length > 6) return { intent, about: text }
  return { intent }
}
