import type { QuestionInput } from '../../../src/survey/questions/definition.ts'
import { no, yes } from '../choices.ts'

export const q16_2 = {
  kind: 'choice',
  id: 'Q16-2',
  section: 'vpn',
  short: { ja: '管理画面の制限（Fortinet）', en: 'Admin access (Fortinet)' },
  text: {
    ja: 'VPN 機器に対する管理インターフェースのインターネット上の適切なアクセス制限を実施しているか。',
    en: 'Is access from the internet to the administration interface of the VPN devices restricted appropriately?',
  },
  note: {
    ja: 'ここではFortinet製品についてお答えください。他社製品がある場合は、Q17-2で同じ文を改めてお尋ねします。',
    en: 'Please answer for the Fortinet devices. If there are devices of other makers, Q17-2 asks the same about them.',
  },
  showIf: { question: 'Q15', is: ['fortinet_only', 'both'] },
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
  readings: ['R12', 'S1', 'S14', 'R14'],
  topics: ['管理画面', '管理インターフェース', 'アクセス制限', '接続元', 'IPアドレス', 'admin screen'],
  guidance: {
    why: {
      brief: {
        text: {
          ja: '管理画面がインターネットから誰にでも見えると、知らない相手が機器の設定に手を出せてしまいます。\n信頼する保守業者などだけに絞ることで、その入口を閉じられます。',
          en: 'If anyone on the internet can reach the admin screen, strangers can try their hand at the settings.\nAllowing only trusted maintenance vendors closes that entrance.',
        },
        cites: [{ source: 'survey-text', at: 'Q16-2' }],
      },
      more: [
        {
          text: {
            ja: '令和4年11月10日の事務連絡でも、リスクを下げる措置のひとつとして、管理インターフェースのアクセス制限が挙げられています（Q12）。',
            en: 'The notice of 10 November 2022 lists this restriction among the measures to lower the risk (Q12).',
          },
          cites: [{ source: 'notice-2022-11-10', at: '2' }],
        },
        {
          text: {
            ja: '大阪急性期・総合医療センターでは、遠隔操作の口（リモートデスクトップ）が常に使える状態だったことが報告されています。開けたままの入口は、正しい業者だけでなく攻撃者も使います。',
            en: 'At Osaka General Medical Center remote desktop was reported to have been usable at all times. An entrance left open serves the attacker as well as the vendor.',
          },
          cites: [{ source: 'osaka-itmedia' }],
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
          cites: [{ source: 'survey-text', at: 'Q16-2' }],
        },
        {
          text: {
            ja: '機器が複数あるときは、Fortinet製品のすべてで制限していれば「はい」と読みます。',
            en: 'With several devices, “yes” only if it holds for every Fortinet device.',
          },
          cites: [{ source: 'survey-text', at: 'Q16-2' }],
          readings: ['S14', 'R12'],
        },
      ],
      doubts: [
        {
          asked: {
            ja: 'インターネット側からは管理画面に一切つながらない設定です。',
            en: 'The admin screen cannot be reached from the internet at all.',
          },
          also: ['外から届かない', '内側からだけ', '無効にしている', 'not reachable from the internet'],
          answer: {
            text: {
              ja: '意図しない第三者の接続を防げているので「はい」で差し支えないと読みます。',
              en: 'Strangers are kept out, so we read that as “yes”.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-2' }],
            readings: ['S1'],
          },
        },
        {
          asked: {
            ja: 'パスワードを設定していれば「はい」ですか。',
            en: 'Is a password enough for a “yes”?',
          },
          also: ['IDとパスワードで守っている', '認証をかけている', 'password is enough'],
          answer: {
            text: {
              ja: '問われているのは、接続できる相手を絞っているかです。パスワードだけで、誰でも画面に届く状態は「アクセス制限」とは言いにくいです。',
              en: 'The question is who can get there at all. If anyone can reach the screen and only a password stands in between, that is hardly “restricted access”.',
            },
            cites: [{ source: 'survey-text', at: 'Q16-2' }],
          },
        },
        {
          asked: {
            ja: '設定はベンダーまかせで分かりません。',
            en: 'The vendor does the settings; we do not know.',
          },
          also: ['設定がわからない', '業者が設定した', 'vendor configured it'],
          answer: {
            text: {
              ja: '「あとで」で保留にし、ベンダーにご確認ください。分からないまま「いいえ」とは記録しません。',
              en: 'Choose “Later” and ask the vendor. Not knowing is never recorded as “no”.',
            },
            cites: [{ source: 'survey-text', at: '依頼事項' }],
            readings: ['S2'],
          },
        },
      ],
    },
    ask: [
      {
        text: {
          ja: '保守ベンダーに「管理画面はインターネットから見えますか。接続元を制限していますか」と尋ね、設定の写しをもらうと確実です。',
          en: 'Ask the vendor: “Can the admin screen be seen from the internet? Are the sources restricted?” and get a copy of the settings.',
        },
      },
    ],
    official: [
      {
        title: { ja: '回答要領の説明（Q16-2）', en: 'Explanation in the answering guide (Q16-2)' },
        text: {
          ja: '意図しない第三者からの不正アクセスを防ぐために、信頼している保守業者などのみにアクセスを制限しているか、回答を選択してください。',
          en: 'Choose whether access is restricted to trusted maintenance vendors and the like, to prevent unauthorised access by unintended third parties.',
        },
        cite: { source: 'survey-text', at: 'Q16-2' },
      },
    ],
    terms: ['admin-interface', 'access-restriction', 'vpn', 'fortinet'],
  },
} satisfies QuestionInput
