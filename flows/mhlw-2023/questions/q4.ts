import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

const here = { source: 'survey-text', at: 'Q4' }
const rule = { source: 'guideline-5-2', at: '6.10 (4)' }

export const q4 = {
  id: 'Q4',
  kind: 'choice',
  section: 'organisation',
  short: { ja: '注意喚起・脆弱性情報の収集', en: 'Alerts and vulnerability news' },
  text: {
    ja: '厚生労働省などから発出されるサイバー攻撃に係る注意喚起や脆弱性情報を日頃から収集・確認しているか。',
    en: 'Do you routinely collect and check the alerts on cyber attacks and the vulnerability information issued by the Ministry of Health, Labour and Welfare and others?',
  },
  choices: [
    {
      ...yes,
      hears: ['収集している', '収集しています', '確認しています', '毎回見ています', 'we do collect them'],
    },
    {
      ...no,
      hears: [
        '収集していない',
        '収集していません',
        '確認していません',
        '見ていません',
        "we don't collect them",
      ],
    },
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '攻撃は、公表されたのに直していない弱点から入ってくることがあります。ガイドラインは、日頃から脆弱性情報を集め、すぐ対策できる体制を必要としています。',
          en: 'Attackers can come in through published weaknesses that nobody has fixed yet. The guideline says that collecting vulnerability information routinely, and being able to act on it quickly, is necessary.',
        },
        cites: [rule],
      },
      more: [
        {
          text: {
            ja: '半田病院では、弱点（CVE-2018-13379）が公表されていたVPN機器が一度も更新されていませんでした。',
            en: 'At Handa Hospital a VPN device with a published weakness (CVE-2018-13379) had never been updated.',
          },
          cites: [{ source: 'handa-nikkei' }],
        },
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、給食事業者のVPN機器に修正プログラムが当たっておらず、そこから侵入されました。',
            en: 'At Osaka General Medical Center the way in was a caterer’s VPN device on which no patch had been installed.',
          },
          cites: [{ source: 'osaka-itmedia' }],
        },
        {
          text: {
            ja: '2024年の調査では、82％の病院が収集していると答えました。',
            en: 'In the 2024 survey 82% of the hospitals said that they collect this information.',
          },
          cites: [{ source: 'results-2024-slides' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」：注意喚起や脆弱性情報を日頃から集め、内容を確認している。集めるだけで読んでいなければ「いいえ」と読みます。',
            en: 'Yes: you routinely collect the alerts and vulnerability information and check what they say. Collecting without reading we read as no.',
          },
          cites: [here],
          readings: ['S3'],
        },
        {
          text: {
            ja: '頻度や手段、集める先の数は指定されていません。',
            en: 'No frequency, means or number of sources is prescribed.',
          },
          cites: [here],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '県や医師会からメールは届きますが、ほとんど読んでいません。',
            en: 'E-mails arrive from the prefecture and the medical association, but we hardly read them.',
          },
          also: [
            '通知は届くが目を通していない',
            '回覧しているだけ',
            '転送だけして中身は見ていない',
            '受け取るだけで確認していない',
            'we receive them but do not read them',
          ],
          answer: {
            text: {
              ja: '「いいえ」と読みます。設問は「収集・確認」の両方を聞いているためです。',
              en: 'We read that as no: the question asks for both, collecting and checking.',
            },
            cites: [here],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: '脆弱性情報の収集はベンダー任せです。ベンダーから知らせてもらっていれば「はい」ですか。',
            en: 'We leave vulnerability news to the vendor. Is it a yes if the vendor tells us?',
          },
          also: [
            '保守会社が知らせてくれる',
            '業者から連絡が来るのを待っている',
            '自分たちでは集めていない',
            'vendor informs us',
          ],
          answer: {
            text: {
              ja: 'ベンダーからの知らせを院内で受け取り、内容を確認していれば「はい」、任せきりで院内では何も見ていなければ「いいえ」と読みます。',
              en: 'If someone in the hospital receives and checks what the vendor sends, we read it as yes; if nobody in the hospital looks at anything, as no.',
            },
            cites: [here],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: '「日頃から」とは、どのくらいの頻度ですか。毎日見ないといけませんか。',
            en: 'How often is "routinely"? Must we look every day?',
          },
          also: [
            'どのくらいの間隔で見るのか',
            '週1回や月1回でよいか',
            'たまに見る程度',
            '頻度の決まり',
            'how often do we have to check',
          ],
          answer: {
            text: {
              ja: '頻度の決まりは印刷されていません。知らせが来るたびに確認する流れができているかどうかで考えてください。',
              en: 'No frequency is printed. Consider whether there is a routine by which each notice that arrives is checked.',
            },
            cites: [here],
          },
        },
        {
          asked: {
            ja: '注意喚起や脆弱性情報はどこから手に入りますか。',
            en: 'Where do alerts and vulnerability information come from?',
          },
          also: [
            'どこを見ればよいか',
            '情報源はどれか',
            'IPAやJPCERTでもよいか',
            'メールマガジンやサイト',
            'どこから届くのか',
            'where to find alerts',
          ],
          answer: {
            text: {
              ja: '設問が挙げるのは厚生労働省と関係省庁です。ほかに、要領のQ16には NISC とセプターの名前が出てきます。NISC は2025年7月に国家サイバー統括室（NCO）になりました。',
              en: 'The question names the Ministry of Health and related ministries. Q16 of the guide also mentions NISC and the sector bodies (CEPTOAR). NISC became the National Cybersecurity Office (NCO) in July 2025.',
            },
            cites: [here, { source: 'survey-text', at: 'Q16' }, { source: 'nco' }],
          },
        },
        {
          asked: {
            ja: 'CISOやCSIRTはありません。それでも「はい」と答えられますか。',
            en: 'We have no CISO and no CSIRT. Can we still answer yes?',
          },
          also: [
            '専門チームがない',
            '情報セキュリティの組織がない',
            '対応チームを作っていない',
            'no security team',
          ],
          answer: {
            text: {
              ja: '答えられます。設問は情報を集めて確認しているかだけを聞いています。CISO等や CSIRT 等は、一定規模以上の病院などに強く求められるものとして抜粋に出てきます。',
              en: 'Yes. The question only asks whether you collect and check the information. CISO and CSIRT appear in the excerpt as strongly called for at hospitals above a certain size.',
            },
            cites: [here, rule],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '情報システムの担当者に、どこから知らせを受け、誰が読んでいるか聞いてください。総務や院長あてに届く通知・事務連絡も見落としやすい経路です。',
          en: 'Ask the systems people where notices come from and who reads them. Notices addressed to general affairs or to the director are easily missed.',
        },
      },
      {
        text: {
          ja: '保守ベンダーから、脆弱性のお知らせが定期的に届く契約か確認してください。',
          en: 'Check whether your maintenance contracts include regular vulnerability notices.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領 Q4', en: 'Answering guide, Q4' },
        text: {
          ja: '「医療情報システムの安全管理に関するガイドライン」では、自組織において日頃から脆弱性情報を収集し、速やかに対策を行える体制を整えておくことが必要であるとされています。自組織において、厚生労働省および関係省庁などから発出されるサイバー攻撃に係る注意喚起通知や脆弱性情報を日頃から収集し、確認しているか回答を選択してください。',
          en: 'The "Guidelines for the Safety Management of Medical Information Systems" say that an organisation needs to collect vulnerability information routinely and be set up to take measures quickly. Please select whether your organisation routinely collects and checks the alerts on cyber attacks and the vulnerability information issued by the Ministry of Health, Labour and Welfare, related ministries and others.',
        },
        cite: here,
      },
      {
        title: {
          ja: '参考：「医療情報システムの安全管理に関するガイドライン」6.10. 災害、サイバー攻撃等の非常時の対応（抜粋）',
          en: 'Reference: "Guidelines for the Safety Management of Medical Information Systems", 6.10 Response to emergencies such as disasters and cyber attacks (excerpt)',
        },
        text: {
          ja: '(4) 非常時に備えたセキュリティ体制の整備\n非常時やサイバー攻撃などに対して、的確に対応できるようにセキュリティ体制を医療機関等においても構築することが求められる。非常時等において必要な原因関係の調査、必要なセキュリティ対応等に関する指揮、所管官庁等への報告などの体制については、医療の継続を確保する観点からも平常時から明確にする必要がある。また、一定規模以上の病院や、地域で重要な機能を果たしている医療機関等においては、そのために情報セキュリティ責任者(CISO)等の設置や、緊急対応体制(CSIRT等)を整備するなどが強く求められる。また、日頃から脆弱性情報を収集し、速やかに対策を行える体制を整えておくことが必要である。',
          en: '(4) Setting up security for emergencies\nMedical institutions too are asked to build a security organisation that can respond properly to emergencies and cyber attacks. Who investigates causes, who directs the necessary security response and who reports to the authority in an emergency must be clear in ordinary times, also in order to keep care going. Hospitals above a certain size, and institutions that play an important part in their region, are strongly asked to appoint a chief information security officer (CISO) or the like and to set up an emergency response team (CSIRT or the like) for this. It is also necessary to collect vulnerability information routinely and to be set up to take measures quickly.',
        },
        cite: rule,
      },
    ],
    terms: ['alert-notice', 'vulnerability', 'patch', 'ciso', 'csirt', 'nisc', 'ceptoar'],
  },
  readings: ['S1', 'S2', 'S3', 'S15', 'L8'],
  topics: ['注意喚起', '脆弱性情報', '収集', '情報収集', 'お知らせ', '通知'],
} satisfies QuestionInput
