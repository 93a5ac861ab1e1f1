/** Slack's own: what is said in a channel, where nothing of the interview is shown. */
export const words = {
  ja: {
    pointer: '調査の続きは、ダイレクトメッセージに表示しました。回答はほかの人には見えません。',
    openDm: 'ダイレクトメッセージを開く',
  },
  en: {
    pointer: 'The survey goes on in your direct messages, where nobody else sees your answers.',
    openDm: 'Open the direct message',
  },
} as const
