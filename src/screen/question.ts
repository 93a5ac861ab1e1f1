import type { Button, Message, Paragraph } from '../adapter.ts'
import type { Interview } from '../interview/record.ts'
import type { Question } from '../survey/questions/definition.ts'
import { showDevices } from '../survey/questions/device-list.ts'
import { controlFor, partOf } from '../survey/questions/index.ts'
import { remaining } from '../survey/remaining.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import { answerOf } from './labels.ts'
import { words } from './words/index.ts'

/** One question: its id and the progress, the official wording, the control for the answer, and what else one can do. */
export function questionScreen(
  survey: Survey,
  interview: Interview,
  question: Question,
): Omit<Message, 'plain'> {
  const { language } = interview
  const given = interview.answers[question.id]
  const draft = interview.draft?.question === question.id ? interview.draft : undefined
  const earlier = given || draft ? undefined : interview.earlier?.values[question.id]
  const control = controlFor(question, draft, given?.value, language)
  const part = partOf(question, draft)
  const rows = draft?.devices?.rows.length ?? 0

  const body: Paragraph[] = [{ kind: 'official', text: question.text[language] }]
  if (language === 'en') body.push({ kind: 'small', text: words.unofficial[language] })
  if (question.note) body.push({ kind: 'small', text: question.note[language] })
  if (question.unverified) body.push({ kind: 'small', text: words.unverified[language] })
  if (given)
    body.push({
      kind: 'text',
      text: words.current(answerOf(survey, question.id, given.value, language))[language],
    })
  if (earlier)
    body.push({
      kind: 'text',
      text: words.earlier(answerOf(survey, question.id, earlier, language))[language],
    })
  if (draft?.devices && rows > 0) {
    body.push({ kind: 'text', text: words.rowsSoFar(rows, showDevices(draft.devices, language))[language] })
  }
  if (part) body.push({ kind: 'text', text: part.ask[language] })

  const first: Button[] = []
  if (earlier)
    first.push({
      label: words.same[language],
      command: { name: 'same', question: question.id },
      style: 'primary',
    })
  if (rows > 0)
    first.push({
      label: words.done[language],
      command: { name: 'done', question: question.id },
      style: 'primary',
    })
  return {
    key: question.id,
    head: progress(survey, interview, question.id),
    body,
    control,
    actions: [
      ...(first.length > 0 ? [first] : []),
      [
        { label: words.why[language], command: { name: 'why', question: question.id } },
        { label: words.later[language], command: { name: 'later' } },
        { label: words.back[language], command: { name: 'back' } },
        { label: words.pause[language], command: { name: 'pause' } },
      ],
    ],
    language,
  }
}

function progress(survey: Survey, interview: Interview, id: string): string {
  const nth = routeOf(survey, interview.answers).indexOf(id) + 1
  const { least, most } = remaining(survey, interview.answers)
  return words.progress(id, nth, least, most)[interview.language]
}
