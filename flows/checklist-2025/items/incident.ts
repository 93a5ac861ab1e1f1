import type { Item } from '../item.ts'

/** When something happens. */
export const incident: Item[] = [
  {
    id: 'C17',
    section: 'incident',
    short: { ja: '連絡体制図', en: 'Contact chart' },
    text: {
      ja: 'インシデントが起きたときの連絡体制図がありますか。',
      en: 'Is there a chart of whom to contact in an incident?',
    },
    named: { ja: 'インシデント発生時の連絡体制図', en: 'Chart of contacts for incidents' },
    why: {
      text: {
        ja: '夜中に起きても、見れば次にかける電話が分かるようにしておきます。',
        en: 'Even at night the chart must show whom to call next.',
      },
      readings: ['C4'],
    },
    more: [
      {
        text: {
          ja: '半田病院への攻撃は、夜中の0時半ごろに始まりました。',
          en: 'The attack on Handa Hospital began about half past midnight.',
        },
        cites: [{ source: 'handa-nikkei' }],
      },
    ],
    rule: {
      text: {
        ja: '院内と院外（ベンダー、行政、警察など）がそろい、最新なら「はい」と読みます。',
        en: 'We read a current chart with contacts inside and outside as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '電話番号の一覧だけです。', en: 'We have only a list of numbers.' },
        answer: {
          text: {
            ja: 'だれがだれに連絡するかが分からなければ、体制図とは言いにくいです。',
            en: 'Without who calls whom, it is hardly a chart.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '医療安全、総務、情報システムの3者で見直してください。',
      en: 'Review it together: safety, administration, IT.',
    },
    terms: ['csirt', 'maintenance-vendor'],
    topics: ['連絡先', '体制図'],
  },
  {
    id: 'C18',
    section: 'incident',
    short: { ja: 'バックアップと復旧手順', en: 'Backups and recovery' },
    text: {
      ja: '診療を続けるために必要な情報のバックアップと、復旧の手順を整えていますか。',
      en: 'Are there backups of what care depends on, and a procedure to restore them?',
    },
    named: { ja: 'バックアップの実施と復旧手順の確認', en: 'Backups and recovery procedure' },
    why: {
      text: {
        ja: '写しがあっても、戻し方が分からなければ診療は止まったままです。',
        en: 'A copy is no use if nobody knows how to restore it.',
      },
      readings: ['C4'],
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
        ja: 'バックアップと手順の両方があれば「はい」と読みます。',
        en: 'We read both backup and procedure as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '手順はベンダーしか知りません。', en: 'Only the vendor knows the procedure.' },
        answer: {
          text: {
            ja: '院内で確かめられる形になっていなければ「いいえ」とし、手順書をもらう目標日をお書きください。',
            en: 'Unless you can see it yourselves it is “no”; set a date for getting the written procedure.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '電子カルテのベンダーと、復旧の訓練の日取りを相談してください。',
      en: 'Arrange a restore drill with the record system’s vendor.',
    },
    terms: ['backup', 'generations', 'offline-backup'],
    topics: ['復旧'],
  },
  {
    id: 'C19',
    section: 'incident',
    short: { ja: 'サイバー攻撃のBCP', en: 'Continuity plan' },
    text: {
      ja: 'サイバー攻撃を想定した事業継続計画（BCP）を策定していますか。',
      en: 'Do you have a continuity plan for cyber-attacks?',
    },
    named: { ja: 'サイバー攻撃を想定したBCPの策定', en: 'Continuity plan for cyber-attacks' },
    why: {
      text: {
        ja: '2023年の調査で、サイバー攻撃に備えたBCPのある病院は23％でした。',
        en: 'In the 2023 survey 23% of hospitals had such a plan.',
      },
      cites: [{ source: 'results-bcp-2023' }],
    },
    more: [
      {
        text: { ja: '2024年の調査では27％でした。', en: 'In the 2024 survey it was 27%.' },
        cites: [{ source: 'results-2024' }],
      },
    ],
    rule: {
      text: {
        ja: 'サイバー攻撃の場面を含めて出来上がっていれば「はい」と読みます。',
        en: 'We read a finished plan that covers cyber-attacks as “yes”.',
      },
      readings: ['C2'],
    },
    doubts: [
      {
        asked: { ja: '災害用のBCPはあります。', en: 'We have a plan for disasters.' },
        answer: {
          text: {
            ja: 'サイバー攻撃を扱っていなければ「いいえ」と読みます。',
            en: 'Unless it covers cyber-attacks, we read it as “no”.',
          },
          readings: ['C2'],
        },
      },
    ],
    ask: {
      ja: '防災の担当と情報システムの担当で、すり合わせてください。',
      en: 'Bring those in charge of disasters and of IT together.',
    },
    terms: ['bcp', 'ransomware'],
    topics: ['BCP', '事業継続'],
  },
]
