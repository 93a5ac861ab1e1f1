import type { SurveyInput } from '../../src/survey.ts'

/**
 * `printed`: quoted in the survey's own text. `seen`: read in a copy of a public page, at the address given; the
 * page itself may have changed since.
 */
export const sources = [
  {
    id: 'survey-text',
    title: {
      ja: '病院における医療情報システムのサイバーセキュリティ対策に係る調査について（依頼）・回答要領',
      en: 'Survey on the cyber-security of medical information systems in hospitals: request and answering guide',
    },
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
    by: { ja: '厚生労働省、令和4年3月', en: 'Ministry of Health, Labour and Welfare, March 2022' },
    url: 'https://www.mhlw.go.jp/stf/shingi/0000516275_00002.html',
    standing: 'printed',
  },
  {
    id: 'notice-2018-10-29',
    title: {
      ja: '医療機関等におけるサイバーセキュリティ対策の強化について',
      en: 'On strengthening cyber-security measures at medical institutions',
    },
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
    by: { ja: '厚生労働省、令和3年10月', en: 'Ministry of Health, Labour and Welfare, October 2021' },
    url: 'https://www.mhlw.go.jp/stf/shingi/0000516275_00002.html',
    standing: 'printed',
  },
  {
    id: 'results-2023',
    title: {
      ja: '令和5年 病院における医療情報システムのサイバーセキュリティ対策に係る調査の結果（概要）',
      en: 'Results of the 2023 survey (summary slides)',
    },
    by: {
      ja: '厚生労働省（newpage_32083）、3月17日集計',
      en: 'Ministry of Health, Labour and Welfare (newpage_32083), counted on 17 March 2023',
    },
    url: 'https://www.wic-net.com/material/document/8585/5',
    standing: 'seen',
  },
  {
    id: 'results-bcp-2023',
    title: {
      ja: '令和5年 同調査の結果（BCPと訓練）',
      en: 'Results of the 2023 survey: continuity plans and drills',
    },
    by: { ja: '厚生労働省（newpage_33201）', en: 'Ministry of Health, Labour and Welfare (newpage_33201)' },
    url: 'https://www.wic-net.com/material/document/9290/5',
    standing: 'seen',
  },
  {
    id: 'results-2022',
    title: {
      ja: '病院のサイバー対策調査の結果（令和3年度）についての報道',
      en: 'News report on the results of the 2022 survey',
    },
    by: { ja: 'CBnews、2022年3月31日', en: 'CBnews, 31 March 2022' },
    url: 'https://www.cbnews.jp/news/entry/20220331124713',
    standing: 'seen',
  },
  {
    id: 'survey-2023-news',
    title: {
      ja: '令和5年調査の開始についての報道',
      en: 'News report on the start of the 2023 survey',
    },
    by: { ja: 'CBnews、2023年1月31日', en: 'CBnews, 31 January 2023' },
    url: 'https://www.cbnews.jp/news/entry/20230131142003',
    standing: 'seen',
  },
  {
    id: 'results-2024',
    title: {
      ja: '令和6年調査の結果についての報道',
      en: 'News report on the results of the 2024 survey',
    },
    by: { ja: 'CBnews、2024年6月10日', en: 'CBnews, 10 June 2024' },
    url: 'https://www.cbnews.jp/news/entry/20240610180255',
    standing: 'seen',
  },
  {
    id: 'results-2024-slides',
    title: { ja: '令和6年調査の結果（概要）', en: 'Results of the 2024 survey (summary slides)' },
    by: { ja: '厚生労働省（newpage_40268）', en: 'Ministry of Health, Labour and Welfare (newpage_40268)' },
    url: 'https://www.wic-net.com/material/document/15057/7',
    standing: 'seen',
  },
  {
    id: 'results-2025',
    title: { ja: '令和7年調査の結果（概要）', en: 'Results of the 2025 survey (summary slides)' },
    by: { ja: '厚生労働省（newpage_59414）', en: 'Ministry of Health, Labour and Welfare (newpage_59414)' },
    url: 'https://www.wic-net.com/material/document/20962/4',
    standing: 'seen',
  },
  {
    id: 'staffing-2023',
    title: {
      ja: '病床規模別の安全管理責任者の設置状況（令和5年調査）・医療法施行規則の改正',
      en: 'Safety managers by hospital size (2023 survey); amendment of the Medical Care Act regulations',
    },
    by: { ja: '厚生労働省の資料', en: 'Ministry of Health, Labour and Welfare' },
    url: 'https://www.wic-net.com/material/document/12307/66',
    standing: 'seen',
  },
  {
    id: 'osaka-itmedia',
    title: {
      ja: '大阪急性期・総合医療センターの調査報告書についての報道',
      en: 'News report on the inquiry into the attack on Osaka General Medical Center',
    },
    by: { ja: 'ITmedia NEWS、2023年3月28日', en: 'ITmedia NEWS, 28 March 2023' },
    url: 'https://www.itmedia.co.jp/news/articles/2303/28/news179.html',
    standing: 'seen',
  },
  {
    id: 'osaka-cbnews',
    title: {
      ja: '大阪急性期・総合医療センターの調査報告書についての報道',
      en: 'News report on the inquiry into the attack on Osaka General Medical Center',
    },
    by: { ja: 'CBnews、2023年3月28日', en: 'CBnews, 28 March 2023' },
    url: 'https://www.cbnews.jp/news/entry/20230328212453',
    standing: 'seen',
  },
  {
    id: 'osaka-reopened',
    title: {
      ja: '大阪急性期・総合医療センターの診療再開についての報道',
      en: 'News report on the return to full service at Osaka General Medical Center',
    },
    by: { ja: 'CBnews、2023年1月11日', en: 'CBnews, 11 January 2023' },
    url: 'https://www.cbnews.jp/news/entry/20230111120046',
    standing: 'seen',
  },
  {
    id: 'osaka-settlement',
    title: {
      ja: '大阪急性期・総合医療センターと事業者3社の和解についての報道',
      en: 'News report on the settlement between Osaka General Medical Center and three companies',
    },
    by: { ja: 'livedoor ニュース、2025年8月', en: 'livedoor News, August 2025' },
    url: 'https://news.livedoor.com/topics/detail/29334827',
    standing: 'seen',
  },
  {
    id: 'handa-nikkei',
    title: {
      ja: 'つるぎ町立半田病院のランサムウェア被害についての記事',
      en: 'Article on the ransomware attack on Handa Hospital, Tsurugi',
    },
    by: { ja: '日経クロステック', en: 'Nikkei xTECH' },
    url: 'https://xtech.nikkei.com/atcl/nxt/column/18/02116/070400002',
    standing: 'seen',
  },
  {
    id: 'handa-sankei',
    title: {
      ja: '半田病院の全診療科再開についての報道',
      en: 'News report on the reopening of all departments of Handa Hospital',
    },
    by: { ja: 'SankeiBiz、2022年1月4日', en: 'SankeiBiz, 4 January 2022' },
    url: 'https://www.sankeibiz.jp/article/20220104-NK32KZL3O5POZI3LCNQGJOR6FQ',
    standing: 'seen',
  },
  {
    id: 'fortinet-psirt',
    title: {
      ja: 'FortiGateのSSL-VPN認証情報の流出についての発表',
      en: 'Statement on disclosed FortiGate SSL-VPN credentials',
    },
    by: { ja: 'Fortinet', en: 'Fortinet' },
    url: 'https://www.fortinet.com/jp/blog/psirt-blogs/malicious-actor-discloses-fortigate-ssl-vpn-credentials',
    standing: 'seen',
  },
  {
    id: 'fortios-2022',
    title: {
      ja: 'FortiOSの脆弱性（CVE-2022-42475）についての記事',
      en: 'Article on the FortiOS vulnerability CVE-2022-42475',
    },
    by: { ja: 'TechTargetジャパン、2023年1月13日', en: 'TechTarget Japan, 13 January 2023' },
    url: 'https://techtarget.itmedia.co.jp/tt/news/2301/13/news06.html',
    standing: 'seen',
  },
  {
    id: 'notice-fortios',
    title: {
      ja: '事務連絡「FortiOSに関する脆弱性情報への対応について（注意喚起）」の案内',
      en: 'Page announcing the notice on the FortiOS vulnerability information',
    },
    by: { ja: '令和4年12月16日 事務連絡の掲載ページ', en: 'Page carrying the notice of 16 December 2022' },
    url: 'https://www.healthnet.jp/informations/informations-41087',
    standing: 'seen',
  },
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
