/** What only Slack needs words for: the pointer in a channel, where nothing of the interview is shown, and its forms. */
export const words = {
  ja: {
    pointer: '調査の続きは、ダイレクトメッセージに表示しました。回答はほかの人には見えません。',
    openDm: 'ダイレクトメッセージを開く',
    stranger:
      'この調査のボットは、導入したワークスペースの方だけがお使いになれます。いまの操作は記録していません。ご自身の病院のワークスペースにあるボットか、ご担当の方にお尋ねください。',
    wait: 'お待ちください。まだ保存できていません。保存できたら、続きをダイレクトメッセージに表示します。',
    dmClosed:
      'ダイレクトメッセージをお送りできなかったため、続きを表示できませんでした。Slack でこのアプリの「メッセージ」タブが使えるか、管理者の方にご確認ください。',
    acted: '続きを「メッセージ」タブに表示しました。',
    noFile: (name: string) =>
      `${name} をここにお送りできませんでした。このアプリに、ファイルを送る権限（files:write）があるか、管理者の方にご確認ください。`,
    cancel: 'キャンセル',
    lines: '1行に1機種ずつ、この順で、カンマかタブで区切ってご記入ください。',
  },
  en: {
    pointer: 'The survey goes on in your direct messages, where nobody else sees your answers.',
    openDm: 'Open the direct message',
    stranger:
      'Only people of the workspace that installed this survey bot can use it, and what you just did was not recorded. Please use the bot of your own hospital’s workspace, or ask whoever is in charge of it.',
    wait: 'One moment, please: this has not been saved yet. As soon as it is, the survey goes on in your direct messages.',
    dmClosed:
      'I could not send you a direct message, so the survey cannot go on there. Please ask your Slack admin whether the Messages tab of this app is open.',
    acted: 'The survey goes on in the Messages tab.',
    noFile: (name: string) =>
      `${name} could not be sent here. Please ask your admin whether this app may send files (files:write).`,
    cancel: 'Cancel',
    lines: 'One model a line, in this order, separated by commas or tabs.',
  },
} as const
