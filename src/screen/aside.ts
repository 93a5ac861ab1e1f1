import type { Message } from '../adapter.ts'
import { explain, type Today } from '../guidance/index.ts'
import { openQuestion } from '../interview/position.ts'
import type { Interview } from '../interview/record.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { overallProgress } from './progress.ts'
import { words } from './words/index.ts'

/** A side answer as it is shown with a screen. */
export type ShownAside = NonNullable<Message['aside']>

/** The open side answer, as it is shown with the screen. */
export function asideOf(survey: Survey, interview: Interview, today: Today): ShownAside | undefined {
  const { aside, language } = interview
  if (!aside) return undefined
  if (aside.topic === 'status') return statusAside(survey, interview)
  const question = aside.question ?? openQuestion(interview)
  const asked = { ...aside, ...(question !== undefined && { question }) }
  return explain(survey, asked, language, today) ?? helpAside(language)
}

/**
 * Another question's guidance, by itself: no control of the open question stands below it. It closes with the way back
 * instead of its own button, and its other pages and parts stay within reach.
 */
export function asideScreen(interview: Interview, aside: ShownAside): Omit<Message, 'plain'> {
  const { language } = interview
  const question = openQuestion(interview) ?? interview.proposal?.question
  const others = aside.actions.map((row) => row.filter(({ command }) => command.name !== 'close'))
  const back = buttonsIn(language)(words.backTo(question), { name: 'close' }, 'primary')
  return {
    key: 'guidance',
    head: aside.head,
    body: aside.body,
    control: { kind: 'none' },
    actions: [...others.filter((row) => row.length > 0), [back]],
    language,
  }
}

/** What one can do: on request, and where somebody asks why without a question being open. */
function helpAside(language: Language): ShownAside {
  return {
    head: words.helpHead[language],
    body: words.help.map((text) => ({ kind: 'text', text: text[language] })),
    actions: [[buttonsIn(language)(words.close, { name: 'close' })]],
  }
}

function statusAside(survey: Survey, interview: Interview): ShownAside {
  const { language, at } = interview
  const button = buttonsIn(language)
  const response = at === 'submitted' ? interview.response : undefined
  const receipt = response && words.receiptNumber(response.id, response.revision)[language]
  return {
    head: words.statusHead[language],
    body: [
      { kind: 'text', text: overallProgress(survey, interview)[language] },
      ...(receipt === undefined ? [] : [{ kind: 'small' as const, text: receipt }]),
    ],
    actions: [[button(words.review, { name: 'review' }), button(words.close, { name: 'close' })]],
  }
}
