import { defineSurvey } from '../../src/survey/define.ts'
import { about } from './about.ts'
import { desks } from './desks.ts'
import { figures } from './figures.ts'
import { gaps } from './gaps.ts'
import { glossary } from './glossary.ts'
import { makers } from './makers.ts'
import { q1 } from './questions/q1.ts'
import { q2 } from './questions/q2.ts'
import { q3 } from './questions/q3.ts'
import { q4 } from './questions/q4.ts'
import { q5 } from './questions/q5.ts'
import { q6 } from './questions/q6.ts'
import { q6_1 } from './questions/q6-1.ts'
import { q7 } from './questions/q7.ts'
import { q8 } from './questions/q8.ts'
import { q9 } from './questions/q9.ts'
import { q9_1 } from './questions/q9-1.ts'
import { q10 } from './questions/q10.ts'
import { q10_1 } from './questions/q10-1.ts'
import { q10_2 } from './questions/q10-2.ts'
import { q11 } from './questions/q11.ts'
import { q12 } from './questions/q12.ts'
import { q13 } from './questions/q13.ts'
import { q14 } from './questions/q14.ts'
import { q15 } from './questions/q15.ts'
import { q16 } from './questions/q16.ts'
import { q16_1 } from './questions/q16-1.ts'
import { q16_2 } from './questions/q16-2.ts'
import { q17 } from './questions/q17.ts'
import { q17_1 } from './questions/q17-1.ts'
import { q17_2 } from './questions/q17-2.ts'
import { readings } from './readings.ts'
import { sources } from './sources.ts'

/** The ministry's survey of January 2023. Wording and routing: survey.md part 1. */
export default defineSurvey({
  id: 'mhlw-2023',
  version: 1,
  title: {
    ja: '病院における医療情報システムのサイバーセキュリティ対策に係る調査（令和5年）',
    en: 'Survey on the cyber-security of medical information systems in hospitals (2023)',
  },
  lead: {
    ja: '厚生労働省の調査（令和5年1月27日 事務連絡）に沿って、1問ずつお尋ねします。全部で11〜25問です。途中でやめても、回答は残ります。分からない質問は「あとで」にして、ベンダーに確認してからお答えください。',
    en: 'This takes you through the ministry’s survey of 27 January 2023, one question at a time: 11 to 25 in all. You can stop whenever you like; your answers are kept. Choose “Later” for what you do not know, ask your vendor, and come back.',
  },
  filing: {
    ja: 'ここでの提出は、院内・グループ内の取りまとめのためのものです。国への正式な回答は、G-MIS（医療機関等情報支援システム）に入力してください。',
    en: 'Submitting here hands your answers to those who collect them in your organisation. The official answers to the ministry are entered in G-MIS.',
  },
  period: {
    from: '2023-01-27',
    to: '2023-02-17',
    note: {
      ja: '要領では令和5年2月17日（金）まで、時刻の記載なし。',
      en: 'According to the guide until Friday 17 February 2023; no hour is given.',
    },
    cite: { source: 'survey-text', at: '調査期間' },
  },
  sections: [
    { id: 'respondent', title: { ja: '回答者', en: 'Respondent' } },
    { id: 'organisation', title: { ja: '体制と情報収集', en: 'Organisation and information' } },
    { id: 'bcp', title: { ja: '事業継続計画（BCP）', en: 'Continuity plan (BCP)' } },
    { id: 'backup', title: { ja: '電子カルテとバックアップ', en: 'Records and backups' } },
    { id: 'supply-chain', title: { ja: '事務連絡に基づく対策', en: 'Measures of the November notice' } },
    { id: 'vpn', title: { ja: 'VPN機器', en: 'VPN devices' } },
  ],
  questions: [
    q1,
    q2,
    q3,
    q4,
    q5,
    q6,
    q6_1,
    q7,
    q8,
    q9,
    q9_1,
    q10,
    q10_1,
    q10_2,
    q11,
    q12,
    q13,
    q14,
    q15,
    q16,
    q16_1,
    q16_2,
    q17,
    q17_1,
    q17_2,
  ],
  readings,
  makers,
  glossary,
  desks,
  sources,
  figures,
  gaps,
  about,
})
