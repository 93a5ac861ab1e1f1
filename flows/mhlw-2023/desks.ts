import type { SurveyInput } from '../../src/survey/survey.ts'

/** The desks the survey prints. Officials' names are left out (survey.md L3). */
export const desks = [
  {
    id: 'content',
    topic: { ja: '① 調査の内容に関すること', en: '1. Content of the survey' },
    name: {
      ja: '厚生労働省 医政局 特定医薬品開発支援・医療情報担当参事官室',
      en: 'Ministry of Health, Labour and Welfare, Health Policy Bureau, counsellor for medical information',
    },
    phone: '03-6812-7837',
    opens: '10:00',
    closes: '17:00',
    pause: { from: '11:30', to: '12:30' },
    asOf: { ja: '令和5年1月現在', en: 'as of January 2023' },
    cite: { source: 'survey-text', at: '照会先①' },
  },
  {
    id: 'g-mis',
    topic: { ja: '② G-MISのログインや操作に関すること', en: '2. Logging in to and using G-MIS' },
    name: { ja: 'G-MIS 事務局', en: 'G-MIS office' },
    phone: '0570-783-872',
    opens: '09:00',
    closes: '17:00',
    asOf: { ja: '令和5年1月現在', en: 'as of January 2023' },
    cite: { source: 'survey-text', at: '照会先②' },
  },
] satisfies SurveyInput['desks']
