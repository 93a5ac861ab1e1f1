import type { Survey } from '../../survey/survey.ts'
import { fold } from '../vocabulary/normalise.ts'
import { type Token, tagOf } from '../vocabulary/tags.ts'

const reference =
  /(?:第|(?:質問|設問|問題|question|q\.?|no\.?|問)\s*)?(\d{1,2})(?:\s*(?:-|の|ー|_)\s*(\d))?\s*(?:問目|番目|問|番)?/gu

export interface Reference {
  question: string
  /** The sentence without it. */
  rest: string
}

/** A question named by its number: "Q10", "問6の1", "１０番". A bare number is none. */
export function referenceIn(survey: Survey, text: string): Reference | undefined {
  const first = /(?:最初|はじめ|初め)の(?:質問|設問|問い?)(?:に|へ|を|が)?/u.exec(text)
  const [earliest] = survey.questions
  if (first && earliest) return { question: earliest.id, rest: text.replace(first[0], '') }
  for (const found of text.matchAll(reference)) {
    const [whole, main, sub] = found
    if (/^\d+$/u.test(whole.trim())) continue
    const before = text[found.index - 1] ?? ''
    const after = text[found.index + whole.length] ?? ''
    if (/[\d.a-z]/u.test(before) || /[\d.a-z]/u.test(after)) continue
    const named = /^\s*(?:第|質問|設問|問題|question|q|no|問)/u.test(whole)
    if (!named && !/(?:番|問目|問)$/u.test(whole.trim()) && sub === undefined) continue
    if (!named && sub === undefined && !/戻|行|質問|設問|もど|移|飛|変更|変え|修正|直|開|go|back/u.test(text))
      continue
    if (!named && sub !== undefined && whole.trim() !== text.trim() && !/へ|に|を|戻|go|back/u.test(text))
      continue
    const id = `q${main}${sub === undefined ? '' : `-${sub}`}`
    const question = survey.questions.find((one) => one.id.toLowerCase() === id)
    if (!question) continue
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`
    return {
      question: question.id,
      rest: fold(rest)
        .replace(/^[\s:、,.()・は-]+/u, '')
        .trim(),
    }
  }
  return undefined
}

/** "バックアップの質問に戻る": the question whose subject is named, the earliest where several fit equally. */
export function placeNamed(survey: Survey, tokens: readonly Token[]): string | undefined {
  const words = tokens
    .filter((token) => tagOf(token, 'topic') || tagOf(token, 'otherTopic') || tagOf(token, 'term'))
    .map((token) => token.text)
  if (words.length === 0) return undefined
  let best: { id: string; score: number } | undefined
  for (const question of survey.questions) {
    const short = fold(`${question.short.ja} ${question.short.en}`)
    const topics = question.topics.map(fold)
    const score = words.reduce(
      (sum, word) => sum + (topics.includes(word) ? 2 : 0) + (short.includes(word) ? 3 : 0),
      0,
    )
    if (score > (best?.score ?? 0)) best = { id: question.id, score }
  }
  return best?.id
}
