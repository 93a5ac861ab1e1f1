import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

const here = { source: 'survey-text', at: 'Q7' }

export const q7 = {
  id: 'Q7',
  kind: 'choice',
  section: 'backup',
  short: { ja: '電子カルテの使用', en: 'Electronic medical record' },
  text: {
    ja: '自組織において、電子カルテシステムを使用しているか。\n※電子カルテシステムは「オーダーリング機能、画像管理等の部門システム及び診療録を電子的に記録する機能を備えた統合的な医療情報システム」を指す。',
    en: 'Does your organisation use an electronic medical record system?\n* An electronic medical record system is "an integrated medical information system with ordering, departmental systems such as image management, and the function to record the medical record electronically".',
  },
  choices: [
    {
      ...yes,
      hears: [
        '使用している',
        '使い始めた',
        '~クラウド型を使っている',
        '~クラウド型を使用している',
        '使用しています',
        '使っています',
        '電子カルテです',
        '電カルです',
        '~オーダリングだけ',
        '~オーダリングはある',
        '~レセコンはある',
        '~レセコンだけ',
        '~紙と電子の併用',
        '~紙と併用',
        '~外来は電子、病棟は紙',
        '導入済み',
        'we use one',
      ],
    },
    {
      ...no,
      hears: [
        '使用していない',
        '使用していません',
        '使っていません',
        '紙カルテです',
        '紙です',
        '~オーダリングだけ',
        '~オーダリングはある',
        '~レセコンはある',
        '~レセコンだけ',
        '~紙と電子の併用',
        '~紙と併用',
        '~外来は電子、病棟は紙',
        '未導入',
        'paper charts',
        'paper only',
        'paper',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '電子カルテが止まると診療が止まります。「はい」のときは、そのバックアップ（Q8〜Q10-2）をうかがいます。「いいえ」のときはQ11へ進みます。',
          en: 'When the record system stops, care stops. With yes you will be asked about its backup (Q8 to Q10-2); with no you go on to Q11.',
        },
        cites: [here],
      },
      more: [
        {
          text: {
            ja: '半田病院では、約8万5千人分の患者の記録が被害を受けました。',
            en: 'At Handa Hospital the records of some 85,000 patients were hit.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
        {
          text: {
            ja: '2023年の調査では、71％の病院が電子カルテを使っていました。',
            en: 'In the 2023 survey 71% of the hospitals used an electronic medical record.',
          },
          cites: [{ source: 'results-2023' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：診療録の記載・保存を電子カルテシステムで行っている。',
            en: 'Yes: you write and keep the medical record in an electronic medical record system.',
          },
          cites: [here],
        },
        {
          text: {
            ja: 'オーダリングだけで診療録が紙のときは、見出しは「いいえ」、説明文は「はい」とも読めます。当方は「診療録を電子的に記載・保存しているか」で考え、「いいえ」をお勧めしますが、最後に選ぶのはご自身です。',
            en: 'With ordering only and paper charts, the heading points to no while the explanation can be read as yes. We go by whether the medical record itself is written and kept electronically and suggest no; the choice is yours.',
          },
          cites: [here],
          readings: ['S5'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'オーダリングだけ使っていて、カルテは紙です。',
            en: 'We only use ordering; the charts are on paper.',
          },
          also: [
            '指示だけ電子で診療録は手書き',
            'オーダリングシステムのみ',
            '処方と検査の入力だけ',
            'order entry only, paper charts',
          ],
          answer: {
            text: {
              ja: '要領の見出しは統合的なシステムを、説明文はオーダリングシステムも電子カルテシステムに挙げています。当方は、診療録を電子的に記載・保存していなければ「いいえ」と読みます。確かめたいときは照会先①へどうぞ。',
              en: 'The heading speaks of an integrated system; the explanation also lists ordering systems. We read it as no unless the medical record is written and kept electronically. To be certain, ask desk 1.',
            },
            cites: [here],
            readings: ['S5'],
          },
        },
        {
          asked: {
            ja: '電子カルテと紙カルテを併用しています。一部の診療科や外来だけ電子カルテです。',
            en: 'We use both electronic and paper charts; only some departments are electronic.',
          },
          also: [
            '紙と電子が混ざっている',
            '病棟は紙',
            '一部の科だけ',
            '部分的に使っている',
            'partly electronic',
          ],
          answer: {
            text: {
              ja: '一部で使っている場合の決まりは印刷されていません。電子カルテで診療録を記載・保存している部分があるなら、そのバックアップを答えられるよう「はい」が近いと読みます。',
              en: 'There is no printed rule for partial use. Where some records are written and kept electronically, we read yes as closer, so that their backup can be reported.',
            },
            cites: [here],
            readings: ['S2', 'S5'],
          },
        },
        {
          asked: {
            ja: 'クラウド型の電子カルテで、サーバーは院内にありません。',
            en: 'Our record system is in the cloud; there is no server in the hospital.',
          },
          also: ['サーバーが院外にある', 'データセンターで動いている', 'SaaS型', 'hosted record system'],
          answer: {
            text: {
              ja: '設問はシステムの置き場所を問うていません。診療録の記載・保存に使っていれば「はい」です。',
              en: 'Where the system stands is not asked. If you write and keep the medical record in it, the answer is yes.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: 'レセコン（医事会計）や画像管理（PACS）だけ使っています。',
            en: 'We only have the billing computer, or the image archive (PACS).',
          },
          also: [
            '会計システムだけ',
            '医事コンピュータ',
            '画像だけデジタル',
            'レセプトだけ',
            'billing system only',
          ],
          answer: {
            text: {
              ja: '診療録を電子的に記載・保存していなければ「いいえ」と読みます。レセコンや画像管理だけでは、電子カルテシステムの説明に当たりません。',
              en: 'Unless the medical record is written and kept electronically, we read it as no. Billing or images alone do not match the description.',
            },
            cites: [here],
            readings: ['S5'],
          },
        },
        {
          asked: {
            ja: '電子カルテは来月導入する予定です。更新の途中です。',
            en: 'We introduce a record system next month. We are in the middle of a replacement.',
          },
          also: [
            '入れ替え中',
            'リプレース',
            '来年度に導入',
            '切り替えの最中',
            'being replaced or introduced',
          ],
          answer: {
            text: {
              ja: '答える日の状態で考えます。まだ使い始めていなければ「いいえ」、いまの電子カルテを入れ替えている途中で使い続けていれば「はい」と読みます。',
              en: 'Go by the day you answer: not in use yet is no; still in use while it is being replaced is yes. This is our reading.',
            },
            readings: ['S15'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '医事課か診療情報管理の担当に「診療録の原本は紙ですか、電子ですか」と聞くのが早道です。',
          en: 'The quickest way is to ask billing or medical records: "Is the original of our medical record paper or electronic?"',
        },
      },
      {
        text: {
          ja: 'システムの名前が分からないときは、保守契約書の件名を見てください。',
          en: 'If you do not know what the system is called, look at the title of the maintenance contract.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q7', en: 'Answering guide, Q7' },
        text: {
          ja: '診療録の記載・保存を電子カルテシステムで行っているか回答を選択してください。なお、本問でいう電子カルテシステムとは、\n- オーダリングシステム\n- オーダリング機能、画像管理等の部門システム及び診療録を電子的に記録する機能を備えた統合的な医療情報システムを指します。',
          en: 'Please select whether the medical record is written and kept in an electronic medical record system. In this question an electronic medical record system means\n- an ordering system\n- an integrated medical information system with ordering, departmental systems such as image management, and the function to record the medical record electronically.',
        },
        cite: here,
      },
      {
        title: { ja: '回答要領 Q8の対象', en: 'Answering guide, who answers Q8' },
        text: {
          ja: 'Q8は、Q7に対して「はい」を選択した方が対象となる質問です。「いいえ」を選択した場合は、Q11に進んでください。',
          en: 'Q8 is for those who selected "Yes" in Q7. If you selected "No", please go on to Q11.',
        },
        cite: here,
      },
    ],
    terms: ['emr', 'ordering', 'departmental-system', 'claims', 'medical-information-system'],
  },
  readings: ['S2', 'S5', 'S15', 'E7'],
  topics: ['電子カルテ', 'オーダリング', 'オーダーリング', '紙カルテ', '診療録', 'レセコン', 'PACS'],
} satisfies QuestionInput
