import type { Writable } from 'node:stream'
import { citeLine, markInLine } from '../../guidance/citations.ts'
import type { Gap, GapReport } from '../../responses/gaps.ts'
import { words } from '../../responses/gaps.words.ts'
import type { Survey } from '../../survey/survey.ts'
import type { Language } from '../../survey/text.ts'
import { dayInJapan } from '../../time.ts'
import { type Paper, writePdf } from './paper.ts'

/** The gap report in full, to print and to take into a meeting. */
export function writeGapPaper(
  survey: Survey,
  report: GapReport,
  language: Language,
  out: Writable,
): Promise<void> {
  const { response, hospital, groups, unanswered, notJudged } = report
  const title = words.title[language]
  return writePdf(out, `${title} ${response.id}`, async (paper) => {
    const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0)
    paper.title(title)
    paper.text(survey.title[language], { size: 11 })
    const when = response.submittedAt === null ? '' : `　${dayInJapan(response.submittedAt)}`
    paper.text([hospital, `${response.id}-${response.revision}${when}`].filter(Boolean).join('　'))
    paper.gap(6)
    paper.text((count === 0 ? words.none : words.intro(count))[language])
    if (unanswered.length > 0)
      paper.text(words.unanswered(unanswered.join(words.between[language]))[language], { grey: true })
    for (const [index, group] of groups.entries()) {
      paper.heading(`${index + 1}. ${group.title[language]}`)
      const because = `${words.order[language]}: ${group.because.text[language]}`
      paper.text(because + markInLine(survey, group.because, language), { grey: true, size: 9 })
      for (const gap of group.gaps) writeGap(paper, survey, gap, language)
    }
    paper.heading(words.notJudgedHead[language])
    for (const one of notJudged) paper.text(`・${one[language]}`)
    paper.gap(10)
    paper.text(words.oldEdition[language], { grey: true, size: 8.5 })
    paper.close(`${title}  ${response.id}`)
  })
}

function writeGap(paper: Paper, survey: Survey, gap: Gap, language: Language): void {
  const { question, answer, why, asks, steps, people } = gap
  paper.gap(8)
  paper.row([{ text: words.named(question.id, question.short, answer)[language], width: 1, bold: true }], {
    head: true,
  })
  const row = (label: string, text: string) =>
    paper.row([
      { text: label, width: 0.22, bold: true },
      { text, width: 0.78 },
    ])
  if (why) row(words.why[language], why.text[language] + markInLine(survey, why, language))
  for (const { text, cite } of asks) {
    row(words.asks[language], words.quoted(text, citeLine(survey, cite, language))[language])
  }
  const listed = steps.map(({ effort, text }) => `□ [${words.effort[effort][language]}] ${text[language]}`)
  row(words.steps[language], listed.join('\n'))
  row(
    words.people[language],
    people.map((one) => one.text[language] + markInLine(survey, one, language)).join('\n'),
  )
}
