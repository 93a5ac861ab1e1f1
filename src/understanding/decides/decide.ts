import type { ChoiceQuestion } from '../../survey/questions/definition.ts'
import type { Survey } from '../../survey/survey.ts'
import { readingOf } from '../grammar/reading.ts'
import type { Intent } from '../intent.ts'
import { findingsOf } from '../proposes/findings.ts'
import { placeOf, type Ranked, type Reader } from '../proposes/reader.ts'
import { type Message, plainText } from '../read-message.ts'
import { tagOf } from '../vocabulary/tags.ts'
import { byRules } from './by-rules.ts'

/** What was typed, and what reads it. */
export interface Said {
  survey: Survey
  reader: Reader
  text: string
  message: Message
}

/** What a text means over a question with choices. */
export function decide(said: Said, question: ChoiceQuestion): Intent[] {
  const rules = byRules(said.survey, said.message, question.id)
  const [first] = rules
  if (first?.intent === 'answer' && first.certainty === 'sure') return rules
  const ranked = rankedBy(said, question)
  if (ranked.length === 0) return rules
  const choice = likeliest(ranked, 'choice:')
  if (choice && choice.share >= said.reader.from.choice)
    return disagree(rules, choice.name)
      ? unanswered(rules, ranked, said.message)
      : answered(rules, question, choice.name)
  const intent = likeliest(ranked, 'intent:')
  return intent && isFollowed(ranked, intent, said.reader.from.intent, rules)
    ? wanted(rules, intent.name, said.text)
    : unanswered(rules, ranked, said.message)
}

/** What is shown does no harm; what moves the conversation has to be meant. */
const moves: ReadonlySet<string> = new Set([
  'back',
  'park',
  'pause',
  'resume',
  'submit',
  'restart',
  'goto',
  'language',
  'review',
])

function isFollowed(
  ranked: readonly Ranked[],
  intent: { name: string; share: number },
  least: number,
  [rules]: readonly Intent[],
): boolean {
  const all = ranked
    .filter(({ means }) => means.startsWith('intent:'))
    .reduce((whole, one) => whole + one.share, 0)
  const twofold = rules?.intent === 'unclear' && rules.ask === 'question-or-answer'
  return all >= least && intent.share >= (twofold ? 0.5 : moves.has(intent.name) ? 0.4 : 0.15)
}

/** The rules read another choice than the reader: nothing is proposed. */
const disagree = ([first]: readonly Intent[], choice: string): boolean =>
  first?.intent === 'answer' && first.given.kind === 'choice' && first.given.choice !== choice

function likeliest(ranked: readonly Ranked[], kind: string): { name: string; share: number } | undefined {
  const first = ranked.find(({ means }) => means.startsWith(kind))
  return first && { name: first.means.slice(kind.length), share: first.share }
}

/** Everything the text may mean here, likeliest first. */
export function rankedBy({ survey, reader, message }: Said, question: ChoiceQuestion): Ranked[] {
  const found = findingsOf({ ...message, reading: readingOf(message.statements) })
  const choices = question.choices.map((one) => one.value)
  return reader.rank(placeOf(survey, question.id), choices, plainText(message), found)
}

/** Proposed; what else was wanted stays wanted. */
function answered(rules: Intent[], question: ChoiceQuestion, choice: string): Intent[] {
  const also = rules[0]?.intent === 'answer' ? rules.slice(1) : []
  return [
    { intent: 'answer', question: question.id, given: { kind: 'choice', choice }, certainty: 'likely' },
    ...also,
  ]
}

/** The rules may have found what is wanted, or why it is unclear; an answer that nothing else supports is not proposed. */
function unanswered(rules: Intent[], ranked: readonly Ranked[], { sentences }: Message): Intent[] {
  const [first, ...rest] = rules
  if (first?.intent !== 'answer' && first?.intent !== 'unclear') return rules
  const planned = sentences.some(({ tokens }) =>
    tokens.some((token) => ['plan', 'must', 'yet'].includes(tagOf(token, 'stance')?.stance ?? '')),
  )
  const ask = first.intent === 'answer' || (first.ask === 'not-yet' && !planned) ? 'which-choice' : first.ask
  const likely = ranked
    .filter(({ means, share }) => means.startsWith('choice:') && share >= 0.1)
    .slice(0, 2)
    .map(({ means }) => means.slice('choice:'.length))
  return [{ intent: 'unclear', ask, ...(likely.length === 2 && { likely }) }, ...rest]
}

function wanted(rules: Intent[], intent: string, text: string): Intent[] {
  const same = rules.find((one) => one.intent === intent)
  if (same) return rules
  switch (intent) {
    case 'term':
    case 'how-to-judge':
      return rules[0]?.intent === 'term' ? rules : [{ intent: 'how-to-judge', about: text }]
    case 'goto':
      return [{ intent: 'review' }]
    case 'why':
    case 'whom-to-ask':
    case 'official':
    case 'language':
    case 'help':
    case 'back':
    case 'park':
    case 'pause':
    case 'resume':
    case 'status':
    case 'review':
    case 'submit':
    case 'restart':
    case 'contact':
    case 'deadline':
    case 'about':
    case 'small-talk':
      return [{ intent }]
    default:
      return rules
  }
}
