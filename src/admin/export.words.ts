import { counted, text } from '../survey/text.ts'

/** What is said about a file that was exported. */
export const words = {
  exported: (count: number, path: string) =>
    text(`${count}件を ${path} に書き出しました。`, `Wrote ${counted(count, 'response')} to ${path}.`),
  sent: (count: number, name: string) =>
    text(`回答${count}件を書き出しました（${name}）。`, `${counted(count, 'response')}, in ${name}.`),
  keepSafe: text(
    '個人情報と機器の情報が含まれます。保管する場所と渡す相手にご注意ください。',
    'It holds personal data and details of devices. Mind where you keep it and whom you give it to.',
  ),
  progress: (count: number) =>
    text(`書き出しています（${count}件まで済み）。`, `Still writing (${count} so far).`),
  exportedNothing: text(
    '条件に合う回答がありません。回答中のものも出すときは --include-open を付けてください。',
    'No response matches. Add --include-open to see interviews that are not submitted yet.',
  ),
  unreadable: (count: number) =>
    text(
      `読めない記録が${count}件あり、書き出していません。npm run monshin -- check-store で確かめてください。`,
      `${counted(count, 'record')} could not be read and ${count === 1 ? 'is' : 'are'} not in the file. To see which: npm run monshin -- check-store`,
    ),
  cannotWrite: (path: string) =>
    text(
      `${path} に書き込めません。フォルダーがあるか、書き込みの権限があるかを確かめてください。`,
      `Cannot write to ${path}. Check that the folder exists and that you may write there.`,
    ),
}
