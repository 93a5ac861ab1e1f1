import type { Button, Message, Paragraph } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import type { Question } from '../survey/questions/definition.ts'
import { showDevices } from '../survey/questions/device-list.ts'
import { controlFor, partOf } from '../survey/questions/index.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { answerOf } from './labels.ts'
import { questionProgress } from './progress.ts'
import { words } from './words/index.ts'

/** One question: its id and the progress, the official wording, the control for the answer, and what else one can do. */
export function questionScreen(
  survey: Survey,
  interview: Interview,
  question: Question,
): Omit<Message, 'plain'> {
  const { language } = interview
  const { id } = question
  const given = interview.answers[id]?.value
  const draft = interview.draft?.question === id ? interview.draft : undefined
  const earlier = given || draft ? undefined : interview.earlier?.values[id]
  const part = partOf(question, draft)
  const rows = draft?.devices?.rows.length ?? 0

  const body: Paragraph[] = [{ kind: 'official', text: question.text[language] }]
  const add = (kind: 'small' | 'text', text: Text) => body.push({ kind, text: text[language] })
  if (language === 'en') add('small', words.unofficial)
  if (question.note) add('small', question.note)
  if (question.unverified) add('small', words.unverified)
  if (given) add('text', words.current(answerOf(survey, id, given, language)))
  if (earlier) add('text', words.earlier(answerOf(survey, id, earlier, language)))
  if (draft?.devices && rows > 0) add('text', words.rowsSoFar(rows, showDevices(draft.devices, language)))
  if (part) add('text', part.ask)

  const button = buttonsIn(language)
  const first: Button[] = []
  if (earlier) first.push(button(words.same, { name: 'same', question: id }, 'primary'))
  if (rows > 0) first.push(button(words.done, { name: 'done', question: id }, 'primary'))
  return {
    key: id,
    head: questionProgress(survey, interview, id)[language],
    body,
    control: controlFor(question, draft, given, language),
    actions: [
      ...(first.length > 0 ? [first] : []),
      [
        button(words.why, { name: 'why', question: id }),
        button(words.later, { name: 'later', question: id }),
        button(words.back, { name: 'back' }),
        button(words.pause, { name: 'pause' }),
      ],
    ],
    language,
  }
}
