import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js'
import { adminCommands } from './admin.ts'
import { type Both, subcommand, text } from './options.ts'

const question = (required: boolean) =>
  text('question', '設問', ['Number of the question, e.g. Q6-1', '設問の番号（例: Q6-1）'], {
    required,
    maxLength: 20,
  })

const parts: [string, Both][] = [
  ['why', ['Why it matters', 'なぜ大切か']],
  ['judge', ['How to judge', '判断のしかた']],
  ['ask', ['Whom to ask', '誰に聞くか']],
  ['official', ['Official text', '公式の説明']],
  ['now', ['Then and now', '当時といま']],
  ['terms', ['Terms', '用語']],
  ['readings', ['Our readings', '解釈']],
]

/** The one command, `/survey`; its subcommands are the command words of the assistant. */
export const survey: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: 1,
  name: 'survey',
  description: 'The hospital cyber-security survey, one question at a time',
  description_localizations: { ja: '病院のサイバーセキュリティ調査に、1問ずつ答えます' },
  options: [
    subcommand('start', '開始', ['Begin, or go on where you were', '始める（途中なら続きから）']),
    subcommand('status', '状況', ['How far you are, and the open question', '進み具合といまの設問']),
    subcommand(
      'why',
      'なぜ',
      ['Why a question matters, how to judge it, whom to ask', '設問の理由・判断のしかた・聞く相手'],
      [question(false), text('part', '内容', ['What to explain', '説明してほしいこと'], { choices: parts })],
    ),
    subcommand('back', '戻る', ['To the question before', '前の設問へ']),
    subcommand(
      'goto',
      '移動',
      ['To a question, to answer or change it', '設問へ移る（回答・変更）'],
      [question(true)],
    ),
    subcommand('later', 'あとで', ['Set this question aside', 'この設問をあとにする']),
    subcommand('review', '確認', ['All your answers', '回答の一覧']),
    subcommand('submit', '提出', ['Hand in your answers', '回答を提出する']),
    subcommand('pause', '中断', ['Stop for now; everything is kept', '中断する（回答は残ります）']),
    subcommand('resume', '再開', ['Go on where you stopped', '続きから再開する']),
    subcommand('reopen', '修正', [
      'Correct what you handed in and submit it again',
      '提出した回答を修正する',
    ]),
    subcommand(
      'gaps',
      '改善',
      ['Hints from your own answers', '回答からの改善のヒント'],
      [
        text('response', '回答id', [
          'For administrators: another response by its id',
          '管理者用: ほかの回答のID',
        ]),
      ],
    ),
    subcommand('restart', '最初から', ['Start over', '最初からやり直す']),
    subcommand(
      'language',
      '言語',
      ['Choose the language', '言語を選ぶ'],
      [
        text('language', '言語', ['Language', '言語'], {
          choices: [
            ['ja', ['Japanese (日本語)', '日本語']],
            ['en', ['English', '英語 (English)']],
          ],
        }),
      ],
    ),
    subcommand('desk', '窓口', ['Contact desks and their hours', '問い合わせ窓口と受付時間']),
    subcommand('deadline', '期限', ['The survey period', '調査期間']),
    subcommand('about', '調査について', ['The letters and the guide of the survey', '依頼文と回答要領']),
    subcommand('help', 'ヘルプ', ['What I can do', 'できること']),
    ...adminCommands(),
  ],
}
