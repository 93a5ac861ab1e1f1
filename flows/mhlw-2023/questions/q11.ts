import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q11 = {
  kind: 'choice',
  id: 'Q11',
  section: 'supply-chain',
  short: { ja: 'サプライチェーンの確認', en: 'Supply-chain check' },
  text: {
    ja: '「1 サプライチェーンリスク全体の確認」に記載の内容をもとに、関係事業者のセキュリティ管理体制を確認し、関係事業者とのネットワーク接続点（特にインターネットとの接続点）をすべて管理下におき、脆弱性対策を実施したか。',
    en: 'Following “1 Review of the whole supply-chain risk”, have you checked the security management of your business partners, brought every network connection with them (above all those to the internet) under your control, and dealt with vulnerabilities?',
  },
  choices: [
    { ...yes, hears: ['すべて実施した', '全部管理下に置いた', 'all three are done'] },
    {
      ...no,
      hears: ['実施していない', '~接続点を把握しきれていない', 'not done yet'],
    },
  ],
  readings: ['S1', 'S3', 'S4', 'E5'],
  corrections: [
    {
      reading: 'E5',
      printed: '本年10月に発生した大阪急性期・総合医療センター',
      shown: '令和4年10月に発生した大阪急性期・総合医療センター',
    },
  ],
  topics: [
    'サプライチェーン',
    '関係事業者',
    '委託先',
    '給食',
    '接続点',
    'supply chain',
    'partner',
    'contractor',
  ],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '自院の守りが固くても、つながっている取引先から入られることがあります。\n令和4年10月の大阪の事例は、給食の委託先を経由したものでした。',
          en: 'However well you guard your own door, an attacker may come in through a partner you are connected to.\nIn Osaka in October 2022 the way in was the catering contractor.',
        },
        cites: [{ source: 'survey-text', at: 'Q11' }, { source: 'osaka-itmedia' }],
      },
      more: [
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、給食事業者の更新されていないVPN機器から侵入され、常時つながっていた給食のサーバを通って院内に広がりました。診療がすべて再開したのは約2か月半後の令和5年1月11日です。',
            en: 'At Osaka General Medical Center the attackers entered through the caterer’s unpatched VPN device and went on through the catering server, which was connected all the time. Full service came back on 11 January 2023, about two and a half months later.',
          },
          cites: [{ source: 'osaka-itmedia' }, { source: 'osaka-reopened' }],
        },
        {
          text: {
            ja: '復旧に数億円、診療の減収は十数億円と報じられました。令和7年8月には、関係した3社が10億円を支払う内容で和解しています。委託契約で責任の範囲を決めておくことが、双方を守ります。',
            en: 'Recovery cost several hundred million yen and lost income well over a billion, the press reported. In August 2025 three companies settled for one billion yen. Agreeing in the contract who answers for what protects both sides.',
          },
          cites: [{ source: 'osaka-cbnews' }, { source: 'osaka-settlement' }],
        },
        {
          text: {
            ja: '令和5年調査で「はい」と答えた病院は44％でした。',
            en: 'In the 2023 survey 44% of hospitals answered yes.',
          },
          cites: [{ source: 'results-2023' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: '「はい」は、①関係事業者の体制を確認した、②接続点をすべて管理下においた、③脆弱性対策を実施した、の3つがそろったときと読みます。',
            en: 'We read “yes” as all three together: (1) the partners’ security management has been checked, (2) every connection is under your control, (3) vulnerabilities have been dealt with.',
          },
          cites: [{ source: 'survey-text', at: 'Q11' }],
          readings: ['S3'],
        },
        {
          text: {
            ja: '説明文には「点検を行ったか」とありますが、設問の文（調査項目の表と同じ）のとおり「実施したか」で判断します。点検しただけなら「いいえ」です。',
            en: 'The explanation asks whether you have checked; the question itself, worded the same in the closing table, asks whether you have done it. We go by the question: checked but not yet acted on is “no”.',
          },
          cites: [{ source: 'survey-text', at: 'Q11' }],
          readings: ['S4'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: '主なベンダーは確認しましたが、給食や清掃などの委託先はまだです。',
            en: 'We have checked the main vendors, but not yet catering, cleaning and so on.',
          },
          also: [
            '一部の業者だけ確認した',
            '委託業者が残っている',
            '清掃や警備',
            '全部の事業者は無理',
            'not all suppliers checked',
          ],
          answer: {
            text: {
              ja: '院内のネットワークにつながる事業者が残っていれば「いいえ」です。「すべて」が条件で、大阪の侵入口は給食の委託先でした。つながっていない事業者は接続点の条件には関わりません。',
              en: '“No”, as long as one of them is connected to your network: the question says “every”, and in Osaka the way in was the caterer. A partner without a connection does not touch the point about connections.',
            },
            cites: [{ source: 'survey-text', at: 'Q11' }],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: '保守用の回線はベンダーが管理しています。「管理下」と言えますか。',
            en: 'The maintenance line is run by the vendor. Is that “under our control”?',
          },
          also: [
            '回線がベンダーのもの',
            '保守回線の管理',
            '業者が勝手につなぐ',
            'リモート保守',
            'vendor-managed line',
          ],
          answer: {
            text: {
              ja: '回線の持ち主ではなく、自院がリスクをコントロールできているかで考えます。どこに何の接続があり、だれがいつ使い、更新はだれがするかを把握し、必要なら止められる状態が目安です。任せきりで中身を知らない場合は「はい」と言いにくいです。',
              en: 'What counts is not who owns the line but whether you can control the risk: you know which connection is where, who uses it and when, who updates it, and you can cut it if need be. If it is simply left to the vendor, “yes” is hard to defend.',
            },
            cites: [{ source: 'notice-2022-11-10', at: '1' }],
            readings: ['S3'],
          },
        },
        {
          asked: {
            ja: '外部とつながる事業者がひとつもない場合はどうなりますか。',
            en: 'What if no partner at all is connected to us?',
          },
          also: [
            '外とつながっていない',
            'インターネット接続がない',
            '閉域',
            '接続している業者がいない',
            'no external connections',
          ],
          answer: {
            text: {
              ja: '接続点がないことを確かめてあれば、その点は満たしています。リモート保守、レセプトの送信、地域連携、検査の外注などに見落としがないか確かめてください。「該当なし」の選択肢は印刷されていないため、迷うときは照会先①に確認できます。',
              en: 'If you have made sure that there is none, that part is met. Look again for remote maintenance, claims transmission, regional networks and outside laboratories. No “not applicable” is printed, so desk 1 can be asked when in doubt.',
            },
            cites: [{ source: 'survey-text', at: 'Q11' }],
            readings: ['S2'],
          },
        },
        {
          asked: { ja: '「本年10月」とはいつのことですか。', en: 'Which October does “this year” mean?' },
          also: ['いつの10月', '何年の事件', 'which October'],
          answer: {
            text: {
              ja: '令和4年（2022年）10月です。令和4年11月の事務連絡の文がそのまま使われているため「本年」となっています。',
              en: 'October 2022. The sentence was taken over from the notice of November 2022, hence “this year”.',
            },
            cites: [{ source: 'survey-text', at: 'Q11' }, { source: 'osaka-itmedia' }],
            readings: ['E5'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '院内では、契約を扱う事務・用度の担当と、ネットワーク構成図をもつ情報システムの担当に尋ねてください。委託先の一覧と構成図を突き合わせると、漏れが見つかります。',
          en: 'In the hospital: whoever keeps the contracts (administration, procurement) and whoever has the network diagram. Lay the list of contractors beside the diagram to find what is missing.',
        },
      },
      {
        text: {
          ja: '院外では、電子カルテと部門システムの保守ベンダー、給食・検査・清掃などの委託先に、接続の有無、機器の型番、更新の担当を尋ねてください。',
          en: 'Outside: ask the maintenance vendors of your record and departmental systems and the catering, laboratory and cleaning contractors whether they connect, with which device, and who updates it.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q11）', en: 'Explanation in the answering guide (Q11)' },
        text: {
          ja: '令和4年10月に発生した大阪急性期・総合医療センターにおいて発生したサイバー攻撃では、攻撃の侵入経路は医療機関自身のシステムではなく、院外の調理を委託していた給食事業者のシステムを経由したものである可能性が高いことが、厚生労働省から派遣した専門家チームの調査により判っています。本事務連絡に記載のサプライチェーンリスクを認識し、点検を行ったか回答を選択してください。',
          en: 'As for the cyber-attack at Osaka General Medical Center in October 2022, the inquiry by the expert team sent by the ministry found it likely that the attackers came not through the institution’s own system but through that of the food-service company to which cooking outside the hospital was contracted. Choose whether you have recognised the supply-chain risk described in the notice and carried out a check.',
        },
        cite: { source: 'survey-text', at: 'Q11' },
      },
      {
        title: {
          ja: '「1 サプライチェーンリスク全体の確認」（抜粋）',
          en: '“1 Review of the whole supply-chain risk” (excerpt)',
        },
        text: {
          ja: '上記の通り、自組織のみならずサプライチェーン全体を俯瞰し、発生が予見されるリスクを医療機関等自身でコントロールできるようにする必要があることから、関係事業者のセキュリティ管理体制を確認した上で、関係事業者とのネットワーク接続点（特にインターネットとの接続点）をすべて管理下におき、脆弱性対策を実施する。',
          en: 'As stated above, it is necessary to survey not only one’s own organisation but the whole supply chain, so that the institution itself can control the risks that can be foreseen. Therefore check the security management of business partners, bring every network connection with them (above all those to the internet) under control, and deal with vulnerabilities.',
        },
        cite: { source: 'notice-2022-11-10', at: '1' },
      },
      {
        title: { ja: 'Q11〜Q13の前置き', en: 'Instruction before Q11 to Q13' },
        text: {
          ja: 'Q11 からQ13 は、令和4年11月10日に厚生労働省より発出された事務連絡「医療機関等におけるサイバーセキュリティ対策の強化について（注意喚起）」を参照の上、回答すること。',
          en: 'Answer Q11 to Q13 with reference to the administrative notice “On strengthening cyber-security measures at medical institutions (alert)” issued by the ministry on 10 November 2022.',
        },
        cite: { source: 'survey-text', at: 'Q11〜Q13' },
      },
    ],
    terms: ['supply-chain-risk', 'maintenance-vendor', 'vulnerability', 'vpn', 'alert-notice'],
  },
} satisfies QuestionInput
