import { type Text, text } from '../../survey/text.ts'
import type { Ambiguity } from '../../understanding/intent.ts'

/** What came of an input. */
export const notices = {
  doubts: {
    'which-choice': text(
      'どの選択肢に当たるかまでは分かりませんでした。',
      'I cannot tell yet which option that is.',
    ),
    'not-sure': text(
      '確認してからで大丈夫です。「あとで」を選ぶと先に進めます。',
      'Take the time to check. Choose “Later” to go on in the meantime.',
    ),
    contradiction: text(
      '「はい」とも「いいえ」とも受け取れました。現在の状況はどちらでしょうか？',
      'That could be read as yes and as no. Which is true today?',
    ),
    partly: text(
      '一部だけ当てはまるとのことですね。どちらとして記録しましょうか？ 判断のしかたは「なぜ？」からご覧いただけます。',
      'So it is true in part. “Why?” shows how to judge it. How shall I record it?',
    ),
    'not-yet': text(
      '予定または作業中とのことですね。今日の時点ではどちらでしょうか？',
      'So it is planned or under way. Which is true as of today?',
    ),
    'question-or-answer': text(
      'ご質問でしょうか、ご回答でしょうか。回答でしたら、選択肢からお選びください。',
      'Is that a question or your answer? If it is your answer, please choose an option.',
    ),
    number: text(
      'その数字がどの選択肢に当たるか読み取れませんでした。選択肢からお選びください。',
      'I could not tell which option that number means. Please choose one.',
    ),
    field: text(
      'この欄の内容として読み取れませんでした。もう一度ご記入ください。',
      'That does not look right for this field. Please write it once more.',
    ),
  } satisfies Record<Ambiguity, Text>,
  oneAtATime: text(
    'まだお見せしていない質問の回答は記録していません。一問ずつうかがいます。',
    'Questions that you have not seen yet are not answered by this; they come one at a time.',
  ),
  notTaken: (ids: string) =>
    text(
      `${ids} の回答はまだ記録していません。その質問のときにうかがいます。`,
      `Your answer to ${ids} has not been recorded; I shall ask when we get there.`,
    ),
  numbers: (most: number) => text(`番号は1から${most}までです。`, `The options are numbered 1 to ${most}.`),
  heard: (said: string, why: Text) =>
    text(`「${said}」と受け取りました。${why.ja}`, `You wrote “${said}”. ${why.en}`),
  whichOf: (one: string, other: string) =>
    text(
      `「${one}」と「${other}」では、どちらに近いでしょうか？`,
      `Is it closer to “${one}” or to “${other}”?`,
    ),
  near: (asked: Text, answer: Text) =>
    text(`近い場合の考え方:「${asked.ja}」 ${answer.ja}`, `A case like it: “${asked.en}” ${answer.en}`),
  unclearAgain: text(
    'うまく読み取れず、申し訳ありません。選び方の目安はこちらです。下から選ぶか、「あとで」で先に進めます。',
    'I am sorry, I still cannot tell. This is how to choose; pick one below, or go on with “Later”.',
  ),
  unclearStill: text(
    'まだ読み取れていません。番号でも選べます。いま決められないときは「あとで」で先に進み、詳しい方に聞いてからお答えください。',
    'I have not understood this yet. A number is enough. If it cannot be settled now, choose “Later” and ask somebody who knows.',
  ),
  unclear: text(
    '読み取れませんでした。下からお選びいただくか、言い換えてお送りください。',
    'I could not tell what you mean. Please choose from below, or say it another way.',
  ),
  nothingBefore: text('これが最初の質問です。', 'This is the first question.'),
  noOpenQuestion: text('いまお尋ねしている質問はありません。', 'There is no question open right now.'),
  unknownQuestion: (id: string) =>
    text(
      `${id} という質問はこの調査にありません。「確認」で一覧をご覧いただけます。`,
      `There is no ${id} in this survey. “Review” lists all questions.`,
    ),
  notAsked: (id: string, gate: string, choice: string) =>
    text(
      `${id} は対象外です（${gate} で「${choice}」と回答されたため）。${gate} を変更すると回答できます。`,
      `${id} does not apply (your answer to ${gate} is “${choice}”). Change ${gate} to answer it.`,
    ),
  waits: (id: string) =>
    text(
      `${id} が対象になるかどうかは、まだお答えいただいていない質問で決まります。`,
      `Whether ${id} applies depends on a question you have not answered yet.`,
    ),
  blocked: text('まだ提出できません。', 'This cannot be submitted yet.'),
  blockedBlank: (ids: string) => text(`未回答: ${ids}`, `Not answered: ${ids}`),
  blockedParked: (ids: string) => text(`あとで回答: ${ids}`, `Set aside: ${ids}`),
  unseen: text(
    'この画面が表示される前に、または別のメッセージへ書かれたため、まだ記録していません。この画面へのお返事でしたら、もう一度お送りください。',
    'That was written before this was shown, or to another message, so nothing has been recorded. If you meant this, please send it once more.',
  ),
  overtaken: text(
    'いま押されたボタンは前の画面のものです。現在の画面はこちらです。',
    'That button belongs to an earlier screen. This is where you are now.',
  ),
  nothingToConfirm: text(
    '確認をお待ちしている内容はありません。',
    'There is nothing waiting for a yes or no.',
  ),
  submittedAlready: text(
    'この調査は提出済みです。修正するときは「修正して再提出」を選んでください。',
    'This survey has been submitted. To correct it, choose “Correct and resubmit”.',
  ),
  closed: text(
    'この調査の受付は終了しています。回答は保存されています。提出については、取りまとめの担当者へお問い合わせください。',
    'This survey is closed. Your answers are kept. For a late submission please ask those who collect them.',
  ),
  reopened: text(
    '修正できるようになりました。直したあと、もう一度提出してください。前回の提出分は控えとして残ります。',
    'You can correct your answers now; please submit again afterwards. The earlier submission is kept.',
  ),
  restarted: text('最初から始めます。', 'Starting from the beginning.'),
  smallTalk: text('ありがとうございます。続きはこちらです。', 'Thank you. Let us go on.'),
  file: text(
    'ファイルは受け取れません。文字でお答えください。',
    'I cannot take files. Please answer in writing.',
  ),
  edit: text(
    '送信後に書き直された内容は反映していません。変更するときは、もう一度お送りいただくか「変更」を選んでください。',
    'A message edited after sending is not taken over. To change an answer, send it again or choose “Change”.',
  ),
  control: text(
    'いま押されたボタンは古いため使えません。続きはこちらです。',
    'That button is too old to work. This is where you are.',
  ),
  formFailed: text(
    '入力画面を開けませんでした。もう一度ボタンを押すか、このままメッセージでお答えください。',
    'The form could not be opened. Please press the button again, or simply write your answer as a message.',
  ),
  garbled: text(
    '文字化けしているため、受け取れませんでした。文字コードを UTF-8 にして、もう一度お送りください。',
    'The letters arrived broken, so nothing was taken. Please send it again as UTF-8.',
  ),
  other: text(
    'この形式は受け取れません。文字かボタンでお答えください。',
    'I cannot take that. Please answer in writing or with a button.',
  ),
  tooLong: (most: number) =>
    text(
      `一度に受け取れるのは${most.toLocaleString('ja-JP')}文字までのため、いまの内容は記録していません。長い一覧は、入力フォームを使うか、何回かに分けてお送りください。`,
      `At most ${most.toLocaleString('en-US')} characters can be taken at once, so this was not recorded. Please use the form for a long list, or send it in several messages.`,
    ),
  language: text('日本語でご案内します。', 'I will speak English from here on.'),
  teamChosen: (name: string) =>
    text(`「${name}」の病院として回答します。`, `You answer for the hospital of "${name}".`),
  teamFound: (name: string) =>
    text(
      `「${name}」の病院の回答としてお預かりします。ちがうときは、この仕組みの運用者にご連絡ください。`,
      `Your answers are kept for the hospital of "${name}". If that is wrong, please tell whoever runs this assistant.`,
    ),
  teamKept: (name: string | undefined) =>
    text(
      `${name === undefined ? 'どのサーバーの病院として回答するかは' : `「${name}」の病院として回答することが`}、すでに決まっています。提出の前なら、「最初から」でやり直すと選び直せます。提出のあとは、この仕組みの運用者にご連絡ください。`,
      `${name === undefined ? 'Which server’s hospital you answer for' : `That you answer for the hospital of "${name}"`} has been settled. Before submitting you can start over and choose again; afterwards please tell whoever runs this assistant.`,
    ),
  teamLeft: (name: string) =>
    text(
      `「${name}」には、いま参加していないようです。ほかのサーバーをお選びください。`,
      `You do not seem to be in "${name}" any more. Please choose another server.`,
    ),
  teamUnclear: text(
    'どのサーバーか分かりませんでした。ボタンで選ぶか、サーバーの名前を書いてください。',
    'I could not tell which server you mean. Use a button, or write the server’s name.',
  ),
  newVersion: text(
    '調査票が更新されたため、これまでの回答を新しい調査票に引き継ぎました。',
    'The survey has been updated. Your answers so far have been carried over.',
  ),
  fitsAgain: (ids: string) =>
    text(
      `以前の回答が、また当てはまるようになりました: ${ids}。`,
      `Answers you gave earlier fit again and are back: ${ids}.`,
    ),
  lost: (ids: string) =>
    text(
      `新しい調査票に当てはまらない回答がありました: ${ids}。お手数ですがご確認ください。`,
      `Some answers no longer fit the new survey: ${ids}. Please answer these again.`,
    ),

  notSaved: text(
    '保存先に接続できないため、いまの回答は保存されていません。お手数ですが、少し待ってからもう一度お送りください。',
    'The store cannot be reached, so this answer has NOT been saved. Please wait a moment and send it again.',
  ),
  newerSurvey: text(
    'この回答は、こちらより新しい版の調査票で記録されています。古い版で書き換えないよう、いまは受け付けていません。回答はそのまま残っています。運用者に、プログラムの更新をご依頼ください。',
    'Your answers were recorded with a newer version of the survey than this program has. To change none of them, nothing is taken here now; they are kept as they are. Please ask the operator to update the program.',
  ),
  unreadable: text(
    '保存されている回答を読み取れませんでした。上書きはしていません。管理者へご連絡ください。',
    'Your stored answers could not be read. Nothing was overwritten. Please tell the administrator.',
  ),
  failed: text(
    '処理の途中で問題が起きました。いまの内容は記録していません。もう一度お送りください。',
    'Something went wrong; this was not recorded. Please send it again.',
  ),
}
