import type { SurveyInput } from '../../../src/survey/survey.ts'

/** People, bodies and papers. */
export const people = [
  {
    id: 'safety-manager',
    name: { ja: '医療情報システム安全管理責任者', en: 'Safety manager' },
    meaning: {
      ja: '医療情報システムの安全を院内で取り仕切る責任者です。この調査では「システム管理者」とも書かれています。',
      en: 'The person in the hospital who answers for the safety of its information systems; also “system administrator” in this survey.',
    },
    alias: ['安全管理責任者', 'システム管理者', '管理責任者', 'system administrator'],
  },
  {
    id: 'ciso',
    name: { ja: 'CISO（情報セキュリティ責任者）', en: 'CISO' },
    meaning: {
      ja: '組織の情報セキュリティの最高責任者です。',
      en: 'The chief information security officer of an organisation.',
    },
    alias: ['シーソー', '情報セキュリティ責任者', '最高情報セキュリティ責任者'],
  },
  {
    id: 'csirt',
    name: { ja: 'CSIRT', en: 'CSIRT' },
    meaning: {
      ja: 'セキュリティの事故が起きたときに動く対応チームです。',
      en: 'The team that responds to security incidents.',
    },
    alias: ['シーサート', '緊急対応体制', 'incident response team'],
  },
  {
    id: 'maintenance-vendor',
    name: { ja: '保守ベンダー', en: 'Maintenance vendor' },
    meaning: { ja: 'システムの保守を請け負う会社です。', en: 'The company that maintains your system.' },
    alias: ['ベンダー', 'ベンダ', '保守業者', '保守会社', 'メーカー保守', 'vendor'],
  },
  {
    id: 'mds-sds',
    name: { ja: 'MDS／SDS（医療情報セキュリティ開示書）', en: 'MDS / SDS' },
    meaning: {
      ja: '製品（MDS）やサービス（SDS）のセキュリティ対応を、事業者が決まった書式で示す開示書です。',
      en: 'The standard form in which a maker (MDS) or service provider (SDS) discloses its security functions.',
    },
    alias: ['MDS', 'SDS', 'セキュリティ開示書', '開示書', 'MDS/SDS', 'disclosure statement'],
    cites: [{ source: 'mds-sds-4' }],
  },
  {
    id: 'jahis-jira',
    name: { ja: 'JAHIS・JIRA', en: 'JAHIS, JIRA' },
    meaning: {
      ja: 'JAHISは医療情報システム、JIRAは画像医療システムの業界団体です。',
      en: 'The trade bodies for health IT (JAHIS) and for medical imaging (JIRA).',
    },
    alias: [
      'JAHIS',
      'JIRA',
      'ジェイヒス',
      'ジラ',
      '保健医療福祉情報システム工業会',
      '日本画像医療システム工業会',
    ],
  },
  {
    id: 'g-mis',
    name: { ja: 'G-MIS（医療機関等情報支援システム）', en: 'G-MIS' },
    meaning: {
      ja: '厚生労働省が医療機関から報告を集めるシステムです。この調査の正式な回答先です。',
      en: 'The ministry’s reporting system for medical institutions; the official answers go there.',
    },
    alias: ['GMIS', 'ジーミス', '医療機関等情報支援システム', 'Gathering Medical Information System'],
    cites: [{ source: 'g-mis' }, { source: 'survey-text', at: '回答方法' }],
  },
  {
    id: 'nisc',
    name: { ja: 'NISC（現 NCO）', en: 'NISC (now NCO)' },
    meaning: {
      ja: '国のサイバーセキュリティ対策の司令塔です。令和7年7月に国家サイバー統括室（NCO）に改組されました。',
      en: 'Japan’s cyber policy centre; it became the National Cybersecurity Office (NCO) in July 2025.',
    },
    alias: ['ニスク', '内閣サイバーセキュリティセンター', '国家サイバー統括室', 'NCO'],
    cites: [{ source: 'nco' }],
  },
  {
    id: 'ceptoar',
    name: { ja: 'セプター（CEPTOAR）', en: 'CEPTOAR' },
    meaning: {
      ja: '重要インフラの業界ごとに、脅威の情報を分け合う組織です。医療セプターの事務局は日本医師会です。',
      en: 'A body of one infrastructure sector for sharing threat information; the Japan Medical Association runs the medical one.',
    },
    alias: ['医療セプター', 'セプター'],
    cites: [{ source: 'ceptoar' }],
  },
  {
    id: 'alert-notice',
    name: { ja: '注意喚起・事務連絡', en: 'Alert, administrative notice' },
    meaning: {
      ja: '注意喚起は危険を知らせる呼びかけ、事務連絡は役所が出す実務の連絡文書です。',
      en: 'An alert warns of danger; an administrative notice is a working letter from an authority.',
    },
    alias: ['注意喚起', '事務連絡', 'alert'],
  },
] satisfies SurveyInput['glossary']
