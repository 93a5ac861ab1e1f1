import type { Message } from '../../src/adapter.ts'

/** The sentences that only Discord needs. */
interface Words {
  say: string
  sayTitle: string
  sayLabel: string
  sayHint: string
  dm: string
  dmHere: string
  dmMoved: string
  dmOpen: string
  dmClosed: string
  more: string
  attached: string
  slow: string
  noForm: string
  unknownControl: string
  taken: string
  wait: string
  problems: string
  typed: string
  reopen: string
  lines: string
  otherLines: string
  linesHint: (fields: string) => string
  tooManyLines: string
  row: (number: number) => string
  tooLarge: (name: string) => string
}

export const words: Record<Message['language'], Words> = {
  ja: {
    say: '文字で答える・質問する',
    sayTitle: '文字で答える・質問する',
    sayLabel: '回答または質問',
    sayHint: '例: はい／なぜ？／BCPとは',
    dm: 'DMで続ける',
    dmHere: 'ここで続けます。ふつうにメッセージを書いて答えることもできます。',
    dmMoved: 'DMに送りました。',
    dmOpen: 'DMを開く',
    dmClosed:
      'DMをお送りできませんでした。サーバーの「プライバシー設定」で「ダイレクトメッセージ」を許可すると使えます。このまま、ここで続けることもできます。ここでのやりとりは、ほかの人には見えません。',
    more: 'ほかの操作',
    attached: '長いため、全文をファイルで添えました。',
    slow: '時間がかかっています。回答は失われていません。もう一度押してください。',
    noForm: 'この設問は、いまの回答では対象外です。',
    unknownControl: 'このボタンは古いため使えません。 /survey status で続きを表示できます。',
    taken: '受け付け済みの操作です。',
    wait: 'お待ちください。まだ保存できていません。',
    problems: '次のところを直してください。お書きになった内容は残っています。',
    typed: 'お書きになった内容',
    reopen: '直す',
    lines: '1行に1機種',
    otherLines: '2機種目から（1行に1機種）',
    linesHint: (fields) => `${fields} の順に「,」か「、」で区切ります。分からないところは「不明」。`,
    tooManyLines: '機種が多く、この画面では開けません。DMに1行1機種で書いてください。',
    row: (number) => `${number}機種目`,
    tooLarge: (name) => `${name} は大きすぎて、ここには送れませんでした。管理者にご相談ください。`,
  },
  en: {
    say: 'Type an answer or a question',
    sayTitle: 'Type an answer or a question',
    sayLabel: 'Answer or question',
    sayHint: 'e.g. yes / why? / what is a BCP',
    dm: 'Continue in DM',
    dmHere: 'Let us go on here. You can also simply write your answers.',
    dmMoved: 'It is in your direct messages.',
    dmOpen: 'Open the DM',
    dmClosed:
      'I could not send you a direct message. To use them, allow direct messages in the privacy settings of this server. You can also go on right here; nobody else sees this.',
    more: 'More',
    attached: 'This is long; the whole text is attached as a file.',
    slow: 'This is taking a while. No answer is lost. Please press again.',
    noForm: 'With the answers so far, this question does not apply.',
    unknownControl: 'This button is too old to work. /survey status shows where you are.',
    taken: 'That has been taken already.',
    wait: 'One moment, please: this has not been saved yet.',
    problems: 'Please correct the following. What you typed has been kept.',
    typed: 'What you typed',
    reopen: 'Correct',
    lines: 'One model a line',
    otherLines: 'Further models, one a line',
    linesHint: (fields) => `${fields}, separated by commas. "unknown" where you do not know.`,
    tooManyLines: 'There are too many models to open here. Please write them in the DM, one a line.',
    row: (number) => `Model ${number}`,
    tooLarge: (name) => `${name} is too large to send here. Please ask your administrator.`,
  },
}
