import { type Text, text } from '../../survey/text.ts'
import { minuteInJapan } from '../../time.ts'

/** The words of the overview, in chat, in the terminal and on the page. */
export const words = {
  head: (title: Text) => text(`回答状況 ・ ${title.ja}`, `Overview ・ ${title.en}`),
  at: (iso: string) => text(`${minuteInJapan(iso)} 現在（日本時間）`, `${minuteInJapan(iso)}, Japan time`),
  states: text('いまの状況', 'Where they stand'),
  submitted: text('提出済み', 'Submitted'),
  correcting: (count: number) => text(`（うち修正中 ${count}件）`, ` (${count} being corrected)`),
  answering: text('回答中', 'Answering'),
  parked: text('回答中（保留あり）', 'Answering, with questions set aside'),
  opened: text('開いただけ（回答なし）', 'Opened, nothing answered'),
  count: (count: number) => text(`${count}件`, `${count}`),
  notKnown: text(
    'まだ一度も開いていない方は、ここには数えられません。',
    'People who have never opened the survey are not counted here.',
  ),
  finish: text('提出までの時間', 'Time to finish'),
  quartiles: (times: readonly Text[], count: number) =>
    text(
      `中央値 ${times[1]?.ja}、半数は ${times[0]?.ja}〜${times[2]?.ja}（初回の提出 ${count}件）`,
      `median ${times[1]?.en}, half of them between ${times[0]?.en} and ${times[2]?.en} (first submissions: ${count})`,
    ),
  minutes: (minutes: number): Text => {
    if (minutes < 90) return text(`${Math.round(minutes)}分`, `${Math.round(minutes)} min`)
    const hours = minutes / 60
    if (hours < 48) return text(`${hours.toFixed(1)}時間`, `${hours.toFixed(1)} hours`)
    return text(`${(hours / 24).toFixed(1)}日`, `${(hours / 24).toFixed(1)} days`)
  },
  troubles: text('つまずきの多い質問', 'Where people have trouble'),
  trouble: (stopped: number, parked: number, whys: number) =>
    text(
      [
        stopped && `ここで止まっている ${stopped}件`,
        parked && `保留 ${parked}件`,
        whys && `「なぜ？」 ${whys}回`,
      ]
        .filter(Boolean)
        .join('・'),
      [
        stopped && `${stopped} stopped here`,
        parked && `${parked} set aside`,
        whys && `asked "why?" ${whys === 1 ? 'once' : `${whys} times`}`,
      ]
        .filter(Boolean)
        .join(', '),
    ),
  distribution: text(
    '回答の分布（提出済みのうち、尋ねた件数が母数）',
    'Answers (of the submitted ones that were asked)',
  ),
  base: (base: number) => text(`${base}件中`, `of ${base}`),
  nobody: text('まだ提出がありません。', 'Nobody has submitted yet.'),
  notAsked: text('尋ねた件数が0件です', 'nobody was asked'),
  national: text('全国', 'nationally'),
  notComparable: text('（比べられません）', ' (not comparable)'),
  share: (name: string, count: number, percent: number) =>
    text(`${name} ${count}（${percent}%）`, `${name} ${count} (${percent}%)`),
  between: text('・', ', '),
  sentence: text('。', '. '),
  own: text('ご回答', 'Your answer'),
  nationalBeside: text('ご回答と全国の公表値', 'Your answers beside the published national figures'),
  nationalHead: text('全国の公表値', 'Published national figures'),
  nationalNote: text(
    '空欄は、公表値を確認できていない質問です。',
    'Blank where no published figure could be found.',
  ),
  source: text('出典', 'Source'),
  chart: (count: number) =>
    text(
      `回答の分布の図。提出済み${count}件。数値は文章と同じです。`,
      `Chart of the answers of ${count} submitted responses; the same numbers as in the text.`,
    ),
  columns: {
    question: text('質問', 'Question'),
    choice: text('選択肢', 'Choice'),
    count: text('件数', 'Count'),
    base: text('母数', 'Base'),
    share: text('割合', 'Share'),
    stopped: text('止まっている', 'Stopped'),
    parked: text('保留', 'Set aside'),
    whys: text('なぜ？', 'Why?'),
  },
}
