import type { Button, Message, Paragraph } from '../adapter.ts'
import { partsOf } from '../guidance/question-guidance.ts'
import { words as guidanceWords } from '../guidance/words.ts'
import { draftOf, holdsList } from '../interview/drafts.ts'
import type { Interview } from '../interview/record.ts'
import type { Question } from '../survey/questions/definition.ts'
import { controlFor, partOf } from '../survey/questions/index.ts'
import type { Survey } from '../survey/survey.ts'
import type { Text } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { contactButtons, contactParagraphs, isWholeContact } from './contact-fields.ts'
import { listButtons, listParagraphs } from './device-list.ts'
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
  const draft = draftOf(interview, id)
  const earlier = given || draft ? undefined : interview.earlier?.values[id]
  const part = partOf(question, draft)
  const isList = part?.field === 'devices' && draft !== undefined

  const body: Paragraph[] = [
    ...question.instructions.map(({ text }) => ({
      kind: 'small' as const,
      text: words.instruction(text)[language],
    })),
    { kind: 'official', text: question.text[language] },
  ]
  const add = (kind: 'small' | 'text', text: Text) => body.push({ kind, text: text[language] })
  if (language === 'en' && survey.level === 'full') add('small', words.unofficial)
  if (question.note) add('small', question.note)
  if (question.unverified) add('small', words.unverified)
  // A recorded list stands below, row by row, where it is open.
  if (given && given.kind !== 'contact' && !(isList && holdsList(given, draft)))
    add('text', words.current(answerOf(survey, id, given, language)))
  if (earlier) add('text', words.earlier(answerOf(survey, id, earlier, language)))
  if (isList && draft.devices) body.push(...listParagraphs(draft.devices, id, interview.page, language))
  const isContact = question.kind === 'contact' && draft !== undefined && isWholeContact(draft)
  if (isContact) body.push(...contactParagraphs(question, draft, language))
  if (part) add('text', part.ask)

  const button = buttonsIn(language)
  const first: Button[] = []
  if (earlier) first.push(button(words.same, { name: 'same', question: id }, 'primary'))
  return {
    key: id,
    head: questionProgress(survey, interview, id)[language],
    body,
    control: controlFor(question, draft, given, language),
    actions: [
      ...(first.length > 0 ? [first] : []),
      ...(isContact ? contactButtons(question, draft, language) : []),
      ...(isList ? listButtons(question, draft, interview.page, language) : []),
      [
        ...guidanceButton(question, button),
        button(words.later, { name: 'later', question: id }),
        button(words.back, { name: 'back' }),
        button(words.pause, { name: 'pause' }),
      ],
    ],
    language,
  }
}

/** Opens the first part of the guidance that there is; a plain survey may have none. */
function guidanceButton(question: Question, button: ReturnType<typeof buttonsIn>): Button[] {
  const [part] = partsOf(question)
  if (part === undefined) return []
  if (part === 'why') return [button(words.why, { name: 'why', question: question.id })]
  return [button(guidanceWords.part[part], { name: 'why', question: question.id, part })]
}
