import type { SurveyInput } from '../../../src/survey/survey.ts'

/** The systems of a hospital. */
export const systems = [
  {
    id: 'medical-information-system',
    name: { ja: '医療情報システム', en: 'Medical information system' },
    meaning: {
      ja: '電子カルテ、オーダリング、画像や検査の部門システム、地域連携など、診療を支える院内のシステム全般です。',
      en: 'Any hospital system that supports care: records, ordering, imaging, laboratory, regional networks and so on.',
    },
    alias: ['病院システム', '院内システム', 'hospital information system'],
  },
  {
    id: 'emr',
    name: { ja: '電子カルテ', en: 'Electronic medical record' },
    meaning: {
      ja: '診療録を電子的に書き、保存する統合システムです。',
      en: 'The integrated system in which the medical record is written and kept.',
    },
    alias: ['電カル', 'カルテシステム', '電子カルテシステム', 'EMR', 'EHR', 'electronic chart'],
  },
  {
    id: 'ordering',
    name: { ja: 'オーダリング', en: 'Ordering system' },
    meaning: {
      ja: '検査や処方などの指示を電子的に送る仕組みです。',
      en: 'Electronic ordering of tests, prescriptions and the like.',
    },
    alias: [
      'オーダーリング',
      'オーダリングシステム',
      'オーダーリングシステム',
      'オーダエントリ',
      'CPOE',
      'order entry',
    ],
  },
  {
    id: 'departmental-system',
    name: { ja: '部門システム', en: 'Departmental system' },
    meaning: {
      ja: '画像や検査など、部門ごとの専用システムです。',
      en: 'A system of one department, such as imaging or laboratory.',
    },
    alias: ['部門別システム', 'PACS', 'RIS', 'LIS', '画像システム', '検査システム'],
  },
  {
    id: 'claims',
    name: { ja: 'レセプト電算', en: 'Electronic claims' },
    meaning: {
      ja: '診療報酬の請求を電子データで行う仕組みです。',
      en: 'Claiming treatment fees by electronic data.',
    },
    alias: ['レセプト', 'レセコン', 'レセ電', 'レセプト電算システム', 'claims system'],
  },
  {
    id: 'regional-network',
    name: { ja: '地域医療ネットワーク', en: 'Regional medical network' },
    meaning: {
      ja: '地域の医療機関どうしで診療情報を共有する仕組みです。',
      en: 'Sharing of patient data among the institutions of a region.',
    },
    alias: ['地域連携', '地域医療連携ネットワーク', '地域医療ネットワークシステム', 'regional network'],
  },
  {
    id: 'phr',
    name: { ja: 'PHR', en: 'Personal health record' },
    meaning: {
      ja: '本人が自分の健康や医療の記録を見て使う仕組みです。',
      en: 'A person’s own health record, to see and use.',
    },
    alias: ['パーソナルヘルスレコード'],
  },
  {
    id: 'iot',
    name: { ja: 'IoT機器', en: 'IoT device' },
    meaning: {
      ja: 'ネットワークにつながるカメラ、医療機器、センサーなどです。',
      en: 'Networked devices other than PCs: cameras, medical devices, sensors.',
    },
    alias: ['IoT', 'アイオーティー', 'ネットワークカメラ'],
  },
  {
    id: 'readability',
    name: { ja: '見読性', en: 'Readability' },
    meaning: { ja: '必要なときに、内容をすぐ読める状態のことです。', en: 'Being readable whenever needed.' },
    alias: ['けんどくせい'],
  },
] satisfies SurveyInput['glossary']
