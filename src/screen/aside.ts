import { explain, type Today } from '../guidance/index.ts'
import { openQuestion } from '../interview/position.ts'
import type { Interview } from '../interview/record.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import type { ShownAside } from './index.ts'
import { overallProgress } from './progress.ts'
import { words } from './words/index.ts'

/** The open side answer, as it is shown with the screen. */
export function asideOf(survey: Survey, interview: Interview, today: Today): ShownAside | undefined {
  const { aside, language } = interview
  if (!aside) return undefined
  if (aside.topic === 'status') return statusAside(survey, interview)
  const question = aside.question ?? openQuestion(interview)
  const asked = { ...aside, ...(question !== undefined && { question }) }
  return explain(survey, asked, language, today) ?? helpAside(language)
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
