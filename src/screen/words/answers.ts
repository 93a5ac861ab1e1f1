import { counted, type Text, text } from '../../survey/text.ts'
import { range } from './range.ts'

/** A question and its answer: progress, what is read back, and the line that stays once it is answered. */
export const answers = {
  progress: (id: string, nth: number, least: number, most: number) =>
    text(
      most === 0 ? `${id} ・ 回答の変更` : `${id} ・ ${nth}問目 / 残り ${range(least, most, '〜')}問`,
      most === 0 ? `${id} · changing an answer` : `${id} · question ${nth} / ${range(least, most, '–')} left`,
    ),
  left: (least: number, most: number) =>
    text(`残り ${range(least, most, '〜')}問`, `${range(least, most, '–')} left`),
  unofficial: text('参考訳', 'Unofficial translation (参考訳). The Japanese text is the official one.'),
  instruction: (printed: Text) => text(`前置き：${printed.ja}`, `Instruction: ${printed.en}`),
  unverified: text(
    'この項目の確定した文言は、当方で確認できていません。',
    'We have not been able to check the final wording of this item.',
  ),
  current: (answer: string) => text(`現在の回答: ${answer}`, `Your answer now: ${answer}`),
  earlier: (answer: string) =>
    text(`前回の回答: ${answer}。今も同じですか？`, `Last time: ${answer}. Is that still so?`),
  same: text('前回と同じ', 'Same as last time'),
  rowsSoFar: (count: number, rows: string) =>
    count > 5
      ? text(`ここまでの記入: ${rows}`, `So far: ${rows}`)
      : text(`ここまでの記入（${count}機種）: ${rows}`, `So far (${counted(count, 'model')}): ${rows}`),

  rowsRead: (count: number, doubtful: number) =>
    doubtful === 0
      ? text(`${count}機種を読み取りました。`, `I read ${counted(count, 'model')}.`)
      : text(
          `${count}機種を読み取りました。うち${doubtful}機種に、ご確認いただきたい項目があります。`,
          `I read ${counted(count, 'model')}. Please look at ${doubtful} of them.`,
        ),
  doubtfulRow: (row: string, cells: string) =>
    text(`${row} ← ${cells}をご確認ください`, `${row} ← please check: ${cells}`),
  cells: {
    maker: text('メーカー', 'maker'),
    model: text('機種名', 'model'),
    count: text('台数', 'units'),
    os: text('OS', 'OS'),
  },
  unreadLine: (line: string) =>
    text(`この行は読み取れませんでした: ${line}`, `This line could not be read: ${line}`),
  moreUnread: (lines: number) =>
    text(
      `ほかに${lines}行、読み取れない行がありました。`,
      `${counted(lines, 'more line')} could not be read.`,
    ),
  mend: text('直す', 'Change'),
  unplaced: (rest: string) =>
    text(`どの欄か判断できなかった部分: ${rest}`, `I could not place this part: ${rest}`),
  recordList: text('この内容で記録する', 'Record it like this'),
  allRows: text('一覧を見る', 'Show all rows'),
  removeRow: text('この行を削除', 'Remove'),

  recorded: (label: string, answer: string) => text(`${label}: ${answer}`, `${label}: ${answer}`),
  already: (label: string, answer: string) =>
    text(`${label} は「${answer}」で記録済みです。`, `${label} is already recorded as “${answer}”.`),
  retired: (ids: string, count: number) =>
    text(
      `${ids}の回答${count}件は対象外になりました（控えは残ります）。`,
      `${counted(count, 'answer')} (${ids}) no longer ${count === 1 ? 'applies' : 'apply'}; a copy is kept.`,
    ),
  parkedLine: (label: string) => text(`${label}: あとで回答`, `${label}: set aside for later`),
  parked: (id: string) =>
    text(
      `${id} はあとで回答することにしました。提出の前に「確認」からお答えください。`,
      `${id} is set aside. Please answer it from the review before you submit.`,
    ),
  parkedWith: (ids: string) =>
    text(`この回答で決まる ${ids} も、あわせて後回しになります。`, `${ids} depend on it and wait with it.`),
  kept: (id: string) => text(`${id} の回答はそのままにしました。`, `Your answer to ${id} stays as it is.`),
  movedOn: (label: string) => text(`${label}（下に続きます）`, `${label} (continued below)`),

  readBack: (label: string, answer: string) =>
    text(
      `${label} への回答は「${answer}」でよろしいですか？`,
      `Is “${answer}” the right answer to ${label}?`,
    ),
  changeIt: (label: string, before: string, after: string) =>
    text(
      `${label} の回答を「${before}」から「${after}」に変更しますか？`,
      `Change the answer to ${label} from “${before}” to “${after}”?`,
    ),
  recordIt: (label: string, after: string) =>
    text(`${label} に「${after}」と記録しますか？`, `Record “${after}” for ${label}?`),
  askUnseen: (label: string, answer: string) =>
    text(
      `「${answer}」は ${label} へのお答えですか？ この質問が表示される前に、または別のメッセージへ書かれたため、まだ記録していません。`,
      `Is “${answer}” your answer to ${label}? It was written before this question was shown, or to another message, so it has not been recorded yet.`,
    ),
  wouldRetire: (ids: string, count: number) =>
    text(
      `変更すると、${ids} の回答${count}件が対象外になります。`,
      `With this change, ${counted(count, 'answer')} (${ids}) will no longer apply.`,
    ),
  said: (said: string) => text(`「${said}」とのことですね。`, `You wrote “${said}”.`),
  recordAs: (answer: string) => text(`「${answer}」と記録しますか？`, `Shall I record “${answer}”?`),
  record: (answer: string) =>
    answer.length <= 12
      ? text(`「${answer}」と記録する`, `Record “${answer}”`)
      : text('記録する', 'Record it'),
  notThat: text('ちがう', 'Not that'),
  yesChange: text('変更する', 'Change it'),
  noChange: text('変更しない', 'Keep it'),
}
