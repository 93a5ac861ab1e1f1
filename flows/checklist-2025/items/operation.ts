import type { Item } from '../item.ts'

/** Inventory and vendors. */
export const operation: Item[] = [
  {
    id: 'C3',
    section: 'operation',
    short: { ja: '機器の台帳', en: 'Inventory' },
    text: {
      ja: 'サーバ・端末・ネットワーク機器の台帳を管理していますか。',
      en: 'Do you keep an inventory of servers, PCs and network devices?',
    },
    named: { ja: '台帳管理', en: 'Inventory' },
    why: {
      text: {
        ja: '何がどこにあるか分からなければ、弱点の知らせが届いても自院のことか判断できません。',
        en: 'Without knowing what you have, you cannot tell whether an alert concerns you.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和4年11月の事務連絡も、IoT機器を含む情報資産の把握を求めています。',
          en: 'The notice of November 2022 also asks to know your information assets, IoT devices included.',
        },
        cites: [{ source: 'notice-2022-11-10' }],
      },
    ],
    rule: {
      text: {
        ja: '台帳があり、更新されていれば「はい」と読みます。',
        en: 'We read an inventory that is kept up to date as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: 'ベンダーの一覧しかありません。', en: 'We only have the vendor’s list.' },
        answer: {
          text: {
            ja: '院内で管理し、漏れがないか確かめてから「はい」とするのが安全です。',
            en: 'Better take it over, check it for gaps, and then answer “yes”.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '情報システム、臨床工学、施設の各担当の台帳を突き合わせてください。',
      en: 'Compare the inventories of IT, clinical engineering and facilities.',
    },
    terms: ['iot', 'departmental-system'],
    topics: ['台帳', '資産'],
  },
  {
    id: 'C4',
    section: 'operation',
    short: { ja: 'リモートメンテナンス', en: 'Remote maintenance' },
    text: {
      ja: 'リモートメンテナンスを利用している機器の有無を、事業者などに確認しましたか。',
      en: 'Have you checked with vendors which devices are maintained remotely?',
    },
    named: { ja: 'リモートメンテナンス', en: 'Remote maintenance' },
    why: {
      text: {
        ja: '保守用の接続は、攻撃の入口にもなります。',
        en: 'A connection for maintenance can also let an attacker in.',
      },
      cites: [{ source: 'osaka-itmedia' }],
    },
    more: [
      {
        text: {
          ja: '大阪の事例では、給食の委託先のVPN機器が侵入口になりました。',
          en: 'In Osaka the way in was the caterer’s VPN device.',
        },
        cites: [{ source: 'osaka-itmedia' }],
      },
    ],
    rule: {
      text: {
        ja: 'すべての事業者に確認していれば「はい」と読みます。',
        en: 'We read having asked every vendor as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '返事のない事業者があります。', en: 'One vendor has not answered.' },
        answer: {
          text: {
            ja: '返事がそろうまでは「いいえ」とし、目標日をお書きください。',
            en: 'Until all have answered it is “no”; give a target date.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '契約書の一覧から、すべての保守ベンダーに照会してください。',
      en: 'Ask every maintenance vendor on your list of contracts.',
    },
    terms: ['maintenance-vendor', 'vpn'],
    topics: ['リモート保守', '保守'],
  },
  {
    id: 'C5',
    section: 'operation',
    short: { ja: 'MDS／SDS', en: 'MDS / SDS' },
    text: {
      ja: '事業者からMDS／SDS（医療情報セキュリティ開示書）を提出してもらっていますか。',
      en: 'Have your vendors handed in the security disclosure (MDS / SDS)?',
    },
    named: {
      ja: '製造業者／サービス事業者による医療情報セキュリティ開示書（MDS／SDS）',
      en: 'Security disclosure of makers and service providers (MDS / SDS)',
    },
    why: {
      text: {
        ja: '製品がどこまで守られているかを、事業者が決まった書式で示す資料です。',
        en: 'In it the vendor states in a standard form how far a product is protected.',
      },
      cites: [{ source: 'mds-sds-5' }],
    },
    more: [
      {
        text: {
          ja: '現在のガイドはVer.5.0（JAHIS標準24-005）です。',
          en: 'The current guide is version 5.0 (JAHIS 24-005).',
        },
        cites: [{ source: 'mds-sds-5' }],
      },
    ],
    rule: {
      text: {
        ja: '使っているシステムの開示書がそろっていれば「はい」と読みます。',
        en: 'We read a complete set for the systems in use as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '古い版の開示書でもよいですか。', en: 'Is an older version of the form enough?' },
        answer: {
          text: {
            ja: '版の決まりは確認できていません。事業者に新しい版の有無を尋ねてください。',
            en: 'We found no rule on versions; ask the vendor whether there is a newer one.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: { ja: '各システムのベンダーに書面で依頼してください。', en: 'Ask each vendor in writing.' },
    terms: ['mds-sds', 'jahis-jira'],
    topics: ['開示書'],
  },
]
