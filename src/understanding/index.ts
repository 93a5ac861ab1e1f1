import type { ChoiceQuestion, Question } from '../questions/definition.ts'
import type { Survey } from '../survey.ts'
import { type Message, readingsOf, readMessage } from './message.ts'
import { fold } from './normalise.ts'
import { readContact, readDevices } from './parts.ts'
import type { Open, Understood } from './understood.ts'

export type { Open, Understood } from './understood.ts'

/**
 * What a typed text means to what is open. Pure, offline, and the same every time. The list has one reading for each
 * thing meant, in the order to act on them; it is never empty. No text yields an answer of a question that is not open.
 */
export function understand(survey: Survey, open: Open, text: string): Understood[] {
  const id = open.kind === 'question' || open.kind === 'proposal' ? open.question : undefined
  const question = survey.questions.find((one) => one.id === id)
  const message = readMessage(survey, id, text)
  switch (open.kind) {
    case 'question':
      return question ? overQuestion(question, open.part, text, message) : readingsOf(message, undefined)
    case 'proposal':
    case 'confirming':
    case 'restarting':
      return (
        agreement(text, message, open.kind) ??
        readingsOf(message, question?.kind === 'choice' ? id : undefined)
      )
    case 'paused':
      if (/^戻り(?:まし)?た/u.test(fold(text.trim()))) return [{ intent: 'resume' }]
      return agreement(text, message, 'paused')?.some((one) => one.intent === 'confirm')
        ? [{ intent: 'resume' }]
        : readingsOf(message, undefined)
    case 'review':
    case 'submitted':
      return readingsOf(message, undefined)
  }
}

function overQuestion(
  question: Question,
  part: string | undefined,
  text: string,
  message: Message,
): Understood[] {
  if (question.kind === 'contact') return readContact(question, part, text, message)
  if (question.kind === 'devices') return readDevices(question, question.devices.maker, text, message)
  if (question.kind === 'choice') {
    const listing = part === 'devices' ? question.devices : undefined
    if (listing) return readDevices(question, listing.maker, text, message)
    const copied = copiedChoice(question, text)
    return copied ? [copied] : readingsOf(message, question.id)
  }
  const wants = message.wants.filter((one) => one.intent !== 'small-talk')
  if (wants.length > 0) return wants
  return [
    {
      intent: 'answer',
      question: question.id,
      given: { kind: 'text', text: text.trim() },
      certainty: 'sure',
    },
  ]
}

/** A choice said word for word, as it is shown, is meant. */
function copiedChoice(question: ChoiceQuestion, text: string): Understood | undefined {
  const plain = (one: string) => one.normalize('NFKC').trim().toLowerCase()
  const choice = question.choices.find(({ label }) =>
    [label.ja, label.en].some((one) => plain(one) === plain(text)),
  )
  return (
    choice && {
      intent: 'answer',
      question: question.id,
      given: { kind: 'choice', choice: choice.value },
      certainty: 'sure',
    }
  )
}

const agrees =
  /^(?:それで(?!は)|間違いあり?ま?せん|それです|それだ|これで|そうそう|そうして|correct|thats right|right|yup|合って|あって|正し|いいです|いいよ|よい|よろし|間違いな|まちがいな|問題な|問題ありません|大丈夫|変更(?:する|します|して)|決定|確定|登録|記録|お願い|go ahead|confirm|proceed|thats right|do it|fine|looks good)/u
const declines =
  /^(?:きゃんせる|取り消|取消|とりけ|やめ|変更(?:しない|しません)|変えない|変えません|ちが(?!いあり?ま?せん|わない)|違(?!いあり?ま?せん|いない|わない)|ちゃ[うい]|間違い$|まちがい$|間違ってい?[るま]|そうじゃ|そうでは|それじゃ|それでは|正しくな|合ってな|合ってま?せん|合っていま?せん|問題(?:が)?あ[るり](?!ません)|いいわけ|だめ|no thank|no dont|not right|thats not|incorrect|not correct|(?:記録|登録|消さ|消去|提出)し?ない|いらない|しない|まだ|待って|ちょっと待|cancel|dont|wrong|not yet|never mind|stop)/u

/** A plain yes or no to "is this right?"; undefined when more is said. */
function agreement(text: string, message: Message, over: Open['kind']): Understood[] | undefined {
  const said = fold(text.trim()).replace(/[。.!、\s]+$/u, '')
  const asked = /[?]|か$/u.test(said)
  if (said.length <= 16 && !asked && !/でも|けど|ただ|が、|but/u.test(said)) {
    if (declines.test(said)) return [{ intent: 'cancel' }]
    const denied = /ない|ません|なし|へん|らん|やめ/u.test(
      said.replace(/^(?:間違い|まちがい|問題)(?:ない|ありません|なし)/u, ''),
    )
    if (agrees.test(said) && !denied) return [{ intent: 'confirm' }]
    if (over === 'restarting' && /^(?:消して|消す|消去|削除|リセット|りせっと)/u.test(said))
      return [{ intent: 'confirm' }]
    if (over === 'confirming' && /^進め/u.test(said)) return [{ intent: 'confirm' }]
  }
  const { statements, wants, unread } = message
  const [first] = statements
  const others = wants.filter(
    (one) => one.intent !== 'small-talk' && one.intent !== 'submit' && one.intent !== 'pause',
  )
  // "はい。あと締切いつ": agreed, and something else is wanted.
  const plainly =
    first?.word && first.says === 'yes' && statements.every((one) => one.word && one.says === 'yes')
  if (plainly && !unread && over === 'proposal' && others.length > 0 && /^はい|^yes|^ok/u.test(said))
    return [{ intent: 'confirm' }, ...others]
  if (unread || asked || others.length > 0) return undefined
  if (statements.length === 0) {
    // "提出" agrees to submitting, never to a reading of an answer.
    if (over === 'confirming' && wants.some((one) => one.intent === 'submit')) return [{ intent: 'confirm' }]
    return wants.some((one) => one.intent === 'pause') ? [{ intent: 'cancel' }] : undefined
  }
  if (!first?.word || statements.some((one) => !one.word || one.says !== first.says)) return undefined
  return [{ intent: first.says === 'yes' ? 'confirm' : 'cancel' }]
}
