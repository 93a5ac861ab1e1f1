import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q16_1 = {
  kind: 'choice',
  id: 'Q16-1',
  section: 'vpn',
  short: { ja: 'Fortinet機器の更新', en: 'Fortinet upgrade' },
  text: {
    ja: '最新のソフトウェアにバージョンアップを実施したか。',
    en: 'Have you upgraded to the latest software?',
  },
  note: {
    ja: 'Q16で「対象のソフトウェアを使用していた」を選んだ病院だけにお尋ねしています。',
    en: 'Asked only because Q16 says that the affected software was in use.',
  },
  showIf: { question: 'Q16', is: ['affected'] },
  choices: [
    {
      ...yes,
      hears: [
        '更新済み',
        '~上げました',
        '~バージョンを上げた',
        'バージョンアップした',
        'アップデート済みです',
        '~最新です',
        '適用済み',
        'アプデした',
        'アップデートした',
        '更新した',
        'upgraded',
        'updated',
      ],
    },
    { ...no, hears: ['更新していない', '~まだ古いまま', '~古いまま', 'not upgraded yet'] },
  ],
  readings: ['R7', 'R9', 'S1', 'S4', 'S14'],
  topics: ['バージョンアップ', 'アップデート', '更新', 'upgrade', 'update'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '弱点が分かっている機器をそのまま使うと、外から攻撃され、不正なソフトウェアを入れられる危険があります。\n国は、この脆弱性について即時のバージョンアップを強く勧めました。',
          en: 'A device with a known weakness can be attacked from outside and filled with malicious software.\nFor this vulnerability the authorities strongly recommended an immediate upgrade.',
        },
        cites: [
          { source: 'survey-text', at: 'Q16-1' },
          { source: 'survey-text', at: 'Q16' },
        ],
      },
      more: [
        {
          text: {
            ja: '半田病院のVPN機器は、導入から一度も更新されていませんでした。対策の済んだソフトウェアがあっても、入れなければ守りになりません。',
            en: 'The VPN device of Handa Hospital had never been updated. Fixed software protects nobody until it is installed.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
        {
          text: {
            ja: '事務連絡は、更新の前にログを保全し、侵入の痕跡も確かめるよう求めています。すでに入られていた場合、更新だけでは追い出せないためと考えられます。',
            en: 'The notice asks to keep the logs before updating and to look for traces of a break-in. Presumably because an update alone does not drive out an intruder who is already inside.',
          },
          cites: [{ source: 'notice-fortios' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '対象の機器すべてを最新のソフトウェアに更新していれば「はい」です。1台でも残っていれば「いいえ」と読みます。',
            en: '“Yes” if all the affected devices have been upgraded to the latest software. One left over makes it “no”.',
          },
          cites: [{ source: 'survey-text', at: 'Q16-1' }],
          readings: ['S14'],
        },
        {
          text: {
            ja: '説明文は「サポート期限内の機種か」も尋ねていますが、はい・いいえは設問の文「バージョンアップを実施したか」で決めます。',
            en: 'The explanation also asks whether the model is still supported; yes or no follows the question itself, “Have you upgraded?”.',
          },
          cites: [{ source: 'survey-text', at: 'Q16-1' }],
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '更新の日程は決まっていますが、まだ実施していません。',
            en: 'The upgrade is scheduled but not done.',
          },
          also: ['これから更新する', '来週アップデート', '作業予定', 'scheduled update'],
          answer: {
            text: {
              ja: '回答する日の状態で「いいえ」です。提出の前に終われば、「はい」に変更できます。',
              en: 'As of today that is “no”. If it is done before you submit, you can change the answer.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1' }],
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: '古い機種で、最新のソフトウェアが入りません。',
            en: 'The model is too old for the latest software.',
          },
          also: ['更新できない', 'サポート切れの機種', '対応していない', 'too old to update'],
          answer: {
            text: {
              ja: '更新していなければ「いいえ」です。サポートが切れた機種は、機器の入れ替えをベンダーとご相談ください。',
              en: 'Not upgraded means “no”. Talk to the vendor about replacing a model that is no longer supported.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1' }],
            readings: ['S4'],
          },
        },
        {
          asked: {
            ja: '12月に更新しましたが、そのあとさらに新しい版が出ています。',
            en: 'We upgraded in December, but newer versions have come out since.',
          },
          also: ['さらに新しい版が出た', '最新ではないかも', '一度は更新した', 'newer release since'],
          answer: {
            text: {
              ja: 'どの時点の「最新」かは書かれていません。脆弱性への対応が済んだ版に更新していれば「はい」と考えられますが、いまの最新の版もベンダーに確かめてください。',
              en: 'The text does not say “latest” as of when. If the version fixes the vulnerability, “yes” seems right; but do ask the vendor about today’s latest version.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1' }],
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: '対象の機器は更新せず、撤去しました。',
            en: 'We removed the affected device instead of upgrading it.',
          },
          also: ['もう使っていない', '外した', '交換した', 'removed instead of updated'],
          answer: {
            text: {
              ja: '撤去した場合の扱いは書かれていません。Q15に残る機器があるかを見直し、迷うときは照会先①にお尋ねください。こちらの判断で「はい」とはしません。',
              en: 'The text does not cover removal. See whether Q15 still lists a device, and ask desk 1 if in doubt; this is not turned into “yes” by itself.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-1' }],
            readings: ['S2'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '作業をした保守ベンダーの作業報告書で、実施日と更新後のバージョンをご確認ください。',
          en: 'See the vendor’s work report for the date and the version after the upgrade.',
        },
      },
      {
        text: {
          ja: 'Q15に書いたバージョンが更新前のものなら、Q15も直しておくと食い違いません。',
          en: 'If Q15 still shows the version from before the upgrade, correct it there, too.',
        },
      },
    ],
    official: [
      {
        title: {
          ja: '調査項目の表だけにある文（Q16-1）',
          en: 'Sentence found only in the closing table (Q16-1)',
        },
        text: {
          ja: '(Q16において確認した、対象のソフトウェアを使用していた病院は回答すること)',
          en: '(To be answered by hospitals where the affected software, checked in Q16, was in use)',
        },
        cite: { source: 'survey-text', at: 'Q16-1（表）' },
      },
      {
        title: { ja: '回答要領の説明（Q16-1）', en: 'Explanation in the answering guide (Q16-1)' },
        text: {
          ja: 'ソフトウェアの脆弱性が放置されると、外部から攻撃を受けたり、不正なソフトウェアが混入されてしまう危険性があります。対象のソフトウェアを使用していた場合、速やかにバージョンアップを実施したか、また、サポート期限内の機種を使用しているか回答を選択してください。',
          en: 'If software vulnerabilities are left open, there is a danger of attacks from outside and of malicious software getting in. If the affected software was in use, choose whether you upgraded promptly and whether you use a model within its support period.',
        },
        cite: { source: 'survey-text', at: 'Q16-1' },
      },
    ],
    terms: ['patch', 'firmware', 'support-end', 'fortinet', 'vulnerability'],
  },
} satisfies QuestionInput
