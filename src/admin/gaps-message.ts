import type { Message, OutgoingFile, Paragraph } from '../adapter.ts'
import { citeLine, markInLine } from '../guidance/citations.ts'
import type { Gap, GapReport } from '../responses/gaps.ts'
import { words } from '../responses/gaps.words.ts'
import { messageOf } from '../screen/message.ts'
import type { Survey } from '../survey/survey.ts'
import type { Language, Passage } from '../survey/text.ts'

/** The report for a chat: an overview with the PDF, then one message for each group. */
export function gapMessages(
  survey: Survey,
  report: GapReport,
  language: Language,
  file?: OutgoingFile,
): Message[] {
  const { groups, unanswered } = report
  const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0)
  const body: Paragraph[] = [
    { kind: 'text', text: (count === 0 ? words.none : words.intro(count))[language] },
  ]
  if (count > 0) {
    const rows = groups.map(({ title, gaps }, index) => ({
      label: `${index + 1}. ${title[language]}`,
      text: [...new Set(gaps.map(({ question }) => `${question.id} ${question.short[language]}`))].join(
        words.between[language],
      ),
    }))
    body.push({ kind: 'rows', rows })
  }
  if (unanswered.length > 0)
    body.push({ kind: 'small', text: words.unanswered(unanswered.join(words.between[language]))[language] })
  if (file) body.push({ kind: 'small', text: words.pdf[language] })
  const head = `${words.title[language]} ・ ${report.response.id}`
  const first = messageOf(language, { key: 'gaps', head, body, ...(file && { file }) })
  const rest = groups.map(({ id, title, because, gaps }, index) =>
    messageOf(language, {
      key: `gaps:${id}`,
      head: `${index + 1}. ${title[language]}`,
      body: [
        {
          kind: 'small',
          text: `${words.order[language]}: ${because.text[language]}${markInLine(survey, because, language)}`,
        },
        ...gaps.flatMap((gap) => gapParagraphs(survey, gap, language)),
      ],
    }),
  )
  return [first, ...rest, last(report, language)]
}

function last({ notJudged }: GapReport, language: Language): Message {
  return messageOf(language, {
    key: 'gaps:not-judged',
    head: words.notJudgedHead[language],
    body: notJudged.map((one) => ({ kind: 'text', text: `・${one[language]}` })),
  })
}

/** Short: the quotations and whom to ask are in the PDF, and under なぜ？ of the question. */
function gapParagraphs(
  survey: Survey,
  { question, answer, why, asks, steps }: Gap,
  language: Language,
): Paragraph[] {
  const sources = asks.map(({ cite }) => citeLine(survey, cite, language))
  return [
    {
      kind: 'text',
      text: words.named(question.id, question.short, answer)[language],
    },
    ...(why ? [whyParagraph(survey, why, language)] : []),
    {
      kind: 'rows',
      rows: steps.map(({ effort, text }) => ({
        label: words.effort[effort][language],
        text: text[language],
      })),
    },
    {
      kind: 'small',
      text: `${words.asks[language]}: ${[...new Set(sources)].join(words.between[language])}`,
    },
  ]
}

function whyParagraph(survey: Survey, why: Passage, language: Language): Paragraph {
  const text = `${words.why[language]}: ${why.text[language]}${markInLine(survey, why, language)}`
  return { kind: 'text', text }
}
