import { text } from '../survey/text.ts'

/** The sentences of the commands around the store: check-store, reencrypt, dump, load, delete, team. */
export const words = {
  checked: (kinds: Readonly<Record<string, number>>) =>
    text(
      `記録を確認しました。${Object.entries(kinds)
        .map(([kind, count]) => `${kind} ${count}件`)
        .join('、')}`,
      `Checked the records: ${Object.entries(kinds)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', ')}`,
    ),
  unreadable: (keys: readonly string[]) =>
    text(
      `読めない記録が ${keys.length}件あります。そのまま残してあります:\n${keys.join('\n')}\nバックアップから戻すか、不要なら delete --record でその記録だけを削除してください。`,
      `Records that cannot be read: ${keys.length}. They are left as they are:\n${keys.join('\n')}\nRestore them from a backup or, where they are not needed, remove them one by one with delete --record.`,
    ),
  missing: (responses: readonly string[]) =>
    text(
      `提出済みなのに回答の記録が見つからないものが ${responses.length}件あります:\n${responses.join('\n')}\nバックアップから戻してください。`,
      `Submitted responses that are not in the store: ${responses.length}.\n${responses.join('\n')}\nRestore them from a backup.`,
    ),
  noKeys: text(
    'STORE_KEYS が設定されていません。「名前:32バイトのbase64」を先頭に加えてから、もう一度実行してください。鍵は openssl rand -base64 32 で作れます。',
    'STORE_KEYS is not set. Put name:base64-of-32-bytes first in it and run this again. openssl rand -base64 32 makes a key.',
  ),
  sealed: (count: number, key: string) =>
    text(
      `${count}件を鍵「${key}」で暗号化し直しました。`,
      `${count} records were encrypted anew with the key "${key}".`,
    ),
  oldKeysFree: (keys: readonly string[]) =>
    text(
      `鍵「${keys.join('」「')}」で暗号化された記録は、もうありません。すべてのボットが今の STORE_KEYS で動いていれば、この鍵を外せます。`,
      `Nothing is encrypted with ${keys.map((key) => `"${key}"`).join(', ')} any more. If every bot runs with the present STORE_KEYS, it can be taken out.`,
    ),
  notOpened: (keys: readonly string[]) =>
    text(
      `STORE_KEYS のどの鍵でも開かない記録が ${keys.length}件あります。前の鍵はまだ外さないでください:\n${keys.join('\n')}`,
      `Records that open with no key of STORE_KEYS: ${keys.length}. Do not take out the former keys yet:\n${keys.join('\n')}`,
    ),
  inserted: (keys: readonly string[]) =>
    text(
      `すべて暗号化されたはずの保存先に、暗号化されていない記録が ${keys.length}件あります。だれかが差し込んだものとみて、読んでいません:\n${keys.join('\n')}\n調べてから delete --record で取り除くか、鍵を設定していないボットが書いたものと分かったときは reencrypt --take-clear で取り込んでください。`,
      `Records in the clear although everything had been encrypted: ${keys.length}. They are taken for inserted and are not read:\n${keys.join('\n')}\nFind out where they come from; remove them with delete --record or, where a bot without the keys wrote them, take them in with reencrypt --take-clear.`,
    ),
  notYetSealed: (count: number) =>
    text(
      `暗号化されていない記録が ${count}件あります。reencrypt で、すべて暗号化してください。それまでは、差し込まれた記録を見分けられません。`,
      `Records that are not encrypted yet: ${count}. Run reencrypt; until then a record that somebody inserts cannot be told from them.`,
    ),
  fileNeeded: (command: string) =>
    text(`ファイル名を指定してください: ${command} FILE`, `Name a file: ${command} FILE`),
  dumped: (count: number, file: string) =>
    text(`${count}件の記録を ${file} に書き出しました。`, `${count} records were written to ${file}.`),
  notDumped: (keys: readonly string[]) =>
    text(
      `読めない記録 ${keys.length}件は、書き出したファイルに入っていません:\n${keys.join('\n')}`,
      `Records that could not be read and are not in the dump: ${keys.length}.\n${keys.join('\n')}`,
    ),
  cannotWrite: (file: string) =>
    text(
      `${file} に書けません。書き込める場所を指定してください。`,
      `${file} cannot be written. Name a place that can.`,
    ),
  cannotRead: (file: string) =>
    text(`${file} が読めません。ファイル名を確かめてください。`, `${file} cannot be read. Check the name.`),
  loaded: (count: number) => text(`${count}件の記録を読み込みました。`, `${count} records were loaded.`),
  whatToDelete: text(
    '何を削除するかを1つ指定してください: --response 受付番号、--respondent プラットフォーム:利用者、--record 記録名',
    'Say what to delete, one of: --response ID, --respondent platform:user, --record KEY',
  ),
  nothingFound: text('当てはまる記録はありません。', 'There is no such record.'),
  wouldDelete: (interviews: number, responses: number) =>
    text(
      `問診 ${interviews}件と提出済みの回答 ${responses}件（改訂を含む）が、すべて削除されます。元には戻せません。実行するには --yes を付けてください。`,
      `This removes interviews: ${interviews}, submitted responses: ${responses} (revisions included). It cannot be undone. Add --yes to do it.`,
    ),
  wouldDeleteRecord: (key: string) =>
    text(
      `記録 ${key} が削除されます。元には戻せません。実行するには --yes を付けてください。`,
      `This removes the record ${key}. It cannot be undone. Add --yes to do it.`,
    ),
  deleted: (interviews: number, responses: number) =>
    text(
      `問診 ${interviews}件と提出済みの回答 ${responses}件を削除し、操作を記録しました。バックアップには残っています。`,
      `Removed interviews: ${interviews}, submitted responses: ${responses}. The act is written down. Backups still hold them.`,
    ),
  deletedRecord: (key: string) =>
    text(`記録 ${key} を削除し、操作を記録しました。`, `Removed the record ${key}, and wrote it down.`),
  whichTeam: text(
    'だれを、どこの病院として扱うかを指定してください: --respondent プラットフォーム:利用者 --to プラットフォーム:所属先（どこでもないときは --to none）',
    'Say who, and for which team: --respondent PLATFORM:USER --to PLATFORM:TEAM (or --to none)',
  ),
  unknownTeam: text(
    'その所属先には、管理者が設定されておらず、ほかの回答もありません。移すと、運用者だけが見られます。IDを確かめ、それでよければ --yes を付けてください。',
    'That team has no admins and no other responses: only operators would see it. Check the id, and add --yes if that is what you want.',
  ),
  withoutTeam: (lines: readonly string[]) =>
    text(
      lines.length === 0
        ? '所属先のない回答はありません。'
        : `所属先のない回答（運用者だけが見られます）: ${lines.length}件\n${lines.join('\n')}`,
      lines.length === 0
        ? 'No interview is without a team.'
        : `Interviews without a team, which only operators see: ${lines.length}\n${lines.join('\n')}`,
    ),
  teamSet: (count: number) =>
    text(
      `回答 ${count}件の所属先を変更し、操作を記録しました。提出済みの改訂も含みます。`,
      `The team of ${count === 1 ? 'one interview' : `${count} interviews`} is changed, revisions included. The act is written down.`,
    ),
  nobodyToMove: text(
    'その利用者の回答はありません。所属先を変えられるのは、どのサーバーでも利用者が同じプラットフォームの回答だけです。',
    'There is no such respondent. Only where a user is the same in every server can the team be changed.',
  ),
  unsure: (count: number) =>
    text(
      `読めない記録が ${count}件あり、この方のものかどうかは分かりません。check-store で確かめてください。`,
      `Records that cannot be read: ${count}. Nobody can say whether they belong to this. See check-store.`,
    ),
} as const
