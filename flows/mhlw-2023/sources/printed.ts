import type { SurveyInput } from '../../../src/survey/survey.ts'

/** Quoted in the survey's own text. */
export const printed = [
  {
    id: 'survey-text',
    title: {
      ja: '病院における医療情報システムのサイバーセキュリティ対策に係る調査について（依頼）・回答要領',
      en: 'Survey on the cyber-security of medical information systems in hospitals: request and answering guide',
    },
    short: { ja: '回答要領（令和5年1月27日）', en: 'Answering guide (27 January 2023)' },
    by: {
      ja: '厚生労働省医政局 特定医薬品開発支援・医療情報担当参事官室 事務連絡、令和5年1月27日',
      en: 'Administrative notice, Ministry of Health, Labour and Welfare, 27 January 2023',
    },
    standing: 'printed',
  },
  {
    id: 'guideline-5-2',
    title: {
      ja: '医療情報システムの安全管理に関するガイドライン 第5.2版',
      en: 'Guidelines for the Safety Management of Medical Information Systems, version 5.2',
    },
    short: { ja: 'ガイドライン第5.2版', en: 'Guidelines 5.2' },
    by: {
      ja: '厚生労働省、令和4年3月。現在の版は第7.0版',
      en: 'Ministry of Health, Labour and Welfare, March 2022; version 7.0 is in force today',
    },
    url: 'https://www.mhlw.go.jp/stf/shingi/0000516275_00002.html',
    standing: 'printed',
  },
  {
    id: 'notice-2018-10-29',
    title: {
      ja: '医療機関等におけるサイバーセキュリティ対策の強化について',
      en: 'On strengthening cyber-security measures at medical institutions',
    },
    short: { ja: '平成30年10月29日通知', en: 'Notice of 29 October 2018' },
    by: {
      ja: '医政総発1029第1号・医政地発1029第3号・医政研発1029第1号、平成30年10月29日',
      en: 'Ministry of Health, Labour and Welfare, notice of 29 October 2018',
    },
    standing: 'printed',
  },
  {
    id: 'notice-2022-11-10',
    title: {
      ja: '医療機関等におけるサイバーセキュリティ対策の強化について（注意喚起）',
      en: 'On strengthening cyber-security measures at medical institutions (alert)',
    },
    short: { ja: '令和4年11月10日事務連絡', en: 'Notice of 10 November 2022' },
    by: {
      ja: '厚生労働省 事務連絡、令和4年11月10日',
      en: 'Ministry of Health, Labour and Welfare, administrative notice of 10 November 2022',
    },
    standing: 'printed',
  },
  {
    id: 'notice-2022-12-16',
    title: {
      ja: 'FortiOSに関する脆弱性情報への対応について（注意喚起）',
      en: 'On dealing with the FortiOS vulnerability information (alert)',
    },
    short: { ja: '令和4年12月16日事務連絡', en: 'Notice of 16 December 2022' },
    by: {
      ja: '厚生労働省 事務連絡、令和4年12月16日',
      en: 'Ministry of Health, Labour and Welfare, administrative notice of 16 December 2022',
    },
    standing: 'printed',
  },
  {
    id: 'mds-sds-4',
    title: {
      ja: '「製造業者／サービス事業者による医療情報セキュリティ開示書」ガイド Ver.4.0（JAHIS標準20-005）',
      en: 'Guide to the Manufacturer / Service Provider Disclosure Statement for Medical Information Security, version 4.0 (JAHIS 20-005)',
    },
    short: { ja: 'MDS/SDSガイド Ver.4.0', en: 'MDS/SDS guide 4.0' },
    by: {
      ja: '一般社団法人保健医療福祉情報システム工業会（JAHIS）',
      en: 'Japanese Association of Healthcare Information Systems Industry (JAHIS)',
    },
    url: 'https://www.jahis.jp/standard/detail/id=779',
    standing: 'printed',
  },
  {
    id: 'checklist-2021',
    title: {
      ja: '医療機関のサイバーセキュリティ対策チェックリスト・医療情報システム等の障害発生時の対応フローチャート',
      en: 'Cyber-security checklist for medical institutions, with the flowchart for system failures',
    },
    short: {
      ja: 'チェックリスト・フローチャート（令和3年10月）',
      en: 'Checklist and flowchart (October 2021)',
    },
    by: { ja: '厚生労働省、令和3年10月', en: 'Ministry of Health, Labour and Welfare, October 2021' },
    url: 'https://www.mhlw.go.jp/stf/shingi/0000516275_00002.html',
    standing: 'printed',
  },
] satisfies SurveyInput['sources']
