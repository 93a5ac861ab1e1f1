import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'
import { recoveryPlan } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q6-1' }
const rule = { source: 'guideline-5-2', at: '6.10' }

export const q6_1 = {
  id: 'Q6-1',
  kind: 'choice',
  section: 'bcp',
  short: { ja: 'BCPの訓練等による確認', en: 'Drills of the BCP' },
  text: {
    ja: '事業継続計画（BCP）において策定された対処手順が適切に機能するか、訓練等により確認しているか。',
    en: 'Do you confirm by drills and the like that the steps laid down in the business continuity plan (BCP) work properly?',
  },
  showIf: { question: 'Q6', is: ['yes'] },
  choices: [
    {
      ...yes,
      hears: [
        '訓練している',
        '訓練しています',
        '訓練をしました',
        '演習をしています',
        '確認しています',
        'we run drills',
      ],
    },
    {
      ...no,
      hears: [
        '訓練していない',
        '訓練していません',
        '~訓練はまだです',
        '訓練をやったことがない',
        '確認していません',
        'no drills yet',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '手順は、書いただけでは本番で動くか分かりません。ガイドラインは、サイバー攻撃を想定した手順が機能することを訓練等で確認することも重要としています。',
          en: 'A written procedure has not yet shown that it works. The guideline says it is also important to confirm by drills that the steps for a cyber attack work.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '2023年の調査では、BCP のある病院のうち、訓練などで確認していたのは34％でした。',
            en: 'In the 2023 survey, of the hospitals that had a BCP 34% had confirmed it by drills.',
          },
          cites: [{ source: 'results-bcp-2023' }],
        },
        {
          text: {
            ja: '半田病院への攻撃は、真夜中の0時30分ごろに始まりました。人の少ない時間帯を想定した訓練をしておくと、手順の抜けが見つかります。',
            en: 'The attack on Handa Hospital began at about half past midnight. A drill that assumes such an hour, with few people about, shows what the procedure misses.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：BCP に定めたサイバー攻撃時の手順が機能することを、訓練などで確かめている。',
            en: 'Yes: you have confirmed, by drills or the like, that the steps your BCP lays down for a cyber attack work.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '訓練の形や回数、時期は指定されていません。予定だけで実施していなければ「いいえ」と読みます。',
            en: 'Form, number and date of drills are not prescribed. A drill that is only planned we read as no.',
          },
          cites: [here],
          readings: ['S15'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '机上訓練（読み合わせ）でも「はい」ですか。全員参加の訓練が必要ですか。',
            en: 'Does a table-top exercise count? Must everyone take part?',
          },
          also: [
            '会議室での演習',
            'シナリオの読み合わせ',
            '一部の職員だけで実施',
            '訓練の形式',
            'table-top exercise',
          ],
          answer: {
            text: {
              ja: '設問は「訓練等により」とし、形も参加者も限っていません。手順が機能することを確かめられたなら「はい」です。',
              en: 'The text says "drills and the like" and restricts neither form nor participants. If it confirmed that the steps work, it is a yes.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '火災や地震の防災訓練はしています。',
            en: 'We hold fire and earthquake drills.',
          },
          also: ['避難訓練', '火災訓練や地震訓練', '災害訓練しかしていない', 'fire drill only'],
          answer: {
            text: {
              ja: 'サイバー攻撃を想定した手順を確かめていなければ「いいえ」と読みます。防災訓練の中でシステム停止の手順も試したなら、その内容で判断してください。',
              en: 'Unless the steps for a cyber attack were tested, we read that as no. If the drill included the loss of the systems, judge by what was tested.',
            },
            cites: [here],
            readings: ['S10'],
          },
        },
        {
          asked: {
            ja: '訓練は毎年必要ですか。数年前に一度やったきりです。',
            en: 'Must drills be yearly? We held one years ago.',
          },
          also: [
            '訓練の間隔や回数',
            '毎年やる必要があるか',
            'だいぶ前に実施した',
            '一度しかしていない',
            'how often must we drill',
          ],
          answer: {
            text: {
              ja: '回数や間隔は印刷されていません。そのときの訓練が、いまの BCP の手順を確かめたものと言えるかで考えてください。',
              en: 'No number or interval is printed. Consider whether that drill confirmed the steps of the BCP as it stands today.',
            },
            cites: [here],
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: 'バックアップから戻す復旧テストだけしました。',
            en: 'We only tested restoring from backup.',
          },
          also: ['データを戻すテスト', 'リストア試験', 'システムの切り替え試験だけ', 'restore test only'],
          answer: {
            text: {
              ja: '「訓練等」の範囲は定められていません。BCP の手順のうち復旧を確かめたことになりますが、連絡や診療の継続など、ほかの手順をどう見るかはご判断ください。迷うときは照会先①へどうぞ。',
              en: 'The text does not define "drills and the like". You have confirmed the recovery part; how you weigh the others, such as calling people and keeping care going, is for you to judge. When in doubt ask desk 1.',
            },
            cites: [here],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: '訓練は来月の予定です。予定があれば「はい」ですか。',
            en: 'The drill is planned for next month. Does a plan count?',
          },
          also: [
            'これから実施する',
            '計画だけある',
            '準備している',
            '日程が決まっている',
            'planned but not done',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。設問は確認しているかを聞いています。実施のあとに答えるなら「あとで」で置いておけます。',
              en: 'We read that as no: the question asks whether you confirm it. If you want to answer after the drill, set it aside with "Later".',
            },
            cites: [here],
            readings: ['S15'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '危機管理・医療安全の委員会に、訓練の記録や報告書がないか聞いてください。',
          en: 'Ask the crisis management or medical safety committee for records of drills.',
        },
      },
      {
        text: {
          ja: 'システムの定期点検のときに復旧テストをしていることがあります。保守ベンダーの作業報告書も見てください。',
          en: 'Restoring is sometimes tested during regular maintenance: look at the vendor’s work reports too.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q6-1', en: 'Answering guide, Q6-1' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、自組織において定められているサイバー攻撃を想定した事業継続計画（BCP）が適切に機能することを訓練等により確認することが重要であるとされています。自組織の事業継続計画（BCP）において策定された対処手順が適切に機能することを、訓練等により確認しているか回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" say that it is important to confirm by drills and the like that the business continuity plan (BCP) your organisation has laid down for cyber attacks works properly. Please select whether you confirm by drills and the like that the steps laid down in your BCP work properly.',
        },
        cite: here,
      },
      recoveryPlan,
      {
        title: { ja: '回答要領 Q6-1の対象', en: 'Answering guide, who answers Q6-1' },
        text: {
          ja: 'Q6-1は、Q6に対して「はい」を選択した方が対象となる質問です。「いいえ」を選択した場合は、Q7に進んでください。',
          en: 'Q6-1 is for those who selected "Yes" in Q6. If you selected "No", please go on to Q7.',
        },
        cite: here,
      },
    ],
    terms: ['bcp', 'backup'],
  },
  readings: ['S1', 'S2', 'S10', 'S15', 'L8'],
  topics: ['訓練', '演習', '机上訓練', '対処手順', '復旧テスト'],
} satisfies QuestionInput
