import type { Button, Message } from '../adapter.ts'
import type { Value } from '../survey/questions/value.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language, Text } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { answerOf, labelOf } from './labels.ts'
import { messageOf } from './message.ts'
import { words } from './words/index.ts'

/** The line that is kept of an answered question, so that the conversation can be read back. */
export function answeredLine(survey: Survey, question: string, value: Value, language: Language): Message {
  const button = buttonsIn(language)
  const label = labelOf(survey, question, language)
  const text = words.recorded(label, answerOf(survey, question, value, language))
  return line(`record:${question}`, text, language, button(words.change, { name: 'goto', question }))
}

/** The line that is kept of a question that was set aside. */
export function parkedLine(survey: Survey, question: string, language: Language): Message {
  const button = buttonsIn(language)
  const text = words.parkedLine(labelOf(survey, question, language))
  return line(`record:${question}`, text, language, button(words.answer, { name: 'goto', question }))
}

/** The line that is kept of a screen that is shown again further down. */
export function movedLine(survey: Survey, key: string, language: Language): Message {
  return line(`moved:${key}`, words.movedOn(labelOf(survey, key, language)), language)
}

function line(key: string, text: Text, language: Language, button?: Button): Message {
  const body = [{ kind: 'text' as const, text: text[language] }]
  return messageOf(language, { key, body, actions: button ? [[button]] : [] })
}
