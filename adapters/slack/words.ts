/** What only Slack needs words for: the pointer in a channel, where nothing of the interview is shown, and its forms. */
export const words = {
  ja: {
    pointer: '調査の続きは、ダイレクトメッセージに表示しました。回答はほかの人には見えません。',
    openDm: 'ダイレクトメッセージを開く',
    stranger:
      'この調査のボットは、導入したワークスペースの方だけがお使いになれます。いまの操作は記録していません。ご自身の病院のワークスペースにあるボットか、ご担当の方にお尋ねください。',
    cancel: 'キャンセル',
    lines: '1行に1機種ずつ、この順で、カンマかタブで区切ってご記入ください。',
  },
  en: {
    pointer: 'The survey goes on in your direct messages, where nobody else sees your answers.',
    openDm: 'Open the direct message',
    stranger:
      'Only people of the workspace that installed this survey bot can use it, and what you just did was not recorded. Please use the bot of your own hospital’s workspace, or ask whoever is in charge of it.',
    cancel: 'Cancel',
    lines: 'One model a line, in this order, separated by commas or tabs.',
  },
} as const
