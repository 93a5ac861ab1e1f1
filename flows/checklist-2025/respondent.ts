import type { QuestionInput } from '../../src/survey/questions/definition.ts'

const guidance = {
  why: {
    brief: {
      text: {
        ja: 'チェックリストは立入検査でも使われます。だれが、どこまで確かめたかを残しておくと、あとで説明できます。',
        en: 'The checklist is used in on-site inspections. A record of who checked what lets you explain it later.',
      },
      cites: [{ source: 'checklist-2023' }, { source: 'medical-care-act' }],
    },
    more: [
      {
        text: {
          ja: 'サイバーセキュリティの確保は、令和5年4月から医療法施行規則で求められています。',
          en: 'Ensuring cyber-security has been required by the Medical Care Act regulations since April 2023.',
        },
        cites: [{ source: 'medical-care-act' }],
      },
    ],
  },
  judge: {
    rules: [
      {
        text: {
          ja: '点検の中心になった方と、実際に見た範囲をお答えください。',
          en: 'Name who led the check, and what was really looked at.',
        },
        readings: ['C3'],
      },
    ],
    doubts: [
      {
        asked: { ja: 'この質問もチェックリストの項目ですか。', en: 'Is this an item of the checklist?' },
        answer: {
          text: {
            ja: 'いいえ。取りまとめのために当方で加えたものです。',
            en: 'No. It is ours, for collecting the answers.',
          },
          readings: ['C3'],
        },
      },
    ],
  },
  ask: [{ text: { ja: '情報システムの担当者にご確認ください。', en: 'Ask those in charge of IT.' } }],
  official: [
    {
      title: { ja: '公式の文', en: 'Official text' },
      text: {
        ja: 'この質問はチェックリストの項目ではなく、当方で加えたものです。',
        en: 'This question is not an item of the checklist; it is ours.',
      },
      cite: { source: 'checklist-2025' },
    },
  ],
}

const notInForm = { blank: 'not_in_form' }

/** Who checked, and how far: ours, not the checklist's (reading C3). */
export const respondent: QuestionInput[] = [
  {
    kind: 'contact',
    id: 'C0',
    section: 'respondent',
    short: { ja: '点検した人', en: 'Who checked' },
    text: { ja: '点検した方の情報をお書きください。', en: 'Please say who carried out the check.' },
    personal: true,
    readings: ['C3'],
    guidance,
  },
  {
    kind: 'choices',
    id: 'C0-scope',
    section: 'respondent',
    short: { ja: '点検した範囲', en: 'What was checked' },
    text: {
      ja: '今回の点検で確かめた機器を、すべて選んでください。',
      en: 'Pick everything that was looked at in this check.',
    },
    note: {
      ja: '当方で加えた質問です。チェックリストの項目ではありません。',
      en: 'This question is ours and not an item of the checklist.',
    },
    choices: [
      { value: 'servers', label: { ja: 'サーバ', en: 'Servers' }, official: notInForm },
      { value: 'pcs', label: { ja: '端末', en: 'PCs' }, official: notInForm },
      { value: 'network', label: { ja: 'ネットワーク機器', en: 'Network devices' }, official: notInForm },
    ],
    readings: ['C3'],
    guidance,
  },
]
