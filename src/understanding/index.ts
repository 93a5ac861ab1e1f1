import type { ChoiceQuestion, Question } from '../survey/questions/definition.ts'
import type { Survey } from '../survey/survey.ts'
import { agreement } from './decides/agreement.ts'
import { byRules } from './decides/by-rules.ts'
import { decide, type Said } from './decides/decide.ts'
import { listAlone, readDevices } from './fields/devices.ts'
import { readContact } from './fields/fields.ts'
import type { Intent, Open } from './intent.ts'
import { type Reader, trained } from './proposes/reader.ts'
import { readMessage } from './read-message.ts'
import { type Several, severalIn } from './requests/several.ts'
import { fold } from './vocabulary/normalise.ts'

export type { Intent as Understood, Open } from './intent.ts'

/**
 * What a typed text means to what is open. Pure, offline, and the same every time. The list has one reading for each
 * thing meant, in the order to act on them; it is never empty. No text yields an answer of a question that is not open.
 */
export function understand(survey: Survey, open: Open, text: string, reader: Reader = trained): Intent[] {
  const id = open.kind === 'question' || open.kind === 'proposal' ? open.question : undefined
  const question = survey.questions.find((one) => one.id === id)
  const message = readMessage(survey, id, text)
  switch (open.kind) {
    case 'question':
      return question
        ? overQuestion({ survey, reader, text, message }, question, open.part)
        : byRules(survey, message, undefined)
    case 'proposal':
    case 'confirming':
    case 'restarting':
      return (
        agreement(text, message, open.kind) ??
        byRules(survey, message, question?.kind === 'choice' ? id : undefined)
      )
    case 'paused':
      if (/^戻り(?:まし)?た/u.test(fold(text.trim()))) return [{ intent: 'resume' }]
      return agreement(text, message, 'paused')?.some((one) => one.intent === 'confirm')
        ? [{ intent: 'resume' }]
        : byRules(survey, message, undefined)
    case 'review':
    case 'submitted':
      return byRules(survey, message, undefined)
  }
}

function overQuestion(said: Said, question: Question, part: string | undefined): Intent[] {
  const { text, message } = said
  if (question.kind === 'contact') return readContact(question, part, text, message)
  if (question.kind === 'devices') return readDevices(said, question, question.devices)
  if (question.kind === 'choice') {
    const several = severalIn(said.survey, question.id, text)
    if (several) return severally(said, question, several)
    const copied = copiedChoice(question, text)
    if (question.devices && part === 'devices') {
      const another = copied ?? numberedChoice(question, text)
      return another ? [another] : readDevices(said, question, question.devices)
    }
    if (copied) return [copied]
    const list = question.devices?.implies && listAlone(question, question.devices, text)
    if (list) return [list]
    return byNumber(question, text) ?? decide(said, question)
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

/** "2", "②", "二番": a choice by its number. */
function numberedChoice(question: ChoiceQuestion, text: string) {
  const [, number] = /^\(?([1-9一二三四五])(?:\)|\.|番)?$/u.exec(text.normalize('NFKC').trim()) ?? []
  if (number === undefined) return undefined
  return meant(question, question.choices[('一二三四五'.indexOf(number) + 1 || Number(number)) - 1])
}

/** Where the choices bear no numbers, their order gives them one: read back, not recorded. */
function byNumber(question: ChoiceQuestion, text: string): Intent[] | undefined {
  if (question.choices.some(({ label }) => /^[①-⑨]/u.test(label.ja))) return undefined
  const choice = numberedChoice(question, text)
  return choice && [{ ...choice, certainty: 'likely' }]
}

/** What is said of the open question is proposed; that the rest was not taken is said. */
function severally(said: Said, question: ChoiceQuestion, { own, others }: Several): Intent[] {
  const text = own ?? ''
  const read: Intent[] =
    own === undefined
      ? [{ intent: 'unclear', ask: 'which-choice' }]
      : decide({ ...said, text, message: readMessage(said.survey, question.id, text) }, question)
  return [
    ...read.map((one) => (one.intent === 'answer' ? { ...one, certainty: 'likely' as const } : one)),
    { intent: 'one-at-a-time', questions: others },
  ]
}

/** A choice said word for word, as it is shown, is meant. */
function copiedChoice(question: ChoiceQuestion, text: string): Intent | undefined {
  const plain = (one: string) => one.normalize('NFKC').trim().toLowerCase()
  const choice = question.choices.find(({ label }) =>
    [label.ja, label.en].some((one) => plain(one) === plain(text)),
  )
  return meant(question, choice)
}

function meant(question: ChoiceQuestion, choice: ChoiceQuestion['choices'][number] | undefined) {
  const given = choice && ({ kind: 'choice', choice: choice.value } as const)
  return given && ({ intent: 'answer', question: question.id, given, certainty: 'sure' } as const)
}
