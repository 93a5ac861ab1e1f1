import { text } from '../survey/text.ts'

/** What is said about the log of admin actions. */
export const words = {
  whole: (lines: number, hash: string) =>
    text(
      `操作の記録は${lines}行で、抜けも書き換えもありません。\n最後の行のハッシュ（別の場所に控え、audit --expect で照らし合わせると、消されたり作り直されたりしても分かります）: ${hash}`,
      `The log has ${lines === 1 ? 'one line' : `${lines} lines`}, none changed, missing or inserted.\nHash of the last line (note it elsewhere and compare with audit --expect: only so can a log that was emptied or computed anew be found): ${hash}`,
    ),
  keyed: (from: number) =>
    text(
      `${from}行目からは STORE_KEYS の鍵で守られ、鍵がなければ作り直せません。`,
      `From line ${from} on it is keyed: without STORE_KEYS nobody can compute it anew.`,
    ),
  notKeyed: text(
    '鍵で守られてはいません。保存先に書き込める人は全体を作り直せるため、控えたハッシュとの照合だけが頼りです。',
    'It is not keyed: whoever can write to the store could compute all of it anew, and only a noted hash tells.',
  ),
  noted: (number: number, since: number) =>
    text(
      `控えたハッシュは${number}行目のものです。そのあとに${since}行あります。`,
      `The noted hash is that of line ${number}; ${since === 1 ? 'one line follows' : `${since} lines follow`}.`,
    ),
  broken: {
    changed: (key: string) => text(`${key} が書き換えられています。`, `${key} has been changed.`),
    missing: (key: string) => text(`${key} がありません。`, `${key} is missing.`),
    inserted: (key: string) => text(`${key} はあとから差し込まれたものです。`, `${key} was inserted.`),
    'not-noted': (_key: string) =>
      text(
        '控えたハッシュの行がありません。記録が消されたか、作り直されています。',
        'No line bears the noted hash: the log was cut off, emptied or computed anew.',
      ),
    unreadable: (key: string) => text(`${key} が読めません。`, `${key} cannot be read.`),
  },
  head: text('管理者の操作の記録', 'What admins have done'),
  empty: text('記録はまだありません。', 'There are no lines yet.'),
}
