import { text } from '../survey/text.ts'

/** What is said about the log of admin actions. */
export const words = {
  whole: (lines: number, hash: string) =>
    text(
      `操作の記録は${lines}行で、抜けも書き換えもありません。\n最後の行のハッシュ（別の場所に控えておくと、末尾が消されても分かります）: ${hash}`,
      `The log has ${lines === 1 ? 'one line' : `${lines} lines`}, none changed, missing or inserted.\nHash of the last line (note it elsewhere: only by comparing can a log cut off at its end be found): ${hash}`,
    ),
  broken: {
    changed: (key: string) => text(`${key} が書き換えられています。`, `${key} has been changed.`),
    missing: (key: string) => text(`${key} がありません。`, `${key} is missing.`),
    inserted: (key: string) => text(`${key} はあとから差し込まれたものです。`, `${key} was inserted.`),
    unreadable: (key: string) => text(`${key} が読めません。`, `${key} cannot be read.`),
  },
  head: text('管理者の操作の記録', 'What admins have done'),
  empty: text('記録はまだありません。', 'There are no lines yet.'),
}
