import type { Writable } from 'node:stream'
import { filing } from '../../guidance/survey-period.ts'
import { minuteInJapan } from '../../time.ts'
import { gmisLines, ticks } from '../gmis-lines.ts'
import type { Job } from '../job.ts'
import { words } from '../words.ts'
import { writePdf } from './paper.ts'

/** One sheet a response from which it is typed into the official form. */
export function writeGmisPdf(job: Job, out: Writable): Promise<void> {
  const { survey } = job
  return writePdf(out, `${survey.title.ja} G-MIS入力用シート`, async (paper) => {
    let count = 0
    for await (const document of job.documents()) {
      count += 1
      paper.title('G-MIS入力用シート')
      paper.text(survey.title.ja, { size: 11 })
      const submitted = document.submittedAt === null ? '未提出' : minuteInJapan(document.submittedAt)
      paper.text(`${words.id} ${document.id}（改訂 ${document.revision}）　提出 ${submitted}`)
      paper.text(filing(survey, job).ja, { grey: true, size: 8.5 })
      paper.gap(6)
      paper.row(
        [
          { text: '番号', width: 0.09 },
          { text: '調査項目', width: 0.47 },
          { text: '入力するもの', width: 0.44 },
        ],
        { head: true },
      )
      for (const { id, item, choices, text, note } of gmisLines(survey, document)) {
        const entry = [ticks(choices), text, note].filter((part) => part !== '').join('\n')
        const isLong = entry.length > 400
        paper.row([
          { text: id, width: 0.09, bold: true },
          { text: item, width: 0.47 },
          { text: isLong ? '（下に記載）' : entry, width: 0.44, grey: note !== '' },
        ])
        if (isLong) paper.text(entry, { size: 9, indent: 12 })
      }
      paper.close(`${document.id}（改訂 ${document.revision}）  G-MIS入力用`)
    }
    if (count === 0) {
      paper.text('条件に合う回答がありません。')
      paper.close(survey.title.ja)
    }
  })
}
