import type { Writable } from 'node:stream'
import { filing } from '../../guidance/survey-period.ts'
import { contactIn, listIn, picksIn, type ResponseDocument } from '../../responses/document.ts'
import { skipText } from '../../responses/skip-text.ts'
import { questionsOf } from '../../survey/lookup.ts'
import { choiceIn } from '../../survey/questions/choice-in.ts'
import { contactFields } from '../../survey/questions/value.ts'
import type { Survey } from '../../survey/survey.ts'
import { minuteInJapan } from '../../time.ts'
import type { Job } from '../job.ts'
import { words } from '../words.ts'
import { type Paper, writePdf } from './paper.ts'
import { signatures } from './signatures.ts'

/** Every response to file and to sign, each on pages of its own. */
export function writeResponses(job: Job, out: Writable): Promise<void> {
  return writePdf(out, `${job.survey.title.ja} 回答記録`, async (paper) => {
    let count = 0
    for await (const document of job.documents()) {
      writeResponse(paper, job.survey, document, job.now)
      count += 1
    }
    if (count === 0) {
      paper.text('条件に合う回答がありません。')
      paper.close(job.survey.title.ja)
    }
  })
}

/** A longer answer is written below its table row instead of in it. */
const MAX_CELL = 300

function writeResponse(paper: Paper, survey: Survey, document: ResponseDocument, now: Date): void {
  paper.title('回答記録（控え）')
  paper.text(survey.title.ja, { size: 11 })
  paper.gap(6)
  const submitted = document.submittedAt === null ? '未提出（回答中）' : minuteInJapan(document.submittedAt)
  fact(paper, words.id, `${document.id}（改訂 ${document.revision}）`)
  fact(paper, words.submittedAt, `${submitted}（日本時間）`)
  fact(paper, '作成日時', `${minuteInJapan(now.toISOString())}（日本時間）`)
  fact(paper, words.surveyId, `${document.survey.id} 第${document.survey.version}版`)
  for (const section of survey.sections) {
    const questions = survey.questions.filter((question) => question.section === section.id)
    if (questions.length === 0) continue
    paper.heading(section.title.ja)
    for (const question of questions) {
      const answer = answerText(survey, document, question.id)
      const isLong = answer.text.length > MAX_CELL
      paper.row([
        { text: question.id, width: 0.1, bold: true },
        { text: question.text.ja, width: 0.52 },
        {
          text: isLong ? '（下に記載）' : answer.text,
          width: 0.38,
          bold: !answer.aside && !isLong,
          grey: answer.aside,
        },
      ])
      if (isLong) paper.text(answer.text, { size: 9, indent: 12 })
    }
  }
  paper.gap(10)
  paper.text(filing(survey, { now }).ja, { grey: true, size: 8.5 })
  if (document.readings.length > 0) {
    paper.text(
      `文書が決めていない点の解釈（${document.readings.join('・')}）は当方のものです。内容はExcel出力の「設問と読み方」にあります。`,
      { grey: true, size: 8.5 },
    )
  }
  signatures(paper, ['回答者', '確認者', '承認者'])
  paper.close(`${document.id}（改訂 ${document.revision}）  ${survey.title.ja}`)
}

function fact(paper: Paper, name: string, text: string): void {
  paper.row([
    { text: name, width: 0.22, bold: true },
    { text, width: 0.78 },
  ])
}

function answerText(
  survey: Survey,
  document: ResponseDocument,
  id: string,
): { text: string; aside: boolean } {
  const skipped = document.skipped[id]
  if (skipped) return { text: `${words.skipped}（${skipText(survey, skipped.reason)}）`, aside: true }
  if (document.withheld?.includes(id)) return { text: words.withheld, aside: true }
  const answer = document.answers[id]
  if (!answer)
    return { text: document.open?.parked.includes(id) ? words.parked : words.unanswered, aside: true }
  const contact = contactIn(answer)
  if (contact) {
    return {
      text: contactFields.map((field) => `${words.contact[field]}：${contact[field]}`).join('\n'),
      aside: false,
    }
  }
  const choice = choiceIn(questionsOf(survey).get(id), picksIn(answer)[0])
  const refined = choice && choice.label.ja !== answer.official ? `\n（${choice.label.ja}）` : ''
  const devices = answer.devices ? `\n${listIn(answer)}` : ''
  return { text: `${answer.official ?? words.skipped}${refined}${devices}`, aside: false }
}
