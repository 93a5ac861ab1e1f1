import type { Button, Message, Paragraph } from '../adapter.ts'
import { deadlineParagraphs } from '../guidance/desks.ts'
import { filing, type Today } from '../guidance/survey-period.ts'
import type { Interview } from '../interview/record.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language, Text } from '../survey/text.ts'
import { buttonsIn, responseButtons } from './buttons.ts'
import { messageOf } from './message.ts'
import { overallProgress } from './progress.ts'
import { revisits } from './revisit.ts'
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
  return messageOf(language, {
    key: 'home',
    head: survey.title[language],
    body: [
      { kind: 'text', text: progress(survey, interview)[language] },
      ...(interview ? revisits(survey, { ...interview, language }) : []),
      ...(survey.notice ? [{ kind: 'notice' as const, text: survey.notice[language] }] : []),
      ...deadlineParagraphs(survey, language, today),
      { kind: 'small', text: filing(survey, today)[language] },
      ...(admin?.body ?? []),
    ],
    actions: [buttons(interview, language), ...(admin ? [admin.buttons] : [])],
  })
}

function progress(survey: Survey, interview: Interview | undefined): Text {
  if (!interview) return words.homeNew
  const { at, response } = interview
  return at === 'submitted' && response
    ? words.receiptNumber(response.id, response.revision)
    : overallProgress(survey, interview)
}

function buttons(interview: Interview | undefined, language: Language): Button[] {
  const button = buttonsIn(language)
  if (!interview) return [button(words.start, { name: 'start' }, 'primary')]
  const { at, response } = interview
  if (at === 'submitted' && response) return responseButtons(response.id, language)
  return [button(words.goOn, { name: 'start' }, 'primary'), button(words.review, { name: 'review' })]
}
