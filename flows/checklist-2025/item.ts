import type { QuestionInput } from '../../src/survey/questions/definition.ts'
import type { SurveyInput } from '../../src/survey/survey.ts'
import type { Passage, Text } from '../../src/survey/text.ts'

type Said = SurveyInput['about'] extends (infer Entry)[] | undefined ? Entry : never
type PassageInput = Omit<Passage, 'cites' | 'readings'> & { cites?: Passage['cites']; readings?: string[] }

/** One item of the checklist: what differs from item to item. */
export interface Item {
  id: string
  section: string
  short: Text
  /** What the item is about; the official wording was not available. */
  text: Text
  /** How published material names the item. */
  named: Text
  /** First required in the checklist of 令和7年度; otherwise already in that of 令和6年度. */
  since2025?: boolean
  why: PassageInput
  more: PassageInput[]
  rule: PassageInput
  doubts: Said[]
  ask: Text
  terms: string[]
  topics: string[]
}

const seeForm = {
  ja: '正式な文言は、チェックリスト（令和7年度版）でご確認ください。',
  en: 'See the fiscal 2025 checklist for the official wording.',
}

/** The three things the checklist asks of every item: done or not, checked when, and by when if not (reading C1). */
export function asked(item: Item): QuestionInput[] {
  const { id, section, short, terms, topics } = item
  const cites = [{ source: item.since2025 ? 'checklist-2025' : 'checklist-2024' }]
  const common = { section, readings: ['C1', 'C2'], unverified: true, topics }
  const official = [
    {
      title: { ja: '公表資料での項目名', en: 'The item as published material names it' },
      text: item.named,
      cite: cites[0] ?? { source: 'checklist-2025' },
    },
  ]
  const about = { why: { brief: item.why, more: item.more }, ask: [{ text: item.ask }], official, terms }
  return [
    {
      ...common,
      kind: 'choice',
      id,
      short,
      text: item.text,
      note: seeForm,
      choices: [
        { value: 'yes', label: { ja: 'はい', en: 'Yes' }, official: { ja: 'はい', en: 'Yes' } },
        { value: 'no', label: { ja: 'いいえ', en: 'No' }, official: { ja: 'いいえ', en: 'No' } },
      ],
      guidance: { ...about, judge: { rules: [item.rule], doubts: item.doubts } },
    },
    {
      ...common,
      kind: 'date',
      id: `${id}-checked`,
      short: { ja: `${short.ja}：確認日`, en: `${short.en}: checked on` },
      text: { ja: `「${short.ja}」を確認した日はいつですか。`, en: `When did you check “${short.en}”?` },
      guidance: { ...about, judge: whenChecked },
    },
    {
      ...common,
      kind: 'date',
      id: `${id}-target`,
      short: { ja: `${short.ja}：目標日`, en: `${short.en}: target` },
      text: {
        ja: `「${short.ja}」をいつまでに「はい」にしますか。目標日をお答えください。`,
        en: `By when will “${short.en}” be done? Please give a target date.`,
      },
      showIf: { question: id, is: ['no'] },
      guidance: { ...about, judge: whenDone },
    },
  ]
}

const whenChecked = {
  rules: [
    {
      text: {
        ja: '実際に確かめた日を書きます。答えている今日であれば「今日」とお書きください。',
        en: 'The day you actually checked. If that is today, write “today”.',
      },
      readings: ['C1'],
    },
  ],
  doubts: [
    {
      asked: { ja: '何日かに分けて確認しました。', en: 'We checked over several days.' },
      answer: {
        text: {
          ja: '最後に確認が終わった日をお書きください。',
          en: 'Give the day on which the check was finished.',
        },
        readings: ['C1'],
      },
    },
  ],
}

const whenDone = {
  rules: [
    {
      text: {
        ja: '「いいえ」の項目には、対応を終える目標の日を書きます。',
        en: 'An item answered “no” gets the day by which it is to be done.',
      },
      readings: ['C1'],
    },
  ],
  doubts: [
    {
      asked: {
        ja: '予算が決まらず、日を決められません。',
        en: 'We cannot set a date before the budget is settled.',
      },
      answer: {
        text: {
          ja: '「あとで」で保留にできます。決まらないまま仮の日付を記録することはしません。',
          en: 'Choose “Later”. No makeshift date is recorded.',
        },
        readings: ['C1'],
      },
    },
  ],
}
