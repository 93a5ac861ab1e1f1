import { text } from '../../survey/text.ts'
import { minuteInJapan } from '../../time.ts'

export const words = {
  title: text('回答の分布', 'How the answers are spread'),
  counted: (count: number, at: string) =>
    text(
      `提出済み ${count}件（${minuteInJapan(at)} 現在）。棒の長さは尋ねた病院を100％とした割合`,
      `${count} submitted (${minuteInJapan(at)}, Japan). A full bar: all who were asked`,
    ),
  base: (base: number) => text(`${base}件中`, `of ${base}`),
  mark: text(
    '▲ 全国の公表値（比べられるものだけ。出典と母数は文章のほうにあります）',
    '▲ published national figure, if comparable (sources are in the text)',
  ),
}
