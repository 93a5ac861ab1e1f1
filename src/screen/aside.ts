import { explain, type Today } from '../guidance/index.ts'
import { openQuestion } from '../interview/position.ts'
import type { Interview } from '../interview/record.ts'
import { remaining } from '../survey/remaining.ts'
import { routeOf } from '../survey/route.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language } from '../survey/text.ts'
import type { ShownAside } from './index.ts'
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
    actions: [[{ label: words.close[language], command: { name: 'close' } }]],
  }
}

function statusAside(survey: Survey, interview: Interview): ShownAside {
  const { language } = interview
  const answered = routeOf(survey, interview.answers).filter((id) => interview.answers[id]).length
  const { least, most } = remaining(survey, interview.answers)
  return {
    head: words.statusHead[language],
    body: [
      { kind: 'text', text: words.statusBody(answered, interview.parked.length, least, most)[language] },
      ...(interview.response && interview.at === 'submitted'
        ? [
            {
              kind: 'small' as const,
              text: words.receiptNumber(interview.response.id, interview.response.revision)[language],
            },
          ]
        : []),
    ],
    actions: [
      [
        { label: words.review[language], command: { name: 'review' } },
        { label: words.close[language], command: { name: 'close' } },
      ],
    ],
  }
}
