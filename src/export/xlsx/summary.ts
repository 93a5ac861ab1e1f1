import type { Figures } from '../../responses/figures.ts'
import { nationalOf } from '../../responses/national-figures.ts'
import type { Survey } from '../../survey/survey.ts'
import type { SheetOptions, SheetRow } from './sheet.ts'

export const summarySheet: SheetOptions = {
  name: '集計',
  columns: [
    { header: '設問', width: 8 },
    { header: '項目', width: 28 },
    { header: '選択肢', width: 44 },
    { header: '件数', width: 8 },
    { header: '母数（尋ねた件数）', width: 12 },
    { header: '割合', width: 9 },
    { header: '全国の公表値', width: 10 },
    { header: '全国の母数', width: 36 },
    { header: '比較', width: 34 },
    { header: '出典', width: 40 },
  ],
  frozenColumns: 2,
}

/** How far the interviews are, then the answers to every choice question, with the published figures beside them. */
export function* summary(survey: Survey, figures: Figures): Generator<SheetRow> {
  const { states, finish } = figures
  const plain = (name: string, count: number) => ({
    cells: ['', '状態', name, count, null, null, null, null, null, null],
  })
  yield plain('提出済み', states.submitted)
  if (states.opened + states.answering + states.parked + states.correcting > 0) {
    yield plain('回答中', states.answering)
    yield plain('回答中（保留あり）', states.parked)
    yield plain('開いただけ（回答なし）', states.opened)
    yield plain('提出済みのうち修正中', states.correcting)
  }
  if (finish) {
    const hours = finish.quartiles.map((minutes) => Math.round((minutes / 60) * 10) / 10)
    const names = [
      '提出までの時間（時間・下位4分の1）',
      '提出までの時間（時間・中央値）',
      '提出までの時間（時間・上位4分の1）',
    ]
    for (const [index, name] of names.entries()) yield plain(name, hours[index] ?? 0)
  }
  for (const { question, short, base, choices } of figures.distributions) {
    const national = nationalOf(survey, question)
    for (const { value, label, count } of choices) {
      const found = national.find(({ figure }) => figure.values.includes(value))
      yield {
        cells: [
          question,
          short.ja,
          label.ja,
          count,
          base,
          base === 0 ? null : count / base,
          found ? found.figure.percent / 100 : null,
          found?.figure.base.ja ?? null,
          found
            ? found.figure.comparable
              ? (found.figure.caution?.ja ?? '比べられます')
              : `比べられません。${found.figure.caution?.ja ?? ''}`
            : null,
          found?.source?.title.ja ?? null,
        ],
        looks: { 5: 'percent', 6: 'percent' },
      }
    }
  }
}
