import type { SurveyInput } from '../../src/survey/survey.ts'

const said = (ja: string, en: string) => ({ ja, en })
const sourced = (ja: string, en: string) => ({ text: said(ja, en), cites: [{ source: 'memo' }] })

const guidance = () => ({
  why: { brief: sourced('理由です。', 'A reason.'), more: [sourced('事例です。', 'A case.')] },
  judge: {
    rules: [sourced('目安です。', 'A rule.')],
    doubts: [{ asked: said('迷いますか。', 'In doubt?'), answer: sourced('こう考えます。', 'Like this.') }],
  },
  ask: [{ text: said('担当者に。', 'Ask the person in charge.') }],
  official: [
    {
      title: said('説明', 'Explanation'),
      text: said('公式の文です。', 'Official text.'),
      cite: { source: 'memo' },
    },
  ],
  terms: ['bcp'],
})

export const choice = (value: string, ja: string, en: string) => ({
  value,
  label: said(ja, en),
  official: said(ja, en),
})

/** What every kind of question needs besides its own. */
export const plainQuestion = (id: string, section: string, ja: string, en: string) => ({
  id,
  section,
  short: said(ja, en),
  text: said(`${ja}を教えてください。`, `${en}, please.`),
  guidance: guidance(),
})

/** A small survey without a fault: a gate, a question behind it, and one with three choices. Fresh on every call. */
export function sampleSurvey() {
  return {
    id: 'sample',
    version: 1,
    title: said('見本の調査', 'Sample survey'),
    lead: said('見本です。', 'A sample.'),
    filing: said('提出は取りまとめです。', 'Submitting only collects.'),
    period: {
      from: '2026-01-01',
      to: '2026-02-01',
      note: said('1月中', 'January'),
      cite: { source: 'memo' },
    },
    sections: [
      { id: 'first', title: said('前半', 'First part') },
      { id: 'second', title: said('後半', 'Second part') },
    ],
    questions: [
      {
        kind: 'choice' as const,
        id: 'A1',
        section: 'first',
        short: said('計画', 'Plan'),
        text: said('計画（BCP）はありますか。', 'Is there a plan?'),
        choices: [
          { ...choice('yes', 'はい', 'Yes'), hears: ['あります'] },
          { ...choice('no', 'いいえ', 'No'), hears: ['ありません'] },
        ],
        readings: ['S1'],
        guidance: guidance(),
      },
      {
        kind: 'text' as const,
        id: 'A2',
        section: 'first',
        short: said('内容', 'Content'),
        text: said('計画の内容を教えてください。', 'What is in the plan?'),
        showIf: { question: 'A1', is: ['yes'] },
        guidance: guidance(),
      },
      {
        kind: 'choice' as const,
        id: 'A3',
        section: 'second',
        short: said('回数', 'How often'),
        text: said('訓練は年に何回ですか。', 'How many drills a year?'),
        choices: [
          choice('none', 'なし', 'None'),
          choice('one', '1回', 'One'),
          choice('more', '2回以上', 'More'),
        ],
        guidance: guidance(),
      },
    ],
    readings: [{ id: 'S1', problem: said('不明な点', 'Open point'), reading: said('読み方', 'Our reading') }],
    glossary: [{ id: 'bcp', name: said('BCP', 'BCP'), meaning: said('続けるための計画', 'A plan to go on') }],
    desks: [
      {
        id: 'desk',
        topic: said('内容', 'Content'),
        name: said('窓口', 'Desk'),
        phone: '00-0000-0000',
        opens: '09:00',
        closes: '17:00',
        asOf: said('現在', 'now'),
        cite: { source: 'memo' },
      },
    ],
    sources: [{ id: 'memo', title: said('覚え書き', 'Memo'), standing: 'printed' as const, shows: ['50％'] }],
    figures: [
      {
        question: 'A1',
        values: ['yes'],
        percent: 50,
        base: said('全体', 'all'),
        comparable: true,
        cite: { source: 'memo' },
      },
    ],
    carries: [{ survey: 'older', from: 'B1', to: 'A1', values: { ja: 'yes' } }],
    gaps: [
      {
        id: 'drill',
        title: said('訓練', 'Drills'),
        because: sourced('訓練しないと分かりません。', 'Without a drill nobody knows.'),
        items: [
          {
            question: 'A3',
            after: ['none'],
            steps: [{ effort: 'day' as const, text: said('日を決める。', 'Set a day.') }],
          },
        ],
      },
    ],
    about: [{ asked: said('義務ですか。', 'A duty?'), answer: sourced('依頼です。', 'A request.') }],
  } satisfies SurveyInput
}
