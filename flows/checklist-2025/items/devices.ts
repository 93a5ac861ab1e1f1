import type { Item } from '../item.ts'

/** Servers, PCs and network devices. */
export const devices: Item[] = [
  {
    id: 'C12',
    section: 'devices',
    short: { ja: 'アクセスログ', en: 'Access logs' },
    text: { ja: 'アクセスログを管理していますか。', en: 'Do you keep access logs?' },
    named: { ja: 'アクセスログの管理', en: 'Keeping of access logs' },
    why: {
      text: {
        ja: '記録がなければ、何が起きたかをあとから調べられません。',
        en: 'Without records nobody can find out what happened.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和4年11月の事務連絡は、大量のログイン失敗などの確認を求めています。',
          en: 'The notice of November 2022 asks to look for masses of failed logins and the like.',
        },
        cites: [{ source: 'notice-2022-11-10' }],
      },
    ],
    rule: {
      text: {
        ja: '取得し、保管していれば「はい」と読みます。',
        en: 'We read logs that are taken and kept as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: 'どれだけの期間残せばよいですか。', en: 'How long must they be kept?' },
        answer: {
          text: {
            ja: '期間は確認できていません。ベンダーの推奨と容量から決めてください。',
            en: 'The period could not be checked; go by the vendor’s advice and the space you have.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '電子カルテの保守ベンダーに、取得と保管の設定をご確認ください。',
      en: 'Ask the record system’s vendor what is logged and kept.',
    },
    terms: ['log'],
    topics: ['ログ'],
  },
  {
    id: 'C13',
    section: 'devices',
    short: { ja: 'パッチ（サーバ・端末）', en: 'Patches (servers, PCs)' },
    text: {
      ja: 'サーバと端末に、セキュリティパッチを適用していますか。',
      en: 'Are security patches applied to servers and PCs?',
    },
    named: { ja: 'セキュリティパッチの適用（サーバ・端末）', en: 'Security patches for servers and PCs' },
    why: {
      text: {
        ja: '弱点が直されないままの機器は、攻撃に使われます。',
        en: 'Unfixed weaknesses are what attackers use.',
      },
      cites: [{ source: 'notice-2022-11-10' }],
    },
    more: [
      {
        text: {
          ja: '令和6年度から、参考の項目ではなくなりました。',
          en: 'Since fiscal 2024 it is no longer an optional item.',
        },
        cites: [{ source: 'checklist-2024' }],
      },
    ],
    rule: {
      text: {
        ja: '適用の方針があり、行われていれば「はい」と読みます。',
        en: 'We read a policy that is carried out as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: 'ベンダーの許可がなく当てられません。', en: 'The vendor does not allow it.' },
        answer: {
          text: {
            ja: '理由を記録し、「いいえ」として目標日や代わりの対策を相談してください。',
            en: 'Note the reason, answer “no”, and settle a date or another measure with the vendor.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '保守契約に更新作業が含まれるか、ベンダーにご確認ください。',
      en: 'See whether updating is part of the maintenance contract.',
    },
    terms: ['patch', 'vulnerability'],
    topics: ['パッチ', '更新'],
  },
  {
    id: 'C14',
    section: 'devices',
    short: { ja: '不要なサービスの停止', en: 'Unneeded services' },
    text: {
      ja: '使っていないソフトウェアやサービスを停止していますか。',
      en: 'Are software and services that are not used switched off?',
    },
    named: { ja: '不要なサービスの停止', en: 'Stopping of services not needed' },
    why: {
      text: {
        ja: '動いているものが少ないほど、狙われる場所も減ります。',
        en: 'The less is running, the less there is to attack.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '大阪の事例では、遠隔操作の口が常に使える状態でした。',
          en: 'In Osaka remote desktop was usable at all times.',
        },
        cites: [{ source: 'osaka-itmedia' }],
      },
    ],
    rule: {
      text: {
        ja: '確認し、不要なものを止めていれば「はい」と読みます。',
        en: 'We read checked and stopped as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '何が不要か分かりません。', en: 'We do not know what is unneeded.' },
        answer: {
          text: {
            ja: 'ベンダーに一覧を出してもらい、分かるまでは「あとで」で保留にできます。',
            en: 'Have the vendor list what is running; choose “Later” until you know.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: { ja: 'サーバの保守ベンダーにご確認ください。', en: 'Ask the vendor who maintains the servers.' },
    terms: ['access-restriction'],
    topics: ['サービス停止'],
  },
  {
    id: 'C15',
    section: 'devices',
    short: { ja: 'パッチ（ネットワーク機器）', en: 'Patches (network)' },
    text: {
      ja: 'VPN機器などのネットワーク機器に、セキュリティパッチを適用していますか。',
      en: 'Are security patches applied to VPN and other network devices?',
    },
    named: { ja: 'セキュリティパッチの適用（ネットワーク機器）', en: 'Security patches for network devices' },
    why: {
      text: {
        ja: '半田病院も大阪も、更新されていないVPN機器から入られました。',
        en: 'Both Handa and Osaka were entered through a VPN device without updates.',
      },
      cites: [{ source: 'handa-nikkei' }, { source: 'osaka-itmedia' }],
    },
    more: [
      {
        text: {
          ja: '令和6年度から、参考の項目ではなくなりました。',
          en: 'Since fiscal 2024 it is no longer an optional item.',
        },
        cites: [{ source: 'checklist-2024' }],
      },
    ],
    rule: {
      text: {
        ja: 'すべての機器に適用していれば「はい」と読みます。',
        en: 'We read every device patched as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: 'ベンダーの持ち物の機器は？', en: 'What about devices owned by vendors?' },
        answer: {
          text: {
            ja: '持ち主にかかわらず、院内につながる機器はあわせて確認してください。',
            en: 'Check every device connected to your network, whoever owns it.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '機器ごとに、更新の担当と最終更新日をベンダーにご確認ください。',
      en: 'Ask for each device who updates it and when that was last done.',
    },
    terms: ['patch', 'firmware', 'vpn'],
    topics: ['パッチ', 'VPN'],
  },
  {
    id: 'C16',
    section: 'devices',
    short: { ja: '接続元の制限', en: 'Restricted sources' },
    text: {
      ja: 'ネットワーク機器への接続元を制限していますか。',
      en: 'Are the sources of connections to network devices restricted?',
    },
    named: { ja: '接続元制限', en: 'Restriction of sources' },
    why: {
      text: {
        ja: '接続できる相手を絞ることで、知らない相手を入口で止められます。',
        en: 'Narrowing who may connect stops strangers at the door.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和4年11月の事務連絡も、管理インターフェースのアクセス制限を求めています。',
          en: 'The notice of November 2022 also asks to restrict the admin interface.',
        },
        cites: [{ source: 'notice-2022-11-10' }],
      },
    ],
    rule: {
      text: {
        ja: 'すべての機器で制限していれば「はい」と読みます。',
        en: 'We read every device restricted as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: 'パスワードだけではいけませんか。', en: 'Is a password not enough?' },
        answer: {
          text: {
            ja: '問われているのは接続できる相手を絞ることと読みます。',
            en: 'We read the item as narrowing who may connect at all.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '機器の設定の写しを、保守ベンダーにもらってください。',
      en: 'Get a copy of the settings from the vendor.',
    },
    terms: ['access-restriction', 'admin-interface'],
    topics: ['接続元'],
  },
]
