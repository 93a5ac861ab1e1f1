import type { SurveyInput } from '../../../src/survey/survey.ts'

/** What the ministry and the press published on this survey and its sister editions. */
export const results = [
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
] satisfies SurveyInput['sources']
