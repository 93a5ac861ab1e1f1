import { text } from '../../survey/text.ts'

/** What buttons say that stand on more than one screen. */
export const buttons = {
  why: text('なぜ？', 'Why?'),
  later: text('あとで', 'Later'),
  back: text('戻る', 'Back'),
  pause: text('中断', 'Pause'),
  resume: text('再開する', 'Resume'),
  change: text('変更', 'Change'),
  answer: text('回答する', 'Answer'),
  review: text('確認', 'Review'),
  submit: text('提出する', 'Submit'),
  backTo: (question: string | undefined) =>
    question === undefined
      ? text('元の画面に戻る', 'Go back')
      : text(`${question} に戻る`, `Back to ${question}`),
  close: text('閉じる', 'Close'),
  done: text('以上', 'Done'),
  start: text('始める', 'Start'),
  goOn: text('続ける', 'Continue'),
  next: text('次へ', 'Next'),
  previous: text('前へ', 'Previous'),
  page: (page: number, pages: number) => text(`${page} / ${pages} ページ`, `Page ${page} of ${pages}`),
}
