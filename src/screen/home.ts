import type { Button, Message, Paragraph } from '../adapter.ts'
import { deadlineParagraphs, type Today } from '../guidance/desks.ts'
import type { Interview } from '../interview/record.ts'
import { remaining } from '../survey/remaining.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { withPlain } from './message.ts'
import { words } from './words/index.ts'

/** The respondent's own page: how far they are, the deadline, and a button to go on. */
export function homeScreen(
  survey: Survey,
  interview: Interview | undefined,
  language: Language,
  today: Today,
  /** For an admin: how far everybody is, and what can be done about it. */
  admin?: { body: Paragraph[]; buttons: Button[] },
): Message {
  const body: Paragraph[] = [{ kind: 'text', text: progress(survey, interview, language) }]
  body.push(...deadlineParagraphs(survey, language, today))
  body.push({ kind: 'small', text: survey.filing[language] }, ...(admin?.body ?? []))
  return withPlain({
    key: 'home',
    head: survey.title[language],
    body,
    control: { kind: 'none' },
    actions: [buttons(interview, language), ...(admin ? [admin.buttons] : [])],
    language,
  })
}

function progress(survey: Survey, interview: Interview | undefined, language: Language): string {
  if (!interview) return words.homeNew[language]
  if (interview.at === 'submitted' && interview.response)
    return words.receiptNumber(interview.response.id, interview.response.revision)[language]
  const answered = routeOf(survey, interview.answers).filter((id) => interview.answers[id]).length
  const { least, most } = remaining(survey, interview.answers)
  return words.statusBody(answered, interview.parked.length, least, most)[language]
}

function buttons(interview: Interview | undefined, language: Language): Button[] {
  if (!interview) return [{ label: words.start[language], command: { name: 'start' }, style: 'primary' }]
  if (interview.at === 'submitted' && interview.response)
    return [
      { label: words.receipt[language], command: { name: 'receipt', response: interview.response.id } },
      { label: words.gaps[language], command: { name: 'gaps', response: interview.response.id } },
      { label: words.reopen[language], command: { name: 'reopen' } },
    ]
  return [
    { label: words.goOn[language], command: { name: 'start' }, style: 'primary' },
    { label: words.review[language], command: { name: 'review' } },
  ]
}
