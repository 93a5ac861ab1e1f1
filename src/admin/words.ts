import { counted, type Text, text } from '../survey/text.ts'

/** What a person typed, short and on one line. */
const echo = (typed: string) => typed.replace(/\p{C}/gu, ' ').slice(0, 60)

/** The sentences of the admin's side. */
export const words = {
  homeHead: text('管理者の方へ：回答の状況', 'For admins: where everybody stands'),
  homeOverview: text('集計を見る', 'Overview'),
  homeExport: text('Excelに出力', 'Export to Excel'),
  unknownOption: (name: string, known: readonly string[]) =>
    text(
      `「${echo(name)}」という指定はありません。使えるのは ${known.join('、')} です。`,
      `There is no option "${echo(name)}". The options are ${known.join(', ')}.`,
    ),
  notAnOption: (typed: string) =>
    text(
      `「${echo(typed)}」が読めません。指定は --format csv のように書いてください。`,
      `"${echo(typed)}" is not understood. Write options like --format csv.`,
    ),
  noValue: (name: string) =>
    text(`--${echo(name)} のあとに値がありません。`, `--${echo(name)} needs a value after it.`),
  unknownFormat: (name: string, known: readonly string[]) =>
    text(
      `「${echo(name)}」という形式はありません。${known.join('、')} のどれかを指定してください。`,
      `There is no format "${echo(name)}". Choose one of ${known.join(', ')}.`,
    ),
  unknownDay: (typed: string) =>
    text(
      `日付「${echo(typed)}」が読めません。2026-11-01 の形で指定してください。`,
      `"${echo(typed)}" is not a date. Write it like 2026-11-01.`,
    ),
  unknownSurvey: (id: string, known: readonly string[]) =>
    text(
      `「${echo(id)}」という調査はありません。あるのは ${known.join('、')} です。`,
      `There is no survey "${echo(id)}". There is: ${known.join(', ')}.`,
    ),
  /** By the missing right. */
  refused: {
    admin: text(
      'この操作は管理者だけができます。必要なときは、この仕組みの管理者にご相談ください。',
      'Only an administrator can do this. Please ask the administrator of this assistant if you need it.',
    ),
    operator: text(
      'この操作は運用者だけができます。必要なときは、この仕組みの運用者にご相談ください。',
      'Only an operator can do this. Please ask whoever runs this assistant if you need it.',
    ),
    elsewhere: text(
      'この操作は管理者だけができます。サーバーの管理者の方は、そのサーバーの中で操作してください。',
      'Only an administrator can do this. If you administer a server, please do it from within that server.',
    ),
    unknown: text(
      '管理者かどうかを、いま確かめられませんでした。少し時間をおいて、もう一度お試しください。',
      'Whether you are an administrator could not be checked just now. Please try again in a moment.',
    ),
  },
  whichResponse: text(
    '削除する回答の受付番号を「delete 7k2m-9qxd-41pz」のように続けてください。番号は出力したファイルにあります。',
    'Add the receipt number of the response, like this: delete 7k2m-9qxd-41pz. Every export has it.',
  ),
  noSuchResponse: text(
    'その回答は見つかりません。受付番号をお確かめください。',
    'There is no such response. Please check its receipt number.',
  ),
  wouldDelete: (id: string) =>
    text(
      `受付番号 ${echo(id)} の回答を、すべての改訂と問診の記録を含めて削除します。元には戻せません。`,
      `Response ${echo(id)} will be deleted with all its revisions and its interview. This cannot be undone.`,
    ),
  deleteNow: text('削除する', 'Delete'),
  deleted: (id: string, count: number) =>
    text(
      `受付番号 ${echo(id)} の回答を削除しました（記録${count}件）。`,
      `Deleted response ${echo(id)} (${counted(count, 'record')}).`,
    ),
  closed: (title: Text) =>
    text(
      `「${title.ja}」の受付を締め切りました。途中の回答は残ります。再開するには「受付再開」と入力するか、npm run monshin -- reopen を実行してください。`,
      `"${title.en}" takes no more submissions. Answers given so far are kept. To take them again: open-survey, or npm run monshin -- reopen`,
    ),
  closedAlready: (title: Text) =>
    text(`「${title.ja}」はすでに締め切られています。`, `"${title.en}" is closed already.`),
  reopened: (title: Text) =>
    text(`「${title.ja}」の受付を再開しました。`, `"${title.en}" takes submissions again.`),
  openAlready: (title: Text) => text(`「${title.ja}」は受付中です。`, `"${title.en}" is open.`),
}
