import type { Message } from '../../src/adapter.ts'

type Words = Record<'ja' | 'en', typeof ja>

const ja = {
  current: '（いまの回答）',
  rows: '空の行でも終わりにできます。',
  rowExample: (label: string) => `行を選ぶときは「${label}」のように入力してください。`,
  saved: (path: string) => `ファイルに保存しました: ${path}`,
  notSaved: (name: string) =>
    `${name} を保存できませんでした。このフォルダーに書き込めるか確かめてください。`,
  how: '番号か言葉で答えられます。［ ］の言葉はそのまま入力するか、/why のように英語でも使えます。',
  kept: (command: string) => `ここまでの回答は保存されています。続きは ${command} で再開できます。`,
  lost: 'メモリだけの保存（STORE_URL=memory:）のため、ここまでの回答は残りません。',
}

const en: typeof ja = {
  current: ' (your answer so far)',
  rows: 'An empty line ends the list too.',
  rowExample: (label) => `To pick a row, type for example "${label}".`,
  saved: (path) => `Saved to a file: ${path}`,
  notSaved: (name) => `${name} could not be saved. Check that you may write to this folder.`,
  how: 'Answer with a number or in words. Type a word in [ ] as it stands, or a command such as /why.',
  kept: (command) => `Your answers so far are saved. To go on, run ${command}.`,
  lost: 'Nothing is kept with STORE_URL=memory:, so the answers so far are gone.',
}

const words: Words = { ja, en }

/** The terminal's own sentences; everything else comes with the message. */
export function wordsIn(language: Message['language']): typeof ja {
  return words[language]
}
