import { counted, type Text, text } from '../../survey/text.ts'
import { range } from './range.ts'

/** Every screen that is no question, and the side answers about the interview itself. */
export const screens = {
  whichTeam: text(
    'どちらのサーバーの病院として回答しますか？ 選んだサーバーの管理者が、回答を取りまとめます。',
    'For the hospital of which server do you answer? Its admins collect the answers.',
  ),
  whichTeamNote: text(
    '選んだサーバーの管理者は、回答を見ることができます。回答を始めたあとは変えられません。「どちらでもない」のときは、この仕組みの運用者だけが見られます。',
    'The admins of the server you choose can see your answers. Once you have begun to answer, it cannot be changed here. With "None of these", only those who run this assistant can see them.',
  ),
  moreTeams: text(
    'ここに出ていないサーバーは、名前を書いてください。',
    'For a server that is not shown here, write its name.',
  ),
  noTeam: text('どちらでもない', 'None of these'),
  collectedElsewhere: text(
    'この回答を取りまとめるのは、いまお使いのサーバーの病院ではなく、別のサーバーの病院です。',
    'These answers are collected for the hospital of another server, not of this one.',
  ),
  collectedBy: (name: string) => text(`回答を取りまとめる先: ${name}`, `Collected by: ${name}`),

  reviewHead: text('回答の確認', 'Review of your answers'),
  reviewReady: text(
    'すべての質問に回答済みです。内容をご確認のうえ、提出してください。',
    'Every question is answered. Please check the answers, then submit.',
  ),
  reviewOpen: (blank: number, parked: number) =>
    text(
      `提出の前に、${[blank && `未回答 ${blank}件`, parked && `あとで回答 ${parked}件`].filter(Boolean).join('、')}にお答えください。`,
      `Before you can submit: ${[blank && `${blank} not answered`, parked && `${parked} set aside`].filter(Boolean).join(', ')}.`,
    ),
  revisit: (id: string, when: Text) => text(`${id}：${when.ja}`, `${id}: ${when.en}`),
  blank: text('未回答', 'not answered'),
  parkedState: text('あとで回答', 'set aside for later'),
  skipped: (gate: string, choice: string) =>
    text(`対象外（${gate}「${choice}」のため）`, `not applicable (${gate}: “${choice}”)`),
  waiting: (gate: string) => text(`${gate} の回答待ち`, `waits for ${gate}`),
  confirmHead: text('提出の確認', 'Submit?'),
  confirmBody: (count: number, skipped: number) =>
    text(
      `${count}問の回答を提出します（対象外 ${skipped}問）。よろしいですか？`,
      `${counted(count, 'answer')} will be submitted (${skipped} not applicable). Shall I go ahead?`,
    ),
  notNow: text('まだ提出しない', 'Not yet'),
  restartHead: text('最初からやり直す', 'Start over'),
  restartBody: (count: number) =>
    text(
      `これまでの回答${count}件を消して、最初から始めます。よろしいですか？`,
      `${counted(count, 'answer')} will be erased and the survey starts over. Are you sure?`,
    ),
  restartYes: text('消して最初から', 'Erase and start over'),
  restartNo: text('やめる', 'Keep my answers'),
  pausedHead: text('中断しています', 'Paused'),
  pausedBody: text(
    '回答は保存されています。再開すると、中断したところから続けられます。',
    'Your answers are kept. When you resume, you go on where you stopped.',
  ),
  submittedHead: text('提出を受け付けました', 'Submitted'),
  receiptNumber: (id: string, revision: number) =>
    text(
      `受付番号: ${id}${revision > 1 ? `（${revision}回目の提出）` : ''}`,
      `Receipt number: ${id}${revision > 1 ? ` (submission ${revision})` : ''}`,
    ),
  receipt: text('控えを受け取る', 'Get a copy'),
  gaps: text('改善のヒント', 'Where to improve'),
  reopen: text('修正して再提出', 'Correct and resubmit'),

  statusHead: text('現在の状況', 'Where you stand'),
  statusBody: (answered: number, parked: number, least: number, most: number) =>
    text(
      `回答済み ${answered}問 ・ あとで回答 ${parked}問 ・ 残り ${range(least, most, '〜')}問`,
      `${answered} answered · ${parked} set aside · ${range(least, most, '–')} left`,
    ),
  helpHead: text('できること', 'What you can do'),
  help: [
    text(
      '質問には、ボタン・番号・文章のどれでもお答えいただけます。答えるたびに保存されます。',
      'Answer with a button, a number or in your own words. Every answer is saved as soon as it is confirmed.',
    ),
    text(
      '「なぜ？」質問の理由　「判断」答え方の目安　「あとで」後回し　「戻る」前の質問　「Q10」その質問へ移動',
      '“why” the reason · “how to judge” what counts · “later” set aside · “back” the question before · “Q10” go to that question',
    ),
    text(
      '「状況」進み具合　「確認」回答の一覧　「提出」提出　「中断」休む　「言語」English に切り替え　「問い合わせ」照会先',
      '“status” progress · “review” all answers · “submit” hand in · “pause” take a break · “language” 日本語 · “contact” the help desk',
    ),
    text(
      '「調査について」依頼文と回答要領の全文、調査についてお答えできること',
      '“about” the letters and the guide word for word, and what can be asked about the survey',
    ),
    text(
      '「BCPとは」のように、わからない言葉もそのままお尋ねください。',
      'Ask about any word you do not know: “what is BCP?”',
    ),
  ],

  homeNew: text('まだ始めていません。', 'Not started yet.'),
}
