import type { Item } from '../item.ts'

/** Organisation. */
export const organisation: Item[] = [
  {
    id: 'C1',
    section: 'organisation',
    short: { ja: '安全管理責任者', en: 'Safety manager' },
    text: {
      ja: '医療情報システム安全管理責任者を設置していますか。',
      en: 'Do you have a safety manager for your information systems?',
    },
    named: { ja: '医療情報システム安全管理責任者の設置', en: 'Appointment of a safety manager' },
    why: {
      text: {
        ja: '2023年の調査で責任者を置いていた病院は、500床以上では97％でした。',
        en: 'In the 2023 survey 97% of hospitals with 500 beds or more had a safety manager.',
      },
      cites: [{ source: 'staffing-2023' }],
    },
    more: [
      {
        text: {
          ja: '半田病院が攻撃を受けたとき、システムの担当は1人でした。だれが決めるかを先に決めておくと、その1人を守れます。',
          en: 'One person looked after the systems of Handa Hospital when it was attacked. Settling who decides protects that person.',
        },
        cites: [{ source: 'handa-nikkei' }],
      },
    ],
    rule: {
      text: {
        ja: '責任者がはっきり決まっていれば「はい」と読みます。',
        en: 'We read a clearly named person as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '兼務でもよいですか。', en: 'May it be someone with other duties?' },
        answer: {
          text: {
            ja: '専任とは確認できていません。決まっていれば「はい」と読みます。',
            en: 'We found no rule that it must be a full-time post; a named person is “yes”.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '院長・事務長、または院内の委員会の名簿をご確認ください。',
      en: 'Ask the director or the administration; look at the list of committees.',
    },
    terms: ['safety-manager', 'ciso'],
    topics: ['責任者', '体制'],
  },
  {
    id: 'C2',
    section: 'organisation',
    short: { ja: '運用管理規程等', en: 'Operating rules' },
    text: {
      ja: '医療情報システムの運用管理規程などを整えていますか。',
      en: 'Do you have operating rules for your information systems?',
    },
    named: { ja: '運用管理規程等の整備', en: 'Operating rules and the like' },
    since2025: true,
    why: {
      text: {
        ja: '担当者が替わっても同じ対応ができるよう、決まりを文書に残します。令和7年度に加わった項目です。',
        en: 'Written rules let others do the same when staff change. New in fiscal 2025.',
      },
      cites: [{ source: 'checklist-2025' }],
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '令和7年度の新しい項目は5つで、前年度の項目でなくなったものはありません。',
          en: 'Fiscal 2025 added five items and dropped none.',
        },
        cites: [{ source: 'checklist-2025' }],
      },
    ],
    rule: {
      text: { ja: '承認された規程があれば「はい」と読みます。', en: 'We read approved rules as “yes”.' },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '作成中の規程は「はい」ですか。', en: 'Is a draft a “yes”?' },
        answer: {
          text: {
            ja: '承認前であれば「いいえ」とし、目標日をお書きください。',
            en: 'Before approval it is “no”; give a target date.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '総務課の規程集か、医療安全の委員会にご確認ください。',
      en: 'Look in the collection of house rules or ask the safety committee.',
    },
    terms: ['safety-manager'],
    topics: ['規程', 'ルール'],
  },
]
