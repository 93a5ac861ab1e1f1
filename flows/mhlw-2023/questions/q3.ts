import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'
import { medicalInformationSystem } from '../excerpts.ts'

const here = { source: 'survey-text', at: 'Q3' }
const rule = { source: 'guideline-5-2', at: '6.10 C.5' }
const notice = { source: 'notice-2018-10-29', at: '1' }

export const q3 = {
  id: 'Q3',
  kind: 'choice',
  section: 'organisation',
  short: { ja: '緊急連絡先の把握', en: 'Emergency contacts' },
  text: {
    ja: 'サイバー攻撃またはサイバー攻撃の兆候を認めた際に連絡すべき医療情報システムの保守ベンダー・所管官庁等の連絡先を把握しているか。',
    en: 'Do you know whom to contact, such as the maintenance vendors of your medical information systems and the authority in charge, when you notice a cyber attack or signs of one?',
  },
  choices: [
    {
      ...yes,
      hears: [
        '控えてある',
        '控えている',
        '~緊急連絡網がある',
        '一覧を持っている',
        '~どちらも分かる',
        'リスト化している',
        '把握している',
        '把握しています',
        '連絡先はわかっています',
        '連絡先を知っています',
        '連絡先があります',
        '~貼ってある',
        '~まとめてある',
        '一覧があります',
        'we know them',
      ],
    },
    {
      ...no,
      hears: ['把握していない', '把握していません', "we don't know them"],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '攻撃に気づいてから番号を探していては、その間に被害が広がります。ガイドラインは、所管官庁への連絡とその体制づくりを最低限の対策としています。',
          en: 'While someone looks for a phone number, the damage spreads. The guideline makes contact with the authority, and being set up for it, a minimum measure.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '半田病院の被害は2021年10月31日の午前0時30分ごろに始まりました。夜間や休日につながる番号を控えておくことが大切です。',
            en: 'The attack on Handa Hospital began at about half past midnight on 31 October 2021. Numbers that work at night and on holidays matter.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
        {
          text: {
            ja: '2018年の通知は、攻撃の疑いがあれば直ちに保守会社等へ、個人情報の漏洩や診療への支障（またはそのおそれ）がある事案と判断されたら速やかに厚生労働省へ、という順を示しています。',
            en: 'The 2018 notice gives the order: the maintenance company at once when an attack is suspected; the ministry without delay when the case is judged to involve, or threaten, a leak of personal data or an effect on care.',
          },
          cites: [notice],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：保守ベンダーと所管官庁の、どちらの緊急連絡先も分かる。片方だけなら「いいえ」と読みます。',
            en: 'Yes: you know the emergency contacts of both the maintenance vendors and the authority. Only one of them we read as no.',
          },
          cites: [here],
          readings: ['S3'],
        },
        {
          text: {
            ja: '報告先は、2023年1月現在「医政局特定医薬品開発支援・医療情報担当参事官室」と印刷されています。通知の中の部署名は当時の古いものです。どちらも今の名称は厚生労働省で確かめてください。',
            en: 'The office to report to is printed as the "Counsellor’s office for specific drug development support and medical information, Health Policy Bureau" as of January 2023. The name inside the notice is older still. Check with the ministry for today’s.',
          },
          cites: [here],
          readings: ['E8'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'ベンダーの連絡先は分かりますが、役所の連絡先は知りません。',
            en: 'We know the vendors’ numbers but not the authority’s.',
          },
          also: [
            '行政の窓口は把握していない',
            '業者のほうだけわかる',
            '片方だけわかっている',
            '厚労省の連絡先を知らない',
            'we only know the vendor',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。設問は保守ベンダーと所管官庁等を並べているためです。いま調べて控えれば「はい」になります。',
              en: 'We read that as no, because the question names vendors and the authority together. Look it up and note it down now, and it becomes a yes.',
            },
            cites: [here],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: '所管官庁とはどこですか。サイバー攻撃を受けたらどこに連絡しますか。',
            en: 'Which authority is meant? Whom do we call after a cyber attack?',
          },
          also: [
            'どこの役所に届け出るのか',
            '報告先はどこか',
            '県に連絡するのか厚労省か',
            '通報先',
            '攻撃されたらまず誰に電話するか',
            'which authority to report to',
          ],
          answer: {
            text: {
              ja: '要領が挙げるのは厚生労働省で、2023年1月現在の報告先は「医政局特定医薬品開発支援・医療情報担当参事官室」です。疑いの段階で、まず保守会社等に連絡します。報告用の電話番号は要領に印刷されていません。',
              en: 'The guide names the Ministry of Health; as of January 2023 the Counsellor’s office for specific drug development support and medical information in the Health Policy Bureau. At the first suspicion call the maintenance company. No phone number for reports is printed.',
            },
            cites: [here, notice],
            readings: ['E8'],
          },
        },
        {
          asked: {
            ja: '電子カルテの業者だけ分かります。検査や画像など部門システムの業者も必要ですか。',
            en: 'We know the record system’s vendor. Do we need those of the laboratory and imaging systems too?',
          },
          also: [
            '部門システムの業者の連絡先',
            '全部の業者を調べないといけないか',
            '一部のシステムだけ把握',
            '放射線や薬剤の会社',
            'all vendors or only the main one',
          ],
          answer: {
            text: {
              ja: '設問の「医療情報システム」は部門システムやレセプト、地域連携まで含みます。一部だけ分かる場合の決まりはありません。残りを調べてからの回答をお勧めします。',
              en: '"Medical information systems" here covers departmental systems, claims and regional networks. There is no rule for knowing only some. We suggest finding out the rest first.',
            },
            cites: [here],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: '連絡先の一覧表や紙の連絡網は必要ですか。担当者のスマホに入っているだけです。',
            en: 'Do we need a written list? The numbers are only in one person’s phone.',
          },
          also: [
            '紙にまとめていない',
            '連絡網がない',
            '担当者の頭の中にある',
            '電話帳に登録してあるだけ',
            '一覧が必要か',
            'do we need a written contact list',
          ],
          answer: {
            text: {
              ja: '設問は把握しているかを聞いており、一覧の形は求めていません。ただ、担当者が不在のときに他の人が連絡できるか、考えて答えてください。',
              en: 'The question asks whether you know them and does not ask for a list. Still, think whether others could call when that person is away.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '連絡先が本当に合っているか分かりません。分からないときは「いいえ」ですか。',
            en: 'I am not sure the numbers are right. Does not knowing mean no?',
          },
          also: [
            '番号が変わっているかもしれない',
            '正しいか自信がない',
            '調べてみないとわからない',
            '不明のときの答え方',
            'not sure whether it is current',
          ],
          answer: {
            text: {
              ja: 'この調査に「分からない」はありません。すぐ調べられるなら「あとで」で置いておけます。把握していないと確かめられたら「いいえ」です。',
              en: 'The survey has no "don’t know". If you can find out, set it aside with "Later". Once it is clear that you do not know them, it is a no.',
            },
            readings: ['S2'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守契約書やシステムの操作説明書に、緊急時・夜間休日の窓口がないか見てください。医事課、検査、放射線など部門ごとに契約がある場合もあります。',
          en: 'Look in maintenance contracts and manuals for an emergency or after-hours desk. Departments such as billing, laboratory and radiology may hold contracts of their own.',
        },
      },
      {
        text: {
          ja: '所管官庁への連絡の担当は、総務・医療安全の部署に決まりがないか確かめてください。',
          en: 'Ask general affairs and medical safety whether it is settled who calls the authority.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q3', en: 'Answering guide, Q3' },
        text: {
          ja: `「医療情報システムの安全管理に関するガイドライン」では、不正ソフトウェアの混入などによるサイバー攻撃を受けた（疑い含む）場合は、所管官庁への連絡等、必要な対応を行うほか、そのための体制を整備することとされています。自組織において、サイバー攻撃等により医療情報システム（※）に障害が発生した際、所管官庁や保守ベンダーなどの緊急連絡先を把握しているか回答を選択してください。\n${medicalInformationSystem.ja}`,
          en: `The "Guidelines for the Safety Management of Medical Information Systems" say that, when a cyber attack such as the intrusion of malicious software has happened or is suspected, the necessary steps such as contacting the authority in charge are to be taken and the organisation is to be set up for them. Please select whether your organisation knows the emergency contacts of the authority, the maintenance vendors and so on for the case that a medical information system (*) fails because of a cyber attack.\n${medicalInformationSystem.en}`,
        },
        cite: here,
      },
      {
        title: {
          ja: '参考：「医療情報システムの安全管理に関するガイドライン」6.10. 災害、サイバー攻撃等の非常時の対応（抜粋）C. 最低限のガイドライン',
          en: 'Reference: "Guidelines for the Safety Management of Medical Information Systems", 6.10 Response to emergencies such as disasters and cyber attacks (excerpt), C. Minimum guideline',
        },
        text: {
          ja: '5. 不正ソフトウェアの混入などによるサイバー攻撃を受けた（疑い含む）場合や、サイバー攻撃により障害が発生し、個人情報漏洩や医療提供体制に支障が生じる又はそのおそれがある事案であると判断された場合には、「医療機関等におけるサイバーセキュリティ対策の強化について」（医政総発 1029 第 1 号医政地発 1029 第 3 号、医政研発 1029 第 1 号 平成 30 年 10 月 29 日）に基づき、所管官庁への連絡等、必要な対応を行うほか、そのための体制を整備すること。また、上記に関わらず、医療情報システムに障害が発生した場合も、必要に応じて所管官庁への連絡を行うこと。',
          en: '5. When a cyber attack such as the intrusion of malicious software has happened or is suspected, or when a failure caused by a cyber attack is judged to affect, or threaten to affect, personal data or the provision of care, take the necessary steps such as contacting the authority in charge, in accordance with "Strengthening cyber security measures at medical institutions" (29 October 2018), and set up the organisation for them. Apart from this, contact the authority as needed whenever a medical information system fails.',
        },
        cite: rule,
      },
      {
        title: {
          ja: '参考：「医療機関等におけるサイバーセキュリティ対策の強化について」（医政総発 1029 第 1 号、医政地発 1029 第 3 号、医政研発 1029 第 1 号 平成 30 年 10 月 29 日）（抜粋）',
          en: 'Reference: "Strengthening cyber security measures at medical institutions" (29 October 2018) (excerpt)',
        },
        text: {
          ja: '1 「医療情報システムの安全管理に関するガイドライン」の周知徹底について\n医療機関等においてサイバー攻撃を受けた際の非常時の対応については、「医療情報システムの安全管理に関するガイドライン 第 5 版」（平成 29 年 5 月 30 日政統発 0530 第 1 号。以下「ガイドライン」という。）に定められているところです。医療機関等に対するサイバー攻撃の危険性がさらに高まっていることに鑑み、貴職におかれましては、管内の医療機関等に対して、ガイドラインの更なる周知徹底を図るとともに、医療機関等においてコンピュータウイルスの感染などによるサイバー攻撃を受けた疑いがある場合にあっては、別紙を活用して直ちに医療情報システムの保守会社等に連絡の上、当該サイバー攻撃により医療情報システムに障害が発生し、個人情報の漏洩や医療提供体制に支障が生じる又はそのおそれがある事案であると判断された場合には、速やかに当該医療機関等から厚生労働省医政局研究開発振興課医療技術情報推進室（以下「医療技術情報推進室」という。）に連絡を行うよう、注意喚起をお願いいたします。\n※2023 年 1 月現在の厚生労働省報告先は、「医政局特定医薬品開発支援・医療情報担当参事官室」となります。',
          en: '1 On making the "Guidelines for the Safety Management of Medical Information Systems" widely known\nHow medical institutions respond to a cyber attack is laid down in the "Guidelines for the Safety Management of Medical Information Systems, version 5" (30 May 2017; hereafter "the guideline"). As the danger of cyber attacks on medical institutions has risen further, you are asked to make the guideline better known to the institutions in your area and to draw their attention to the following: when an institution suspects a cyber attack, such as infection by a computer virus, it should at once contact the maintenance company of the medical information system using the attached form; and when the attack is judged to have caused a failure that affects, or threatens to affect, personal data or the provision of care, the institution should without delay contact the Medical Technology and Information Promotion Office, Research and Development Division, Health Policy Bureau, Ministry of Health, Labour and Welfare.\n* As of January 2023 the office to report to is the "Counsellor’s office for specific drug development support and medical information, Health Policy Bureau".',
        },
        cite: notice,
      },
    ],
    terms: [
      'maintenance-vendor',
      'medical-information-system',
      'departmental-system',
      'claims',
      'regional-network',
      'phr',
    ],
  },
  readings: ['S1', 'S2', 'S3', 'S15', 'E8', 'L8'],
  topics: ['連絡先', '緊急連絡先', '所管官庁', '保守ベンダー', '報告先', '連絡網', '通報'],
} satisfies QuestionInput
