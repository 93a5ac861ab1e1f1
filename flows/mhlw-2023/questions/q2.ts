import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

const here = { source: 'survey-text', at: 'Q2' }
const rule = { source: 'guideline-5-2', at: '6.3 C.1' }

export const q2 = {
  id: 'Q2',
  kind: 'choice',
  section: 'organisation',
  short: { ja: '安全管理責任者の設置', en: 'Safety manager' },
  text: {
    ja: '医療情報システム安全管理責任者（システム管理者）を設置しているか。',
    en: 'Has your organisation appointed a safety manager for its medical information systems (system administrator)?',
  },
  choices: [
    {
      ...yes,
      hears: [
        '指名している',
        '選任している',
        '専任者がいる',
        '~専任の者がいる',
        '設置している',
        '設置しています',
        '置いています',
        '決まっています',
        '任命しています',
        '責任者がいます',
        '責任者を置いている',
        'います',
        '選任しています',
        '~兼任しています',
        '~兼務しています',
        'appointed',
      ],
    },
    {
      ...no,
      hears: [
        '設置していない',
        '設置していません',
        'いません',
        '責任者はいません',
        '~不在',
        '~空席',
        '置いていません',
        '決まっていません',
        'not appointed',
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '攻撃を受けたとき、誰が止めると決め、誰が連絡するのか。責任者が決まっていないと、最初の判断が遅れます。ガイドラインは責任者を置くことを最低限の対策としています。',
          en: 'When an attack comes, who decides to shut down, and who makes the calls? Without a named person the first decision comes late. The guideline lists the appointment among its minimum measures.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '2021年10月に攻撃を受けたつるぎ町立半田病院では、システムの担当者は1人でした。役割を決めておくことは、その1人を支えることでもあります。',
            en: 'At Tsurugi Municipal Handa Hospital, attacked in October 2021, one person looked after the systems. Settling the roles beforehand also supports that one person.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
        {
          text: {
            ja: '2024年の調査では86％の病院が責任者を置いており、前の年より13ポイント増えました。',
            en: 'In the 2024 survey 86% of the hospitals had a safety manager, 13 points more than the year before.',
          },
          cites: [{ source: 'results-2024' }],
        },
        {
          text: {
            ja: '2023年の調査では、400〜499床の病院の92％、500床以上の97％が責任者を置いていました。',
            en: 'In the 2023 survey 92% of the hospitals with 400 to 499 beds and 97% of those with 500 or more had one.',
          },
          cites: [{ source: 'staffing-2023' }],
        },
        {
          text: {
            ja: 'この調査そのものは依頼ですが、サイバーセキュリティの確保は2023年4月から医療法施行規則（14条2項）に基づく義務で、立入検査でも確認されます。',
            en: 'The survey itself is a request. Securing the systems, however, has been a duty under the Medical Care Act regulations (article 14, paragraph 2) since April 2023 and is checked at inspections.',
          },
          cites: [{ source: 'medical-care-act' }],
          readings: ['L5'],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：医療情報システムの安全を取り仕切る責任者が、院内で決まっている。',
            en: 'Yes: it is settled in your hospital who is responsible for the safety of the medical information systems.',
          },
          cites: [here],
        },
        {
          text: {
            ja: '小規模で役割が自明なときに省けるのは「規程」だけで、責任者そのものではありません。規程がなくても、役割がはっきりしていれば「はい」と読みます。',
            en: 'Where a hospital is small and the role is self-evident, only the written rule may be left out, not the person. If the role is clear without a rule, we read that as yes.',
          },
          cites: [rule],
          readings: ['S11'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '規程や辞令はありませんが、誰が責任者かは皆分かっています。「はい」でよいですか。',
            en: 'There is no written rule or letter of appointment, but everyone knows who is responsible. Is that a yes?',
          },
          also: [
            '明文化していない',
            '任命書がない',
            '口頭で決まっているだけ',
            '文書になっていない',
            '運用管理規程がない',
            'no written appointment',
          ],
          answer: {
            text: {
              ja: '「はい」と読みます。ガイドラインは、小規模な医療機関等で役割が自明なら、明確な規程を定めなくてもよいとしています。',
              en: 'We read that as yes. The guideline says that small institutions need no explicit rule where the role is self-evident.',
            },
            cites: [rule],
            readings: ['S11'],
          },
        },
        {
          asked: {
            ja: 'うちは小さい病院ですが、責任者は必要ですか。',
            en: 'We are a small hospital. Do we need a safety manager at all?',
          },
          also: [
            '小さい病院でも置く必要があるか',
            '病床数が少ない',
            '人手が足りない',
            '規模が小さければ免除されるか',
            'small hospital exempt',
          ],
          answer: {
            text: {
              ja: '必要です。小規模な医療機関等に認められているのは規程を省くことで、責任者を置くことは病院の大きさにかかわらず求められています。',
              en: 'Yes. What small institutions may leave out is the written rule; the appointment itself is asked for whatever the size.',
            },
            cites: [rule],
            readings: ['S11'],
          },
        },
        {
          asked: {
            ja: '院長や事務長、医事課の人の兼任でもよいですか。専任でないといけませんか。資格は要りますか。',
            en: 'May the director or an office manager hold the role part-time? Must it be a full-time post? Is a qualification needed?',
          },
          also: [
            '院長が責任者を兼ねている',
            '他の仕事と掛け持ち',
            '医師や看護師でもよいか',
            '情報処理の資格がない',
            '専門家でなくてもよいか',
            'part-time or unqualified person',
          ],
          answer: {
            text: {
              ja: '要領とその抜粋に、専任であることや資格の条件は書かれていません。兼任でも、責任者として決まっていれば「はい」です。',
              en: 'Neither the guide nor its excerpt asks for a full-time post or a qualification. A part-time holder counts, as long as the person is the settled one.',
            },
            cites: [here, rule],
          },
        },
        {
          asked: {
            ja: 'パソコンに詳しい職員が一人で面倒を見ているだけです。',
            en: 'A colleague who knows computers just looks after everything.',
          },
          also: [
            '詳しい人が面倒を見ている',
            'なんとなく担当している',
            '情シス担当が一人',
            '正式に決まっていないが対応している人',
            'one IT person, not official',
          ],
          answer: {
            text: {
              ja: 'その方が安全管理の責任者だと院内で認められていれば「はい」、ただ手伝っているだけで責任者が決まっていなければ「いいえ」と読みます。',
              en: 'If the hospital regards that person as responsible for system safety, we read it as yes. If they merely help out and nobody is named, as no.',
            },
            readings: ['S11'],
          },
        },
        {
          asked: {
            ja: '法人本部に情報システムの責任者がいますが、病院にはいません。',
            en: 'Our corporation’s head office has an IT manager, the hospital itself has none.',
          },
          also: [
            '本社や法人の部署が管理している',
            'グループの情報部門に任せている',
            '病院単独では置いていない',
            'head office IT department',
          ],
          answer: {
            text: {
              ja: '「自組織」が病院か法人かは定められていません。Q1に書いた病院を単位とし、本部の方がこの病院の責任者でもあると決まっていれば「はい」と読みます。',
              en: 'The text does not say whether "your organisation" is the hospital or the corporation. We take the hospital named in Q1: if the head office manager is settled to be responsible for this hospital too, yes.',
            },
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: 'システムは業者に全部任せています。業者の担当者がいれば「はい」ですか。',
            en: 'Everything is left to a vendor. Does the vendor’s engineer count?',
          },
          also: [
            '外部業者が管理者',
            '保守会社の人が常駐',
            '委託しているので院内にいない',
            'outsourced to a vendor',
          ],
          answer: {
            text: {
              ja: '設問は「自組織において」設置しているかを聞いています。業者の担当者だけで、院内に責任者がいなければ「いいえ」と読みます。',
              en: 'The question asks about your own organisation. If there is only the vendor’s engineer and nobody in the hospital is responsible, we read it as no.',
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
          ja: '院長・事務長、または情報システム・医療安全の担当部署に確認してください。',
          en: 'Ask the director, the administrator, or the departments for information systems and medical safety.',
        },
      },
      {
        text: {
          ja: '運用管理規程、組織図、委員会の名簿、辞令に名前や役職がないか見てください。',
          en: 'Look for a name or post in the system operation rules, the organisation chart, committee lists or letters of appointment.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q2', en: 'Answering guide, Q2' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、医療情報システム安全管理責任者を設置することとされています。自組織において、医療情報システム安全管理責任者（システム管理者）が設置されているか回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" call for the appointment of a safety manager for medical information systems. Please select whether your organisation has appointed one (a system administrator).',
        },
        cite: here,
      },
      {
        title: {
          ja: '参考：「医療情報システムの安全管理に関するガイドライン」6.3. 組織的安全管理対策（体制、運用管理規程）C. 最低限のガイドライン',
          en: 'Reference: "Guidelines for the Safety Management of Medical Information Systems", 6.3 Organisational measures (structure, operation rules), C. Minimum guideline',
        },
        text: {
          ja: '1. 医療情報システム安全管理責任者を設置するとともに、医療情報システム運用担当者を限定すること。ただし、小規模医療機関等で役割が自明の場合は、明確な規程を定めなくとも良い。',
          en: '1. Appoint a safety manager for the medical information systems and limit the persons who operate them. Small institutions and the like, where the roles are self-evident, need not lay down explicit rules.',
        },
        cite: rule,
      },
    ],
    terms: ['safety-manager', 'medical-information-system', 'ciso'],
  },
  readings: ['S1', 'S2', 'S11', 'S15', 'L8'],
  topics: ['責任者', '安全管理責任者', 'システム管理者', '管理者', '規程', '任命'],
} satisfies QuestionInput
