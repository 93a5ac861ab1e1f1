import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q14 = {
  kind: 'choice',
  id: 'Q14',
  section: 'vpn',
  short: { ja: 'VPN機器の設置場所', en: 'Where the VPN devices are' },
  text: {
    ja: '自組織内の VPN 機器の設置場所を把握しているか。\n※自組織が設置したものだけでなく、保守点検等を目的に、保守ベンダーや業務外注事業者が設置した VPN 機器を含む。',
    en: 'Do you know where the VPN devices in your organisation are installed?\n* Including not only those you installed yourselves but also those installed by maintenance vendors or contractors for maintenance and the like.',
  },
  note: {
    ja: '3つ目の選択肢は当方で加えたもので、次に何をお尋ねするかを決めるために使います。「設置されていない」を選ぶと、回答票のQ14は空欄（対象外）になり、質問はここで終わります。',
    en: 'The third choice is ours and only decides what is asked next. If no device is installed, Q14 stays blank in the official form (not applicable) and the questions end here.',
  },
  choices: [
    {
      value: 'yes',
      label: { ja: '把握している', en: 'Yes, we know where they are' },
      official: yes.official,
      hears: [
        'はい',
        '設置場所は分かっています',
        '場所は分かっています',
        '場所を知っています',
        '~サーバ室にあります',
        '~サーバー室にあります',
        '~VPNがある',
        '~あります',
        'すべて把握しています',
        'yes',
        'we know all of them',
      ],
    },
    {
      value: 'no',
      label: { ja: '機器はあるが把握していない', en: 'There are devices, but we do not know where' },
      official: no.official,
      hears: [
        'いいえ',
        '把握していない',
        '場所を把握していない',
        '把握できていない',
        '~一部は場所が分からない',
        '~どこにあるか分からない',
        '~場所が分からない',
        '~VPNがある',
        '~あります',
        'not all of them',
      ],
    },
    {
      value: 'none',
      label: { ja: 'VPN機器は設置されていない', en: 'No VPN device is installed' },
      official: { blank: 'no_vpn' },
      hears: [
        'VPNを導入していない',
        '導入していない',
        'VPNはありません',
        '設置していません',
        'VPNを引いていない',
        'VPNをひいていない',
        '設置されていません',
        '置いていません',
        'VPNなし',
        '~ありません',
        'VPNを使っていません',
        'VPNを設置していません',
        'VPN機器はない',
        '使っていません',
        'we have no vpn',
      ],
    },
  ],
  readings: ['R4', 'R5', 'R6', 'R13', 'S2', 'S13', 'S15', 'E2'],
  corrections: [
    {
      reading: 'E2',
      printed: '次回以降の回答は不要ですので（調査項目の表）',
      shown: '次問以降の回答は不要ですので',
    },
  ],
  topics: ['リモート保守', 'サーバ室', 'ゲートウェイ', '設置場所', 'リモートアクセス', 'remote maintenance'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '場所を知らない機器は、更新することも、いざというとき止めることもできません。\n大阪の侵入口も、委託先が使う更新されていないVPN機器でした。',
          en: 'A device you cannot find is one you can neither update nor switch off in an emergency.\nIn Osaka the way in was an unpatched VPN device used by a contractor.',
        },
        cites: [{ source: 'osaka-itmedia' }],
      },
      more: [
        {
          text: {
            ja: '保守業者などが保守点検のために置いたVPN機器は、院内の台帳に載っていないことがあります。調査が「自組織が設置したものだけでなく」と断り、サーバ室の点検とベンダーへの確認を求めているのはそのためと考えられます。',
            en: 'VPN devices that vendors placed for maintenance may be missing from the hospital’s own inventory. That is presumably why the survey says “not only those you installed yourselves” and asks you to inspect the server room and check with vendors.',
          },
          cites: [{ source: 'survey-text', at: 'Q14' }],
          readings: ['S13'],
        },
        {
          text: {
            ja: '半田病院では、外部接続用のVPN機器が一度も更新されないまま使われていました。令和3年10月31日の攻撃で約8万5千人分の診療記録が使えなくなり、13の診療科がすべて再開したのは翌年1月4日です。',
            en: 'Handa Hospital had been using a VPN device that was never updated. The attack of 31 October 2021 locked the records of about 85,000 patients; all 13 departments were open again on 4 January.',
          },
          cites: [{ source: 'handa-nikkei' }, { source: 'handa-sankei' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: 'サーバ室などを点検し、保守ベンダーにも確認したうえでお答えください。',
            en: 'Inspect the server room and the like and check with your maintenance vendors before answering.',
          },
          cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
        },
        {
          text: {
            ja: '設問の文は「設置場所の把握」、説明の文は「設置されているか」を尋ねています。はい・いいえは設問の文で決め、「設置されていない」は3つ目の選択肢に分けました。',
            en: 'The question asks whether you know the place; its explanation asks whether a device is installed. Yes and no follow the question; “none installed” became the third choice.',
          },
          cites: [{ source: 'survey-text', at: 'Q14' }],
          readings: ['R5', 'R4'],
        },
        {
          text: {
            ja: '場所の分からない機器が1台でもあれば「把握していない」と読み、続けてQ15をお尋ねします。',
            en: 'One device whose place is unknown makes it “no”; Q15 is asked all the same.',
          },
          cites: [{ source: 'survey-text', at: 'Q14' }],
          readings: ['R6'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'VPN機器があるかどうか自体が分かりません。',
            en: 'We do not even know whether there is a VPN device.',
          },
          also: [
            'あるかないか不明',
            '調べ方がわからない',
            '把握できていない',
            '聞いたことがない',
            'not sure whether we have one',
          ],
          answer: {
            text: {
              ja: '「あとで」で保留にし、サーバ室の点検と保守ベンダーへの確認のあとにお答えください。「分からない」を「ない」とは記録しません。',
              en: 'Choose “Later”, inspect the server room, ask your vendors, then answer. “Not known” is never recorded as “none”.',
            },
            cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
            readings: ['R13', 'S2'],
          },
        },
        {
          asked: {
            ja: '機器はなく、パソコンのVPNソフトや通信会社のIP-VPNだけを使っています。',
            en: 'We have no box, only VPN software on PCs or a carrier’s IP-VPN.',
          },
          also: [
            'ソフトウェアVPN',
            'IP-VPN',
            '通信会社のサービス',
            'クライアントソフト',
            'software VPN only',
          ],
          answer: {
            text: {
              ja: '調査のいう「VPN機器」は、リモートゲートウェイ装置（外から入る口になる装置）です。ソフトの接続先となる装置が院内にあれば、それを数えます。装置が院内になく判断に迷う場合は、照会先①にお尋ねください。',
              en: 'By “VPN device” the survey means a remote gateway, the box that lets outsiders in. If the software connects to a box on your premises, that box counts. If there is none and you are in doubt, ask desk 1.',
            },
            cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
            readings: ['S13'],
          },
        },
        {
          asked: {
            ja: '院内にありますが、ベンダーの持ち物で中身は知りません。',
            en: 'It stands here but belongs to the vendor; we know nothing about it.',
          },
          also: [
            '業者が設置した箱',
            '中身がわからない',
            'リースやレンタル',
            'ベンダー所有',
            'device owned by the vendor',
          ],
          answer: {
            text: {
              ja: '持ち主にかかわらず対象です。問われているのは設置場所なので、どこにあるか分かっていれば「把握している」で答えられます。機種などはQ15・Q17でお尋ねしますので、いまのうちにベンダーへ照会しておくと早く進みます。',
              en: 'It counts, whoever owns it. The question is about the place, so knowing where it stands is a “yes”. Models come in Q15 and Q17; asking the vendor now will save time.',
            },
            cites: [{ source: 'survey-text', at: 'Q14' }],
            readings: ['S13'],
          },
        },
        {
          asked: {
            ja: 'FortiGateはありますが、VPN機能は使わずファイアウォールとしてだけ使っています。',
            en: 'We have a FortiGate but use it only as a firewall, with VPN switched off.',
          },
          also: ['ファイアウォール専用', 'VPNは無効', 'UTMとして', 'firewall with VPN off'],
          answer: {
            text: {
              ja: '外から入る口（リモートゲートウェイ）として働いていなければ数えない、と当方では読んでいます。調査票に明記はないため、設定をベンダーに確かめ、迷う場合は照会先①にお尋ねください。',
              en: 'We count only what works as a remote gateway, so this one would not count. The survey does not say so in words: have the vendor confirm the settings, and ask desk 1 if in doubt.',
            },
            readings: ['S13'],
          },
        },
        {
          asked: {
            ja: 'VPN機器がない場合、この調査はここで終わりですか。',
            en: 'If we have no VPN device, does the survey end here?',
          },
          also: ['ない場合はどうなる', '設置していない', '終わりですか', 'no VPN device'],
          answer: {
            text: {
              ja: 'はい。要領に「VPN機器が設置されていない場合は、次問以降の回答は不要」とあります。Q14は空欄（対象外）とし、見直しのうえ提出に進みます。',
              en: 'Yes. The guide says that without a VPN device no further answers are needed. Q14 stays blank (not applicable), and you go on to the review.',
            },
            cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
            readings: ['R4'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: 'サーバ室、通信機器のラック、各部門のサーバの周りを見て回り、機器の型番ラベルを写真に残すと後で役立ちます。',
          en: 'Walk through the server room, the network racks and the corners where departmental servers stand; photos of the type labels will help later.',
        },
      },
      {
        text: {
          ja: '電子カルテ・部門システム・医療機器の保守ベンダーに「当院に保守用のVPN機器を置いていますか。場所と型番を教えてください」と一斉に照会してください。',
          en: 'Send one question to all vendors of record system, departmental systems and medical equipment: “Have you placed a VPN device for maintenance here? Where, and which model?”',
        },
      },
      {
        text: {
          ja: '給食、検査、清掃などの委託先と、地域医療ネットワークの事務局にも、忘れずに尋ねてください。',
          en: 'Do not forget catering, laboratory and cleaning contractors and the office of the regional medical network.',
        },
      },
    ],
    official: [
      {
        title: { ja: 'Q14・Q15の前置き', en: 'Instruction before Q14 and Q15' },
        text: {
          ja: 'Q14 およびQ15 は、回答にあたり院内のサーバ室等を点検し、リモートゲートウェイ装置（以下「VPN 機器」）が存在するか保守ベンダー含め確認した上、回答してください。\n確認の結果、VPN 機器が設置されていない場合は、次問以降の回答は不要ですので、回答を提出してください。',
          en: 'Before answering Q14 and Q15, inspect the server room and other places in the hospital and confirm, with your maintenance vendors too, whether there are remote gateway devices (“VPN devices” below).\nIf it turns out that no VPN device is installed, the following questions need no answer; please submit.',
        },
        cite: { source: 'survey-text', at: 'Q14・Q15の前置き' },
      },
      {
        title: { ja: '回答要領の説明（Q14）', en: 'Explanation in the answering guide (Q14)' },
        text: {
          ja: '医療情報システム（※）の保守点検等を目的とし、事業者とシステムを接続するために VPN 機器を設置している場合があります。\nシステム設置業者や保守業者などに照会し、当該機器が設置されているか回答を選択してください。\n（※）医療情報システムとは、オーダリングシステム、電子カルテシステム、レセプト電算システム（審査請求受付も含む）、画像・検査等の各部門システム、地域医療ネットワークシステム、PHR 等、病院における診療を補助するためのシステム全般を指します。',
          en: 'VPN devices may have been installed to connect contractors to the medical information systems (*) for maintenance and the like.\nAsk those who installed or maintain the systems, and choose whether such devices are installed.\n(*) Medical information systems are all systems that support care in a hospital: ordering, electronic medical records, electronic claims (including receipt of review and billing), departmental systems such as imaging and laboratory, regional medical networks, PHR and so on.',
        },
        cite: { source: 'survey-text', at: 'Q14' },
      },
    ],
    terms: ['vpn', 'maintenance-vendor', 'medical-information-system', 'regional-network'],
  },
} satisfies QuestionInput
