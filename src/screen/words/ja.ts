import type { Doubt } from '../../understanding/intent.ts'

const range = (least: number, most: number) => (least === most ? `${least}` : `${least}〜${most}`)

/** The conversation in Japanese. `en.ts` says the same; the compiler finds what is missing there. */
export const ja = {
  progress: (id: string, nth: number, least: number, most: number) =>
    most === 0 ? `${id} ・ 回答の変更` : `${id} ・ ${nth}問目 / 残り ${range(least, most)}問`,
  left: (least: number, most: number) => `残り ${range(least, most)}問`,
  unofficial: '',
  unverified: 'この項目の文言は、公表資料で確認できていません。',
  current: (answer: string) => `現在の回答: ${answer}`,
  earlier: (answer: string) => `前回の回答: ${answer}。今も同じですか？`,
  same: '前回と同じ',
  rowsSoFar: (count: number, rows: string) => `ここまでの記入（${count}機種）: ${rows}`,

  why: 'なぜ？',
  later: 'あとで',
  back: '戻る',
  pause: '中断',
  resume: '再開する',
  change: '変更',
  answer: '回答する',
  review: '確認',
  submit: '提出する',
  close: '閉じる',
  done: '以上',
  start: '始める',
  goOn: '続ける',
  next: '次へ',
  previous: '前へ',
  page: (page: number, pages: number) => `${page} / ${pages} ページ`,

  whichTeam: 'どちらのサーバーの病院として回答しますか？ 選んだサーバーの管理者が、回答を取りまとめます。',
  whichTeamNote:
    '選んだサーバーの管理者は、回答を見ることができます。回答を始めたあとは変えられません。「どちらでもない」のときは、この仕組みの運用者だけが見られます。',
  noTeam: 'どちらでもない',
  teamChosen: (name: string) => `「${name}」の病院として回答します。`,
  teamKept: (name: string | undefined) =>
    `${name === undefined ? 'どのサーバーの病院として回答するかは' : `「${name}」の病院として回答することが`}、すでに決まっています。提出の前なら、「最初から」でやり直すと選び直せます。提出のあとは、この仕組みの運用者にご連絡ください。`,
  teamUnclear: 'どのサーバーか分かりませんでした。ボタンで選ぶか、サーバーの名前を書いてください。',
  collectedBy: (name: string) => `回答を取りまとめる先: ${name}`,

  yes: 'はい、記録する',
  no: 'いいえ',
  recorded: (label: string, answer: string) => `${label}: ${answer}`,
  already: (label: string, answer: string) => `${label} は「${answer}」で記録済みです。`,
  retired: (ids: string, count: number) => `${ids}の回答${count}件は対象外になりました（控えは残ります）。`,
  parkedLine: (label: string) => `${label}: あとで回答`,
  parked: (id: string) => `${id} はあとで回答することにしました。提出の前に「確認」からお答えください。`,
  parkedWith: (ids: string) => `この回答で決まる ${ids} も、あわせて後回しになります。`,
  kept: (id: string) => `${id} の回答はそのままにしました。`,
  movedOn: (label: string) => `${label}（下に続きます）`,

  readBack: (label: string, answer: string) => `${label} への回答は「${answer}」でよろしいですか？`,
  changeIt: (label: string, before: string, after: string) =>
    `${label} の回答を「${before}」から「${after}」に変更しますか？`,
  recordIt: (label: string, after: string) => `${label} に「${after}」と記録しますか？`,
  wouldRetire: (ids: string, count: number) => `変更すると、${ids} の回答${count}件が対象外になります。`,
  yesChange: '変更する',
  noChange: '変更しない',

  doubts: {
    'which-choice':
      'どの選択肢に当たるか読み取れませんでした。選択肢からお選びいただくか、言い換えてお答えください。',
    'not-sure': '確認してからで大丈夫です。「あとで」を選ぶと先に進めます。',
    contradiction: '「はい」とも「いいえ」とも受け取れました。現在の状況はどちらでしょうか？',
    partly:
      '一部だけ当てはまるとのことですね。どちらとして記録しましょうか？ 判断のしかたは「なぜ？」からご覧いただけます。',
    'not-yet': '予定または作業中とのことですね。今日の時点ではどちらでしょうか？',
    'question-or-answer': 'ご質問でしょうか、ご回答でしょうか。回答でしたら、選択肢からお選びください。',
    number: 'その数字がどの選択肢に当たるか読み取れませんでした。選択肢からお選びください。',
    field: 'この欄の内容として読み取れませんでした。もう一度ご記入ください。',
  } satisfies Record<Doubt, string>,
  unclear: '読み取れませんでした。下からお選びいただくか、言い換えてお送りください。',
  nothingBefore: 'これが最初の質問です。',
  noOpenQuestion: 'いまお尋ねしている質問はありません。',
  unknownQuestion: (id: string) =>
    `${id} という質問はこの調査にありません。「確認」で一覧をご覧いただけます。`,
  notAsked: (id: string, gate: string, choice: string) =>
    `${id} は対象外です（${gate} で「${choice}」と回答されたため）。${gate} を変更すると回答できます。`,
  waits: (id: string) => `${id} が対象になるかどうかは、まだお答えいただいていない質問で決まります。`,
  blocked: 'まだ提出できません。',
  blockedBlank: (ids: string) => `未回答: ${ids}`,
  blockedParked: (ids: string) => `あとで回答: ${ids}`,
  nothingToConfirm: '確認をお待ちしている内容はありません。',
  submittedAlready: 'この調査は提出済みです。修正するときは「修正して再提出」を選んでください。',
  closed:
    'この調査の受付は終了しています。回答は保存されています。提出については照会先へお問い合わせください。',
  reopened:
    '修正できるようになりました。直したあと、もう一度提出してください。前回の提出分は控えとして残ります。',
  restarted: '最初から始めます。',
  smallTalk: 'ありがとうございます。続きはこちらです。',
  file: 'ファイルは受け取れません。文字でお答えください。',
  edit: '送信後に書き直された内容は反映していません。変更するときは、もう一度お送りいただくか「変更」を選んでください。',
  other: 'この形式は受け取れません。文字かボタンでお答えください。',
  language: '日本語でご案内します。',
  newVersion: '調査票が更新されたため、これまでの回答を新しい調査票に引き継ぎました。',
  lost: (ids: string) => `新しい調査票に当てはまらない回答がありました: ${ids}。お手数ですがご確認ください。`,

  lead: 'はじめに',
  reviewHead: '回答の確認',
  reviewReady: 'すべての質問に回答済みです。内容をご確認のうえ、提出してください。',
  reviewOpen: (blank: number, parked: number) =>
    `提出の前に、${[blank && `未回答 ${blank}件`, parked && `あとで回答 ${parked}件`].filter(Boolean).join('、')}にお答えください。`,
  blank: '未回答',
  parkedState: 'あとで回答',
  skipped: (gate: string, choice: string) => `対象外（${gate}「${choice}」のため）`,
  waiting: (gate: string) => `${gate} の回答待ち`,
  confirmHead: '提出の確認',
  confirmBody: (count: number, skipped: number) =>
    `${count}問の回答を提出します（対象外 ${skipped}問）。よろしいですか？`,
  notNow: 'まだ提出しない',
  restartHead: '最初からやり直す',
  restartBody: (count: number) => `これまでの回答${count}件を消して、最初から始めます。よろしいですか？`,
  restartYes: '消して最初から',
  restartNo: 'やめる',
  pausedHead: '中断しています',
  pausedBody: '回答は保存されています。再開すると、中断したところから続けられます。',
  submittedHead: '提出を受け付けました',
  receiptNumber: (id: string, revision: number) =>
    `受付番号: ${id}${revision > 1 ? `（${revision}回目の提出）` : ''}`,
  receipt: '控えを受け取る',
  gaps: '改善のヒント',
  reopen: '修正して再提出',

  statusHead: '現在の状況',
  statusBody: (answered: number, parked: number, least: number, most: number) =>
    `回答済み ${answered}問 ・ あとで回答 ${parked}問 ・ 残り ${range(least, most)}問`,
  helpHead: 'できること',
  help_: [
    '質問には、ボタン・番号・文章のどれでもお答えいただけます。答えるたびに保存されます。',
    '「なぜ？」質問の理由　「判断」答え方の目安　「あとで」後回し　「戻る」前の質問　「Q10」その質問へ移動',
    '「状況」進み具合　「確認」回答の一覧　「提出」提出　「中断」休む　「言語」English に切り替え　「問い合わせ」照会先',
    '「BCPとは」のように、わからない言葉もそのままお尋ねください。',
  ],

  homeNew: 'まだ始めていません。',
  notSaved:
    '保存先に接続できないため、いまの回答は保存されていません。お手数ですが、少し待ってからもう一度お送りください。',
  unreadable: '保存されている回答を読み取れませんでした。上書きはしていません。管理者へご連絡ください。',
  failed: '処理の途中で問題が起きました。いまの内容は記録していません。もう一度お送りください。',
}

export type Words = Omit<typeof ja, 'doubts' | 'help_'> & { doubts: Record<Doubt, string>; help_: string[] }
