import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q17_2 = {
  kind: 'choice',
  id: 'Q17-2',
  section: 'vpn',
  short: { ja: '管理画面の制限（他社）', en: 'Admin access (others)' },
  text: {
    ja: 'VPN 機器に対する管理インターフェースのインターネット上の適切なアクセス制限を実施しているか。',
    en: 'Is access from the internet to the administration interface of the VPN devices restricted appropriately?',
  },
  note: {
    ja: 'Q17に書いたFortinet製品以外の機器についてお答えください。Q16-2と同じ文ですが、別の回答として記録します。',
    en: 'Please answer for the devices listed in Q17. The wording is that of Q16-2, but the answer is recorded separately.',
  },
  showIf: { question: 'Q15', is: ['both', 'other_only'] },
  choices: [
    {
      ...yes,
      hears: [
        'かけている',
        '設定している',
        '制限している',
        '外からは管理画面に入れない',
        '外からは入れない',
        'インターネットからは入れない',
        '~院内からのみ',
        '~内部からのみ',
        '~閉じている',
        'IPアドレスで制限',
        '~ベンダーだけ許可している',
        '~IPだけ許可している',
        '制限をかけている',
        'restricted',
      ],
    },
    {
      ...no,
      hears: [
        'かけていない',
        '制限していない',
        'どこからでも入れる',
        '~外から見える',
        '~開いている',
        '誰でもアクセスできる',
        'not restricted',
      ],
    },
  ],
  readings: ['R12', 'R14', 'S1', 'S14'],
  topics: ['管理画面', '管理インターフェース', 'アクセス制限', '接続元', 'IPアドレス', 'admin screen'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '管理画面に誰でも届くと、機器の設定を書き換えられるおそれがあります。\nメーカーが違っても、入口を絞る大切さは同じです。',
          en: 'If anyone can reach the admin screen, the settings may be changed by strangers.\nNarrowing that entrance matters just as much with other makers.',
        },
        cites: [{ source: 'survey-text', at: 'Q17-2' }],
      },
      more: [
        {
          text: {
            ja: '令和4年11月10日の事務連絡は、メーカーを限らず「VPN 機器に対する管理インターフェースのインターネット上の適切なアクセス制限」を求めています。',
            en: 'The notice of 10 November 2022 asks for this restriction on VPN devices of any maker.',
          },
          cites: [{ source: 'notice-2022-11-10', at: '2' }],
        },
        {
          text: {
            ja: '令和6年度のチェックリストには、ネットワーク機器の「接続元制限」の項目があります。いま整えておけば、毎年の確認にも役立ちます。',
            en: 'The fiscal 2024 checklist has an item on restricting the source of connections to network devices. What you settle now will help with the yearly check.',
          },
          cites: [{ source: 'checklist-2024' }],
        },
      ],
    },
    judge: {
      rules: [
        {
          text: {
            ja: 'インターネット側からの管理画面への接続を、信頼する保守業者などだけに制限していれば「はい」です。',
            en: '“Yes” if the admin screen can be reached from the internet only by trusted maintenance vendors and the like.',
          },
          cites: [{ source: 'survey-text', at: 'Q17-2' }],
        },
        {
          text: {
            ja: 'Q17の機器のすべてで制限していれば「はい」と読みます。Fortinet製品の状態は、ここでは考えません。',
            en: '“Yes” only if it holds for every device of Q17. The Fortinet devices do not matter here.',
          },
          cites: [{ source: 'survey-text', at: 'Q17-2' }],
          readings: ['S14', 'R12'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'Q16-2と同じ文です。二重に答えるのですか。',
            en: 'This is the sentence of Q16-2. Do we answer twice?',
          },
          also: ['前と同じ質問', '繰り返し', 'なぜ二回聞く', 'same question twice'],
          answer: {
            text: {
              ja: 'はい。Q16-2はFortinet製品、Q17-2はそれ以外の機器についての回答です。違う答えになってもかまいません。',
              en: 'Yes. Q16-2 is about the Fortinet devices, Q17-2 about the others. The answers may differ.',
            },
            cites: [{ source: 'survey-text', at: 'Q17〜Q17-2' }],
            readings: ['R12'],
          },
        },
        {
          asked: {
            ja: '1台だけ制限していない機器があります。',
            en: 'One device is not restricted.',
          },
          also: ['一部の機器だけ制限', '制限していない機器が残っている', 'one device open'],
          answer: {
            text: {
              ja: '「いいえ」と読みます。すべての機器で制限していることが条件です。',
              en: 'We read that as “no”: it must hold for every device.',
            },
            cites: [{ source: 'survey-text', at: 'Q17-2' }],
            readings: ['S14'],
          },
        },
        {
          asked: {
            ja: '保守のときだけ一時的に開けています。',
            en: 'We open access only while maintenance is going on.',
          },
          also: ['保守時だけ開放', '一時的に許可', '作業のときだけ', 'opened during maintenance'],
          answer: {
            text: {
              ja: '開けている間の接続元も保守業者などに絞っているかをご確認ください。絞っていれば「はい」、その間は誰でも届くなら「いいえ」と考えられます。',
              en: 'See whether only the vendor can connect during that time. If so, “yes”; if anyone can get through meanwhile, “no” seems right.',
            },
            cites: [{ source: 'survey-text', at: 'Q17-2' }],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '機器を設置した保守ベンダーごとに、管理画面がインターネットから見えるか、接続元をどう制限しているかを尋ねてください。',
          en: 'Ask each vendor who placed a device whether its admin screen can be seen from the internet and how the sources are restricted.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q17-2）', en: 'Explanation in the answering guide (Q17-2)' },
        text: {
          ja: '意図しない第三者からの不正アクセスを防ぐために、信頼している保守業者などのみにアクセスを制限しているか、回答を選択してください。',
          en: 'Choose whether access is restricted to trusted maintenance vendors and the like, to prevent unauthorised access by unintended third parties.',
        },
        cite: { source: 'survey-text', at: 'Q17-2' },
      },
    ],
    terms: ['admin-interface', 'access-restriction', 'vpn', 'maintenance-vendor'],
  },
} satisfies QuestionInput
