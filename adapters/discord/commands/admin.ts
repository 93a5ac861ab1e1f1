import type { APIApplicationCommandSubcommandOption } from 'discord.js'
import { type Both, subcommand, text } from './options.ts'

const yes: [string, Both][] = [
  ['yes', ['Yes', 'はい']],
  ['no', ['No', 'いいえ']],
]

const formats: [string, Both][] = [
  ['xlsx', ['Excel', 'Excel']],
  ['csv', ['CSV', 'CSV']],
  ['json', ['JSON', 'JSON']],
  ['jsonl', ['JSON Lines', 'JSON Lines']],
  ['pdf', ['PDF', 'PDF']],
  ['gmis', ['For entering into G-MIS (Excel)', 'G-MIS入力用（Excel）']],
  ['gmis-pdf', ['For entering into G-MIS (PDF)', 'G-MIS入力用（PDF）']],
  ['fhir', ['FHIR', 'FHIR']],
]

/** For administrators; the assistant refuses everybody else. Names are the options of the shell's commands. */
export function adminCommands(): APIApplicationCommandSubcommandOption[] {
  const survey = text('survey', '調査', ['Id of the survey', '調査のID'])
  return [
    subcommand(
      'overview',
      '一覧',
      ['For administrators: who has answered what', '管理者用: 回答の状況'],
      [survey],
    ),
    subcommand(
      'export',
      '出力',
      ['For administrators: responses as a file', '管理者用: 回答をファイルに出力'],
      [
        text('format', '形式', ['Kind of file', 'ファイルの形式'], { choices: formats }),
        survey,
        text('since', '開始日', [
          'Handed in since this day, e.g. 2026-11-01',
          'この日以降の提出（例: 2026-11-01）',
        ]),
        text('response', '回答id', ['One response by its id', '回答のIDで1件だけ']),
        text('include-open', '途中も', ['Also interviews not handed in', '未提出の回答も含める'], {
          choices: yes,
        }),
        text('without-personal', '個人情報なし', ['Leave personal data out', '個人情報を除く'], {
          choices: yes,
        }),
        text('all-revisions', '全ての版', ['Every revision of a response', '修正前の版も含める'], {
          choices: yes,
        }),
      ],
    ),
    subcommand(
      'delete',
      '削除',
      ['For administrators: erase a response', '管理者用: 回答を消去'],
      [text('response', '回答id', ['Id of the response', '回答のID'], { required: true })],
    ),
    subcommand(
      'close-survey',
      '受付終了',
      ['For operators: take no more submissions', '運営者用: 提出の受付を終える'],
      [survey],
    ),
    subcommand(
      'open-survey',
      '受付再開',
      ['For operators: take submissions again', '運営者用: 提出の受付を再開する'],
      [survey],
    ),
    subcommand('audit', '監査', ['For operators: what admins have done', '運営者用: 管理者の操作の記録']),
  ]
}
