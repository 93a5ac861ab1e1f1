import { defineSurvey } from '../../src/survey/define.ts'
import { glossary } from '../mhlw-2023/glossary.ts'
import { sources as known } from '../mhlw-2023/sources.ts'
import { asked } from './item.ts'
import { access } from './items/access.ts'
import { devices } from './items/devices.ts'
import { incident } from './items/incident.ts'
import { operation } from './items/operation.ts'
import { organisation } from './items/organisation.ts'
import { readings } from './readings.ts'
import { respondent } from './respondent.ts'

/** Those sources of the 2023 survey that the checklist's guidance and the shared glossary rest on. */
const used = [
  'survey-text',
  'mds-sds-4',
  'mds-sds-5',
  'checklist-2023',
  'checklist-2024',
  'checklist-2025',
  'medical-care-act',
  'staffing-2023',
  'results-bcp-2023',
  'results-2024',
  'notice-2022-11-10',
  'osaka-itmedia',
  'handa-nikkei',
  'three-two-one',
  'nco',
  'ceptoar',
  'g-mis',
]

const same = { yes: 'yes', no: 'no' }

/** The yearly checklist, as far as published material names its items (survey.md 2.3). */
export default defineSurvey({
  id: 'checklist-2025',
  version: 1,
  title: {
    ja: '医療機関におけるサイバーセキュリティ対策チェックリスト（令和7年度）',
    en: 'Cyber-security checklist for medical institutions (fiscal 2025)',
  },
  lead: {
    ja: '令和7年度のチェックリストの項目を、1つずつ確かめます。項目ごとに「はい・いいえ」、確認日、「いいえ」のときは目標日をお尋ねします。文言は公表資料で確認できていないため、正式な書式とあわせてお使いください。',
    en: 'This takes you through the items of the fiscal 2025 checklist: yes or no, the day of the check and, after a “no”, a target date. The wording could not be checked; please use it beside the official form.',
  },
  filing: {
    ja: 'ここでの提出は、院内・グループ内の取りまとめのためのものです。立入検査では、正式なチェックリストをご用意ください。',
    en: 'Submitting here hands your answers to those who collect them. For an on-site inspection have the official checklist ready.',
  },
  sections: [
    { id: 'respondent', title: { ja: '点検した人と範囲', en: 'Who checked, and what' } },
    { id: 'organisation', title: { ja: '体制', en: 'Organisation' } },
    { id: 'operation', title: { ja: '台帳と事業者', en: 'Inventory and vendors' } },
    { id: 'access', title: { ja: '利用者とパスワード', en: 'Users and passwords' } },
    { id: 'devices', title: { ja: '機器とネットワーク', en: 'Devices and network' } },
    { id: 'incident', title: { ja: 'インシデントへの備え', en: 'Ready for incidents' } },
  ],
  questions: [...respondent, ...[organisation, operation, access, devices, incident].flat().flatMap(asked)],
  readings,
  glossary,
  sources: known.filter(({ id }) => used.includes(id)),
  carries: [
    { survey: 'mhlw-2023', from: 'Q1', to: 'C0', values: {} },
    { survey: 'mhlw-2023', from: 'Q2', to: 'C1', values: same },
    { survey: 'mhlw-2023', from: 'Q5', to: 'C5', values: same },
    { survey: 'mhlw-2023', from: 'Q6', to: 'C19', values: same },
  ],
  about: [
    {
      asked: { ja: 'このチェックリストは義務ですか。', en: 'Is the checklist a duty?' },
      answer: {
        text: {
          ja: 'サイバーセキュリティの確保は医療法施行規則で求められており、チェックリストは立入検査で使われます。',
          en: 'Ensuring cyber-security is required by the Medical Care Act regulations, and the checklist is used in on-site inspections.',
        },
        cites: [{ source: 'medical-care-act' }, { source: 'checklist-2023' }],
      },
    },
    {
      asked: { ja: '前の年度と何が変わりましたか。', en: 'What changed from the year before?' },
      answer: {
        text: {
          ja: '令和7年度は、パスワードの桁数、使い回しの禁止、USBの制限、二要素認証（令和9年度まで）、運用管理規程等の5つが加わり、なくなった項目はありません。',
          en: 'Fiscal 2025 added five: password length, no reuse, USB limits, two-factor login (by fiscal 2027) and operating rules. Nothing was dropped.',
        },
        cites: [{ source: 'checklist-2025' }],
      },
    },
  ],
})
