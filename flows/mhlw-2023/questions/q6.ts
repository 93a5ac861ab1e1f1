import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'
import { recoveryPlan } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q6' }
const rule = { source: 'guideline-5-2', at: '6.10' }

export const q6 = {
  id: 'Q6',
  kind: 'choice',
  section: 'bcp',
  short: { ja: 'BCPの策定', en: 'Continuity plan (BCP)' },
  text: {
    ja: 'サイバー攻撃等によるシステム障害発生時に備え、事業継続計画（BCP）を策定しているか。',
    en: 'Have you drawn up a business continuity plan (BCP) for system failures caused by cyber attacks and the like?',
  },
  choices: [
    {
      ...yes,
      hears: [
        '~持っている',
        '策定している',
        '策定しています',
        '策定済み',
        '作ってあります',
        'BCPがあります',
        '~整備しています',
        'まとめてあります',
        '~災害用のBCPはある',
        '~地震のBCPはある',
        'we have a BCP',
      ],
    },
    {
      ...no,
      hears: [
        '~持っていない',
        '書いていない',
        '策定していない',
        '策定していません',
        '未策定',
        '作っていません',
        'BCPはありません',
        '~災害用のBCPはある',
        '~地震のBCPはある',
        'we have no BCP',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '攻撃のあと慌ててバックアップから戻すと、被害を繰り返すおそれがあります。ガイドラインは、復旧の手順をあらかじめ BCP として定めておくことが重要としています。',
          en: 'Restoring from backup in a hurry after an attack can repeat the damage. The guideline says it is important to lay down the recovery steps beforehand as a BCP.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '大阪急性期・総合医療センターは2022年10月31日に攻撃を受け、診療が完全に戻ったのは翌年1月11日でした。復旧に数億円、診療の減収は十数億円とされています。',
            en: 'Osaka General Medical Center was attacked on 31 October 2022 and returned to full service on 11 January. Recovery is put at several hundred million yen, lost income at more than a billion.',
          },
          cites: [{ source: 'osaka-itmedia' }, { source: 'osaka-reopened' }],
        },
        {
          text: {
            ja: '半田病院は2021年10月31日に攻撃を受け、13の診療科がすべて再開したのは2022年1月4日でした。',
            en: 'Handa Hospital was attacked on 31 October 2021; its 13 departments were all open again on 4 January 2022.',
          },
          cites: [{ source: 'handa-nikkei' }, { source: 'handa-sankei' }],
        },
        {
          text: {
            ja: '2023年の調査で BCP を定めていた病院は23％でした。2024年は27％です。まだ無い病院の方が多い、ということです。',
            en: 'In the 2023 survey 23% of the hospitals had such a plan, in 2024 27%. Most had none yet.',
          },
          cites: [{ source: 'results-bcp-2023' }, { source: 'results-2024' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：サイバー攻撃に備えた BCP ができあがっている。次に、訓練で確認しているか（Q6-1）をうかがいます。',
            en: 'Yes: a BCP for cyber attacks is finished. Next you will be asked whether drills confirm it (Q6-1).',
          },
          cites: [here],
        },
        {
          text: {
            ja: '災害のための BCP だけのとき、作成中で完成していないときは「いいえ」と読みます。',
            en: 'A BCP for disasters only, or one still being written, we read as no.',
          },
          readings: ['S10'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '地震や水害などの災害用のBCPはあります。それで「はい」ですか。',
            en: 'We have a BCP for earthquakes and floods. Is that a yes?',
          },
          also: [
            '自然災害の計画しかない',
            '災害対策マニュアルのBCP',
            'サイバーの章がない',
            '防災計画',
            'only a disaster plan',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。要領の説明は「サイバー攻撃に備えた」BCP を聞いています。災害用の BCP にサイバー攻撃の章があれば「はい」です。',
              en: 'We read that as no: the guide asks for a BCP "for cyber attacks". A disaster BCP that has a part on cyber attacks is a yes.',
            },
            cites: [here],
            readings: ['S10'],
          },
        },
        {
          asked: {
            ja: 'BCPはいま作成中です。今年度中に完成する予定です。院内の承認待ちです。',
            en: 'Our BCP is being written, to be finished this year. It is waiting for approval.',
          },
          also: [
            'まだ完成していない',
            '案の段階',
            'ドラフト',
            '承認待ち',
            '今年度中にできる予定',
            'draft, not approved yet',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。設問は策定しているか、つまりできあがっているかを聞いているためです。',
              en: 'We read that as no: the question asks whether it has been drawn up, that is, finished.',
            },
            cites: [here],
            readings: ['S10'],
          },
        },
        {
          asked: {
            ja: '「BCP」という名前の文書はなく、障害対応マニュアルがあります。紙カルテでの運用手順だけあります。',
            en: 'We have nothing called BCP, but a manual for system failures. It only says how to work with paper charts.',
          },
          also: [
            '名称が違う文書',
            'システム障害時の手順書',
            '停電や障害のときのマニュアル',
            '紙カルテ運用だけ決めている',
            'IT-BCPという名前ではない',
            'a manual but not called BCP',
          ],
          answer: {
            text: {
              ja: '文書の名前は指定されていません。説明が求めるのは、不正ソフトウェア対策を講じつつ復旧するための手順です。紙での運用だけで復旧の手順がなければ「いいえ」と読みます。',
              en: 'No title is prescribed. What the explanation asks for is a procedure to recover while taking measures against malicious software. Paper charts alone, without steps to recover, we read as no.',
            },
            cites: [here],
            readings: ['S10'],
          },
        },
        {
          asked: {
            ja: 'うちは小さい病院ですが、サイバー攻撃のBCPは必要ですか。',
            en: 'We are a small hospital. Do we need a BCP for cyber attacks?',
          },
          also: [
            '小さい病院にも要るのか',
            '作る余裕がない',
            '規模が小さい場合',
            'ない病院も多いのか',
            'small hospital without a plan',
          ],
          answer: {
            text: {
              ja: 'この項目の説明と抜粋は、病院の大きさで分けていません。まだ無ければ「いいえ」と正直に答えてかまいません。2023年の調査では、定めていた病院は23％でした。',
              en: 'The explanation and the excerpt make no difference by size. If you have none yet, an honest no is fine: in 2023, 23% of the hospitals had one.',
            },
            cites: [here, rule, { source: 'results-bcp-2023' }],
          },
        },
        {
          asked: {
            ja: '法人本部やグループ全体で作ったBCPがあります。',
            en: 'There is a BCP made by our head office for the whole group.',
          },
          also: ['本部が作ったもの', 'グループ共通の計画', '系列全体のBCP', 'group-wide plan'],
          answer: {
            text: {
              ja: 'それがこの病院にも適用され、この病院のサイバー攻撃時の手順を含むなら「はい」と読みます。「自組織」が病院か法人かは定められていません。',
              en: 'If it applies to this hospital and covers its steps in a cyber attack, we read it as yes. The text does not say whether "your organisation" is the hospital or the corporation.',
            },
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: '昨年作りましたが、その後見直していません。古いBCPでもよいですか。',
            en: 'We made one last year and have not revised it. Does an old BCP count?',
          },
          also: [
            '更新していない',
            '数年前の版',
            '見直しが止まっている',
            'もう使っていない',
            'old plan never revised',
          ],
          answer: {
            text: {
              ja: '作成や見直しの時期は問われていません。答える日に、サイバー攻撃に備えた BCP として有効なら「はい」です。やめてしまったものは数えません。',
              en: 'When it was made or revised is not asked. If it stands as your BCP for cyber attacks on the day you answer, it is a yes. One that was given up does not count.',
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
          ja: '総務・危機管理・医療安全の担当部署に、BCP にサイバー攻撃の章があるか聞いてください。災害対策の BCP と一冊になっていることがあります。',
          en: 'Ask general affairs, crisis management or medical safety whether the BCP has a part on cyber attacks. It may be in one volume with the disaster plan.',
        },
      },
      {
        text: {
          ja: '目次に「サイバー攻撃」「ランサムウェア」「システム障害」「復旧手順」がないか見てください。',
          en: 'Look in the contents for "cyber attack", "ransomware", "system failure" or "recovery".',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q6', en: 'Answering guide, Q6' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、不正ソフトウェア対策を講じつつ復旧するための手順をあらかじめ検討し、事業継続計画（BCP）として定めておくことが重要であるとされています。自組織において、サイバー攻撃に備えた事業継続計画（BCP）を策定しているか、回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" say that it is important to consider beforehand the steps for recovering while taking measures against malicious software, and to lay them down as a business continuity plan (BCP). Please select whether your organisation has drawn up a business continuity plan (BCP) for cyber attacks.',
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
    terms: ['bcp', 'ransomware', 'backup'],
  },
  readings: ['S2', 'S10', 'S15', 'L8'],
  topics: ['BCP', 'サイバー攻撃', 'plan', '事業継続計画', '事業継続', '策定', '復旧手順'],
} satisfies QuestionInput
