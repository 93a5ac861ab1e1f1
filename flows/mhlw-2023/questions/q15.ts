import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q15 = {
  kind: 'choice',
  id: 'Q15',
  section: 'vpn',
  short: { ja: 'Fortinet製品の使用', en: 'Fortinet devices' },
  text: {
    ja: 'VPN 機器は、Fortinet 製品を使用しているか。使用している場合、機種名・台数・OS のバージョンをすべて記載すること。',
    en: 'Are Fortinet products in use as VPN devices? If so, list every model, the number of units and the OS version.',
  },
  note: {
    ja: '「はい」を2つに分けたのは当方で、Q16以降とQ17以降のどちらをお尋ねするかを決めるためです。回答票では上の2つが「はい」、3つ目が「いいえ」になります。',
    en: 'The two kinds of yes are ours and only decide whether Q16, Q17 or both follow. In the official form the first two are “yes”, the third is “no”.',
  },
  showIf: { question: 'Q14', is: ['yes', 'no'] },
  choices: [
    {
      value: 'fortinet_only',
      label: { ja: 'はい（Fortinet製品のみ）', en: 'Yes, Fortinet only' },
      official: yes.official,
      hears: [
        'Fortinetしかない',
        'FortiGateしか使っていない',
        'フォーティネットだけ',
        'FortiGateだけ',
        'FortiGateのみ',
        'すべてFortinet製',
        '全部FortiGate',
        'Fortinetのみ',
        'FortiGateだけ使っている',
        'FortiGateのみ使っている',
        'Fortiだけ',
        'Fortiのみ',
        '~FortiGateを使っている',
        '~FortiGateです',
        'fortinet only',
        'only fortigate',
        'all fortinet',
      ],
    },
    {
      value: 'both',
      label: { ja: 'はい（Fortinet製品と他社製品の両方）', en: 'Yes, Fortinet and other makers' },
      official: yes.official,
      hears: [
        '両方',
        'どっちもある',
        'どちらもある',
        '他社製もある',
        'FortiGateと他社の機器',
        'FortiGateと他社',
        'FortiGateとシスコ',
        'FortiGateとCisco',
        'FortiGateとヤマハ',
        'FortiGateとYAMAHA',
        'Fortinetとその他',
        '~Fortinet以外も使っている',
        '~Fortinet以外もある',
        '~Ciscoもある',
        '~シスコもある',
        '~ヤマハもある',
        '~YAMAHAもある',
        '~FortiGateを使っている',
        '~FortiGateです',
        'どちらもある',
        'both',
        'fortinet and others',
      ],
    },
    {
      value: 'other_only',
      label: { ja: 'いいえ（他社製品のみ）', en: 'No, other makers only' },
      official: no.official,
      hears: [
        'ヤマハしかない',
        'シスコしかない',
        'いいえ',
        'フォーティネットは使っていない',
        'Fortinetではない',
        'Fortinetはない',
        '他社だけ',
        'すべてFortinet以外',
        '他社のみ',
        '他社製のみ',
        'ヤマハだけ',
        'ヤマハのみ',
        'シスコだけ',
        'シスコのみ',
        'YAMAHAだけ',
        'YAMAHAのみ',
        'Ciscoだけ',
        'Ciscoのみ',
        '~ヤマハ',
        '~シスコ',
        '~YAMAHA',
        '~Cisco',
        'すべて他社製',
        '他社製だけ',
        'Fortinet以外',
        'no fortinet',
        'other makers',
      ],
    },
  ],
  devices: { maker: 'Fortinet', after: ['fortinet_only', 'both'] },
  confidential: true,
  readings: ['R1', 'R2', 'R3', 'R6', 'S13', 'S16', 'L6'],
  topics: ['フォーティネット', '機種名', '台数', 'バージョン', 'メーカー', 'fortinet', 'fortigate', 'model'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: 'Fortinet製品のVPN機器は、令和4年12月に重大な脆弱性が知らされ、早急な更新が求められました。\n機種とOSのバージョンが分かってはじめて、該当するかを確かめられます。',
          en: 'In December 2022 a serious vulnerability of Fortinet VPN devices became known and quick updates were called for.\nOnly with model and OS version can anyone check whether a device is affected.',
        },
        cites: [
          { source: 'survey-text', at: 'Q16' },
          { source: 'notice-2022-12-16', at: '1' },
        ],
      },
      more: [
        {
          text: {
            ja: '半田病院で侵入に使われたのもFortinet製のVPN機器で、脆弱性（CVE-2018-13379）が直されないまま使われていました。Fortinetは8万7千台分の認証情報が流出したと公表しています。',
            en: 'The device used to break into Handa Hospital was a Fortinet VPN device, too, with CVE-2018-13379 left open. Fortinet speaks of leaked credentials of 87,000 devices.',
          },
          cites: [{ source: 'handa-nikkei' }, { source: 'fortinet-psirt' }],
        },
        {
          text: {
            ja: '令和4年12月のFortiOSの脆弱性（CVE-2022-42475）は、ログインなしに外から命令を実行されるもので、公表の前から悪用されていました。調査文は番号を挙げていませんが、時期からこの脆弱性を指すと考えられます。',
            en: 'The FortiOS vulnerability of December 2022 (CVE-2022-42475) let attackers run code without logging in and was exploited before it was announced. The survey names no number; the date suggests that this is the one meant.',
          },
          cites: [{ source: 'fortios-2022' }],
        },
        {
          text: {
            ja: '機器の型番とバージョンは攻撃者にも役立つ情報です。この回答は公開の場所には表示しません。',
            en: 'Models and versions are useful to attackers, too. This answer is never shown in a public place.',
          },
          readings: ['L6'],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: 'Q14で確認した機器のなかに、Fortinet製品が1台でもあれば「はい」です。他社製品の有無で「のみ」か「両方」かを選んでください。',
            en: 'If any of the devices found for Q14 is made by Fortinet, the answer is “yes”. Choose “only” or “and other makers” by whether there are others.',
          },
          cites: [{ source: 'survey-text', at: 'Q15' }],
          readings: ['R3'],
        },
        {
          text: {
            ja: '両方ある病院には、Q16〜Q16-2（Fortinet製品）のあとに、Q17〜Q17-2（他社製品）もお尋ねします。',
            en: 'With both kinds you are asked Q16 to Q16-2 for the Fortinet devices and then Q17 to Q17-2 for the others.',
          },
          cites: [{ source: 'survey-text', at: 'Q16の前置き（表）' }],
          readings: ['R1', 'R2'],
        },
        {
          text: {
            ja: '「すべて記載」とあり、書式の指定はありません。1行に1機種ずつ、機種名・台数・OSのバージョンを書いてください。分からない項目は「不明」と書けますが、確認をおすすめします。',
            en: '“List every one” is all the text says about the form. Write one model a line: model, units, OS version. “Unknown” is accepted, but do try to find out.',
          },
          cites: [{ source: 'survey-text', at: 'Q15' }],
          readings: ['S16'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'メーカーが分からない機器があります。',
            en: 'We do not know the maker of one device.',
          },
          also: ['どこの製品か不明', 'ラベルがない', 'メーカー名がわからない', 'unknown maker'],
          answer: {
            text: {
              ja: '本体のラベルや管理画面を見るか、保守ベンダーに尋ねてください。分かるまでは「あとで」で保留にできます。推測で「いいえ」とはしません。',
              en: 'Look at the label or the admin screen, or ask the vendor. Until then choose “Later”; a guess is not turned into “no”.',
            },
            cites: [{ source: 'survey-text', at: 'Q14・Q15の前置き' }],
            readings: ['S2'],
          },
        },
        {
          asked: {
            ja: '令和4年12月より前にFortinet製品を撤去しました。',
            en: 'We removed our Fortinet devices before December 2022.',
          },
          also: ['もう外した', '入れ替えた', '以前は使っていた', 'removed already'],
          answer: {
            text: {
              ja: '回答する日の状態でお答えください。いま1台もなければ「いいえ（他社製品のみ）」です。',
              en: 'Answer for the day you answer. If none is left, it is “no, other makers only”.',
            },
            readings: ['S15'],
          },
        },
        {
          asked: {
            ja: 'ベンダーの持ち物のFortiGateも書きますか。',
            en: 'Do we list a FortiGate that belongs to the vendor?',
          },
          also: ['業者の機器', 'リース品', '自分の病院の物ではない', 'vendor-owned device'],
          answer: {
            text: {
              ja: 'はい。保守ベンダーや業務外注事業者が設置した機器も含まれます。',
              en: 'Yes. Devices installed by maintenance vendors or contractors are included.',
            },
            cites: [{ source: 'survey-text', at: 'Q14' }],
          },
        },
        {
          asked: {
            ja: 'この機種やバージョンが危険かどうか教えてもらえますか。',
            en: 'Can you tell me whether our model or version is dangerous?',
          },
          also: ['脆弱かどうか', 'このままで安全か', 'バージョンの判定', 'is my version vulnerable'],
          answer: {
            text: {
              ja: '申し訳ありませんが、こちらでは判定しません。危険かどうかは設定や新しい脆弱性によっても変わります。事務連絡のとおり保守ベンダーに確認を依頼し、メーカーの最新の情報もご覧ください。',
              en: 'Sorry, that is not judged here: it depends on the settings and on newer vulnerabilities, too. Have your vendor check, as the notice says, and see the maker’s current advisories.',
            },
            cites: [{ source: 'notice-2022-12-16', at: '1' }],
          },
        },
        {
          asked: {
            ja: '同じ機種でOSのバージョンが違うものが混ざっています。',
            en: 'Units of the same model run different OS versions.',
          },
          also: ['バージョンが混在', '台数の書き方', '同じ型で版が違う', 'mixed versions'],
          answer: {
            text: {
              ja: 'バージョンごとに行を分け、それぞれの台数を書いてください。',
              en: 'Use one line for each version, with its number of units.',
            },
            readings: ['S16'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「機種名、台数、OS（FortiOSなど）のバージョン」を一覧で求めてください。管理画面のトップにもバージョンが表示されることが多いです。',
          en: 'Ask the vendor for a list of models, units and OS versions (FortiOS and so on). The first page of the admin screen usually shows the version, too.',
        },
      },
      {
        text: {
          ja: '保守契約書や資産台帳には古いバージョンが残っていることがあります。現物での確認をおすすめします。',
          en: 'Contracts and inventories may hold an old version; better check the device itself.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q15）', en: 'Explanation in the answering guide (Q15)' },
        text: {
          ja: '上記で確認した VPN 機器が Fortinet 製品だった場合、機種名・台数・OS のバージョンをすべて記載してください。（記述方式）',
          en: 'If the VPN devices confirmed above are Fortinet products, list every model, the number of units and the OS version. (free text)',
        },
        cite: { source: 'survey-text', at: 'Q15' },
      },
    ],
    terms: ['fortinet', 'vpn', 'firmware', 'vulnerability'],
  },
} satisfies QuestionInput
