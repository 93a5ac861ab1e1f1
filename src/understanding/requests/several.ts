import type { Survey } from '../../survey/survey.ts'
import { fold } from '../vocabulary/normalise.ts'

/** Answers to several questions in one message. Only what is said of the open question is read, the others are named. */
export interface Several {
  /** What is said of the open question. */
  own: string | undefined
  /** The others that were answered too; empty where they were not named ("全部はい"). */
  others: readonly string[]
}

const named = /q\s?(\d{1,2})(?:\s?-\s?(\d))?/gu
const answering = /はい|いいえ|済|未|yes|no|あり|なし|ない|ません|して|[①-⑳]|\d/u
const sweeping =
  /^(?:(?:残り|あと|以下|次|ここから|この先)(?:は|も|の)?)(?:全部|すべて|全て|ぜんぶ)?、?(はい|いいえ)|^(?:全部|すべて|全て|ぜんぶ)、?(?:とも)?(はい|いいえ)|^all (yes|no)|^(yes|no) to all/u

/** "Q12 済、Q13 未", "残りは全部いいえ"; undefined where one thing is said. */
export function severalIn(survey: Survey, open: string, text: string): Several | undefined {
  // Nobody answers several questions in more words, and folding takes time.
  if (text.length > 200) return undefined
  const said = fold(text.trim())
  const all = sweeping.exec(said)
  if (all && !/[?]$/u.test(said)) return { own: all.slice(1).find((one) => one !== undefined), others: [] }
  const marks = [...said.matchAll(named)].flatMap((found) => {
    const id = `Q${found[1]}${found[2] === undefined ? '' : `-${found[2]}`}`
    const known = survey.questions.some((one) => one.id === id)
    return known ? [{ id, from: found.index, to: found.index + found[0].length }] : []
  })
  if (new Set(marks.map((one) => one.id)).size < 2 || /[?]/u.test(said)) return undefined
  const parts = marks.map(({ id, to }, index) => ({
    id,
    text: said
      .slice(to, marks[index + 1]?.from)
      .replace(/^[\s:、,.も=]{1,4}/u, '')
      .replace(/^は(?!い)/u, '')
      .replace(/[\s、,.。と]{1,4}$/u, ''),
  }))
  if (!parts.every((part) => answering.test(part.text))) return undefined
  return {
    own: parts.find((part) => part.id === open)?.text,
    others: parts.map((part) => part.id).filter((id) => id !== open),
  }
}
