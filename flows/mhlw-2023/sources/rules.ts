import type { SurveyInput } from '../../../src/survey/survey.ts'

/** Guidelines, checklists and bodies that came after the survey, or stand beside it. */
export const rules = [
  {
    id: 'guideline-6-outline',
    title: {
      ja: '医療情報システムの安全管理に関するガイドライン 第6.0版 概要',
      en: 'Guidelines for the Safety Management of Medical Information Systems, version 6.0: outline',
    },
    by: { ja: '厚生労働省、令和5年5月', en: 'Ministry of Health, Labour and Welfare, May 2023' },
    url: 'https://www.wic-net.com/material/document/9474/6',
    standing: 'seen',
  },
  {
    id: 'guideline-6-management',
    title: {
      ja: '同ガイドライン 第6.0版 経営管理編',
      en: 'The same guidelines, version 6.0: management volume',
    },
    by: { ja: '厚生労働省、令和5年5月', en: 'Ministry of Health, Labour and Welfare, May 2023' },
    url: 'https://www.wic-net.com/material/document/9464/21',
    standing: 'seen',
  },
  {
    id: 'guideline-6-planning-draft',
    title: {
      ja: '同ガイドライン 第6.0版 企画管理編（案）',
      en: 'The same guidelines, version 6.0: planning volume (draft)',
    },
    by: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' },
    url: 'https://www.wic-net.com/material/document/9288/23',
    standing: 'seen',
  },
  {
    id: 'guideline-6-qa-draft',
    title: {
      ja: '同ガイドライン 第6.0版 Q&A（案）',
      en: 'The same guidelines, version 6.0: questions and answers (draft)',
    },
    by: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' },
    url: 'https://www.wic-net.com/material/document/8594/123',
    standing: 'seen',
  },
  {
    id: 'guideline-7',
    title: {
      ja: '医療情報システムの安全管理に関するガイドライン 第7.0版',
      en: 'Guidelines for the Safety Management of Medical Information Systems, version 7.0',
    },
    by: {
      ja: '令和8年6月29日 産情発0629第1号（引用している公開資料による。厚生労働省のページでは未確認）',
      en: 'Notice of 29 June 2026, as cited in public material; not checked on the ministry’s own page',
    },
    url: 'https://www.mhlw.go.jp/stf/shingi/0000516275_00006.html',
    standing: 'seen',
  },
  {
    id: 'medical-care-act',
    title: {
      ja: '医療法施行規則第14条第2項（サイバーセキュリティの確保）と立入検査',
      en: 'Regulations of the Medical Care Act, article 14 (2), and on-site inspections',
    },
    by: { ja: '厚生労働省の資料', en: 'Ministry of Health, Labour and Welfare' },
    url: 'https://www.wic-net.com/material/document/15669/93',
    standing: 'seen',
  },
  {
    id: 'checklist-2023',
    title: {
      ja: '医療機関におけるサイバーセキュリティ対策チェックリスト（令和5年度）',
      en: 'Cyber-security checklist for medical institutions, fiscal 2023',
    },
    by: { ja: '厚生労働省、令和5年6月', en: 'Ministry of Health, Labour and Welfare, June 2023' },
    url: 'https://kyotoihou.t-reader.jp/2023/2023-aug-1/15551',
    standing: 'seen',
  },
  {
    id: 'checklist-2024',
    title: {
      ja: '医療機関におけるサイバーセキュリティ対策チェックリスト（令和6年度）',
      en: 'Cyber-security checklist for medical institutions, fiscal 2024',
    },
    by: { ja: '厚生労働省、令和6年5月13日', en: 'Ministry of Health, Labour and Welfare, 13 May 2024' },
    url: 'https://media.shaho.co.jp/n/n05c0fe5b15c5',
    standing: 'seen',
  },
  {
    id: 'checklist-2025',
    title: {
      ja: '医療機関におけるサイバーセキュリティ対策チェックリスト（令和7年度）',
      en: 'Cyber-security checklist for medical institutions, fiscal 2025',
    },
    by: { ja: '厚生労働省、令和7年5月16日公表', en: 'Ministry of Health, Labour and Welfare, 16 May 2025' },
    url: 'https://www.wiseman.co.jp/column/series/32079',
    standing: 'seen',
  },
  {
    id: 'mds-sds-5',
    title: {
      ja: '「製造業者／サービス事業者による医療情報セキュリティ開示書」ガイド Ver.5.0（JAHIS標準24-005）',
      en: 'The same disclosure guide, version 5.0 (JAHIS 24-005)',
    },
    by: {
      ja: '一般社団法人保健医療福祉情報システム工業会（JAHIS）',
      en: 'Japanese Association of Healthcare Information Systems Industry (JAHIS)',
    },
    url: 'https://www.jahis.jp/standard/detail/id=1119',
    standing: 'seen',
  },
  {
    id: 'three-two-one',
    title: { ja: '3-2-1ルールについての解説', en: 'Article on the 3-2-1 rule' },
    by: { ja: 'everplay コラム', en: 'everplay column' },
    url: 'https://everplay.jp/column/19148',
    standing: 'seen',
  },
  {
    id: 'fee-qa-2024',
    title: {
      ja: '令和6年度診療報酬改定 疑義解釈（その1）問49',
      en: 'Questions and answers on the 2024 fee schedule, part 1, question 49',
    },
    by: { ja: '厚生労働省、令和6年', en: 'Ministry of Health, Labour and Welfare, 2024' },
    url: 'https://deepimpact.jp.click/gigi/detail.php?id=5985',
    standing: 'seen',
  },
  {
    id: 'nco',
    title: {
      ja: '国家サイバー統括室（NCO）の発足についての報道',
      en: 'News report on the founding of the National Cybersecurity Office (NCO)',
    },
    by: { ja: 'Impress Watch、2025年7月', en: 'Impress Watch, July 2025' },
    url: 'https://www.watch.impress.co.jp/docs/news/2027663.html',
    standing: 'seen',
  },
  {
    id: 'ceptoar',
    title: { ja: '医療セプターについての記事', en: 'Article on the medical CEPTOAR' },
    by: { ja: '日医on-line（日本医師会）', en: 'Japan Medical Association' },
    url: 'https://www.med.or.jp/nichiionline/article/008165.html',
    standing: 'seen',
  },
  {
    id: 'g-mis',
    title: { ja: 'G-MIS（医療機関等情報支援システム）の案内', en: 'Page on G-MIS' },
    by: { ja: '秋田県', en: 'Akita Prefecture' },
    url: 'https://www.pref.akita.lg.jp/pages/archive/77319',
    standing: 'seen',
  },
] satisfies SurveyInput['sources']
