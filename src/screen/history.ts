import type { Button, Message } from '../adapter.ts'
import type { Value } from '../survey/questions/value.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { answerOf, labelOf } from './labels.ts'
import { withPlain } from './message.ts'
import { wordsIn } from './words/index.ts'

/** What is left of a question once it is answered: one line, so that the scrollback reads as a record. */
export function recordLine(survey: Survey, question: string, value: Value, language: Language): Message {
  const words = wordsIn(language)
  const text = words.recorded(
    labelOf(survey, question, language),
    answerOf(survey, question, value, language),
  )
  return line(`record:${question}`, text, language, {
    label: words.change,
    command: { name: 'goto', question },
  })
}

/** What is left of a question that was set aside. */
export function parkedLine(survey: Survey, question: string, language: Language): Message {
  const words = wordsIn(language)
  const button: Button = { label: words.answer, command: { name: 'goto', question } }
  return line(`record:${question}`, words.parkedLine(labelOf(survey, question, language)), language, button)
}

/** What is left of a screen that was shown again further down. */
export function movedLine(survey: Survey, key: string, language: Language): Message {
  const label = labelOf(survey, key, language)
  return line(`moved:${key}`, wordsIn(language).movedOn(label), language)
}

function line(key: string, text: string, language: Language, button?: Button): Message {
  return withPlain({
    key,
    body: [{ kind: 'text', text }],
    control: { kind: 'none' },
    actions: button ? [[button]] : [],
    language,
  })
}
